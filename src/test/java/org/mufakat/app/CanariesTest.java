package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Canaries;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;

class CanariesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);
    private static final Set<EntryType> NEVER = Set.of(EntryType.INSTRUCTION, EntryType.STANCE, EntryType.OUR_LANGUAGE,
            EntryType.BRACKET_PACKAGE);

    @TempDir
    private Path folder;

    @Test
    void aWordInAComponentThatStaysIsInNoPartOfAnyFile() throws IOException, Refused {
        for (long seed = 1; seed <= 20; seed++) {
            Canaries canaries = Canaries.in(seed);
            for (DisclosureRequest request : Formats.requests(canaries.dossier())) {
                Set<String> found = new TreeSet<>();
                for (ExportFormat format : ExportFormat.values()) {
                    Path file = folder.resolve("out" + format.ending());
                    new Export(canaries.dossier(), request).to(file, CLOCK);
                    String written = Files.readString(file);
                    canaries.places().forEach((canary, place) -> {
                        if (written.contains(canary) && !mayLeave(canaries.dossier(), request, place)) {
                            found.add(place + " in " + format);
                        }
                    });
                    try (Stream<Path> files = Files.list(folder)) {
                        assertTrue(files.noneMatch(each -> each.toString().endsWith(".part")));
                    }
                }
                assertEquals(Set.of(), found, request::toString);
            }
        }
    }

    @Test
    void aWordThatMayLeaveDoesLeave() throws IOException, Refused {
        Map<Audience, Integer> heard = new HashMap<>();
        for (long seed = 1; seed <= 20; seed++) {
            Canaries canaries = Canaries.in(seed);
            for (Audience audience : List.of(Audience.ALL, Audience.GROUP, Audience.CONTRIBUTOR)) {
                Path file = folder.resolve("all.json");
                new Export(canaries.dossier(), DisclosureRequest.to(audience)).to(file, CLOCK);
                String written = Files.readString(file);
                heard.merge(audience,
                        (int) canaries.places().keySet().stream().filter(written::contains).count(), Integer::sum);
            }
        }
        assertTrue(heard.get(Audience.ALL) > 100, heard::toString);
        assertTrue(heard.get(Audience.GROUP) > heard.get(Audience.ALL) + 100, heard::toString);
        assertTrue(heard.get(Audience.CONTRIBUTOR) > heard.get(Audience.GROUP), heard::toString);
    }

    /** Whether the field lets a component of an entry leave at all to this audience. */
    private static boolean mayLeave(Dossier dossier, DisclosureRequest request, Canaries.Place place) {
        boolean component = !NEVER.contains(place.entry().type()) && place.part().widest()
                .map(widest -> request.audience().ordinal() >= widest.ordinal()).orElse(false);
        return component && switch (place.entry()) {
            case Paragraph draft -> false;
            case Contributor agency -> request.contributor().filter(agency.id()::equals).isPresent();
            case Contribution asked -> request.contributor().filter(asked.contributor()::equals).isPresent();
            case Comment comment -> request.contributor().isPresent()
                    && comment.addressedTo().equals(request.contributor());
            default -> true;
        };
    }
}
