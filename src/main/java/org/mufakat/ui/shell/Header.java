package org.mufakat.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line above a view: its title, what stands beside it, and at the right what every view has, the marking last. */
public final class Header extends HBox {
    /** Above this part of the width a title is cut off; up to it, what is said behind the title is cut off first. */
    private static final double MOST_OF_TITLE = 0.4;

    private final Label title = new Label();
    private final HBox afterTitle = slot();
    private final HBox badges = slot();
    private final Label subtitle = new Label();
    private final HBox end = slot();

    Header() {
        getStyleClass().add("shell-header");
        title.getStyleClass().add("type-view-title");
        title.setId("view-title");
        title.minWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(title.prefWidth(-1), getWidth() * MOST_OF_TITLE), widthProperty(),
                title.textProperty(), title.fontProperty()));
        subtitle.getStyleClass().add("subtitle");
        subtitle.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        end.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, afterTitle, badges, subtitle, gap, end);
    }

    private static HBox slot() {
        var box = new HBox();
        box.getStyleClass().add("slot");
        box.setMinWidth(USE_PREF_SIZE);
        var any = Bindings.isNotEmpty(box.getChildren());
        box.managedProperty().bind(any);
        return box;
    }

    /** What stands directly behind the title in every view, such as EXAMPLE. */
    public ObservableList<Node> afterTitle() {
        return afterTitle.getChildren();
    }

    /** What stands at the right in every view: the search, the marking. */
    public ObservableList<Node> end() {
        return end.getChildren();
    }

    void show(View view) {
        title.textProperty().bind(view.title());
        subtitle.textProperty().bind(view.subtitle());
        badges.getChildren().setAll(view.badges());
    }
}
