package org.mufakat.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Puts the focus into a pane: onto itself, or onto the first node in it that takes the focus. */
final class FirstFocus {
    private FirstFocus() {}

    static boolean into(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(FirstFocus::into);
    }
}
