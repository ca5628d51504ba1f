package org.mufakat.ui.control;

import javafx.geometry.Insets;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mufakat.text.LightText.Span;

/** How high a field of words is at a width; very long words are cut off at some lines, and scroll. */
final class LightHeight {
    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 30;
    private final LightArea area;
    private final Text probe = new Text("X");
    private double width = -1;
    private double height;
    private Font font = Font.getDefault();

    LightHeight(LightArea area) {
        this.area = area;
        probe.setManaged(false);
        probe.setVisible(false);
    }

    /** What tells the font of the field. */
    Text probe() {
        return probe;
    }

    /** Measures anew when asked next. */
    void forget() {
        width = -1;
    }

    /** Whether the words are longer than the field. */
    boolean isCut() {
        return area.getLength() > LONGEST;
    }

    /** The height at a width. */
    double at(double across) {
        if (across != width || !font.equals(probe.getFont())) {
            font = probe.getFont();
            width = across;
            height = measure(across);
        }
        return height;
    }

    private double measure(double across) {
        Insets around = area.getInsets();
        double line = lineHeight();
        double above = around.getTop() + around.getBottom();
        if (isCut()) {
            return Math.ceil(MOST_LINES * line + above);
        }
        var flow = new TextFlow();
        var lines = area.value().spans();
        for (int i = 0; i < lines.size(); i++) {
            for (Span span : lines.get(i)) {
                flow.getChildren().add(text(span));
            }
            if (i < lines.size() - 1) {
                var end = new Text("\n");
                end.setFont(font);
                flow.getChildren().add(end);
            }
        }
        double inside = across - around.getLeft() - around.getRight();
        double words = inside > 0 ? flow.prefHeight(inside) : line;
        return Math.ceil(Math.max(words, line) + above);
    }

    private double lineHeight() {
        var one = new Text("X");
        one.setFont(font);
        return one.getLayoutBounds().getHeight();
    }

    private Text text(Span span) {
        var text = new Text(span.words());
        text.setFont(span.strong() || span.emphasised()
                ? Font.font(font.getFamily(), span.strong() ? FontWeight.BOLD : FontWeight.NORMAL,
                        span.emphasised() ? FontPosture.ITALIC : FontPosture.REGULAR, font.getSize())
                : font);
        return text;
    }
}
