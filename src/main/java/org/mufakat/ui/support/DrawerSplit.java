package org.mufakat.ui.support;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** What is looked at, and beside it a drawer that can be shut and keeps its width when the window is made wider. */
final class DrawerSplit extends SplitPane {
    private static final double DRAWER_WIDTH = 340;
    private static final double MOST_OF_WIDTH = 0.36;

    private final Region drawer;
    private final BooleanProperty shown;
    private double widthBefore;

    DrawerSplit(Region main, Region drawer, BooleanProperty shown) {
        this.drawer = drawer;
        this.shown = shown;
        SplitPane.setResizableWithParent(drawer, false);
        drawer.setPrefWidth(DRAWER_WIDTH);
        drawer.setMinWidth(240);
        shown.subscribe(now -> getItems().setAll(now ? List.of(main, drawer) : List.of(main)));
        widthProperty().subscribe(width -> keepWidth());
        shown.subscribe(now -> keepWidth());
    }

    private void keepWidth() {
        if (shown.get() && getWidth() > 0 && getDividers().size() == 1) {
            double drawerWidth = widthBefore > 0 && drawer.getWidth() > 0
                    ? drawer.getWidth()
                    : Math.min(DRAWER_WIDTH, getWidth() * MOST_OF_WIDTH);
            setDividerPositions(1 - drawerWidth / getWidth());
        }
        widthBefore = getWidth();
    }
}
