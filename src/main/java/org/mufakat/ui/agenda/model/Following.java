package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.app.WholePassages;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Position;

/** Keeps comments with the words of a field that they are about while the field is edited. */
final class Following {
    private final WholePassages whole = new WholePassages();

    /** The changes that let comments follow their words from one wording of a field to the next. */
    List<Change> from(Dossier dossier, Position before, Position after, String name) {
        List<Change> changes = new ArrayList<>();
        for (Comment comment : dossier.commentsAbout(before.id())) {
            if (comment.about().field().equals(name)) {
                comment.about().passage().ifPresent(passage -> {
                    var now = passage.after(words(before, name), words(after, name));
                    if (!now.equals(passage)) {
                        changes.add(Change.put(WholePassages.about(comment, now)));
                    }
                });
            }
        }
        return whole.kept(dossier, Anchor.to(before, name), words(after, name), changes);
    }

    private static String words(Position position, String name) {
        return (String) EntryType.POSITION.shape().part(name).of(position);
    }
}
