package org.mufakat.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Label;
import org.mufakat.domain.Small;
import org.mufakat.ui.control.Words;

class SharingModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);

    private final ManualFront front = new ManualFront();
    private final SharingModel model = new SharingModel(
            new Session(new MemoryDoor(new Small().dossier()), front, front, () -> "Desk"), new Words(Locale.ENGLISH),
            CLOCK, Runnable::run, Runnable::run);
    private final List<Label> refused = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aFileForAWiderAudienceIsNotReplacedByOneThatShowsItMore() throws Exception {
        write(Audience.ALL);
        String before = Files.readString(folder.resolve("a.json"));
        write(Audience.DELEGATION);
        assertEquals(List.of(Label.of("refused.made-for-others", "a.json", "@audience.all")), refused);
        assertEquals(before, Files.readString(folder.resolve("a.json")));
        write(Audience.ALL);
        assertEquals(1, refused.size());
    }

    @Test
    void whatIsMissingIsSaidAndWhichRevisionLeavesIsNamed() {
        model.setShown(true);
        assertEquals("Choose who it is for: there is no usual audience.", model.hindrance().get());
        model.choose(Audience.CONTRIBUTOR);
        assertEquals("Choose which ministry or agency it is for.", model.hindrance().get());
        model.choose(model.contributors().getFirst());
        assertEquals("", model.hindrance().get());
        assertEquals(List.of("Joint Statement, Rev.1, 16 Nov 2020"), model.preview().get().orElseThrow().circulated());
        model.choose(Audience.DELEGATION);
        assertEquals(List.of(), model.preview().get().orElseThrow().circulated(), "the working copy leaves");
    }

    private void write(Audience audience) {
        model.choose(audience);
        model.write(folder.resolve("a.json"), done -> {}, refused::addAll);
    }
}
