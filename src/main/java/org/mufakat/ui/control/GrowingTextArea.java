package org.mufakat.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.geometry.Bounds;
import javafx.event.Event;

/** A field of text that is as high as its words, so that the page scrolls and the field never does. */
public final class GrowingTextArea extends TextArea {
    /** An empty field, one line high. */
    public GrowingTextArea() {
        getStyleClass().add("growing-text");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        textProperty().addListener(changed -> requestLayout());
        widthProperty().addListener(changed -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveWithTab);
    }

    private void leaveWithTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !key.isAltDown()) {
            var direction = key.isShiftDown() ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT;
            requestFocusTraversal(direction);
            key.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Node content = lookup(".content");
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double within = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        double height = snappedTopInset() + snappedBottomInset() + content.prefHeight(within > 0 ? within : -1);
        return snapSizeY(height);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
