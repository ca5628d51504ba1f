package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blanks and punctuation where words or marks went. */
class DecidingJointsTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            A, [B], C                      ~ delete ~ A, C
            A, [B].                        ~ delete ~ A.
            A; [B]; C                      ~ delete ~ A; C
            A, [B]; C                      ~ delete ~ A; C
            A [B], C                       ~ delete ~ A, C
            A [B,] C                       ~ delete ~ A C
            A[, B], C                      ~ delete ~ A, C
            A, [B] and C                   ~ delete ~ A, and C
            A. [B.] C                      ~ delete ~ A. C
            A. [B].                        ~ delete ~ A.
            A. [B]. C                      ~ delete ~ A. C
            A... [B].                      ~ delete ~ A....
            A [B]...                       ~ delete ~ A...
            A [B] ...                      ~ delete ~ A ...
            A, [B] .5                      ~ delete ~ A, .5
            A [B] : C                      ~ delete ~ A : C
            A [B]: C                       ~ delete ~ A: C
            [A], B                         ~ delete ~ B
            [A] B                          ~ delete ~ B
            A [B]                          ~ delete ~ A
            [A].                           ~ delete ~ -
            [A]. (agreed)                  ~ delete ~ -
            A ([B]) C                      ~ delete ~ A C
            A ( [B] ), C                   ~ delete ~ A, C
            A([B])C                        ~ delete ~ AC
            A ([B], C) D                   ~ delete ~ A (C) D
            A (B, [C]) D                   ~ delete ~ A (B) D
            A ([B] C) D                    ~ delete ~ A (C) D
            A (B [C]) D                    ~ delete ~ A (B) D
            A, ([B]), C                    ~ delete ~ A, C
            A（［B］）C                      ~ delete ~ AC
            A “B [C]” D                    ~ delete ~ A “B” D
            A “[B] C” D                    ~ delete ~ A “C” D
            A "B [C]" D                    ~ delete ~ A "B" D
            A [B] [C] D                    ~ delete ~ A [C] D
            A [B[C]] D                     ~ 1 delete ~ A [B] D
            A [B [C]] D                    ~ 1 delete ~ A [B] D
            A [[B] C] D                    ~ 1 delete ~ A [C] D
            A [JPN: [B] C] D               ~ 1 delete ~ A [JPN: C] D
            pre[x]post                     ~ delete ~ prepost
            A[ B] C                        ~ lift   ~ A B C
            A [B ]C                        ~ lift   ~ A B C
            A [ B ] C                      ~ lift   ~ A B C
            A [B ], C                      ~ lift   ~ A B, C
            A [, B] C                      ~ lift   ~ A, B C
            A[JPN: , B] C                  ~ lift   ~ A, B C
            A [ B ].                       ~ lift   ~ A B.
            ([ B ])                        ~ lift   ~ (B)
            Minister[JPN: s] met           ~ lift   ~ Ministers met
            A [B.].                        ~ lift   ~ A B..
            A, [TBC], C                    ~ lift   ~ A, TBC, C
            A [], B                        ~ lift   ~ A, B
            A, [], B                       ~ lift   ~ A, B
            A  B [C]  D                    ~ lift   ~ A  B C D
            A  B , [C] D ,E                ~ lift   ~ A  B , C D ,E
            A , B [C] D                    ~ delete ~ A , B D
            A [B] D ()                     ~ delete ~ A D ()
            A，［B］，C                      ~ delete ~ A，C
            A、［B］。                       ~ delete ~ A。
            A。［B］。                       ~ delete ~ A。
            能源［和］安全                   ~ lift   ~ 能源和安全
            能源［和］安全                   ~ delete ~ 能源安全
            能源［、安全］。                  ~ lift   ~ 能源、安全。
            A [B] C                        ~ =      ~ A C
            A, [B], C                      ~ =      ~ A, C
            A [B] C                        ~ =x, y  ~ A x, y C
            A [TBC], B                     ~ =x     ~ A x, B
            A[TBC]B                        ~ =x     ~ AxB
            A \\ [B] \\[C\\]               ~ delete ~ A \\ \\[C\\]
            [A \\ [B]]                     ~ 1 delete ~ [A \\ ]
            """)
    void comeOutRight(String text, String verdict, String result) {
        var verdicts = Character.isDigit(verdict.charAt(0)) ? verdict : "0 " + verdict;
        assertEquals(result, Decisions.decide(text, verdicts));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            A, [B], [C], D                 ~ delete ~ A, D
            A, [B], [C].                   ~ delete ~ A.
            A [B] [C] D                    ~ delete ~ A D
            A ([B], [C]) D                 ~ delete ~ A D
            A. [B]. [C].                   ~ delete ~ A.
            [A], [B], [C]                  ~ delete ~ -
            [A] [B]                        ~ lift   ~ A B
            [A][B]                         ~ lift   ~ A B
            [A]/[B]                        ~ lift   ~ A B
            [A] / [, B]                    ~ lift   ~ A, B
            [A][/B]                        ~ lift   ~ A/B
            [re-][affirm]                  ~ lift   ~ re-affirm
            [A] [[B] [C]]                  ~ lift   ~ A B C
            [A] or [B]                     ~ delete ~ or
            """)
    void comeOutRightWhereManyGo(String text, String verdict, String result) {
        assertEquals(result, Decisions.decide(text, "all " + verdict));
    }

    @Test
    void aNoBreakBlankStaysRatherThanOneWithoutWidth() {
        var read = Decisions.read("23\u00A0[x] %, a\u200B[b] c");
        assertEquals(List.of("23\u00A0%, a c"),
                Reading.words(Deciding.decide(read, Verdicts.all(read, Verdict.DELETE))));
    }

    @Test
    void blanksAtAParagraphsEndsGoOnlyWithABracketThere() {
        var read = Brackets.parse(List.of(" a [b] c ", " [a] b ", "c [d] "), Reading.NAMES);
        assertEquals(List.of(" a b c ", "a b ", "c d"),
                Reading.words(Deciding.decide(read, Map.of(0, Verdict.LIFT, 1, Verdict.LIFT, 2, Verdict.LIFT))));
    }
}
