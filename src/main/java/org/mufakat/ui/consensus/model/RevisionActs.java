package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Revision;

/** What a person does with former states of the text: looks at one, goes back to one, puts a paragraph's words back. */
public final class RevisionActs {
    private final ConsensusModel model;

    /** Acts on the text of this model. */
    public RevisionActs(ConsensusModel model) {
        this.model = model;
    }

    /** Shows a revision in place of the working copy. */
    public void lookAt(Revision revision) {
        model.revisionProperty().set(Optional.of(revision.id()));
    }

    /** What going back to a revision would change now. */
    public GoingBack goingBack(Revision revision) {
        return GoingBack.to(model.session().dossier(), revision);
    }

    /** Makes the working copy's paragraphs those of a revision again, as one new change, and shows it. */
    public void goBack(Revision revision) {
        showWorkingCopy();
        model.perform(Label.of("change.gone-back", revision.name()),
                dossier -> GoingBack.to(dossier, revision).changes());
    }

    /** Corrects what is noted about a revision, and its name while nobody else has it. */
    public void correct(Revision revision, String name, String note) {
        showWorkingCopy();
        model.perform(Label.of("change.revision-corrected", revision.name()), dossier -> dossier
                .find(Revision.class, revision.id())
                .map(now -> now.corrected(name.strip(), note.strip()))
                .filter(corrected -> !corrected.equals(revision))
                .map(corrected -> List.of(Change.put(corrected))).orElse(List.of()));
    }

    /** Gives a paragraph words again that it had before, as a new change. */
    public void putBack(Id<Paragraph> id, String words) {
        model.session().dossier().find(Paragraph.class, id).ifPresent(paragraph -> model.perform(
                Editing.named("change.paragraph-put-back", paragraph), dossier -> dossier.find(Paragraph.class, id)
                        .filter(now -> !now.words().equals(words))
                        .map(now -> Drafting.reword(dossier, now, words)).orElse(List.of())));
    }

    private void showWorkingCopy() {
        model.revisionProperty().set(Optional.empty());
        model.cleanProperty().set(false);
    }
}
