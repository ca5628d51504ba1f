package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;

/** Threads below each other, the first fifty and more when asked for; what is shown already is not built anew. */
public final class ThreadList extends VBox {
    private static final int AT_ONCE = 50;

    private final Supplier<ThreadPane> making;
    private final Map<Id<Comment>, ThreadPane> panes = new HashMap<>();
    private final IntegerProperty next = new SimpleIntegerProperty();
    private final IntegerProperty hidden = new SimpleIntegerProperty();
    private final Button more = new Button();
    private List<Conversation> threads = List.of();
    private Predicate<Conversation> lit = thread -> false;
    private int limit = AT_ONCE;

    /** An empty list; {@code making} makes the pane of a thread. */
    public ThreadList(Words words, Supplier<ThreadPane> making) {
        this.making = making;
        getStyleClass().add("threads");
        more.textProperty().bind(words.bind("comment.more", next, hidden));
        more.setMnemonicParsing(false);
        more.setId("comment.more");
        more.getStyleClass().add("quiet");
        more.setOnAction(pressed -> {
            int shownBefore = limit;
            limit += AT_ONCE;
            show(threads);
            pane(threads.get(shownBefore)).focus();
        });
    }

    /** Shows threads in this order. */
    public void show(List<Conversation> wanted) {
        threads = wanted;
        List<Node> nodes = new ArrayList<>();
        wanted.stream().limit(limit).forEach(thread -> {
            ThreadPane pane = pane(thread);
            pane.show(thread);
            pane.light(lit.test(thread));
            nodes.add(pane);
        });
        hidden.set(Math.max(0, wanted.size() - limit));
        next.set(Math.min(AT_ONCE, hidden.get()));
        if (hidden.get() > 0) {
            nodes.add(more);
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
            panes.values().retainAll(nodes);
        }
    }

    /** Lights up the threads for which this holds, now and later. */
    public void light(Predicate<Conversation> now) {
        lit = now;
        panes.forEach((id, pane) -> pane.light(pane.shown().filter(now).isPresent()));
    }

    /** Puts the focus into the first thread for which this holds; says whether there is one. */
    public boolean focusOn(Predicate<Conversation> wanted) {
        Optional<Conversation> found = threads.stream().filter(wanted).findFirst();
        found.ifPresent(thread -> {
            limit = Math.max(limit, threads.indexOf(thread) + 1);
            show(threads);
            pane(thread).focus();
        });
        return found.isPresent();
    }

    /** Forgets what was written and how many were shown, as when other threads come. */
    public void forget() {
        panes.clear();
        getChildren().clear();
        limit = AT_ONCE;
    }

    private ThreadPane pane(Conversation thread) {
        return panes.computeIfAbsent(thread.opening().id(), absent -> making.get());
    }
}
