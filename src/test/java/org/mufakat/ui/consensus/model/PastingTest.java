package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Passage;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;

class PastingTest {
    private final Dossier before = TextFixture.small();
    private final ConsensusText text = before.all(ConsensusText.class).getFirst();
    private final Paragraph one = TextFixture.numbered(before, "1");
    private final Paragraph two = TextFixture.numbered(before, "2");
    private final Paragraph three = TextFixture.numbered(before, "3");

    @Test
    void wordsWithoutANumberJoinThoseBeforeTheCaretAndBehindIt() {
        Dossier after = pasted(before, new Place(2, 4), new Place(2, 4), " both\n\nand they");

        assertEquals(
                List.of("-|Energy Security", "1|" + one.words(), "2|They both", "2 bis|and they welcomed progress.",
                        "3|" + three.words()),
                shown(after));
        assertEquals(two.id(), paragraphs(after).get(2).id());
    }

    @Test
    void whatWasNotedAboutWordsBehindTheCaretGoesWithThem() {
        Comment onProgress = comment(two, "progress");
        Comment onThey = comment(two, "They");
        Dossier after = pasted(before.with(List.of(Change.put(onProgress), Change.put(onThey))), new Place(2, 14),
                new Place(2, 14), "\n5. A new one.\n");

        assertEquals(List.of("-|Energy Security", "1|" + one.words(), "2|They welcomed ", "5|A new one.",
                "5 bis|progress.", "3|" + three.words()), shown(after));
        Paragraph behind = paragraphs(after).get(4);
        Anchor moved = after.find(Comment.class, onProgress.id()).orElseThrow().about();
        assertEquals(behind.id(), moved.entry());
        assertEquals(0, moved.passage().orElseThrow().start());
        assertEquals(two.id(), after.find(Comment.class, onThey.id()).orElseThrow().about().entry());
    }

    @Test
    void aNumberedParagraphPastedBeforeAnotherLeavesItItsIdentity() {
        Dossier after = pasted(before, new Place(2, 0), new Place(2, 0), "1 bis. Put in.\r\n");

        assertEquals(List.of("-|Energy Security", "1|" + one.words(), "1 bis|Put in.", "2|" + two.words(),
                "3|" + three.words()), shown(after));
        assertEquals(two.id(), paragraphs(after).get(3).id());
    }

    @Test
    void paragraphsPastedOverOthersTakeTheirPlaceAndTheFirstOneItsIdentity() {
        Dossier after = pasted(before, new Place(1, 0), new Place(3, three.words().length()),
                "PP1 Recalling it,\n(a) first;\n(b) second.");

        assertEquals(List.of("-|Energy Security", "PP1|Recalling it,", "(a)|first;", "(b)|second."), shown(after));
        assertEquals(one.id(), paragraphs(after).get(1).id());
        assertEquals("1", paragraphs(after).get(1).formerNumber());
        assertEquals(List.of(ParagraphKind.HEADING, ParagraphKind.PREAMBULAR, ParagraphKind.SUB_PARAGRAPH,
                ParagraphKind.SUB_PARAGRAPH), paragraphs(after).stream().map(Paragraph::kind).toList());
    }

    @Test
    void aSelectionOverTwoParagraphsReplacedByWordsBecomesOneAndKeepsNotes() {
        Comment onHost = comment(three, "host");
        Comment onThree = new Comment(Id.random(), Anchor.to(three), Optional.empty(), "Desk", Instant.EPOCH, "x",
                Optional.empty(), "", Optional.empty());
        Dossier after = pasted(before.with(List.of(Change.put(onHost), Change.put(onThree))), new Place(2, 5),
                new Place(3, 13), "praised\u2028");
        assertEquals(List.of("-|Energy Security", "1|" + one.words(), "2|They praised", "3|the host."),
                shown(after));

        Dossier joined = pasted(before.with(List.of(Change.put(onHost), Change.put(onThree))), new Place(2, 5),
                new Place(3, 13), "praised ");
        assertEquals(List.of("-|Energy Security", "1|" + one.words(), "2|They praised the host."), shown(joined));
        Anchor host = joined.find(Comment.class, onHost.id()).orElseThrow().about();
        assertEquals(two.id(), host.entry());
        assertEquals("They praised the host.".indexOf("host"), host.passage().orElseThrow().start());
        assertEquals(two.id(), joined.find(Comment.class, onThree.id()).orElseThrow().about().entry());
    }

    @Property(tries = 300)
    void allWordsOutsideTheSelectionAndAllThatArePastedAreThere(@ForAll @IntRange(min = 0, max = 90) int a,
            @ForAll @IntRange(min = 0, max = 90) int b, @ForAll boolean ended, @ForAll boolean numbered) {
        Place first = place(Math.min(a, b));
        Place last = place(Math.max(a, b));
        String pasted = (numbered ? "7. " : "") + "xx\n\nyy\n\n8. zz" + (ended ? "\n" : "");

        Dossier after = pasted(before, first, last, pasted);

        String joined = String.join("\n", before.paragraphs(text.id()).stream().map(Paragraph::words).toList());
        String expected = joined.substring(0, Math.min(a, b)) + "xxyyzz"
                + joined.substring(Math.max(a, b));
        assertEquals(expected.replaceAll("\\s", ""),
                String.join("", paragraphs(after).stream().map(Paragraph::words).toList()).replaceAll("\\s", ""));
        assertEquals(paragraphs(after).size(),
                new HashSet<>(paragraphs(after).stream().map(Paragraph::id).toList()).size());
        assertTrue(paragraphs(after).stream().anyMatch(each -> each.number().equals("8")));
    }

    private Place place(int at) {
        int left = at;
        List<Paragraph> paragraphs = before.paragraphs(text.id());
        int index = 0;
        while (left > paragraphs.get(index).words().length()) {
            left -= paragraphs.get(index++).words().length() + 1;
        }
        return new Place(index, left);
    }

    private Comment comment(Paragraph about, String words) {
        int at = about.words().indexOf(words);
        return new Comment(Id.random(), Anchor.to(about, "words", Passage.of(about.words(), at, at + words.length())),
                Optional.empty(), "Desk", Instant.EPOCH, "x", Optional.empty(), "", Optional.empty());
    }

    private Dossier pasted(Dossier dossier, Place from, Place to, String words) {
        return dossier.with(Pasting.of(text, dossier.paragraphs(text.id()), from, to, PastedText.of(words), Id::random)
                .changes(dossier));
    }

    private List<Paragraph> paragraphs(Dossier dossier) {
        return dossier.paragraphs(text.id());
    }

    private List<String> shown(Dossier dossier) {
        List<String> shown = new ArrayList<>();
        paragraphs(dossier).forEach(each -> shown.add((each.number().isEmpty() ? "-" : each.number()) + "|"
                + each.words()));
        return shown;
    }
}
