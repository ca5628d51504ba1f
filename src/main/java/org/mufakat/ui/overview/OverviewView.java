package org.mufakat.ui.overview;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;

/** TODO */
public final class OverviewView implements View {
    /** The id of its place. */
    public static final String PLACE = "overview";

    private final Words words;
    private final StackPane root = new StackPane();

    /** TODO */
    public OverviewView(Words words) {
        this.words = words;
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("overview.view");
    }

    @Override
    public Node node() {
        return root;
    }

    /** Stops listening. */
    public void close() {}
}
