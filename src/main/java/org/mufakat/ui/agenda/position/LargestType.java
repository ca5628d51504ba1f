package org.mufakat.ui.agenda.position;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mufakat.text.LightText;

/** Words with their lists and emphasis, in the largest type with which they fit; an entry's lines begin below its words. */
final class LargestType extends Region {
    private static final int LARGEST = 34;
    private static final int SMALLEST = 13;
    private static final String FAMILY = "Noto Serif";

    private final LightText words;
    private double fittedWidth;
    private double fittedHeight;

    /** What is shown. */
    LargestType(LightText words) {
        this.words = words;
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.shown());
    }

    @Override
    protected void layoutChildren() {
        if (fittedWidth != getWidth() || fittedHeight != getHeight()) {
            fittedWidth = getWidth();
            fittedHeight = getHeight();
            getChildren().setAll(page(largestThatFits()));
        }
        getChildren().forEach(page -> page.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private int largestThatFits() {
        int fits = SMALLEST;
        int above = LARGEST + 1;
        while (above - fits > 1) {
            int size = (fits + above) / 2;
            if (page(size).prefHeight(fittedWidth) <= fittedHeight) {
                fits = size;
            } else {
                above = size;
            }
        }
        return fits;
    }

    private VBox page(int size) {
        var page = new VBox();
        words.lines().forEach(line -> page.getChildren().add(line(line, size)));
        return page;
    }

    private static Node line(LightText.Line line, int size) {
        var flow = new TextFlow();
        List<LightText.Span> spans = line.spans().isEmpty()
                ? List.of(new LightText.Span(" ", false, false))
                : line.spans();
        spans.forEach(span -> flow.getChildren().add(text(span.words(), size, span.strong(), span.emphasised())));
        if (line.kind() == LightText.Kind.PLAIN) {
            return flow;
        }
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(text(line.indented(), size, false, false), flow);
    }

    private static Text text(String words, int size, boolean strong, boolean emphasised) {
        var text = new Text(words);
        text.setFont(Font.font(FAMILY, strong ? FontWeight.BOLD : FontWeight.NORMAL,
                emphasised ? FontPosture.ITALIC : FontPosture.REGULAR, size));
        text.setStyle("-fx-font: " + (emphasised ? "italic " : "") + (strong ? "bold " : "") + size + "px '" + FAMILY
                + "';");
        return text;
    }
}
