package org.mufakat.text.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mufakat.text.Brackets;
import org.mufakat.text.KnownNames;
import org.mufakat.text.ParsedParagraph;

class SentencesTest {
    private static final Map<String, String> CODES = Map.of("ARC", "ARC", "Arcadia", "ARC", "Borduria", "BOR", "BOR",
            "BOR");
    private static final GeneralWords WORDS = new GeneralWords();
    private static final KnownNames NAMES = KnownNames.of(CODES);

    private final Sentences sentences = new Sentences(WORDS, new NamesInWords(WORDS, CODES));

    @Test
    void anAbbreviationEndsNoSentence() {
        assertEquals(List.of("It noted Decision No. 5 of Dr. Smith.", "It agreed."),
                words("It noted Decision No. 5 of Dr. Smith. It agreed."));
    }

    @Test
    void whatStandsForBracketsIsNotRead() {
        assertEquals(List.of("The Ministers noted welcomed the progress and its continuation."), words(
                "The Ministers [noted] [ARC: welcomed] the progress [BOR: and its continuation]. [ARC reserve]"));
    }

    @Test
    void aPartEndsBehindASemicolonAndBeforeWordsThatJoin() {
        assertEquals(List.of("It thanked Arcadia for vaccines;", "of Borduria for nurses", "and for schools."),
                parts("It thanked Arcadia for vaccines; of Borduria for nurses and for schools."));
        assertEquals(
                List.of("Đánh giá cao hỗ trợ của Arcadia về y tế;", "của Borduria về giáo dục", "và về giao thông."),
                parts("Đánh giá cao hỗ trợ của Arcadia về y tế; của Borduria về giáo dục và về giao thông."));
    }

    @Test
    void namesThatAreListedStayTogether() {
        assertEquals(List.of("It thanked Arcadia, and the Borduria for vaccines."),
                parts("It thanked Arcadia, and the Borduria for vaccines."));
    }

    @Test
    void aParagraphOfAMillionCharactersWithoutAFullStopIsCutToo() {
        String text = "It thanked Arcadia for vaccines and for nurses; ".repeat(20_000);
        assertEquals(40_000, sentences.of(read(text)).stream().mapToInt(each -> each.clauses().size()).sum());
    }

    @Property(tries = 300)
    void theSentencesAndTheirPartsFollowEachOtherFromEndToEnd(@ForAll("texts") List<String> texts) {
        for (ParsedParagraph paragraph : Brackets.parse(texts, NAMES).paragraphs()) {
            List<Clause> all = sentences.of(paragraph).stream().flatMap(each -> each.clauses().stream()).toList();
            int at = 0;
            for (Clause each : all) {
                assertEquals(at, each.start());
                at = each.end();
            }
            assertEquals(all.isEmpty() ? 0 : paragraph.text().length(), at);
            assertEquals(all.isEmpty() ? "" : paragraph.text(), all.stream()
                    .map(each -> paragraph.text().substring(each.start(), each.end()))
                    .collect(Collectors.joining()));
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("The", "Ministers", "thanked", "Arcadia", "Borduria", "and for", "and the", ";", ".",
                ". ", "No.", "[", "]", "[ARC:", "ALT 1:", "\u2028", "\uD83D\uDE00", "e\u0301", "của", "", " ", "[…]",
                "(agreed)", "reserve]").list().ofMaxSize(24).map(words -> String.join(" ", words)).list().ofMaxSize(4);
    }

    private List<String> words(String text) {
        return sentences.of(read(text)).stream().map(Sentence::words).toList();
    }

    private List<String> parts(String text) {
        return sentences.of(read(text)).stream().flatMap(each -> each.clauses().stream())
                .map(each -> each.words().strip()).toList();
    }

    private static ParsedParagraph read(String text) {
        return Brackets.parse(List.of(text), NAMES).paragraphs().getFirst();
    }
}
