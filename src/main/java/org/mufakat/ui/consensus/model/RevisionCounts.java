package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Revision;
import org.mufakat.ui.control.DossierNames;

/** Counts how far each revision of the text was, in the background, each once: what is frozen is counted for good. */
public final class RevisionCounts {
    private record Counted(Revision revision, Progress progress) {}

    private final ConsensusModel model;
    private final Executor background;
    private final Executor front;
    private final Map<Id<Revision>, Progress> counted = new HashMap<>();
    private Optional<DossierNames> names = Optional.empty();
    private long asked;

    /** Counts on {@code background}, tells on {@code front}. */
    public RevisionCounts(ConsensusModel model, Executor background, Executor front) {
        this.model = model;
        this.background = background;
        this.front = front;
    }

    /** Tells how far each revision of the shown text was, oldest first; only the answer to the last question is told. */
    public void read(Consumer<Map<Id<Revision>, Progress>> told) {
        DossierNames known = model.sheet().names();
        if (!names.equals(Optional.of(known))) {
            counted.clear();
            names = Optional.of(known);
        }
        long question = ++asked;
        List<Revision> revisions = model.revisions();
        List<Revision> unknown = revisions.stream().filter(each -> !counted.containsKey(each.id())).toList();
        Optional<ConsensusText> text = model.shownText();
        if (unknown.isEmpty() || text.isEmpty()) {
            told.accept(Map.copyOf(counted));
            return;
        }
        CompletableFuture.supplyAsync(() -> count(text.get(), unknown, known), background)
                .thenAcceptAsync(counts -> {
                    if (question == asked) {
                        counts.forEach(each -> counted.put(each.revision().id(), each.progress()));
                        told.accept(Map.copyOf(counted));
                    }
                }, front);
    }

    private static List<Counted> count(ConsensusText text, List<Revision> revisions, DossierNames names) {
        List<Counted> counts = new ArrayList<>();
        for (Revision revision : revisions) {
            counts.add(new Counted(revision, Progress.of(Sheet.issued(text, revision, names))));
        }
        return counts;
    }
}
