package org.mufakat.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Keeps the caret of words that are as high as they are in the part of the page that is seen. */
final class CaretInView {
    private final Node area;
    private final Supplier<Optional<Bounds>> caret;
    private final Runnable bring = this::bring;
    private Optional<Scene> waiting = Optional.empty();

    /**
     * Follows the caret of a field.
     *
     * @param at where the caret is among the words
     * @param caret where it is in the field, absent where that cannot be said
     */
    static void follow(Node area, ObservableValue<?> at, Supplier<Optional<Bounds>> caret) {
        var following = new CaretInView(area, caret);
        at.addListener((value, before, now) -> following.wait(area.getScene()));
    }

    private CaretInView(Node area, Supplier<Optional<Bounds>> caret) {
        this.area = area;
        this.caret = caret;
    }

    /** Waits until the words and the page around them are laid out, for only then is the caret somewhere. */
    private void wait(Scene scene) {
        if (waiting.isEmpty() && scene != null && area.isFocused() && !area.isPressed()) {
            waiting = Optional.of(scene);
            scene.addPostLayoutPulseListener(bring);
        }
    }

    private void bring() {
        waiting.ifPresent(scene -> scene.removePostLayoutPulseListener(bring));
        waiting = Optional.empty();
        Enclosing.first(area.getParent(), ScrollPane.class)
                .ifPresent(page -> caret.get().map(area::localToScene).ifPresent(at -> InView.bring(page, at)));
    }
}
