package org.mufakat.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Shows one thing over the whole window until Esc, or a press beside it; the focus returns to where it was. */
public final class Overlay extends StackPane {
    private Optional<Node> before = Optional.empty();
    private Optional<Runnable> held = Optional.empty();
    private Optional<Runnable> escape = Optional.empty();
    private Optional<Runnable> closed = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay-scrim");
        setVisible(false);
        setOnMousePressed(press -> {
            if (press.getTarget() == this && escape.isEmpty()) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                held.or(() -> escape).ifPresentOrElse(Runnable::run, this::close);
                key.consume();
            }
        });
    }

    /** Whether something is shown. */
    public boolean isOpen() {
        return isVisible();
    }

    /** Whether this key takes something back in what is shown, or does it again; it is done then. */
    boolean takesBack(KeyEvent key) {
        if (!isOpen() || !key.isShortcutDown() || key.isAltDown() || getChildren().isEmpty()
                || !(getChildren().getFirst() instanceof TakesBack content)) {
            return false;
        }
        boolean again = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && key.isShiftDown();
        if (again) {
            content.doAgain();
        } else if (key.getCode() == KeyCode.Z) {
            content.takeBack();
        }
        return again || key.getCode() == KeyCode.Z;
    }

    /** Shows this, and puts the focus into it; whatever was shown before goes, unless it is held. */
    public void open(Region content) {
        if (held.isPresent()) {
            return;
        }
        end();
        if (!isOpen()) {
            before = Optional.ofNullable(getScene().getFocusOwner());
        }
        getChildren().setAll(content);
        setVisible(true);
        content.requestFocus();
    }

    /**
     * Shows a page on which a person works for a while: Esc runs {@code escape}, a press beside it does nothing, and
     * whatever else is shown, here or below, takes it away; {@code gone} is run then.
     */
    public void open(Region page, Runnable onEscape, Runnable gone) {
        if (held.isEmpty()) {
            open(page);
            escape = Optional.of(onEscape);
            closed = Optional.of(gone);
        }
    }

    private void end() {
        Optional<Runnable> gone = closed;
        escape = Optional.empty();
        closed = Optional.empty();
        gone.ifPresent(Runnable::run);
    }

    /** Shows this until it is let go: neither Esc nor anything else takes it away; Esc runs {@code escape}. */
    public void hold(Region content, Runnable escape) {
        open(content);
        held = Optional.of(escape);
    }

    /** Takes away what was held. */
    public void letGo() {
        held = Optional.empty();
        close();
    }

    /** Takes away what is shown, unless it is held. */
    public void close() {
        if (held.isPresent()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        end();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
