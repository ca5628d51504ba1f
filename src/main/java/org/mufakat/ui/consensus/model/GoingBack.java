package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Shape;

/**
 * What makes the paragraphs of a working copy those of a revision again. A paragraph that is there keeps its identity,
 * one that was removed comes back with it; the status of the revision returns only with its words.
 *
 * @param changes the changes, none when the working copy is as the revision
 * @param reworded how many paragraphs get other words
 * @param returned how many come back
 * @param moved how many only get another number, kind or place
 * @param removed how many go
 * @param beside how many comments, stances and wordings of ours go with them
 */
public record GoingBack(List<Change> changes, int reworded, int returned, int moved, int removed, int beside) {
    private static final Shape SHAPE = EntryType.PARAGRAPH.shape();

    /** The way back to a revision. */
    static GoingBack to(Dossier dossier, Revision revision) {
        List<Paragraph> since = since(dossier, revision);
        List<Change> changes = new ArrayList<>(Removal.of(dossier, since));
        Dossier rest = dossier.with(changes);
        int beside = (int) changes.stream().filter(change -> change instanceof Change.Remove
                && change.type() != EntryType.PARAGRAPH).count();
        Map<Id<Paragraph>, List<String>> reworded = new LinkedHashMap<>();
        int returned = 0;
        int moved = 0;
        for (Paragraph paragraph : wanted(rest, revision)) {
            Optional<Paragraph> now = rest.find(Paragraph.class, paragraph.id());
            if (!now.equals(Optional.of(paragraph))) {
                changes.add(Change.put(paragraph));
                if (now.isEmpty()) {
                    returned++;
                } else if (now.get().words().equals(paragraph.words())) {
                    moved++;
                } else {
                    reworded.put(paragraph.id(), List.of(paragraph.words()));
                }
            }
        }
        changes.addAll(Reanchoring.reworded(rest, reworded));
        return new GoingBack(List.copyOf(changes), reworded.size(), returned, moved, since.size(), beside);
    }

    private static List<Paragraph> since(Dossier dossier, Revision revision) {
        Set<Id<Paragraph>> stay = new HashSet<>(
                revision.paragraphs().stream().map(FrozenParagraph::paragraph).toList());
        return dossier.paragraphs(revision.text()).stream().filter(each -> !stay.contains(each.id())).toList();
    }

    private static List<Paragraph> wanted(Dossier dossier, Revision revision) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Boolean> placed = new ArrayList<>();
        Set<Id<Paragraph>> used = new HashSet<>();
        for (int i = 0; i < revision.paragraphs().size(); i++) {
            FrozenParagraph frozen = revision.paragraphs().get(i);
            Optional<ParagraphStatus> status = revision.statuses().isEmpty()
                    ? Optional.empty()
                    : Optional.of(revision.statuses().get(i));
            boolean first = used.add(frozen.paragraph());
            Optional<Paragraph> there = dossier.find(Paragraph.class, frozen.paragraph());
            boolean own = first && there.map(each -> each.text().equals(revision.text())).orElse(false);
            paragraphs.add(own
                    ? as(there.orElseThrow(), frozen, status)
                    : fresh(dossier, revision, first && there.isEmpty() ? frozen.paragraph() : Id.random(), frozen,
                            status));
            placed.add(own);
        }
        return Places.inOrder(paragraphs, placed);
    }

    private static Paragraph as(Paragraph now, FrozenParagraph frozen, Optional<ParagraphStatus> status) {
        Paragraph worded = now.reworded(frozen.words());
        Paragraph with = worded == now
                ? now
                : SHAPE.with(worded, "status", status.orElse(worded.status()));
        return SHAPE.with(with.renumbered(frozen.number()), "kind", frozen.kind());
    }

    private static Paragraph fresh(Dossier dossier, Revision revision, Id<Paragraph> id, FrozenParagraph frozen,
            Optional<ParagraphStatus> status) {
        Paragraph paragraph = Paragraph.fresh(id, revision.text(), new Rank("i"), frozen.number(), frozen.kind(),
                frozen.words());
        boolean renders = frozen.counterpart().flatMap(other -> dossier.find(Paragraph.class, other))
                .filter(other -> !other.text().equals(revision.text())).isPresent();
        return SHAPE.with(SHAPE.with(paragraph, "status", status.orElse(paragraph.status())), "counterpart",
                renders ? frozen.counterpart() : Optional.empty());
    }
}
