package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mufakat.text.LightText.Kind;
import org.mufakat.text.LightText.Line;
import org.mufakat.text.LightText.Span;

/** What is written is what is read, and no mark is ever seen. */
class LightTextLaws {

    @Property
    void whatIsWrittenAsMarkdownIsReadAgain(@ForAll("texts") LightText text) {
        assertEquals(text, LightText.of(text.markdown()));
    }

    @Property
    void oneStateAfterAnotherIsWrittenAsEachAlone(@ForAll("texts") LightText lines,
            @ForAll List<@Size(max = 8) List<@IntRange(max = 3) Integer>> states) {
        var printing = new Printing();
        for (List<Integer> state : states) {
            var text = new LightText(state.stream().map(at -> lines.lines().get(at % lines.lines().size())).toList());
            assertEquals(text.markdown(), printing.of(text));
        }
    }

    @Property
    void anyWordsAreReadAndOnceWrittenStayAsTheyAre(@ForAll("lines") List<String> lines) {
        LightText read = LightText.of(String.join("\n", lines));
        assertEquals(lines.size(), read.lines().size());
        assertEquals(read, LightText.of(read.markdown()));
    }

    @Property
    void whatIsSeenIsReadAsItIsSeen(@ForAll("texts") LightText text) {
        LightText seen = LightText.ofSpans(text.spans());
        assertEquals(text.lines().size(), seen.lines().size());
        assertEquals(seen, LightText.ofSpans(seen.spans()));
    }

    @Example
    void listsAndEmphasisAreReadAsPeopleWriteThem() {
        LightText read = LightText.of("Thank *Japan*.\n- **over ten** trainers\n  - 5 * 3\n12. snake_case");
        assertEquals(List.of(
                new Line(Kind.PLAIN, 0, 0, List.of(new Span("Thank ", false, false), new Span("Japan.", false, true))),
                new Line(Kind.BULLET, 0, 0,
                        List.of(new Span("over ten", true, false), new Span(" trainers", false, false))),
                Line.of(Kind.BULLET, 1, 0, "5 * 3"), Line.of(Kind.NUMBERED, 0, 12, "snake_case")), read.lines());
        assertEquals("Thank Japan.\n– over ten trainers\n  – 5 * 3\n12. snake_case", read.shown());
    }

    @Example
    void wordsThatLookLikeAListOrAMarkStayWords() {
        LightText dash = new LightText(List.of(Line.of(Kind.PLAIN, 0, 0, "- no list"),
                Line.of(Kind.PLAIN, 0, 0, "3. no number"), Line.of(Kind.PLAIN, 0, 0, "**no**")));
        assertEquals("\\- no list\n3\\. no number\n\\*\\*no\\*\\*", dash.markdown());
        assertEquals(dash, LightText.of(dash.markdown()));
    }

    @Example
    void spokenWordsAreCountedInAnyScript() {
        assertEquals(4, SpokenTime.words("– thank Japan, over ten", Locale.ENGLISH));
        assertEquals(5, SpokenTime.words("Cảm ơn Nhật Bản nhiều.", Locale.of("vi")));
        assertEquals(29, SpokenTime.of(58, 120).toSeconds());
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings().withChars("a b*_\\-–•1.)ế \t").ofMaxLength(20).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<LightText> texts() {
        Arbitrary<Span> span = Combinators.combine(
                Arbitraries.strings().withChars("a b*_\\-–•1.)ế ").ofMinLength(1).ofMaxLength(8),
                Arbitraries.of(true, false), Arbitraries.of(true, false)).as(Span::new);
        Arbitrary<Line> line = Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 99), span.list().ofMaxSize(4)).as(Line::new);
        return line.list().ofMinSize(1).ofMaxSize(4).map(LightText::new);
    }
}
