package org.mufakat.ui.control;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Window;

/** Brings a row of a list or something in a pane into view, and leaves both where they are when it can be seen already. */
public final class InView {
    private static final int ABOVE = 3;
    private static final double AROUND = 12;
    /** So little above what is brought is shown too, rather than half a line of it. */
    private static final double LITTLE = 40;

    private InView() {}

    /** Brings the row into view with a few rows above it; {@code scrollTo} is the list's own. */
    public static void bring(Control list, int row, IntConsumer scrollTo) {
        Optional<VirtualFlow<?>> flow = flow(list);
        if (flow.filter(shown -> shown.getFirstVisibleCell() != null).isPresent()) {
            bring(flow.get(), row, scrollTo);
        } else {
            list.needsLayoutProperty().addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Boolean> layout, Boolean before, Boolean needed) {
                    Optional<VirtualFlow<?>> laidOut = flow(list).filter(shown -> shown.getFirstVisibleCell() != null);
                    if (!needed && laidOut.isPresent()) {
                        layout.removeListener(this);
                        bring(laidOut.get(), row, scrollTo);
                    }
                }
            });
        }
    }

    /** Scrolls a pane no farther than must be for a node in it to be seen; of one that is too high, its top. */
    public static void bring(ScrollPane pane, Node node) {
        if (pane.getScene() == null || isClosed(pane.getScene().getWindow()) || !isWithin(pane.getContent(), node)) {
            return;
        }
        pane.applyCss();
        pane.layout();
        bring(pane, node.localToScene(node.getLayoutBounds()));
    }

    /** Scrolls a pane that is laid out no farther than must be for a place in it, as the scene has it, to be seen. */
    static void bring(ScrollPane pane, Bounds inScene) {
        Bounds bounds = pane.getContent().sceneToLocal(inScene);
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        double highest = bounds.getMinY() - AROUND;
        double lowest = Math.min(highest, bounds.getMaxY() + AROUND - seen);
        if (hidden > 0 && (highest < top || lowest > top)) {
            double next = highest < top ? highest : lowest;
            boolean littleAbove = next == highest && next < LITTLE;
            pane.setVvalue(littleAbove ? 0 : Math.clamp(next / hidden, 0, 1));
        }
    }

    /**
     * A scene whose window was closed has given up its styles, while its nodes still stand in it; one that never had a
     * window has them, as when pictures are taken of it.
     */
    private static boolean isClosed(Window window) {
        return window != null && !window.isShowing();
    }

    /** Whether a node is another one, or within it. */
    public static boolean isWithin(Node outer, Node node) {
        return Enclosing.of(node).anyMatch(at -> at == outer);
    }

    private static Optional<VirtualFlow<?>> flow(Control list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }

    private static void bring(VirtualFlow<?> flow, int row, IntConsumer scrollTo) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean inView = first.getIndex() < row && row < last.getIndex() || first.getIndex() == row && row == 0;
        if (!inView) {
            scrollTo.accept(Math.max(0, row - ABOVE));
        }
    }
}
