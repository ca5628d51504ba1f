package org.mufakat.ui.control;

import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;

/** Brings a row of a list or table into view, and leaves the list where it is when the row can be seen already. */
public final class InView {
    private static final int ABOVE = 3;

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
