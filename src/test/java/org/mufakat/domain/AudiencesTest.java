package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AudiencesTest {

    @Test
    void eachComponentIsSeenByTheAudienceInTheListAndByNoWiderOne() throws IOException {
        try (InputStream in = AudiencesTest.class.getResourceAsStream("audiences.txt")) {
            String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(golden, actual());
        }
    }

    @Test
    void whatNeverLeavesIsSeenByNobodyElse() {
        List<String> stays = List.of("position.fallback", "position.redLines", "position.tacticalArguments",
                "position.othersObjectives", "position.ourResponse", "position.sensitiveBackground",
                "agenda-item.triage", "revision.note", "paragraph.status", "contribution.clearance", "cover.marking",
                "consensus-text.draftName");
        for (String component : stays) {
            assertEquals(component + " delegation", actual().lines().filter(line -> line.startsWith(component + " "))
                    .collect(Collectors.joining()));
        }
        for (EntryType type : List.of(EntryType.INSTRUCTION, EntryType.OUR_LANGUAGE, EntryType.BRACKET_PACKAGE,
                EntryType.STANCE)) {
            assertEquals(List.of(), type.shape().parts().stream().filter(part -> part.widest().isPresent()).toList());
        }
    }

    static String actual() {
        return Stream.of(EntryType.values())
                .flatMap(type -> type.shape().parts().stream().filter(part -> !part.name().equals("id"))
                        .map(part -> type.label() + "." + part.name() + " "
                                + part.widest().orElse(Audience.DELEGATION).name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
