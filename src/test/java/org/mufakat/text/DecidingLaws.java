package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of decisions whatever the text is; how many texts are tried is set where the tests are run. */
class DecidingLaws {

    private static final List<Verdict> VERDICTS = List.of(Verdict.LIFT, Verdict.DELETE, Verdict.words("w, w"),
            Verdict.words(""));

    @Property
    void decidedOneByOneInAnyOrderNothingStaysOpenAndAllOtherWordsStay(@ForAll("negotiated") List<String> paragraphs,
            @ForAll long seed) {
        var random = new Random(seed);
        var read = read(paragraphs);
        int most = 2 * String.join("", paragraphs).length() + 2;
        for (int step = 0; read.isOpen(); step++) {
            assertTrue(step < most);
            var open = open(read);
            int bracket = open.get(random.nextInt(open.size()));
            var verdict = VERDICTS.get(random.nextInt(VERDICTS.size()));
            var decided = Deciding.decide(read, Map.of(bracket, verdict));
            if (!decided.undecidable().isEmpty()) {
                assertEquals(Reading.print(read), Reading.words(decided));
                verdict = Verdict.DELETE;
                decided = Deciding.decide(read, Map.of(bracket, verdict));
            }
            wordsStay(read, bracket, verdict, decided);
            othersStay(read, bracket, verdict, decided);
            read = read(Reading.words(decided));
        }
    }

    private static void wordsStay(BracketedText read, int index, Verdict verdict, Decided decided) {
        var bracket = read.brackets().get(index);
        boolean accepted = bracket.kind() == BracketKind.DELETION && verdict == Verdict.LIFT && !Expected.isNoText(read,
                bracket);
        boolean cuts = !Expected.isSigned(read, bracket);
        for (int paragraph = 0; paragraph < read.paragraphs().size(); paragraph++) {
            var before = Expected.letters(read.paragraphs().get(paragraph).text());
            var expected = Expected.after(read, paragraph, Map.of(index, verdict));
            var now = decided.paragraphs().get(paragraph);
            if (now.isEmpty()) {
                assertEquals(List.of(), accepted || cuts ? List.of() : Expected.letters(expected.withoutStatus()));
                continue;
            }
            var left = Expected.letters(now.get());
            if (accepted) {
                assertTrue(Expected.isWithin(left, before));
            } else if (cuts) {
                assertTrue(Expected.isWithin(Expected.letters(expected.text()), left));
            } else {
                assertEquals(Expected.letters(expected.text()), left);
            }
        }
    }

    private static void othersStay(BracketedText read, int index, Verdict verdict, Decided decided) {
        var bracket = read.brackets().get(index);
        if (bracket.kind() == BracketKind.DELETION && verdict == Verdict.LIFT) {
            return;
        }
        var now = Expected.signed(read(Reading.words(decided)), _ -> true);
        for (var other : Expected.signed(read, each -> each.end().compareTo(bracket.start()) <= 0
                || each.start().compareTo(bracket.end()) >= 0)) {
            assertTrue(now.remove(other), () -> other + " is no more in " + decided);
        }
    }

    @Property
    void liftingAllLeavesTheTextWithoutItsMarks(@ForAll("negotiated") List<String> paragraphs) {
        var read = read(paragraphs);
        var verdicts = lifted(read);
        var decided = Deciding.decide(read, verdicts);
        assertEquals(List.of(), decided.undecidable());
        boolean wordsGo = read.brackets().stream().anyMatch(bracket -> Expected.goes(read, bracket));
        for (int index = 0; index < paragraphs.size(); index++) {
            var expected = Expected.withoutMarks(read, index);
            var now = decided.paragraphs().get(index);
            if (now.isEmpty()) {
                assertEquals(List.of(), Expected.letters(expected.withoutStatus()));
            } else if (wordsGo) {
                assertEquals(Expected.letters(expected.text()), Expected.letters(now.get()));
            } else {
                assertEquals(Expected.signs(expected.text()), Expected.signs(now.get()));
            }
        }
    }

    @Property
    void noVerdictAndVerdictsOnCitationsAndNotesChangeNothing(@ForAll("negotiated") List<String> paragraphs) {
        var read = read(paragraphs);
        assertEquals(paragraphs, Reading.words(Deciding.decide(read, Map.of())));
        var verdicts = new LinkedHashMap<Integer, Verdict>();
        for (int index = 0; index < read.brackets().size(); index++) {
            if (!read.brackets().get(index).kind().isOpen()) {
                verdicts.put(index, index % 2 == 0 ? Verdict.LIFT : Verdict.DELETE);
            }
        }
        assertEquals(paragraphs, Reading.words(Deciding.decide(read, verdicts)));
    }

    @Property
    void liftingAllAtOnceIsLiftingOneAfterTheOther(@ForAll("negotiated") List<String> paragraphs) {
        var read = read(paragraphs);
        while (read.isOpen()) {
            Assume.that(isSigned(read));
            int first = open(read).getFirst();
            var verdict = read.brackets().get(first).kind() == BracketKind.DELETION ? Verdict.DELETE : Verdict.LIFT;
            long named = named(read.brackets()) - named(List.of(read.brackets().get(first)));
            read = read(Reading.words(Deciding.decide(read, Map.of(first, verdict))));
            Assume.that(named(read.brackets()) <= named);
        }
        Assume.that(isSigned(read(Reading.words(Deciding.decide(read(paragraphs), lifted(read(paragraphs)))))));
        var atOnce = DecidedAll.of(paragraphs, _ -> true, Reading.NAMES, DecidingLaws::lifted);
        assertEquals(letters(ofWords(Reading.print(read))),
                letters(ofWords(atOnce.stream().flatMap(Optional::stream).toList())));
    }

    @Property
    void decidingAllLeavesNothingOpen(@ForAll("negotiated") List<String> paragraphs, @ForAll long seed) {
        var random = new Random(seed);
        var left = DecidedAll.of(paragraphs, index -> index % 2 == 0, Reading.NAMES, read -> open(read).stream()
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toMap(index -> index, _ -> VERDICTS.get(random.nextInt(VERDICTS.size())))));
        assertEquals(paragraphs.size(), left.size());
        var kept = IntStream.range(0, left.size()).filter(index -> left.get(index).isPresent()).boxed().toList();
        assertFalse(Brackets.parse(left.stream().flatMap(Optional::stream).toList(),
                index -> kept.get(index) % 2 == 0, Reading.NAMES).isOpen());
    }

    @Property
    void blanksAndPunctuationAreRightWhereBracketsWereAmongWords(@ForAll("orderly") String text, @ForAll long seed) {
        var read = read(List.of(text));
        var random = new Random(seed);
        var verdicts = Verdicts.all(read, Verdict.LIFT);
        verdicts.replaceAll((_, _) -> random.nextBoolean() ? Verdict.LIFT : Verdict.DELETE);
        for (var paragraph : Reading.words(Deciding.decide(read, verdicts))) {
            assertFalse(paragraph.contains("  "), paragraph);
            assertFalse(
                    paragraph
                            .matches("(?s) .*|.* |[,;].*|.* [,.;)].*|.*\\( .*|.*[,;] ?[,;.].*|.*\\(\\).*|.*\\. ?\\..*"),
                    paragraph);
        }
    }

    @Property
    void everyOpenBracketIsOneChoiceOfOneIssue(@ForAll("negotiated") List<String> paragraphs) {
        var read = read(paragraphs);
        assertEquals(open(read), new IssuesByParagraph(read, Reading.NAMES).all().stream()
                .flatMap(issue -> issue.choices().stream()).map(Choice::bracket).sorted().toList());
    }

    /** How many delegations are named at the brackets: more than before if words that came together name one. */
    private static long named(List<Bracket> brackets) {
        return brackets.stream().mapToLong(each -> each.by().size() + each.contra().size()).sum();
    }

    private static List<List<Character>> letters(List<String> paragraphs) {
        return paragraphs.stream().map(Expected::letters).filter(letters -> !letters.isEmpty()).toList();
    }

    /** Whether no words are an option only by where they stand, which changes with what stands before them. */
    private static boolean isSigned(BracketedText read) {
        return Expected.signed(read, _ -> true).size() == read.brackets().size();
    }

    /** Those that say more than their status: of punctuation alone it depends on the order whether the paragraph goes. */
    private static List<String> ofWords(List<String> paragraphs) {
        var read = read(paragraphs);
        return IntStream.range(0, paragraphs.size())
                .filter(index -> !Expected.letters(Expected.withoutMarks(read, index).withoutStatus()).isEmpty())
                .mapToObj(paragraphs::get).toList();
    }

    private static BracketedText read(List<String> paragraphs) {
        return Brackets.parse(paragraphs, Reading.NAMES);
    }

    private static List<Integer> open(BracketedText read) {
        return new ArrayList<>(Verdicts.all(read, Verdict.LIFT).keySet());
    }

    private static Map<Integer, Verdict> lifted(BracketedText read) {
        var verdicts = Verdicts.all(read, Verdict.LIFT);
        verdicts.replaceAll((bracket, lift) -> read.brackets().get(bracket).kind() == BracketKind.DELETION
                ? Verdict.DELETE
                : lift);
        return verdicts;
    }

    @Provide
    Arbitrary<List<String>> negotiated() {
        return Arbitraries.of("[", "]", "[", "]", "[", "]", "[", "]", "\uFF3B", "\uFF3D", "\u3010", "\u3011", "{",
                "}", "\\", "(", ")", ":", "\uFF1A", ",", ".", "/", ";", " ", " ", " ", "\u00A0", "JPN", "ROK: ",
                "ASEAN+3",
                "JPN: ", " and ", "contra ", "(agreed)", "(pending JPN)", "(JPN)", " reserve", "delete", "\"x\"", "x",
                "delete \"x\"", "no text", "ALT 1: ", "Option (a): ", "...", "TBC", "1", "2030", "sic", "noted",
                "welcomed", "\uD800", "\uDC00", "\n", "\u0301", "đ", "中").list().ofMaxSize(25)
                .map(parts -> String.join("", parts)).list().ofMaxSize(4);
    }

    /** Words with brackets among them as people type them with care. */
    @Provide
    Arbitrary<String> orderly() {
        var words = Arbitraries.of("oil", "gas", "coal", "trade");
        var simple = Arbitraries.oneOf(words.map(word -> "[" + word + "]"), words.map(word -> "[JPN: " + word + "]"),
                words.map(word -> "[" + word + "] (KOR)"), words.map(word -> "[" + word + "]/[" + word + "]"),
                words.map(word -> "[" + word + " [" + word + "]]"));
        var piece = Arbitraries.oneOf(words, simple, simple.map(bracket -> "(" + bracket + ")"));
        var joined = Arbitraries.of(" ", " ", ", ", "; ").flatMap(join -> piece.map(each -> join + each));
        return joined.list().ofMinSize(1).ofMaxSize(8).map(parts -> ("They saw" + String.join("", parts)) + ".");
    }
}
