package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** Changes what stands in a pane, and leaves alone what stays: a node that leaves its scene is styled anew in the next. */
public final class InPlace {
    private InPlace() {}

    /** Has these nodes stand there, in this order; those that stood there before in the same order never leave. */
    public static void arrange(List<Node> children, List<? extends Node> wanted) {
        if (children.equals(wanted)) {
            return;
        }
        Set<Node> staying = new HashSet<>(wanted);
        for (int i = children.size() - 1; i >= 0; i--) {
            if (!staying.contains(children.get(i))) {
                int end = i + 1;
                while (i > 0 && !staying.contains(children.get(i - 1))) {
                    i--;
                }
                children.subList(i, end).clear();
            }
        }
        Set<Node> there = new HashSet<>(children);
        if (!children.equals(wanted.stream().filter(there::contains).toList())) {
            children.clear();
            children.addAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!there.contains(wanted.get(i))) {
                List<Node> missing = new ArrayList<>();
                while (i + missing.size() < wanted.size() && !there.contains(wanted.get(i + missing.size()))) {
                    missing.add(wanted.get(i + missing.size()));
                }
                children.addAll(i, missing);
                i += missing.size();
            }
        }
    }

    /** Has a node have a style class or not; its style is read anew only where that changes. */
    public static void style(Node node, String styleClass, boolean has) {
        if (node.getStyleClass().contains(styleClass) != has) {
            if (has) {
                node.getStyleClass().add(styleClass);
            } else {
                node.getStyleClass().remove(styleClass);
            }
        }
    }

    /** Has a node be seen and take its room, or neither. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
