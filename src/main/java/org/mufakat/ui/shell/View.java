package org.mufakat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/** One view of the window, as the shell shows it: a title, what stands beside it, a toolbar, and the view itself. */
public interface View {
    /** The id of the view's place in the rail. */
    String place();

    /** The title in the header. */
    ObservableValue<String> title();

    /** What is said behind the title in smaller words; empty when there is nothing to say. */
    default ObservableValue<String> subtitle() {
        return Words.fixed("");
    }

    /** What stands in the header behind the title, before the search. */
    default List<Node> badges() {
        return List.of();
    }

    /** The toolbar's items, where the view has a toolbar; those that do not fit go into its overflow menu. */
    default List<Node> tools() {
        return List.of();
    }

    /** What the view adds to the Edit menu, such as finding; what else it can do is in its own menu. */
    default List<Action> editing() {
        return List.of();
    }

    /** The view itself, always the same node while nothing is folded or unfolded. */
    Node node();

    /** The panes that F6 goes through, in reading order. */
    default List<Node> panes() {
        return List.of(node());
    }

    /** Called after the view came on screen. */
    default void shown() {}

    /** Called before the view leaves the screen; what was typed is kept now. */
    default void hidden() {}

    /** Where the focus goes when the view comes on screen; empty for the first control. */
    default Optional<Node> firstFocus() {
        return panes().stream().findFirst();
    }

    /** Whether it knows by itself what had the focus when it was left, since it makes its nodes anew. */
    default boolean knowsFocusLeft() {
        return false;
    }
}
