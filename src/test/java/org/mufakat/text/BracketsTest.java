package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BracketsTest {

    @ParameterizedTest(name = "{0} is {1} by {2}")
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            [wording]                                   ~ wording      ~ -
            [,]                                         ~ wording      ~ -
            [JPN: wording]                              ~ wording      ~ JPN
            [JPN, KOR: wording]                         ~ wording      ~ JPN,KOR
            [Japan/ROK: wording]                        ~ wording      ~ JPN,KOR
            [ASEAN and China: wording]                  ~ wording      ~ ASEAN,CHN
            [jpn & prc + vietnam ; Lao PDR : wording]   ~ wording      ~ JPN,CHN,VNM,LAO
            [JPN, KOR, and the Philippines: wording]    ~ wording      ~ JPN,KOR,PHL
            [ASEAN+3: wording]                          ~ wording      ~ ASEAN+3
            [ASEAN+ROK: wording]                        ~ wording      ~ ASEAN,KOR
            [JPN\uFF1Awording]                          ~ wording      ~ JPN
            \uFF3BJPN\uFF1Awording\uFF3D                ~ wording      ~ JPN
            \u3010wording\u3011                         ~ wording      ~ -
            [Nhật Bản và Hàn Quốc: ghi nhận]            ~ wording      ~ JPN,KOR
            [Phase II: 2021-2025]                       ~ wording      ~ -
            [Japan, somebody: wording]                  ~ wording      ~ -
            [JPM: wording]                              ~ wording      ~ -
            [wording](JPN, ROK)                         ~ wording      ~ JPN,KOR
            [JPN: wording](KOR)                         ~ wording      ~ JPN,KOR
            [noted/welcomed]                            ~ alternatives ~ -
            [noted / welcomed]                          ~ alternatives ~ -
            [noted/welcomed/took note of]               ~ alternatives ~ -
            [ghi nhận/hoan nghênh]                      ~ alternatives ~ -
            [and/or noted/welcomed]                     ~ alternatives ~ -
            [and/or]                                    ~ wording      ~ -
            [2020/21]                                   ~ wording      ~ -
            [CO2/kWh]                                   ~ wording      ~ -
            [km/h]                                      ~ wording      ~ -
            [USD/barrel]                                ~ wording      ~ -
            [US$/barrel]                                ~ wording      ~ -
            [USD/MWh]                                   ~ wording      ~ -
            [GWh/year]                                  ~ wording      ~ -
            [A/RES/70/1]                                ~ wording      ~ -
            [Japan/ROK]                                 ~ wording      ~ -
            [https://asean.org/energy]                  ~ wording      ~ -
            [/should]                                   ~ wording      ~ -
            [ALT 1: wording]                            ~ option       ~ -
            [Alt. 2: wording]                           ~ option       ~ -
            [Alternative A: wording]                    ~ option       ~ -
            [Option 1: wording]                         ~ option       ~ -
            [Option (a): wording]                       ~ option       ~ -
            [ALT 3: no text]                            ~ option       ~ -
            [ALT 1 (JPN): wording]                      ~ option       ~ JPN
            [JPN: ALT 1: wording]                       ~ option       ~ JPN
            [ALT 1: JPN: wording]                       ~ option       ~ JPN
            [Alternative energy: solar]                 ~ wording      ~ -
            [Option 1 was preferred]                    ~ wording      ~ -
            [JPN: delete "on a voluntary basis"]        ~ deletion     ~ JPN
            [JPN: delete \u201Cvoluntary\u201D]         ~ deletion     ~ JPN
            [JPN: delete the words "a" and "b"]         ~ deletion     ~ JPN
            [JPN: delete]                               ~ deletion     ~ JPN
            [JPN: Delete.]                              ~ deletion     ~ JPN
            [delete]                                    ~ deletion     ~ -
            [D2: no text]                               ~ deletion     ~ D2
            [D2: delete data]                           ~ wording      ~ D2
            [JPN reserve]                               ~ reserve      ~ JPN
            [Japan reserves]                            ~ reserve      ~ JPN
            [JPN, KOR: reserve - pending capital]       ~ reserve      ~ JPN,KOR
            [JPN: reserves its position]                ~ reserve      ~ JPN
            [reservation by JPN]                        ~ reserve      ~ JPN
            [Reservation by JPN and KOR, pending capital] ~ reserve    ~ JPN,KOR
            [Nhật Bản bảo lưu]                          ~ reserve      ~ JPN
            [oil reserve]                               ~ wording      ~ -
            [reserve]                                   ~ wording      ~ -
            [reserve by somebody]                       ~ wording      ~ -
            [JPN: reserve capacity]                     ~ wording      ~ JPN
            [\u2026]                                    ~ gap          ~ -
            [...]                                       ~ gap          ~ -
            [. . .]                                     ~ gap          ~ -
            [--]                                        ~ gap          ~ -
            [TBC]                                       ~ gap          ~ -
            [tbd]                                       ~ gap          ~ -
            [X]                                         ~ gap          ~ -
            [xx]                                        ~ gap          ~ -
            [Date]                                      ~ gap          ~ -
            [ ]                                         ~ gap          ~ -
            []                                          ~ gap          ~ -
            {placeholder}                               ~ gap          ~ -
            [JPN: TBC]                                  ~ gap          ~ JPN
            [1](JPN)                                    ~ wording      ~ JPN
            [2030]                                      ~ wording      ~ -
            [23%]                                       ~ wording      ~ -
            [2021-2025]                                 ~ wording      ~ -
            """)
    void aBracketIsReadAs(String text, String kind, String by) {
        var typed = text.strip();
        assertEquals(List.of("1 " + kind + " " + (by == null ? "" : by) + " |" + typed),
                Reading.open("Then " + typed + " end."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[12]", "[123]", "[sic]", "[emphasis added]", "\\[not\\]", "see (JPN)", "a\\{b}"})
    void citationsNotesAndEscapedBracketsAreNotNegotiating(String text) {
        var paragraph = Reading.of("Then " + text + " end.");
        assertEquals(List.of(), paragraph.open());
        assertEquals(StatedStatus.CLEAR, paragraph.status());
    }

    @Test
    void whoObjectsIsNamedBehindContra() {
        assertEquals(List.of("1 wording JPN-CHN |[wording] (JPN; contra CHN)"),
                Reading.open("a [wording] (JPN; contra CHN) b"));
        assertEquals(List.of("1 wording -CHN,KOR |[wording](contra CHN, KOR)"),
                Reading.open("a [wording](contra CHN, KOR) b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(see below)", "(JPN, foo)", "(Japan only)", "(2030)"})
    void parenthesesThatNameNobodyKnownAreWording(String parenthesis) {
        assertEquals(List.of("1 wording  |[wording]"), Reading.open("a [wording] " + parenthesis + " b"));
    }

    @Test
    void bracketsThatTouchAreAlternatives() {
        assertEquals(List.of("1 alternatives  |[noted]", "1 alternatives JPN |[JPN: welcomed]"),
                Reading.open("[noted] [JPN: welcomed] it"));
        assertEquals(List.of("1 alternatives  |[noted]", "1 alternatives  |[welcomed]"),
                Reading.open("[noted]/[welcomed]"));
        assertEquals(List.of("1 alternatives JPN |[a] (JPN)", "1 alternatives KOR |[b] (KOR)"),
                Reading.open("[a] (JPN) [b] (KOR)"));
        assertEquals(List.of("1 alternatives  |[,]", "1 alternatives  |[and]", "1 alternatives  |[x/y]"),
                Reading.open("[,][and] [x/y]"));
        assertEquals(List.of("1 alternatives  |[several]", "1 alternatives D2 |[D2: no text]"),
                Reading.open("[several] [D2: no text]"));
    }

    @Test
    void wordsOrAReserveOrAGapBetweenBracketsMakeNoAlternatives() {
        assertEquals(List.of("1 wording  |[noted]", "1 wording  |[welcomed]"), Reading.open("[noted] or [welcomed]"));
        assertEquals(List.of("1 wording  |[noted]", "1 reserve D3 |[D3 reserve]"),
                Reading.open("[noted] [D3 reserve]"));
        assertEquals(List.of("1 wording  |[May]", "1 gap  |[TBC]"), Reading.open("[May] [TBC]"));
    }

    @Test
    void bracketsStandInsideWords() {
        assertEquals(List.of("1 wording  |[re]", "1 wording  |[/should]"),
                Reading.open("[re]affirmed, shall[/should]"));
    }

    @Test
    void optionsWithoutBracketsReachToTheNextOptionOrNumber() {
        assertEquals(List.of("1 option  |Option (a): The Ministers agreed.",
                "1 option  |Option (b): The Ministers [JPN: noted].", "1 wording JPN |[JPN: noted]"),
                Reading.open("Option (a): The Ministers agreed. Option (b): The Ministers [JPN: noted]. (agreed)"));
        var text = Brackets.parse(List.of("Option 1: agreed;", "and more.", "Then."), index -> index == 2,
                Reading.NAMES);
        assertEquals(List.of("1 option  |Option 1: agreed;"), Reading.open(text.paragraphs().get(0)));
        assertEquals(List.of("1 option  |and more."), Reading.open(text.paragraphs().get(1)));
        assertEquals(List.of(), Reading.open(text.paragraphs().get(2)));
        assertEquals(1, text.brackets().size());
    }

    @Test
    void anOptionWithoutBracketsEndsWithTheBracketThatItStandsIn() {
        var text = Brackets.parse(List.of("[JPN:", "Option 1: a", "b] c. Option 2: d", "e"), index -> index == 1,
                Reading.NAMES);
        assertEquals(List.of("1 wording JPN |Option 1: a", "2 option  |Option 1: a"),
                Reading.open(text.paragraphs().get(1)));
        assertEquals(List.of("1 wording JPN |b]", "2 option  |b"), Reading.open(text.paragraphs().get(2)));
        assertEquals(List.of(), Reading.open(text.paragraphs().get(3)));
        assertEquals(text.brackets().getFirst().bodyEnd(), text.brackets().getLast().end());
    }

    @Test
    void aLabelInsideABracketBeginsNoOptionWhereAnEarlierBracketClosedBefore() {
        var paragraphs = List.of("[", "ALT 1: a] b [ ALT 1: c]");
        var text = Brackets.parse(paragraphs, Reading.NAMES);
        assertEquals(paragraphs, Reading.print(text));
        assertEquals(List.of("1 wording  |ALT 1: a]", "2 option  |ALT 1: a", "1 option  |[ ALT 1: c]"),
                Reading.open(text.paragraphs().get(1)));
    }

    @Test
    void aBracketOverParagraphsIsOpenInEachAndCountsOnce() {
        var text = Brackets.parse(List.of("a [JPN: b", "c (agreed)", "d] (KOR) e", "f (agreed)"), Reading.NAMES);
        assertEquals(List.of("1 wording JPN,KOR |[JPN: b"), Reading.open(text.paragraphs().get(0)));
        assertEquals(List.of("1 wording JPN,KOR |c (agreed)"), Reading.open(text.paragraphs().get(1)));
        assertEquals(List.of("1 wording JPN,KOR |d] (KOR)"), Reading.open(text.paragraphs().get(2)));
        assertEquals(List.of("bracketed", "bracketed", "bracketed", "agreed"),
                text.paragraphs().stream().map(paragraph -> paragraph.status().jsonName()).toList());
        assertEquals(Map.of("JPN", 1, "KOR", 1), text.delegations());
        assertEquals(List.of(), text.diagnostics());
    }

    @Test
    void bracketsWithoutCounterpartAreReportedWhereTheyStandAndReadAsIfAbsent() {
        var text = Brackets.parse(List.of("a [b [JPN: c] d", "e [f] ] ] g", "h [ i"), Reading.NAMES);
        assertEquals(List.of("1 wording  |[b [JPN: c] d", "2 wording JPN |[JPN: c]"),
                Reading.open(text.paragraphs().get(0)));
        assertEquals(List.of(new Diagnostic(1, 8, Problem.UNOPENED, "]", Optional.empty()),
                new Diagnostic(2, 2, Problem.UNCLOSED, "[", Optional.empty())), text.diagnostics());
        assertEquals(List.of("1 alternatives  |[a]", "1 alternatives  |[b]"), Reading.open("[a] ] [b]"));
        assertEquals(List.of("1 wording  |[b]"), Reading.open("[ a [b] c"));
    }

    @Test
    void aMistypedNameIsReportedWithTheOneThatIsMeant() {
        var text = Brackets.parse(List.of("a [JPM: b] c [JPN, Koera: d] e [f] (PCR) [Phase II: g] [May: h] [Note: i]"),
                Reading.NAMES);
        assertEquals(List.of(new Diagnostic(0, 3, Problem.NAME_MISTYPED, "JPM", Optional.of("JPN")),
                new Diagnostic(0, 19, Problem.NAME_MISTYPED, "Koera", Optional.of("Korea")),
                new Diagnostic(0, 36, Problem.NAME_MISTYPED, "PCR", Optional.of("PRC"))), text.diagnostics());
    }

    @Test
    void namesThatNobodyToldTheProgramAreWording() {
        var text = Brackets.parse(List.of("[D1: welcomed] [D3 reserve]"), KnownNames.offered());
        assertEquals(Map.of(), text.delegations());
        assertTrue(text.isOpen());
        assertFalse(Brackets.parse(List.of("[1]"), KnownNames.offered()).isOpen());
    }

    @Test
    void theModelDraftHasThirteenBracketsAndAReserve() {
        var text = Samples.statement("model_bracketed_draft_en.txt").brackets(Reading.NAMES);
        var open = text.paragraphs().stream().map(Reading::open).toList();
        assertEquals(List.of(List.of(), List.of(),
                List.of("1 alternatives  |[noted]", "1 alternatives D1 |[D1: welcomed]",
                        "1 wording D2 |[D2: and encouraged its continuation on a voluntary basis]"),
                List.of("1 wording  |[clean coal technology (CCT) and of]",
                        "1 reserve D3 |[D3 reserve - pending capital]"),
                List.of("1 option  |[ALT 1: The Ministers agreed to study a regional fund.]",
                        "1 option  |[ALT 2: The Ministers noted the proposal to study a regional fund.]",
                        "1 option  |[ALT 3: no text]"),
                List.of("1 wording  |[, including [safety,] security and public communication]",
                        "2 wording  |[safety,]"),
                List.of(), List.of("1 alternatives  |[tasked]", "1 alternatives D2 |[D2: encouraged]",
                        "1 alternatives  |[2021-2022]", "1 alternatives D1 |[D1: 2021-2025]")),
                open);
        assertEquals(List.of("clear", "clear", "bracketed", "bracketed", "bracketed", "bracketed", "agreed",
                "bracketed"), text.paragraphs().stream().map(paragraph -> paragraph.status().jsonName()).toList());
        assertEquals(Map.of("D1", 2, "D2", 2, "D3", 1), text.delegations());
        assertEquals(List.of("D1", "D2", "D3"), List.copyOf(text.delegations().keySet()));
        assertEquals(List.of(), text.diagnostics());
    }

    @Test
    void aHundredThousandBracketsInsideOneAnotherAreRead() {
        int levels = 100_000;
        var text = Brackets.parse(List.of("[".repeat(levels) + "JPN: a" + "]".repeat(levels)), Reading.NAMES);
        assertEquals(levels, text.brackets().size());
        assertEquals(levels, text.paragraphs().getFirst().open().getLast().depth());
        assertEquals(Map.of("JPN", 1), text.delegations());
    }

    @Test
    void runsNameEachPartOfABracket() {
        var runs = Reading.of("a [JPN: b [1]] (KOR) c (agreed)").runs();
        assertEquals(List.of("TEXT 0 0-2", "SIGN 1 2-3", "ATTRIBUTION 1 3-7", "WORDING 1 7-10", "CITATION 2 10-11",
                "CITATION 2 11-12", "CITATION 2 12-13", "SIGN 1 13-14", "ATTRIBUTION 1 14-20", "TEXT 0 20-23",
                "STATUS 0 23-31"),
                runs.stream().map(run -> run.kind() + " " + run.depth() + " " + run.start() + "-" + run.end())
                        .toList());
        assertEquals(List.of("JPN", "KOR"), runs.get(3).by());
    }
}
