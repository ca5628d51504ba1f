package org.mufakat.ui;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.GenericStyledArea;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Enclosing;
import org.mufakat.ui.control.Words;

/** The clipboard's actions, which act on the words that have the focus, in whichever view. */
final class FocusedWords {
    private final Words words;
    private final BooleanProperty there = new SimpleBooleanProperty();
    private final BooleanProperty editable = new SimpleBooleanProperty();
    private final BooleanProperty readable = new SimpleBooleanProperty();
    private WeakReference<Node> target = new WeakReference<>(null);

    FocusedWords(Words words) {
        this.words = words;
    }

    /** Follows the focus in a scene. */
    void follow(Scene scene) {
        scene.focusOwnerProperty().addListener((observed, before, now) -> focused(now));
        focused(scene.getFocusOwner());
    }

    /** Cut, copy, paste and select all. */
    List<Action> actions() {
        return List.of(
                Action.of("edit.cut", words.bind("edit.cut"), () -> act(TextInputControl::cut, GenericStyledArea::cut))
                        .icon(Feather.SCISSORS).keys("Shortcut+X").when(editable).when(readable),
                Action.of("edit.copy", words.bind("edit.copy"),
                        () -> act(TextInputControl::copy, GenericStyledArea::copy)).icon(Feather.COPY)
                        .keys("Shortcut+C").when(readable),
                Action.of("edit.paste", words.bind("edit.paste"),
                        () -> act(TextInputControl::paste, GenericStyledArea::paste)).icon(Feather.CLIPBOARD)
                        .keys("Shortcut+V").when(editable),
                Action.of("edit.select-all", words.bind("edit.select-all"),
                        () -> act(TextInputControl::selectAll, GenericStyledArea::selectAll)).keys("Shortcut+A")
                        .when(there));
    }

    private void focused(Node now) {
        if (now == null || now instanceof MenuBar || isInMenuBar(now)) {
            return;
        }
        var field = fieldOf(now);
        target = new WeakReference<>(field.orElse(null));
        there.set(field.isPresent());
        editable.unbind();
        editable.set(false);
        field.ifPresent(each -> {
            if (each instanceof TextInputControl input) {
                editable.bind(input.editableProperty());
            } else if (each instanceof GenericStyledArea<?, ?, ?> area) {
                editable.bind(area.editableProperty());
            }
        });
        readable.set(field.isPresent() && !(field.get() instanceof PasswordField));
    }

    private static Optional<Node> fieldOf(Node focused) {
        if (focused instanceof ComboBox<?> box && box.isEditable()) {
            return Optional.of(box.getEditor());
        }
        return focused instanceof TextInputControl || focused instanceof GenericStyledArea
                ? Optional.of(focused)
                : Optional.empty();
    }

    private static boolean isInMenuBar(Node node) {
        return Enclosing.first(node, MenuBar.class).isPresent();
    }

    private void act(Consumer<TextInputControl> onField, Consumer<GenericStyledArea<?, ?, ?>> onArea) {
        switch (target.get()) {
            case TextInputControl input -> onField.accept(input);
            case GenericStyledArea<?, ?, ?> area -> onArea.accept(area);
            case null, default -> {
            }
        }
    }
}
