package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Rank;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.text.StatementParagraph;

/**
 * Paragraphs pasted in place of a selection: the words before it keep their paragraph, those behind it theirs where it
 * is another one.
 */
final class Pasting {
    private static final Rank ANYWHERE = new Rank("i");

    private final ConsensusText text;
    private final List<Paragraph> before;
    private final Supplier<Id<Paragraph>> fresh;
    private final List<Paragraph> pieces = new ArrayList<>();
    private final List<Boolean> numbered = new ArrayList<>();
    private Optional<Moved> moved = Optional.empty();
    private Optional<Id<Paragraph>> last = Optional.empty();
    private int lastAt;

    /** Words that stand in another paragraph now: those from a place on, and where they begin there. */
    private record Moved(Id<Paragraph> from, int start, Id<Paragraph> to, int at, boolean all) {
        /** Where something stands now that was noted about the paragraph or words in it; absent where it stayed. */
        Optional<Anchor> anchor(Anchor about) {
            if (about.passage().isEmpty()) {
                return all
                        ? Optional.of(new Anchor(about.type(), to, about.field(), Optional.empty()))
                        : Optional.empty();
            }
            return about.passage().filter(passage -> passage.start() >= start)
                    .map(passage -> new Anchor(about.type(), to, about.field(),
                            Optional.of(Reanchoring.shifted(passage, at - start))));
        }
    }

    private Pasting(ConsensusText text, List<Paragraph> before, Supplier<Id<Paragraph>> fresh) {
        this.text = text;
        this.before = before;
        this.fresh = fresh;
    }

    /** What a text that has paragraphs becomes when another is pasted in place of what stands between two places. */
    static Pasting of(ConsensusText text, List<Paragraph> before, Place from, Place to, PastedText pasted,
            Supplier<Id<Paragraph>> fresh) {
        var pasting = new Pasting(text, before, fresh);
        pasting.put(from, to, pasted);
        return pasting;
    }

    /** The changes in the dossier; what was noted about words goes with them. */
    List<Change> changes(Dossier dossier) {
        List<Change> changes = new ArrayList<>(moved.map(each -> Reanchoring.moved(dossier, each.from(), each::anchor))
                .orElse(List.of()));
        Drafting.edit(dossier, translation()).stream()
                .filter(change -> changes.stream().noneMatch(done -> done.id().equals(change.id())))
                .toList().forEach(changes::add);
        return changes;
    }

    /** The paragraph in which the pasted words end. */
    Id<Paragraph> last() {
        return last.orElseThrow();
    }

    /** Where in it they end. */
    int lastAt() {
        return lastAt;
    }

    private Translation translation() {
        var known = before.stream().map(Paragraph::id).toList();
        List<Paragraph> offered = new Offers(text, before).numbered(pieces, numbered);
        List<Boolean> placed = offered.stream().map(each -> known.contains(each.id())).toList();
        return Translation.compared(before, Places.inOrder(offered, placed), Map.of());
    }

    private void put(Place from, Place to, PastedText plain) {
        List<StatementParagraph> pasted = plain.paragraphs();
        Paragraph upper = before.get(from.paragraph());
        Paragraph lower = before.get(to.paragraph());
        String head = upper.words().substring(0, from.at());
        String tail = lower.words().substring(to.at());
        boolean headed = !head.isBlank();
        boolean joinsHead = headed && goesOn(pasted.getFirst());
        boolean joinsTail = !tail.isBlank() && !plain.isEnded() && goesOn(pasted.getLast());
        boolean anyNumber = pasted.stream().anyMatch(each -> each.number().isPresent());
        boolean same = from.paragraph() == to.paragraph();
        keep(before.subList(0, from.paragraph()));
        if (headed && !joinsHead) {
            keep(List.of(upper.reworded(head)));
        }
        for (int i = 0; i < pasted.size(); i++) {
            boolean first = i == 0;
            boolean end = i == pasted.size() - 1;
            String words = (first && joinsHead ? head + plain.lead() : "") + pasted.get(i).text()
                    + (end && joinsTail ? plain.trail() : "");
            lastAt = words.length();
            String all = words + (end && joinsTail ? tail : "");
            boolean takesUpper = first && (joinsHead || !headed && !(same && !tail.isBlank() && !(end && joinsTail)));
            boolean takesLower = end && joinsTail && !takesUpper && (!same || !headed);
            if (takesUpper) {
                keep(List.of(takenOver(upper, pasted.get(i), all)));
            } else if (takesLower) {
                keep(List.of(takenOver(lower, pasted.get(i), all)));
            } else {
                add(pasted.get(i), all, anyNumber, upper);
            }
            if (end && joinsTail && !takesLower && !(same && takesUpper)) {
                moved = Optional.of(new Moved(lower.id(), to.at(), pieces.getLast().id(), lastAt, !same));
            }
        }
        last = Optional.of(pieces.getLast().id());
        if (!joinsTail && !tail.isBlank()) {
            behind(upper, lower, tail, to.at(), same && headed);
        }
        keep(before.subList(to.paragraph() + 1, before.size()));
    }

    private void behind(Paragraph upper, Paragraph lower, String tail, int at, boolean splitsOff) {
        if (splitsOff) {
            Id<Paragraph> id = fresh.get();
            pieces.add(Paragraph.fresh(id, text.id(), ANYWHERE, "", upper.kind(), tail));
            numbered.add(false);
            moved = Optional.of(new Moved(upper.id(), at, id, 0, false));
        } else {
            keep(List.of(lower.reworded(tail)));
        }
    }

    private void keep(List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> {
            pieces.add(paragraph);
            numbered.add(true);
        });
    }

    /** A paragraph whose words are replaced keeps its identity, and its number where the pasted one has none. */
    private static Paragraph takenOver(Paragraph old, StatementParagraph pasted, String words) {
        var shape = EntryType.PARAGRAPH.shape();
        Paragraph reworded = old.reworded(words);
        if (pasted.number().isEmpty() && pasted.kind() == ParagraphKind.UNNUMBERED) {
            return reworded;
        }
        String number = pasted.number().orElse("");
        return shape.with(old.words().isBlank() ? shape.with(reworded, "number", number) : reworded.renumbered(number),
                "kind", pasted.kind());
    }

    /** A paragraph without any number among numbered ones is meant to have none; else it is numbered as if typed. */
    private void add(StatementParagraph pasted, String words, boolean anyNumber, Paragraph above) {
        Id<Paragraph> id = fresh.get();
        boolean asRead = anyNumber || pasted.kind() != ParagraphKind.UNNUMBERED;
        ParagraphKind kind = asRead
                ? pasted.kind()
                : new Offers(text, before).kind(Optional.of(above), pieces, new Line(id, words));
        pieces.add(Paragraph.fresh(id, text.id(), ANYWHERE, pasted.number().orElse(""), kind, words));
        numbered.add(asRead);
    }

    private static boolean goesOn(StatementParagraph pasted) {
        return pasted.number().isEmpty() && pasted.kind() == ParagraphKind.UNNUMBERED;
    }
}
