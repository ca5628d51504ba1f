package org.mufakat.ui.control;

import java.util.Optional;
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
                    Enclosing.of(focused).filter(Together.class::isInstance).findFirst()
                            .ifPresent(all -> InView.bring(this, all));
                    InView.bring(this, focused);
                }
            });
        }
    }
}
