package org.mufakat.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Fields below each other, as wide as the place they have; the one that has the focus is brought into view. */
public final class FieldScroll extends LiveScroll {
    private final ChangeListener<Node> following = (observed, before, now) -> bring(now);

    /** A pane without fields yet. */
    public FieldScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("edge-to-edge", "field-scroll");
        sceneProperty().addListener((observed, before, now) -> {
            Optional.ofNullable(before).map(Scene::focusOwnerProperty)
                    .ifPresent(owner -> owner.removeListener(following));
            Optional.ofNullable(now).map(Scene::focusOwnerProperty).ifPresent(owner -> owner.addListener(following));
        });
    }

    private void bring(Node focused) {
        if (focused != null && getContent() != null && InView.isWithin(getContent(), focused)) {
            Platform.runLater(() -> {
                if (!isPressed()) {
                    together(focused).ifPresent(all -> InView.bring(this, all));
                    InView.bring(this, focused);
                }
            });
        }
    }

    private static Optional<Node> together(Node field) {
        return Stream.iterate(field, Objects::nonNull, Node::getParent).filter(Together.class::isInstance).findFirst();
    }
}
