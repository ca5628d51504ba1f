package org.mufakat.ui.consensus.beside;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.ThreadPane;

/** What scrolls beside the text; what has the focus in it is in view. */
public final class SideScroll extends LiveScroll {
    /** Without content. */
    public SideScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> focused()
                .ifPresent(focused -> bring(whole(focused))));
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(grown -> focused()
                .filter(TextInputControl.class::isInstance).ifPresent(focused -> bring(whole(focused))));
    }

    /** Shows this, from where it was left. */
    public void put(Node content) {
        if (getContent() != content) {
            setContent(content);
        }
    }

    /** Brings something in it into view once it is laid out, but moves nothing away from under a pressed mouse. */
    public void bring(Node node) {
        Platform.runLater(() -> {
            if (!isPressed()) {
                InView.bring(this, node);
            }
        });
    }

    /** Whether one works in what it shows. */
    public boolean hasFocusWithin() {
        return focused().isPresent();
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner)
                .filter(owner -> getContent() != null && InView.isWithin(getContent(), owner));
    }

    /** A comment is seen with the buttons below it. */
    private static Node whole(Node owner) {
        return owner.getParent() instanceof CommentDraft || owner.getParent() instanceof ThreadPane
                || owner.getParent().getParent() instanceof ThreadPane ? owner.getParent() : owner;
    }

}
