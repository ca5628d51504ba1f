package org.mufakat.ui.agenda.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;
import org.mufakat.text.LightPlaces;
import org.mufakat.ui.control.Words;

/** Writes comments on the selected item and on our position on it; what is done in a thread is done alike everywhere. */
public final class CommentActs {
    /**
     * Where a comment is to stand.
     *
     * @param field the field of our position; empty for the item itself
     * @param passage the passage of the field, absent when the whole field is meant
     */
    public record Target(String field, Optional<Passage> passage) {
        /** The item itself. */
        public static final Target ITEM = new Target("", Optional.empty());

        /** A field of our position and, unless it is empty, the selection from {@code start} to {@code end} in it. */
        public static Target of(String field, String words, int start, int end) {
            return new Target(field, end > start ? Optional.of(Passage.of(words, start, end)) : Optional.empty());
        }

        /** What it is called. */
        public ObservableValue<String> called(Words words) {
            return field.isEmpty()
                    ? words.bind("comment.on-item")
                    : passage.map(quoted -> words.bind("comment.on-passage", words.bind("position." + field),
                            LightPlaces.quote(quoted))).orElseGet(() -> words.bind("comment.on-field",
                                    words.bind("position." + field)));
        }
    }

    private final Session session;
    private final AgendaModel model;

    CommentActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Opens a thread that stays with us; nothing when there are no words. */
    public void add(Target target, String words) {
        add(target, words, Optional.empty());
    }

    /** Opens a thread that an agency may see too, where one is named; nothing when there are no words. */
    public void add(Target target, String words, Optional<Id<Contributor>> reader) {
        selected().filter(item -> !words.isBlank()).ifPresent(item -> session.perform(this,
                Label.of("change.comment-add", ItemActs.name(item)), dossier -> {
                    List<Change> changes = new ArrayList<>();
                    Anchor about = Anchor.to(item);
                    if (!target.field().isEmpty()) {
                        Position position = dossier.position(item.id()).orElseGet(() -> {
                            Position made = Position.on(item.id());
                            changes.add(Change.put(made));
                            return made;
                        });
                        about = new Anchor(EntryType.POSITION, position.id(), target.field(), target.passage());
                    }
                    changes.add(Change.put(new Comment(Id.random(), about, Optional.empty(), session.author(),
                            session.now(), words.strip(), reader, "", Optional.empty())));
                    return changes;
                }));
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
