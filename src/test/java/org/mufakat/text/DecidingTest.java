package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of bracket becomes, row by row as the conventions have them. */
class DecidingTest {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            They noted [the] plan.                         ~ 0 lift             ~ They noted the plan.
            They noted [the] plan.                         ~ 0 delete           ~ They noted plan.
            They noted [the] plan.                         ~ 0 =our             ~ They noted our plan.
            oil[,] gas                                     ~ 0 lift             ~ oil, gas
            oil[,] gas                                     ~ 0 delete           ~ oil gas
            a [JPN: b] c                                   ~ 0 lift             ~ a b c
            a [JPN: b] c                                   ~ 0 delete           ~ a c
            a [JPN, KOR: b] c                              ~ 0 lift             ~ a b c
            a [Japan/ROK: b] c                             ~ 0 lift             ~ a b c
            a [ASEAN and China : b] c                      ~ 0 lift             ~ a b c
            a [JPN：b] c                                   ~ 0 lift             ~ a b c
            a [Phase II: 2021-2025] c                      ~ 0 lift             ~ a Phase II: 2021-2025 c
            a [JPM: b] c                                   ~ 0 lift             ~ a JPM: b c
            a [b](JPN, ROK) c                              ~ 0 lift             ~ a b c
            a [b] (JPN; contra CHN) c                      ~ 0 lift             ~ a b c
            a [b] (JPN; contra CHN) c                      ~ 0 delete           ~ a c
            a [b] (see below) c                            ~ 0 delete           ~ a (see below) c
            The [noted] [JPN: welcomed] it                 ~ 0 lift             ~ The noted [JPN: welcomed] it
            The [noted] [JPN: welcomed] it                 ~ 0 lift, 1 delete   ~ The noted it
            The [noted] [JPN: welcomed] it                 ~ 0 delete, 1 lift   ~ The welcomed it
            The [noted] [JPN: welcomed] it                 ~ all lift           ~ The noted welcomed it
            The [noted] [JPN: welcomed] it                 ~ all delete         ~ The it
            The [noted]/[welcomed] it                      ~ 0 lift             ~ The noted [welcomed] it
            The [noted]/[welcomed] it                      ~ 1 lift             ~ The [noted] welcomed it
            The [noted]/[welcomed] it                      ~ 0 delete           ~ The [welcomed] it
            The [noted]/[welcomed] it                      ~ 1 delete           ~ The [noted] it
            The [noted] / [welcomed] it                    ~ 1 delete           ~ The [noted] it
            The [noted]/[welcomed] it                      ~ 0 delete, 1 lift   ~ The welcomed it
            The [noted]/[welcomed] it                      ~ all lift           ~ The noted welcomed it
            The [noted]/[welcomed] it                      ~ all delete         ~ The it
            The [noted]/[welcomed]/[lauded] it             ~ 1 delete           ~ The [noted] [lauded] it
            a[,][and] [x/y]                                ~ all lift           ~ a, and x/y
            a [b][, c] d                                   ~ all lift           ~ a b, c d
            a [b][c] d                                     ~ 0 lift             ~ a b [c] d
            The [noted/welcomed] it                        ~ 0 =welcomed        ~ The welcomed it
            The [noted/welcomed] it                        ~ 0 lift             ~ The noted/welcomed it
            The [and/or] it                                ~ 0 lift             ~ The and/or it
            [ALT 1: The plan.] [ALT 2: It.] [ALT 3: no text] ~ 0 delete, 1 lift, 2 delete ~ It.
            [ALT 1: The plan.] [ALT 2: It.] [ALT 3: no text] ~ 0 delete, 1 delete, 2 lift ~ -
            a [Alt. 2: b] c                                ~ 0 lift             ~ a b c
            a [Alternative A: b] c                         ~ 0 lift             ~ a b c
            a [Option (a): b] c                            ~ 0 lift             ~ a b c
            a [ALT 1 (JPN): b] c                           ~ 0 lift             ~ a b c
            a [JPN: ALT 1: b] c                            ~ 0 lift             ~ a b c
            Option 1: The plan. Option 2: It. (agreed)     ~ 0 lift, 1 delete   ~ The plan. (agreed)
            Option 1: The plan. Option 2: It. (agreed)     ~ 0 delete, 1 lift   ~ It. (agreed)
            Option 1: The plan. Option 2: no text          ~ 0 delete, 1 lift   ~ -
            Option 1: a [b] c                              ~ 0 lift             ~ a [b] c
            Option 1: a [b] c                              ~ 0 delete           ~ -
            a[, including [b,] c] d                        ~ 0 lift             ~ a, including [b,] c d
            a[, including [b,] c] d                        ~ 1 lift             ~ a[, including b, c] d
            a[, including [b,] c] d                        ~ 1 delete           ~ a[, including c] d
            a[, including [b,] c] d                        ~ 0 delete           ~ a d
            a[, including [b,] c] d                        ~ 0 delete, 1 lift   ~ a d
            a[, including [b,] c] d                        ~ 0 lift, 1 delete   ~ a, including c d
            a[, including [b,] c] d                        ~ all lift           ~ a, including b, c d
            a [c [TBC]] d                                  ~ 0 =x, 1 =y         ~ a x d
            a [several] [D2: no text] b                    ~ 0 delete, 1 lift   ~ a b
            a [several] [D2: no text] b                    ~ 0 lift, 1 delete   ~ a several b
            a [D2: no text] b                              ~ 0 lift             ~ a b
            a. [JPN reserve]                               ~ 0 lift             ~ a.
            a. [JPN reserve]                               ~ 0 delete           ~ a.
            a [JPN, KOR: reserve - pending capital].       ~ 0 lift             ~ a.
            a [oil reserve] b                              ~ 0 lift             ~ a oil reserve b
            on [TBC] May                                   ~ 0 =7               ~ on 7 May
            on [TBC] May                                   ~ 0 lift             ~ on TBC May
            the [ ] Meeting                                ~ 0 =17th            ~ the 17th Meeting
            the [ ] Meeting                                ~ 0 lift             ~ the Meeting
            the [...] Meeting                              ~ 0 lift             ~ the ... Meeting
            the [] Meeting                                 ~ 0 delete           ~ the Meeting
            in {place}.                                    ~ 0 =Hanoi           ~ in Hanoi.
            in {place}.                                    ~ 0 lift             ~ in place.
            a [b] c. (agreed)                              ~ 0 lift             ~ a b c. (agreed)
            [The plan.] (agreed)                           ~ 0 delete           ~ -
            [The plan (agreed)]                            ~ 0 lift             ~ The plan (agreed)
            a [1] b [sic] c                                ~ 0 delete, 1 lift   ~ a [1] b [sic] c
            a [b [1]] c                                    ~ 0 lift             ~ a b [1] c
            a [2030] c                                     ~ 0 lift             ~ a 2030 c
            a \\[b\\] [c] d                                ~ all lift           ~ a \\[b\\] c d
            a 【JPN：b】 c                                 ~ 0 lift             ~ a b c
            ［注意到］［欢迎］该计划。                         ~ all lift           ~ 注意到欢迎该计划。
            部长们［注意到］［欢迎］该计划。                     ~ 0 delete, 1 lift   ~ 部长们欢迎该计划。
            [re]affirmed                                   ~ 0 lift             ~ reaffirmed
            [re]affirmed                                   ~ 0 delete           ~ affirmed
            They [JPN: re]affirmed                         ~ 0 lift             ~ They reaffirmed
            shall[/should] do                              ~ 0 lift             ~ shall/should do
            shall[/should] do                              ~ 0 delete           ~ shall do
            [3. The Ministers noted.]                      ~ 0 lift             ~ 3. The Ministers noted.
            a [ b [c] d                                    ~ 0 lift             ~ a [ b c d
            a ] b [c] d                                    ~ 0 delete           ~ a ] b d
            [base: noted] [JPN: welcomed]                  ~ 0 delete, 1 lift   ~ welcomed
            """)
    void aBracketBecomes(String text, String verdicts, String result) {
        assertEquals(result, Decisions.decide(text, verdicts));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            on a voluntary basis now [JPN: delete "on a voluntary basis"]   ~ lift   ~ now
            done on a voluntary basis [JPN: delete "on a voluntary basis"]. ~ lift   ~ done.
            done on a voluntary basis [JPN: delete "on a voluntary basis"]. ~ delete ~ done on a voluntary basis.
            x a x b [delete "x"] c x                                        ~ lift   ~ x a b c x
            a [delete "x"] b x, x                                           ~ lift   ~ a b, x
            Done Voluntarily [delete “voluntarily”]                         ~ lift   ~ Done
            the ‘old’ plan [delete "the 'old' plan"] a                      ~ lift   ~ a
            a café b [delete "cafe\u0301"]                                  ~ lift   ~ a b
            a  big  plan [delete "big plan"]                                ~ lift   ~ a
            a, b, c [delete "b" and "c"].                                   ~ lift   ~ a.
            the data and a [delete "a"] plan                                ~ lift   ~ the data and plan
            reaffirmed [delete "re"] it                                     ~ lift   ~ affirmed it
            a [b c] [delete "b"]                                            ~ 1 lift ~ a [c]
            a [b] c [delete "a [b] c"] d                                    ~ 1 lift ~ d
            a [b c] d [delete "c d"]                                        ~ 1 lift ~ a [b c] d [delete "c d"] !1
            on a [JPN: voluntary] basis [delete "on a voluntary basis"] a   ~ 1 lift ~ a
            a [b] c [delete "b"] d                                          ~ 1 lift ~ a c d
            a [JPN: b] c [delete "JPN"]                                     ~ 1 lift ~ a [JPN: b] c [delete "JPN"] !1
            a b [delete "x"]                                                ~ lift   ~ a b [delete "x"] !0
            a b [delete "b" and "x"]                                        ~ lift   ~ a b [delete "b" and "x"] !0
            a b [delete "a" and insert "b"]                                 ~ lift   ~ a b [delete "a" and insert "b"] !0
            a b [delete ""]                                                 ~ lift   ~ a b [delete ""] !0
            a b [JPN: delete]                                               ~ lift   ~ -
            a b [JPN: delete]                                               ~ delete ~ a b
            a b [delete] (agreed) ¶ c                                       ~ lift   ~ - ¶ c
            a b ¶ [delete] c ¶ d                                            ~ lift   ~ a b ¶ - ¶ d
            a [b ¶ c [delete] d ¶ e] f                                      ~ 1 lift ~ a [b ¶ - ¶ e] f
            a [JPN: b [delete] ¶ c] d                                       ~ 1 lift ~ [JPN: ¶ c] d
            a [b [delete "a"]] c                                            ~ 0 delete, 1 lift ~ a c
            a b [JPN: delete "b"] [KOR: delete "b"] c                       ~ all lift ~ a c
            他们欢迎该计划［JPN：delete「欢迎」］。                           ~ lift   ~ 他们该计划。
            """)
    void aProposalToTakeWordsOutBecomes(String text, String verdicts, String result) {
        var first = Character.isDigit(verdicts.charAt(0)) || verdicts.startsWith("all") ? verdicts : "0 " + verdicts;
        assertEquals(result, Decisions.decide(text, first));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a [b ¶ c ¶ d] e                       ~ 0 lift           ~ a b ¶ c ¶ d e
            a [b ¶ c ¶ d] e                       ~ 0 delete         ~ a ¶ - ¶ e
            a [b ¶ c ¶ d] e                       ~ 0 =x             ~ a x ¶ - ¶ e
            [b ¶ c (agreed) ¶ d]                  ~ 0 delete         ~ - ¶ - ¶ -
            [b ¶ c (agreed) ¶ d] (JPN) e          ~ 0 lift           ~ b ¶ c (agreed) ¶ d e
            [ ¶ a ¶ ]                             ~ 0 lift           ~ - ¶ a ¶ -
            a [b ¶ [c] ¶ d] e                     ~ 0 lift           ~ a b ¶ [c] ¶ d e
            a [b ¶ [c] ¶ d] e                     ~ 1 delete         ~ a [b ¶ - ¶ d] e
            a [b ¶ [c] ¶ d] e                     ~ 0 delete         ~ a ¶ - ¶ e
            a [[[b ¶ c] ¶ d] ¶ e] f               ~ 1 delete         ~ a [ ¶ - ¶ - ¶ e] f
            a [[[b ¶ c] ¶ d] ¶ e] f               ~ 0 lift           ~ a [[b ¶ c] ¶ d] ¶ e f
            [ALT 1: a] ¶ [ALT 2: b]               ~ 0 lift, 1 delete ~ a ¶ -
            [ALT 1: a ¶ b] [ALT 2: c]             ~ 0 delete, 1 lift ~ - ¶ c
            Option 1: a; ¶ b. ¶ Option 2: c       ~ 0 lift, 1 delete ~ a; ¶ b. ¶ -
            Option 1: a; ¶ b. ¶ Option 2: c       ~ 0 delete, 1 lift ~ - ¶ - ¶ c
            Option 1: a [b ¶ Option 2: c] d       ~ 0 delete         ~ [ ¶ Option 2: c] d
            a ¶ ¶ [b]                             ~ 0 delete         ~ a ¶  ¶ -
            [a ¶ ¶ b]                             ~ 0 delete         ~ - ¶ - ¶ -
            """)
    void overParagraphs(String text, String verdicts, String result) {
        assertEquals(result, Decisions.decide(text, verdicts));
    }

    @Test
    void nothingIsLeftOpenAndNoWordsAreLostByWhatBecomesABracketOnlyThen() {
        assertEquals(List.of(Optional.of("abc d")), decideAll(List.of("{a[b]c} d"), Map.of()));
        assertEquals(List.of(Optional.of("a")), decideAll(List.of("[x]ALT 1: a"), Map.of(0, Verdict.DELETE)));
        assertEquals(List.of(Optional.of("a b")), decideAll(List.of("a b [delete \"c\"]"), Map.of()));
        assertEquals(List.of(Optional.empty(), Optional.of("b c")), decideAll(List.of("[a]", "[b] [c]"),
                Map.of(0, Verdict.DELETE)));
        assertEquals(List.of(Optional.of("the date")), decideAll(List.of("the {{date}}"), Map.of()));
    }

    private static List<Optional<String>> decideAll(List<String> paragraphs, Map<Integer, Verdict> first) {
        return DecidedAll.of(paragraphs, _ -> true, Reading.NAMES, _ -> first);
    }

    @Test
    void aHundredThousandBracketsInsideOneAnotherAreDecided() {
        int levels = 100_000;
        var read = Brackets.parse(List.of("[".repeat(levels) + "JPN: a" + "]".repeat(levels)), Reading.NAMES);
        assertEquals(List.of("a"), Reading.words(Deciding.decide(read, Verdicts.all(read, Verdict.LIFT))));
        assertEquals(List.of(), Reading.words(Deciding.decide(read, Verdicts.all(read, Verdict.DELETE))));
        assertEquals(List.of("b"),
                Reading.words(Deciding.decide(read, Map.of(0, Verdict.words("b"), 1, Verdict.LIFT))));
    }

    @Test
    void noVerdictChangesNothing() {
        var paragraphs = List.of("", " a  [b] , c ", "[d");
        assertEquals(paragraphs, Reading.words(Deciding.decide(Brackets.parse(paragraphs, Reading.NAMES), Map.of())));
    }
}
