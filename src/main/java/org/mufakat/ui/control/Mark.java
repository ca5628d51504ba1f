package org.mufakat.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** A status in a word and an icon, in the colour of its role: draft, agreed, silent. */
public final class Mark extends Label {
    /**
     * What a mark says.
     *
     * @param icon its icon
     * @param words its word
     * @param role whose colour it has
     */
    public record Says(Feather icon, ObservableValue<String> words, Role role) {}

    private final Text icon;
    private Role role;

    /** A mark without a ground, as it stands in lists and tables. */
    public Mark(Feather icon, ObservableValue<String> words, Role role) {
        this(new Says(icon, words, role));
    }

    /** The same. */
    public Mark(Says first) {
        icon = Icons.of(first.icon());
        role = first.role();
        textProperty().bind(first.words());
        setGraphic(icon);
        getStyleClass().addAll("mark", role.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }

    /** Says something else from now on. */
    public void say(Says now) {
        textProperty().bind(now.words());
        Icons.turn(icon, now.icon());
        if (now.role() != role) {
            getStyleClass().set(getStyleClass().indexOf(role.styleClass()), now.role().styleClass());
            role = now.role();
        }
    }

    /** The same mark on the ground of its role, as it stands beside a title. */
    public Mark filled() {
        getStyleClass().add("filled");
        return this;
    }

    /** The same mark in the size of body text, as it stands in a table of answers or stances. */
    public Mark large() {
        getStyleClass().add("large");
        return this;
    }
}
