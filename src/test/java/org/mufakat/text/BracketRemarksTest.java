package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The remarks of the conventions: what is open, the status, whom it waits for, and what is reported. */
class BracketRemarksTest {

    private static String reported(BracketedText text) {
        return text.diagnostics().stream().map(each -> each.problem() + " " + each.written() + "@" + each.paragraph()
                + ":" + each.at() + each.meant().map(name -> "=" + name).orElse("")).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', nullValues = "-", textBlock = """
            a [JPN: noted/welcomed] b            ~ 1 wording JPN |[JPN: noted/welcomed]       ~ bracketed ~ - ~ -
            a [noted/welcomed] (JPN) b           ~ 1 wording JPN |[noted/welcomed] (JPN)      ~ bracketed ~ - ~ -
            a [b]（JPN；contra CHN） c            ~ 1 wording JPN-CHN |[b]（JPN；contra CHN）   ~ bracketed ~ - ~ -
            a [b] (contra: CHN) c                ~ 1 wording -CHN |[b] (contra: CHN)          ~ bracketed ~ - ~ -
            a [b] (JPN; contra foo) c            ~ 1 wording  |[b]                            ~ bracketed ~ - ~ -
            a [the Republic of Korea: b]         ~ 1 wording KOR |[the Republic of Korea: b]  ~ bracketed ~ - ~ -
            a [Lao People's Democratic Republic: b] ~ 1 wording LAO |[Lao People's Democratic Republic: b] ~ bracketed ~ - ~ -
            a [JPN; KOR; CHN: b]                 ~ 1 wording JPN,KOR,CHN |[JPN; KOR; CHN: b]  ~ bracketed ~ - ~ -
            a [JPN, JPN: b]                      ~ 1 wording JPN |[JPN, JPN: b]               ~ bracketed ~ - ~ -
            a [JPN b]                            ~ 1 wording  |[JPN b]                        ~ bracketed ~ - ~ -
            a [:b]                               ~ 1 wording  |[:b]                           ~ bracketed ~ - ~ -
            a [JPN:] b                           ~ 1 gap JPN |[JPN:]                          ~ bracketed ~ - ~ -
            a [JPM: b]                           ~ 1 wording  |[JPM: b]                       ~ bracketed ~ - ~ NAME_MISTYPED JPM@0:3=JPN
            a [b] (JPM)                          ~ 1 wording  |[b]                            ~ bracketed ~ - ~ NAME_MISTYPED JPM@0:7=JPN
            a [Phase II: 2021-2025]              ~ 1 wording  |[Phase II: 2021-2025]          ~ bracketed ~ - ~ -
            a. (pending JPM)                     ~ -                                          ~ clear ~ - ~ NAME_MISTYPED JPM@0:12=JPN
            a. (agreed, pending JPN and ROK)     ~ -                                          ~ agreed ~ JPN,KOR ~ -
            a. (agreed) (pending JPN)            ~ -                                          ~ agreed ~ JPN ~ -
            a. （agreed）                         ~ -                                          ~ agreed ~ - ~ -
            a. (AGREED AD REF., 17 November)     ~ -                                          ~ agreed-ad-referendum ~ - ~ -
            a [JPN reserve] (agreed)             ~ 1 reserve JPN |[JPN reserve]               ~ bracketed ~ - ~ -
            a [TBC] (agreed)                     ~ 1 gap  |[TBC]                              ~ bracketed ~ - ~ -
            a [1] (agreed)                       ~ -                                          ~ agreed ~ - ~ -
            a [sic] (adopted)                    ~ -                                          ~ adopted ~ - ~ -
            a [２０３０] b                        ~ 1 wording  |[２０３０]                       ~ bracketed ~ - ~ -
            a ［１］ b                            ~ -                                          ~ clear ~ - ~ -
            a [SIC] [Emphasis Added] b           ~ -                                          ~ clear ~ - ~ -
            a […] b                              ~ 1 gap  |[…]                                ~ bracketed ~ - ~ -
            a [. . .] b                          ~ 1 gap  |[. . .]                            ~ bracketed ~ - ~ -
            a [X] [XX] [DATE] b                  ~ 1 gap  |[X]; 1 gap  |[XX]; 1 gap  |[DATE]  ~ bracketed ~ - ~ -
            a [JPN: x] b                         ~ 1 wording JPN |[JPN: x]                    ~ bracketed ~ - ~ -
            a {place} b                          ~ 1 gap  |{place}                            ~ bracketed ~ - ~ -
            a ｛place｝ b                         ~ 1 gap  |｛place｝                            ~ bracketed ~ - ~ -
            a { b                                ~ -                                          ~ clear ~ - ~ -
            a 【JPN：b】 c                         ~ 1 wording JPN |【JPN：b】                     ~ bracketed ~ - ~ -
            a ［b］／［c］ d                        ~ 1 alternatives  |［b］; 1 alternatives  |［c］ ~ bracketed ~ - ~ -
            a ［b] c                             ~ 1 wording  |［b]                            ~ bracketed ~ - ~ -
            a [b\\] c] d                         ~ 1 wording  |[b\\] c]                       ~ bracketed ~ - ~ -
            a \\[b] c                            ~ -                                          ~ clear ~ - ~ UNOPENED ]@0:5
            a [b [c [JPN: d]]] e                 ~ 1 wording  |[b [c [JPN: d]]]; 2 wording  |[c [JPN: d]]; 3 wording JPN |[JPN: d] ~ bracketed ~ - ~ -
            a [JPN: b [KOR: c]] d                ~ 1 wording JPN |[JPN: b [KOR: c]]; 2 wording KOR |[KOR: c] ~ bracketed ~ - ~ -
            a [b] // [c] d                       ~ 1 wording  |[b]; 1 wording  |[c]           ~ bracketed ~ - ~ -
            a [b] [JPN: delete "b"]              ~ 1 wording  |[b]; 1 deletion JPN |[JPN: delete "b"] ~ bracketed ~ - ~ -
            a [delete this paragraph]            ~ 1 deletion  |[delete this paragraph]       ~ bracketed ~ - ~ -
            a [delete 'b' and 'c']               ~ 1 deletion  |[delete 'b' and 'c']          ~ bracketed ~ - ~ -
            a [JPN: No text.] b                  ~ 1 deletion JPN |[JPN: No text.]            ~ bracketed ~ - ~ -
            a [reserve](JPN) b                   ~ 1 reserve JPN |[reserve](JPN)              ~ bracketed ~ - ~ -
            a [JPN: reserve] b                   ~ 1 reserve JPN |[JPN: reserve]              ~ bracketed ~ - ~ -
            a [reservations by JPN and KOR] b    ~ 1 reserve JPN,KOR |[reservations by JPN and KOR] ~ bracketed ~ - ~ -
            a [Option A - b] c                   ~ 1 option  |[Option A - b]                  ~ bracketed ~ - ~ -
            a [ALT 1. b] c                       ~ 1 option  |[ALT 1. b]                      ~ bracketed ~ - ~ -
            a Option (a): b                      ~ -                                          ~ clear ~ - ~ -
            Alt 1 (JPN): a (agreed)              ~ 1 option JPN |Alt 1 (JPN): a               ~ bracketed ~ - ~ -
            Alternative: a                       ~ -                                          ~ clear ~ - ~ -
            MOD 5 a [b]                          ~ 1 wording  |[b]                            ~ bracketed ~ - ~ -
            [base: noted] [JPN: welcomed]        ~ 1 alternatives base |[base: noted]; 1 alternatives JPN |[JPN: welcomed] ~ bracketed ~ - ~ -
            [base: several] [D2: no text]        ~ 1 alternatives base |[base: several]; 1 alternatives D2 |[D2: no text] ~ bracketed ~ - ~ -
            """)
    void aRemarkIsRead(String text, String open, String status, String pending, String diagnostics) {
        var read = Brackets.parse(List.of(text), Reading.NAMES.with(List.of("base")));
        var paragraph = read.paragraphs().getFirst();
        assertEquals(open == null ? "" : open, String.join("; ", Reading.open(paragraph)));
        assertEquals(status, paragraph.status().jsonName());
        assertEquals(pending == null ? "" : pending, String.join(",", paragraph.pending()));
        assertEquals(diagnostics == null ? "" : diagnostics, reported(read));
        assertEquals(List.of(text), Reading.print(read));
    }

    @Test
    void sectionsStandInBracketsThreeDeepAndEachPartIsOpenWhereItLies() {
        var text = Decisions
                .read("[JPN: a [b ¶ c [KOR: d ¶ (agreed) ¶ e] f] (CHN; contra D1) ¶ g] h (agreed) ¶ i (agreed)");
        assertEquals(List.of(List.of("1 wording JPN |[JPN: a [b", "2 wording CHN-D1 |[b"),
                List.of("1 wording JPN |c [KOR: d", "2 wording CHN-D1 |c [KOR: d", "3 wording KOR |[KOR: d"),
                List.of("1 wording JPN |(agreed)", "2 wording CHN-D1 |(agreed)", "3 wording KOR |(agreed)"),
                List.of("1 wording JPN |e] f] (CHN; contra D1)", "2 wording CHN-D1 |e] f] (CHN; contra D1)",
                        "3 wording KOR |e]"),
                List.of("1 wording JPN |g]"), List.of()),
                text.paragraphs().stream().map(Reading::open).toList());
        assertEquals(List.of("bracketed", "bracketed", "bracketed", "bracketed", "bracketed", "agreed"),
                text.paragraphs().stream().map(paragraph -> paragraph.status().jsonName()).toList());
        assertEquals(Map.of("JPN", 1, "CHN", 1, "KOR", 1), text.delegations());
        assertEquals(List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1)),
                text.brackets().stream().map(Bracket::parent).toList());
        assertEquals("", reported(text));
    }

    @Test
    void aParagraphByItselfMayBeUnbalancedAndOnlyWhatStaysOpenIsReported() {
        assertEquals("", reported(Decisions.read("a [b ¶ c] d")));
        assertEquals("UNCLOSED [@0:2", reported(Decisions.read("a [b ¶ c [d] ¶ e")));
        assertEquals("UNOPENED ]@0:2, UNCLOSED [@1:0", reported(Decisions.read("a ] b ¶ [ c")));
        assertEquals("UNCLOSED ［@0:0, UNCLOSED 【@0:1", reported(Decisions.read("［【a")));
        assertEquals(List.of("1 wording  |[b]"), Reading.open(Decisions.read("[ a [b] c ¶ d").paragraphs().getFirst()));
    }

    @Test
    void optionsOfWholeParagraphsAreOpenInEach() {
        var text = Decisions.read("[ALT 1: a ¶ b] ¶ [ALT 2: no text]");
        assertEquals(List.of(List.of("1 option  |[ALT 1: a"), List.of("1 option  |b]"),
                List.of("1 option  |[ALT 2: no text]")),
                text.paragraphs().stream().map(Reading::open).toList());
        assertEquals(List.of("ALT 1", "ALT 2"),
                text.brackets().stream().map(bracket -> bracket.label().orElseThrow()).toList());
    }

    @Test
    void eachBracketIsOneOpenPointWithItsOwnDelegations() {
        var bracket = Decisions.read("a [JPN, KOR: b] (CHN; contra D1) c").brackets().getFirst();
        assertEquals(List.of("JPN", "KOR", "CHN"), bracket.by());
        assertEquals(List.of("D1"), bracket.contra());
        assertEquals(List.of(new Place(0, 2), new Place(0, 32)), List.of(bracket.start(), bracket.end()));
        assertEquals(List.of(new Place(0, 12), new Place(0, 14)), List.of(bracket.bodyStart(), bracket.bodyEnd()));
    }

    @ParameterizedTest(name = "{0} is {1}, pending {2}")
    @CsvSource(delimiter = '~', nullValues = "-", textBlock = """
            Text. (agreed)                                        ~ agreed               ~ -
            Text (Agreed).                                        ~ agreed               ~ -
            Text. (agreed in informals)                           ~ agreed-in-informals  ~ -
            Text. (agreed within ASEAN)                           ~ agreed-within-group  ~ -
            Text. (agreed ad ref, 17 November)                    ~ agreed-ad-referendum ~ -
            Text. (agreed ad referendum, 17 November)             ~ agreed-ad-referendum ~ -
            Text. (agreed, 17 November)                           ~ agreed               ~ -
            Text. (agreed, pending JPN)                           ~ agreed               ~ JPN
            Text. (agreed within ASEAN, pending D1 until 20:00)   ~ agreed-within-group  ~ D1
            Text. (pending JPN)                                   ~ clear                ~ JPN
            Text. (pending JPN and ROK)                           ~ clear                ~ JPN,KOR
            Text. (adopted)                                       ~ adopted              ~ -
            Text. (đã nhất trí, chờ Nhật Bản)                     ~ agreed               ~ JPN
            Text (agreed);                                        ~ agreed               ~ -
            Text. (agreed at 16:30)                               ~ agreed               ~ -
            Text (agreed at the last meeting)                     ~ clear                ~ -
            Text. (adopted, 17 November)                          ~ adopted              ~ -
            a plan (adopted on 23 November 2020).                 ~ clear                ~ -
            Text. (agreed) [1] [12]                               ~ agreed               ~ -
            Text.                                                 ~ clear                ~ -
            Text as (agreed) before.                              ~ clear                ~ -
            Text (agreed by the Ministers)                        ~ clear                ~ -
            Text (pending approval)                               ~ clear                ~ -
            Text [open] (agreed)                                  ~ bracketed            ~ -
            Text [JPN reserve] (agreed, pending KOR)              ~ bracketed            ~ KOR
            [Text (agreed)]                                       ~ bracketed            ~ -
            """)
    void aStatusAtTheEndIsRead(String text, String status, String pending) {
        var paragraph = Reading.of(text);
        assertEquals(status, paragraph.status().jsonName());
        assertEquals(pending == null ? List.of() : List.of(pending.split(",")), paragraph.pending());
    }
}
