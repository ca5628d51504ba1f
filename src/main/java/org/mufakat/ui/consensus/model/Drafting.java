package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Removal;
import org.mufakat.text.Statement;

/** What each act on a text changes in the dossier. */
public final class Drafting {
    private Drafting() {}

    /** The changes of an edit of lines; what was noted about words goes with them when they are split off or joined. */
    static List<Change> edit(Dossier dossier, Translation edit) {
        var changes = new LinkedHashMap<Id<?>, Change>();
        Reanchoring.of(dossier, edit).forEach(change -> changes.put(change.id(), change));
        edit.put().forEach(paragraph -> changes.put(paragraph.id(), Change.put(paragraph)));
        Removal.of(dossier, edit.removed()).forEach(change -> changes.putIfAbsent(change.id(), change));
        return List.copyOf(changes.values());
    }

    /** The changes that give a paragraph other words. */
    public static List<Change> reword(Dossier dossier, Paragraph paragraph, String words) {
        return reword(dossier, Map.of(paragraph.id(), List.of(words)));
    }

    /** The changes that give paragraphs other words together, step by step where several places of one change. */
    public static List<Change> reword(Dossier dossier, Map<Id<Paragraph>, List<String>> steps) {
        List<Change> changes = new ArrayList<>(Reanchoring.reworded(dossier, steps));
        steps.forEach((id, words) -> dossier.find(Paragraph.class, id).filter(before -> !words.isEmpty())
                .map(before -> Change.put(before.reworded(words.getLast()))).ifPresent(changes::add));
        return changes;
    }

    /** The changes that put a paragraph behind another, or at the text's end. */
    static List<Change> add(Dossier dossier, ConsensusText text, Optional<Id<Paragraph>> behind, Id<Paragraph> id) {
        List<Paragraph> paragraphs = dossier.paragraphs(text.id());
        int index = behind.map(each -> indexOf(paragraphs, each)).orElse(paragraphs.size() - 1);
        var offers = new Offers(text, paragraphs);
        ParagraphKind kind = offers.kind(Optional.empty(), paragraphs.subList(0, index + 1), new Line(id, ""));
        Paragraph offered = offers.behind(paragraphs, index,
                Paragraph.fresh(id, text.id(), new Rank("i"), "", kind, ""));
        return List.of(Change.put(offered.at(rankAt(paragraphs, index + 1))));
    }

    /** The changes that move a paragraph up or down by one; none at the text's ends. */
    static List<Change> move(Dossier dossier, Paragraph paragraph, int by) {
        var others = new ArrayList<>(dossier.paragraphs(paragraph.text()));
        int index = indexOf(others, paragraph.id());
        return index + by < 0 || index + by >= others.size() ? List.of() : place(dossier, paragraph, index + by);
    }

    /** The changes that put a paragraph at a place among the others, counted without it; none where it is there. */
    static List<Change> place(Dossier dossier, Paragraph paragraph, int at) {
        var others = new ArrayList<>(dossier.paragraphs(paragraph.text()));
        int index = indexOf(others, paragraph.id());
        others.remove(index);
        return at == index ? List.of() : List.of(Change.put(paragraph.at(rankAt(others, at))));
    }

    /** The number that a paragraph would be offered if it were new at its place; absent where it needs none or has it. */
    static Optional<String> numberAtItsPlace(ConsensusText text, List<Paragraph> paragraphs, Paragraph paragraph) {
        var others = new ArrayList<>(paragraphs);
        int index = indexOf(others, paragraph.id());
        others.remove(index);
        boolean counts = switch (paragraph.kind()) {
            case PREAMBULAR, OPERATIVE, SUB_PARAGRAPH -> true;
            case TITLE, HEADING, UNNUMBERED, FOOTNOTE -> false;
        };
        return counts
                ? Offers.numbering(text.numbering()).after(Offers.series(numbers(others), paragraph.kind()), index - 1)
                        .filter(offered -> !offered.equals(paragraph.number()))
                : Optional.empty();
    }

    private static List<Optional<String>> numbers(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(each -> Optional.of(each.number()).filter(number -> !number.isEmpty()))
                .toList();
    }

    /** The changes that number a text anew; each paragraph keeps its former number beside it. */
    static List<Change> renumber(Dossier dossier, ConsensusText text) {
        List<Paragraph> paragraphs = dossier.paragraphs(text.id());
        List<Optional<String>> numbers = Offers.numbering(text.numbering()).renumber(numbers(paragraphs));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph renumbered = paragraphs.get(i).renumbered(numbers.get(i).orElse(""));
            if (renumbered != paragraphs.get(i)) {
                changes.add(Change.put(renumbered));
            }
        }
        return changes;
    }

    /** The changes that put a statement's paragraphs into a text in place of those it has. */
    public static List<Change> fill(Dossier dossier, Id<ConsensusText> text, Statement statement) {
        List<Change> changes = new ArrayList<>(Removal.of(dossier, dossier.paragraphs(text)));
        List<Rank> ranks = Rank.spread(statement.paragraphs().size());
        for (int i = 0; i < ranks.size(); i++) {
            var read = statement.paragraphs().get(i);
            changes.add(Change.put(Paragraph.fresh(Id.random(), text, ranks.get(i), read.number().orElse(""),
                    read.kind(), read.text())));
        }
        return changes;
    }

    private static Rank rankAt(List<Paragraph> paragraphs, int index) {
        Optional<Rank> lower = index == 0 ? Optional.empty() : Optional.of(paragraphs.get(index - 1).rank());
        Optional<Rank> upper = index == paragraphs.size()
                ? Optional.empty()
                : Optional.of(paragraphs.get(index).rank());
        return Rank.between(lower, upper);
    }

    private static int indexOf(List<Paragraph> paragraphs, Id<Paragraph> id) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).id().equals(id)) {
                return i;
            }
        }
        return paragraphs.size() - 1;
    }
}
