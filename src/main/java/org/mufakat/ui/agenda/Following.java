package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;

/** Keeps comments with the words of a field that they are about while the field is edited. */
final class Following {
    private final Map<Id<Comment>, Passage> whole = new HashMap<>();
    private Optional<Field> field = Optional.empty();

    /**
     * The changes that let comments follow their words from one wording of a field to the next. Of words that are taken
     * out letter by letter, the comment keeps all that it was about before somebody began to edit the field.
     */
    List<Change> from(Dossier dossier, Position before, Position after, String name) {
        var edited = Optional.of(new Field(before.item(), name));
        if (!field.equals(edited)) {
            whole.clear();
            field = edited;
        }
        List<Change> changes = new ArrayList<>();
        for (Comment comment : dossier.commentsAbout(before.id())) {
            if (comment.about().field().equals(name)) {
                comment.about().passage().map(passage -> followed(comment, passage, words(before, name),
                        words(after, name))).filter(now -> !Optional.of(now).equals(comment.about().passage()))
                        .ifPresent(now -> changes.add(Change.put(EntryType.COMMENT.shape().with(comment, "about",
                                new Anchor(comment.about().type(), before.id(), name, Optional.of(now))))));
            }
        }
        return changes;
    }

    private Passage followed(Comment comment, Passage passage, String before, String after) {
        Passage first = whole.computeIfAbsent(comment.id(), absent -> passage);
        Passage now = passage.after(before, after);
        return now.foundIn(after).isPresent() ? now : first;
    }

    private static String words(Position position, String name) {
        return (String) EntryType.POSITION.shape().part(name).of(position);
    }
}
