package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Numbering;

/** What kind and number a new paragraph is offered; both are a person's to change. */
final class Offers {
    private final ConsensusText text;
    private final boolean empty;

    Offers(ConsensusText text, List<Paragraph> before) {
        this.text = text;
        this.empty = before.isEmpty();
    }

    /** The kind of a new line: that of the paragraph it was split from; under a title or heading, ordinary text. */
    ParagraphKind kind(Optional<Paragraph> splitFrom, List<Paragraph> above, Line line) {
        Optional<Paragraph> model = splitFrom.or(() -> above.isEmpty()
                ? Optional.empty()
                : Optional.of(above.getLast()));
        ParagraphKind ordinary = text.numbering() == NumberingProfile.PLAIN
                ? ParagraphKind.UNNUMBERED
                : ParagraphKind.OPERATIVE;
        return model.map(Paragraph::kind)
                .filter(kind -> !line.words().isBlank() || !isHead(kind))
                .orElse(ordinary);
    }

    /** The paragraphs with a number for each new one that wants one; numbers that are there stay. */
    List<Paragraph> numbered(List<Paragraph> paragraphs, List<Boolean> settled) {
        List<Optional<String>> numbers = new ArrayList<>();
        paragraphs.forEach(paragraph -> numbers.add(
                Optional.of(paragraph.number()).filter(number -> !number.isEmpty())));
        List<Paragraph> numbered = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (!settled.get(i) && wantsNumber(numbered, paragraph)) {
                numbers.set(i, numbering(text.numbering()).after(series(numbers, paragraph.kind()), i - 1));
            }
            numbered.add(settled.get(i)
                    ? paragraph
                    : Paragraph.fresh(paragraph.id(), paragraph.text(), paragraph.rank(), numbers.get(i).orElse(""),
                            paragraph.kind(), paragraph.words()));
        }
        return numbered;
    }

    /** The numbers that a paragraph of a kind follows: letters of sub-paragraphs only if it is one itself. */
    static List<Optional<String>> series(List<Optional<String>> numbers, ParagraphKind kind) {
        return kind == ParagraphKind.SUB_PARAGRAPH
                ? numbers
                : numbers.stream().map(number -> number.filter(each -> !each.startsWith("("))).toList();
    }

    /** A new paragraph behind another, with the number that it is offered, at no place yet. */
    Paragraph behind(List<Paragraph> paragraphs, int index, Paragraph draft) {
        var with = new ArrayList<>(paragraphs);
        with.add(index + 1, draft);
        List<Boolean> settled = new ArrayList<>();
        with.forEach(each -> settled.add(each != draft));
        return numbered(with, settled).get(index + 1);
    }

    /** The text room's numbering for a text's profile. */
    static Numbering numbering(NumberingProfile profile) {
        return switch (profile) {
            case ASEAN -> Numbering.ASEAN;
            case UN -> Numbering.UN;
            case PLAIN -> Numbering.PLAIN;
        };
    }

    private boolean wantsNumber(List<Paragraph> above, Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case PREAMBULAR, OPERATIVE -> empty || follows(above, paragraph.kind(), true);
            case SUB_PARAGRAPH -> follows(above, paragraph.kind(), false);
            case TITLE, HEADING, UNNUMBERED, FOOTNOTE -> false;
        };
    }

    private static boolean follows(List<Paragraph> above, ParagraphKind kind, boolean first) {
        return above.reversed().stream().filter(each -> each.kind() == kind).findFirst()
                .map(each -> !each.number().isEmpty()).orElse(first);
    }

    private static boolean isHead(ParagraphKind kind) {
        return kind == ParagraphKind.TITLE || kind == ParagraphKind.HEADING;
    }
}
