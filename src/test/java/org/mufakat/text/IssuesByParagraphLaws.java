package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IssuesByParagraphLaws {

    @Property
    void theIssuesOfAParagraphAreThoseOfTheTextThatRunThroughIt(@ForAll("negotiated") List<String> paragraphs) {
        var read = Brackets.parse(paragraphs, index -> index % 3 == 1, Reading.NAMES);
        var all = OutstandingIssues.of(read, Reading.NAMES, 0, read.brackets().size());
        for (int index = 0; index <= paragraphs.size(); index++) {
            int row = index;
            assertEquals(all.stream().filter(issue -> issue.choices().stream()
                    .anyMatch(choice -> choice.paragraph() <= row && row <= choice.lastParagraph())).toList(),
                    new IssuesByParagraph(read, Reading.NAMES).in(row));
        }
        assertEquals(all, new IssuesByParagraph(read, Reading.NAMES).all());
    }

    @Provide
    Arbitrary<List<String>> negotiated() {
        return Arbitraries.of("[", "]", "[", "]", "[ALT 1: a]", "[ALT 2: b]", "[Option (a): c]", "ALT 1: ", "ALT 2: ",
                "[JPN: d][ROK: e]", "[f]", " / ", ",", " ", "noted", "(agreed)", "JPN: ").list().ofMaxSize(6)
                .map(parts -> String.join("", parts)).list().ofMaxSize(6);
    }
}
