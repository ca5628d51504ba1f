package org.mufakat.ui.comments;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mufakat.app.Conversing;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.app.Whereabouts;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.text.Folding;

/** All comments of the dossier, filtered in the background, and the one that is looked at; knows no control. */
public final class CommentsModel {
    /** The words of a comment as a search compares them. */
    private record Folded(Comment comment, String words) {}

    private final Session session;
    private final ObservableValue<Boolean> folded;
    private final Executor background;
    private final Executor front;
    private final Conversing conversing;
    private final Runnable release;
    private final ObservableList<CommentRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<CommentFilter> filter = new SimpleObjectProperty<>(CommentFilter.OPEN);
    private final ReadOnlyObjectWrapper<Optional<Conversation>> current = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private final Map<Id<Comment>, Folded> foldedWords = new ConcurrentHashMap<>();
    private final Set<Id<?>> kept = new HashSet<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final ChangeListener<Boolean> onFold = (value, before, now) -> seek();
    private Optional<Id<?>> selected = Optional.empty();
    private Sought found = new Sought(List.of(), 0, Set.of(), Map.of());
    private boolean shown;
    private boolean replacing;

    /**
     * The comments of the session's dossier; none while what stays is folded away.
     *
     * @param background where they are filtered
     * @param front runs on the window's thread
     */
    public CommentsModel(Session session, ObservableValue<Boolean> folded, Executor background, Executor front) {
        this.session = session;
        this.folded = folded;
        this.background = background;
        this.front = front;
        this.conversing = new Conversing(session);
        this.release = session.onUpdate(this::updated);
        folded.addListener(onFold);
        filter.addListener((value, before, now) -> {
            kept.clear();
            seek();
        });
    }

    /** The threads that are listed, the one with the newest comment first. */
    public ObservableList<CommentRow> rows() {
        return rows;
    }

    /** Which threads are listed. */
    public ObjectProperty<CommentFilter> filter() {
        return filter;
    }

    /** What was found last, and among what. */
    Sought found() {
        return found;
    }

    /** Another value after rows were shown anew or another thread is looked at, so that a list follows. */
    ReadOnlyIntegerProperty arranged() {
        return arranged.getReadOnlyProperty();
    }

    /** The thread that is looked at, as it is now. */
    public ReadOnlyObjectProperty<Optional<Conversation>> current() {
        return current.getReadOnlyProperty();
    }

    /** Whether nothing is shown, for comments stay in the delegation. */
    public ObservableValue<Boolean> folded() {
        return folded;
    }

    /** What can be done in a thread. */
    public Conversing conversing() {
        return conversing;
    }

    /** The dossier. */
    public Dossier dossier() {
        return session.dossier();
    }

    /** Those who wrote any comment, in the order of a language. */
    public List<String> authors(Locale language) {
        Collator order = Collator.getInstance(ULocale.forLocale(language));
        return found.authors().stream().sorted(order::compare).toList();
    }

    /** The agenda items that comments are on, in the order of their agendas. */
    public List<Whereabouts> items() {
        Map<?, Whereabouts> items = found.items();
        return session.dossier().all(EntryType.AGENDA_ITEM).stream().filter(item -> items.containsKey(item.id()))
                .<Whereabouts>map(item -> items.get(item.id())).toList();
    }

    /** Looks at a thread; what a list loses while its rows are replaced is no choice of the person. */
    public void select(Optional<CommentRow> row) {
        if (!replacing && !row.<Id<?>>map(CommentRow::id).equals(selected)) {
            selected = row.map(CommentRow::id);
            showCurrent();
        }
    }

    /** Looks at the thread of a comment, and lists it although the filter hides it. */
    public void reveal(Id<?> comment) {
        Conversation.with(session.dossier(), comment).filter(thread -> !folded.getValue()).ifPresent(thread -> {
            selected = Optional.of(thread.opening().id());
            if (position().isEmpty()) {
                kept.add(thread.opening().id());
                seek();
            }
            showCurrent();
            arranged.set(arranged.get() + 1);
        });
    }

    /** The place of the thread that is looked at among the rows; absent when it is not listed. */
    Optional<Integer> position() {
        for (int i = 0; i < rows.size(); i++) {
            if (selected.equals(Optional.of(rows.get(i).id()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Follows the dossier from now on, as the comments are seen. */
    public void show() {
        shown = true;
        seek();
    }

    /** Follows the dossier no more until the comments are seen again. */
    public void hide() {
        shown = false;
        asked.incrementAndGet();
        foldedWords.clear();
    }

    /** Stops listening to the session. */
    public void close() {
        hide();
        release.run();
        folded.removeListener(onFold);
    }

    private void updated(Update update) {
        if (shown) {
            selected.ifPresent(kept::add);
            seek();
            showCurrent();
        }
    }

    private void seek() {
        int mine = asked.incrementAndGet();
        if (!shown) {
            return;
        }
        if (folded.getValue()) {
            take(new Sought(List.of(), 0, Set.of(), Map.of()));
            return;
        }
        Dossier dossier = session.dossier();
        CommentFilter wanted = filter.get();
        String me = session.author();
        Set<Id<?>> besides = Set.copyOf(kept);
        background.execute(() -> {
            Sought sought = Sought.in(dossier, wanted, me, besides, this::folded, () -> asked.get() != mine);
            front.execute(() -> {
                if (asked.get() == mine) {
                    take(sought);
                }
            });
        });
    }

    private void take(Sought sought) {
        replacing = true;
        if (rows.size() == sought.rows().size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (!rows.get(i).equals(sought.rows().get(i))) {
                    rows.set(i, sought.rows().get(i));
                }
            }
        } else {
            rows.setAll(sought.rows());
        }
        if (position().isEmpty()) {
            selected = rows.stream().findFirst().map(CommentRow::id);
        }
        replacing = false;
        found = sought;
        showCurrent();
        arranged.set(arranged.get() + 1);
    }

    private void showCurrent() {
        current.set(selected.filter(id -> !folded.getValue())
                .flatMap(id -> Conversation.with(session.dossier(), id)));
    }

    private String folded(Comment comment) {
        Folded words = Optional.ofNullable(foldedWords.get(comment.id())).filter(known -> known.comment() == comment)
                .orElseGet(() -> new Folded(comment, Folding.fold(comment.author() + " " + comment.words())));
        foldedWords.put(comment.id(), words);
        return words.words();
    }
}
