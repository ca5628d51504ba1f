package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;

/** Puts our language into the text, and keeps it with the words that it put in, so that others can come in their place. */
public final class PuttingIn {
    private final ConsensusModel model;
    private final Decisions decisions;

    /** Puts in through these decisions. */
    public PuttingIn(ConsensusModel model, Decisions decisions) {
        this.model = model;
        this.decisions = decisions;
    }

    /** Puts words in the place of a bracket and its alternatives. */
    public void decide(NotedChoice choice, String said, OurLanguage ours) {
        int paragraph = choice.choice().paragraph();
        int start = model.issues().noted(model.issues().issueOf(choice)).choices().stream()
                .filter(each -> each.choice().paragraph() == paragraph).mapToInt(each -> each.bracket().start().at())
                .min().orElse(0);
        decisions.putIn(choice, said, changes -> following(changes, ours, choice.subject().paragraph(), start, said));
    }

    /** Puts words in the place of those that stand there. */
    public void exchange(Paragraph paragraph, Passage words, String said, OurLanguage ours) {
        String reworded = paragraph.words().substring(0, words.start()) + said.strip()
                + paragraph.words().substring(words.end());
        model.perform(Editing.named("change.words-put-in", paragraph), dossier -> dossier
                .find(Paragraph.class, paragraph.id()).filter(paragraph::equals)
                .map(now -> following(Drafting.reword(dossier, Map.of(now.id(), List.of(reworded))), ours, now,
                        words.start(), said))
                .orElse(List.of()));
    }

    private static List<Change> following(List<Change> changes, OurLanguage ours, Paragraph paragraph, int start,
            String said) {
        Optional<Paragraph> now = changes.stream().filter(change -> change.id().equals(paragraph.id()))
                .filter(Change.Put.class::isInstance).map(change -> (Paragraph) ((Change.Put) change).entry())
                .findFirst();
        int at = now.map(each -> each.words().indexOf(said.strip(), Math.max(0, start - 1))).orElse(-1);
        if (at < 0) {
            return changes;
        }
        var words = Passage.of(now.get().words(), at, at + said.strip().length());
        List<Change> all = new ArrayList<>(changes);
        all.removeIf(change -> change.id().equals(ours.id()));
        all.add(Change.put(EntryType.OUR_LANGUAGE.shape().with(ours, "about",
                Anchor.to(now.get(), "words", words))));
        return all;
    }
}
