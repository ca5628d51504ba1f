package org.mufakat.ui.agenda;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/**
 * The list, the selected item and, where there is room or the person wants them, the comments side by side. While the
 * window is folded the comments are not there at all. Where three do not fit, opened comments take the list's place.
 */
final class Columns extends SplitPane {
    private static final double NARROW = 1100;
    /** Between two neighbours the item needs a quarter more than beside one, for what stands in columns in it. */
    private static final double ROOMY = 1.25;

    private final Node list;
    private final Node detail;
    private final Node comments;
    private final BooleanProperty commentsOpen;
    private final Node empty;
    private boolean folded;
    private boolean item = true;
    private boolean followsWidth = true;
    private boolean following;
    private boolean sized;

    /**
     * The columns.
     *
     * @param empty what stands beside the list while there is no item
     * @param commentsOpen whether the comments are wanted; follows the width until a person decides
     */
    Columns(Node list, Node detail, Node comments, Node empty, BooleanProperty commentsOpen) {
        this.empty = empty;
        this.commentsOpen = commentsOpen;
        this.list = list;
        this.detail = detail;
        this.comments = comments;
        setMinWidth(0);
        setResizableWithParent(list, false);
        setResizableWithParent(comments, false);
        widthProperty().addListener((value, before, now) -> follow(now.doubleValue()));
        commentsOpen.addListener((value, before, now) -> {
            followsWidth &= following;
            arrange();
        });
    }

    /** Shows what may be seen while the window is folded or not. */
    void arrange(boolean folded) {
        this.folded = folded;
        arrange();
    }

    /** Shows the item that is looked at, or that there is none. */
    void show(boolean item) {
        if (this.item != item) {
            this.item = item;
            arrange();
        }
    }

    /** What can be seen, from left to right. */
    List<Node> panes() {
        return List.copyOf(getItems());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean other = followsWidth && commentsOpen.get() != hasRoom(getWidth());
        if (other || !getItems().equals(wanted())) {
            Platform.runLater(() -> follow(getWidth()));
        }
    }

    private List<Node> wanted() {
        if (!item) {
            return List.of(list, empty);
        }
        if (folded || !commentsOpen.get()) {
            return List.of(list, detail);
        }
        return fit(getWidth()) ? List.of(list, detail, comments) : List.of(detail, comments);
    }

    /** Whether all three fit; with larger letters they need more. */
    private boolean fit(double width) {
        return width <= 0 || list.minWidth(-1) + detail.minWidth(-1) * ROOMY + comments.minWidth(-1) <= width;
    }

    /** Whether there is room for the comments although nobody asked for them. */
    private boolean hasRoom(double width) {
        return width >= NARROW && fit(width);
    }

    private void follow(double width) {
        if (followsWidth && width > 0) {
            following = true;
            commentsOpen.set(hasRoom(width));
            following = false;
        }
        arrange();
    }

    private void arrange() {
        List<Node> items = wanted();
        boolean others = !getItems().equals(items);
        if (others) {
            getItems().setAll(items);
        }
        if (others || !sized) {
            sized = getWidth() > 0;
            double width = Math.max(getWidth(), 900);
            if (items.getFirst() == list) {
                setDividerPosition(0, Math.clamp(width * 0.26, 290, 364) / width);
            }
            if (items.getLast() == comments) {
                setDividerPosition(items.size() - 2, 1 - Math.clamp(width * 0.2, 250, 264) / width);
            }
        }
    }
}
