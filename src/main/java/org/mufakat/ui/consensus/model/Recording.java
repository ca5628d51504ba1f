package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;

/** What a person notes beside the text and what never leaves the delegation: stances, our language, comments. */
public final class Recording {
    private final ConsensusModel model;

    /** Notes beside the text of this model. */
    public Recording(ConsensusModel model) {
        this.model = model;
    }

    /** Records what delegations hold on a bracket or paragraph, in place of what each of them held on it. */
    public void stance(Subject about, List<String> codes, Attitude attitude, StanceSource source, String note) {
        model.perform(Editing.named("change.stance", about.paragraph()), dossier -> {
            List<Change> changes = new ArrayList<>();
            if (dossier.find(Paragraph.class, about.paragraph().id()).isEmpty()) {
                return changes;
            }
            var today = model.session().now().atZone(model.session().zone()).toLocalDate();
            for (String code : codes) {
                delegation(dossier, code).ifPresent(delegation -> {
                    Optional<Stance> held = about.stances().stream()
                            .filter(stance -> stance.delegation().equals(delegation)).findFirst();
                    changes.add(Change.put(new Stance(held.map(Stance::id).orElseGet(Id::random), delegation,
                            held.map(Stance::about).orElseGet(about::anchor), attitude, note.strip(),
                            Optional.of(today), source, Optional.of(model.session().now()))));
                });
            }
            return changes;
        });
    }

    /** Takes a stance back that was recorded by mistake. */
    public void forget(Subject about, Stance stance) {
        model.perform(Editing.named("change.stance-forgotten", about.paragraph()),
                dossier -> dossier.find(Stance.class, stance.id()).map(now -> List.<Change>of(Change.remove(now)))
                        .orElse(List.of()));
    }

    /** Keeps our language for a bracket or paragraph; nothing is kept where all of it is blank. */
    public void ourLanguage(Subject about, OurLanguage language) {
        boolean blank = language.prefer().isBlank() && language.canLiveWith().isBlank() && language.never().isBlank()
                && language.authority().isBlank() && language.reason().isEmpty() && language.reasonNote().isBlank();
        model.perform(Editing.named("change.our-language", about.paragraph()), dossier -> {
            boolean there = dossier.find(OurLanguage.class, language.id()).isPresent();
            boolean gone = dossier.find(Paragraph.class, about.paragraph().id()).isEmpty();
            return blank || gone
                    ? there ? List.of(Change.remove(language)) : List.of()
                    : List.of(Change.put(language));
        });
    }

    /** Notes something about a paragraph, or about the passage in it from {@code start} to {@code end}. */
    public void comment(Id<Paragraph> about, String words, int start, int end) {
        model.session().dossier().find(Paragraph.class, about).ifPresent(paragraph -> model.perform(
                Editing.named("change.paragraph-comment", paragraph), dossier -> dossier.find(Paragraph.class, about)
                        .map(now -> {
                            boolean passage = start < end && end <= now.words().length();
                            Anchor anchor = passage
                                    ? Anchor.to(now, "words", Passage.of(now.words(), start, end))
                                    : Anchor.to(now);
                            return List.<Change>of(Change.put(written(anchor, words)));
                        }).orElse(List.of())));
    }

    private Comment written(Anchor about, String words) {
        return new Comment(Id.random(), about, Optional.empty(), model.session().author(), model.session().now(),
                words.strip(), Optional.empty(), "", Optional.empty());
    }

    private static Optional<Id<Delegation>> delegation(Dossier dossier, String code) {
        return dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code)).map(Delegation::id)
                .findFirst();
    }
}
