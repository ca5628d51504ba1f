package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;

class PuttingInTest {
    private final Dossier small = TextFixture.small();
    private final Paragraph one = TextFixture.numbered(small, "1");
    private final Paragraph two = TextFixture.numbered(small, "2");

    @Test
    void ourLanguageStaysWithTheWordsThatItPutInWhereTheIssueBeganInAnEarlierParagraph() {
        Paragraph lower = two.reworded("[ALT 2: saw progress]");
        var ours = ours(Anchor.to(lower, "words", Passage.of(lower.words(), 0, lower.words().length())), "noted it");
        var model = model(small.with(List.of(
                Change.put(one.reworded("The Ministers met and spoke. [ALT 1: They welcomed progress.]")),
                Change.put(lower), Change.put(ours))));

        new PuttingIn(model, new Decisions(model)).decide(model.issues().of(ours).orElseThrow(), "noted it", ours);

        assertEquals("noted it", TextFixture.numbered(model.session().dossier(), "2").words());
        assertEquals(Optional.of("noted it"), model.session().dossier().find(OurLanguage.class, ours.id())
                .flatMap(each -> each.about().passage()).map(Passage::quote));
    }

    @Test
    void ourLanguageForEachOfTwoParagraphsIsThereWhenTheyAreJoined() {
        var upper = ours(Anchor.to(one), "noted");
        var lower = ours(Anchor.to(two), "welcomed");
        var model = model(small.with(List.of(Change.put(upper), Change.put(lower))));
        List<Line> lines = model.sheet().lines();

        new Editing(model).lines(List.of(lines.get(0),
                new Line(one.id(), lines.get(1).words() + lines.get(2).words()), lines.get(3)));
        model.caretProperty().set(new Place(1, 0));

        Noted noted = model.beside().orElseThrow().noted();
        assertEquals(List.of("noted", "welcomed"), Stream.concat(
                noted.paragraph().ours().stream(), noted.moreLanguage().stream()).map(OurLanguage::prefer).sorted()
                .toList());
    }

    private static OurLanguage ours(Anchor about, String prefer) {
        return new OurLanguage(Id.random(), about, prefer, "", "", "", Optional.empty(), "");
    }

    private static ConsensusModel model(Dossier dossier) {
        return new ConsensusModel(new Session(new MemoryDoor(dossier), new ManualFront(), Clock.systemUTC(),
                () -> "Desk"));
    }
}
