package org.mufakat.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Id;

/** Threads below each other, some at first and more when asked for; what is shown already is not built anew. */
public final class ThreadList extends VBox {
    private static final int AT_FIRST = 20;
    private static final int MORE = 50;

    private final Supplier<ThreadPane> making;
    private final Map<Id<Comment>, ThreadPane> panes = new HashMap<>();
    private final Deque<ThreadPane> spare = new ArrayDeque<>();
    private final IntegerProperty above = new SimpleIntegerProperty();
    private final IntegerProperty below = new SimpleIntegerProperty();
    private final Button earlier;
    private final Button more;
    private List<Conversation> threads = List.of();
    private Predicate<Conversation> lit = thread -> false;
    private int from;
    private int to = AT_FIRST;

    /** An empty list; {@code making} makes the pane of a thread. */
    public ThreadList(Words words, Supplier<ThreadPane> making) {
        this.making = making;
        getStyleClass().add("threads");
        earlier = button(words, "comment.earlier", above, () -> {
            int last = from - 1;
            from = Math.max(0, from - MORE);
            show(threads);
            pane(threads.get(last)).focus();
        });
        more = button(words, "comment.more", below, () -> {
            int first = to;
            to += MORE;
            show(threads);
            pane(threads.get(first)).focus();
        });
    }

    /** Shows threads in this order. */
    public void show(List<Conversation> wanted) {
        threads = wanted;
        from = Math.clamp(from, 0, Math.max(0, wanted.size() - 1));
        int end = Math.min(wanted.size(), to);
        List<Node> nodes = new ArrayList<>();
        above.set(from);
        below.set(wanted.size() - end);
        if (from > 0) {
            nodes.add(earlier);
        }
        wanted.subList(from, Math.max(from, end)).forEach(thread -> {
            ThreadPane pane = pane(thread);
            pane.show(thread);
            pane.light(lit.test(thread));
            nodes.add(pane);
        });
        if (end < wanted.size()) {
            nodes.add(more);
        }
        InPlace.arrange(getChildren(), nodes);
        panes.values().retainAll(nodes);
        spare.clear();
    }

    /** Lights up the threads for which this holds, now and later. */
    public void light(Predicate<Conversation> now) {
        lit = now;
        panes.forEach((id, pane) -> pane.light(pane.shown().filter(now).isPresent()));
    }

    /** Puts the focus into the first thread for which this holds; says whether there is one. */
    public boolean focusOn(Predicate<Conversation> wanted) {
        int at = IntStream.range(0, threads.size()).filter(i -> wanted.test(threads.get(i))).findFirst().orElse(-1);
        if (at >= 0) {
            if (at < from || at >= to) {
                from = at;
                to = at + AT_FIRST;
                show(threads);
            }
            pane(threads.get(at)).focus();
        }
        return at >= 0;
    }

    /** Forgets what was written and which were shown, as when other threads come; these are shown in the same panes. */
    public void forget() {
        spare.clear();
        getChildren().stream().filter(ThreadPane.class::isInstance).map(ThreadPane.class::cast).forEach(spare::add);
        spare.forEach(ThreadPane::forget);
        panes.clear();
        from = 0;
        to = AT_FIRST;
    }

    private ThreadPane pane(Conversation thread) {
        return panes.computeIfAbsent(thread.opening().id(),
                absent -> Optional.ofNullable(spare.poll()).orElseGet(making));
    }

    private static Button button(Words words, String key, IntegerProperty hidden, Runnable act) {
        var button = new Button();
        button.textProperty().bind(words.bind(key, hidden));
        button.setMnemonicParsing(false);
        button.setId(key);
        button.getStyleClass().add("quiet");
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
