package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutstandingIssuesTest {

    /** The issues as the places of their brackets: {@code 0,1 2} are two, the first with two choices. */
    private static String written(String text) {
        return new IssuesByParagraph(Decisions.read(text), Reading.NAMES).all().stream()
                .map(issue -> issue.choices().stream()
                        .map(choice -> Integer.toString(choice.bracket())).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a [b] c [d]                                  ~ 0 1
            [noted] [JPN: welcomed] it [x]               ~ 0,1 2
            [noted]/[welcomed]/[lauded]                  ~ 0,1,2
            [noted [much]] [welcomed [a] [b]]            ~ 0,2 1 3,4
            [noted/welcomed]                             ~ 0
            [a] [JPN reserve] [TBC] [1] [sic] {x}        ~ 0 1 2 5
            [ALT 1: a] [ALT 2: b] [ALT 3: no text]       ~ 0,1,2
            [ALT 1: a]; [ALT 2: b]. (agreed)             ~ 0,1
            [ALT 1: a] ¶ [ALT 2: b]                      ~ 0,1
            [ALT 1: a]. (agreed) ¶ [ALT 2: b] ¶ [c]      ~ 0,1 2
            [ALT 1: a] ¶ b ¶ [ALT 2: c]                  ~ 0 1
            [ALT 1: a] b ¶ [ALT 2: c]                    ~ 0 1
            [ALT 1: a] [ALT 2: b] ¶ [ALT 1: c] [ALT 2: d] ~ 0,1 2,3
            [ALT 1: a] ¶ [Alt  1: b]                     ~ 0 1
            [ALT 1: a ¶ b] ¶ [ALT 2: c ¶ d]              ~ 0,1
            Option (a): x. Option (b): y. (agreed)       ~ 0,1
            Option 1: x ¶ y ¶ Option 2: z                ~ 0,1
            Option 1: x [w] ¶ Option 2: z                ~ 0,2 1
            [x [ALT 1: a] ¶ [ALT 2: b]]                  ~ 0 1,2
            """)
    void bracketsThatAreDecidedTogetherAreOneIssue(String text, String issues) {
        assertEquals(issues, written(text));
    }

    @Test
    void aChoiceSaysWhatItIsAndWhatCanBeTaken() {
        var read = Decisions
                .read("a [JPN: noted [b]] (contra CHN) c ¶ [noted/welcomed] [D2: no text] ¶ [ALT 2: x ¶ y]");
        var issues = new IssuesByParagraph(read, Reading.NAMES).all();
        var first = issues.getFirst().choices().getFirst();
        assertEquals(new Choice(0, BracketKind.WORDING, List.of("JPN"), List.of("CHN"), java.util.Optional.empty(), 0,
                0, "noted [b]", List.of()), first);
        var second = issues.get(2);
        assertTrue(second.isAlternatives());
        assertEquals(List.of("noted", "welcomed"), second.choices().get(0).parts());
        assertEquals("x\ny", issues.getLast().choices().getFirst().words());
        assertEquals(java.util.Optional.of("ALT 2"), issues.getLast().choices().getFirst().label());
        assertFalse(issues.getLast().isAlternatives());
    }

    @Test
    void takingOneAlternativeDeletesTheOthers() {
        var read = Decisions.read("The [noted] [JPN: welcomed/lauded] it [now]");
        var issue = new IssuesByParagraph(read, Reading.NAMES).all().getFirst();
        assertEquals(Map.of(0, Verdict.LIFT, 1, Verdict.DELETE), issue.take(0, Verdict.LIFT));
        assertEquals(Map.of(0, Verdict.DELETE, 1, Verdict.words("lauded")), issue.take(1, Verdict.words("lauded")));
        assertEquals(Map.of(0, Verdict.DELETE, 1, Verdict.DELETE), issue.all(Verdict.DELETE));
        assertEquals(List.of("The noted it [now]"), Reading.words(Deciding.decide(read, issue.take(0, Verdict.LIFT))));
    }

    @Test
    void verdictsAreGivenByDelegationByParagraphOrForAll() {
        var read = Decisions.read("a [JPN: b] [JPN, KOR: c] [1] ¶ [d ¶ e] [KOR: f]");
        assertEquals(Map.of(0, Verdict.LIFT, 1, Verdict.LIFT), Verdicts.by(read, "JPN", Verdict.LIFT));
        assertEquals(Map.of(1, Verdict.DELETE, 4, Verdict.DELETE), Verdicts.by(read, "KOR", Verdict.DELETE));
        assertEquals(Map.of(3, Verdict.LIFT), Verdicts.in(read, 1, Verdict.LIFT));
        assertEquals(Map.of(3, Verdict.LIFT, 4, Verdict.LIFT), Verdicts.in(read, 2, Verdict.LIFT));
        assertEquals(4, Verdicts.all(read, Verdict.LIFT).size());
    }
}
