package org.mufakat.app;

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

/**
 * What comments on a field were about when somebody began to edit it, so that of words taken out letter by letter a
 * comment keeps all, and not the last letter.
 */
public final class WholePassages {
    private final Map<Id<Comment>, Passage> whole = new HashMap<>();
    private Optional<Anchor> field = Optional.empty();

    /**
     * The changes of an edit in a field, in which comments whose words are gone are about all of these words again.
     *
     * @param dossier the dossier before the edit
     * @param edited the field
     * @param words its words after the edit
     * @param changes the edit, in which comments follow their words
     */
    public List<Change> kept(Dossier dossier, Anchor edited, String words, List<Change> changes) {
        if (!field.equals(Optional.of(edited))) {
            whole.clear();
            field = Optional.of(edited);
        }
        List<Change> all = new ArrayList<>(changes);
        for (Comment comment : dossier.commentsAbout(edited.entry())) {
            Optional<Passage> before = comment.about().passage()
                    .filter(passage -> comment.about().field().equals(edited.field()));
            before.ifPresent(passage -> {
                Passage first = whole.computeIfAbsent(comment.id(), absent -> passage);
                Comment now = changes.stream().filter(change -> change.id().equals(comment.id()))
                        .map(change -> change instanceof Change.Put(Comment moved) ? moved : comment).findFirst()
                        .orElse(comment);
                Optional<Passage> stands = now.about().passage();
                if (!stands.equals(Optional.of(first)) && stands.flatMap(each -> each.foundIn(words)).isEmpty()) {
                    all.removeIf(change -> change.id().equals(comment.id()));
                    all.add(Change.put(about(now, first)));
                }
            });
        }
        return all;
    }

    /** The comment about another passage of the same field. */
    public static Comment about(Comment comment, Passage passage) {
        Anchor about = comment.about();
        return EntryType.COMMENT.shape().with(comment, "about",
                new Anchor(about.type(), about.entry(), about.field(), Optional.of(passage)));
    }
}
