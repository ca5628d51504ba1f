package org.mufakat.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;
import org.mufakat.text.LightText.Span;

/** How high a field of words is at a width; very long words are cut off at some lines, and scroll. */
final class LightHeight {
    private static final int LONGEST = 20_000;
    private static final int MOST_LINES = 30;
    /** What the editor puts between lines. */
    private static final double LINE_SPACING = 1;
    private final LightArea area;
    private final Text probe = new Text("X");
    /** How high each line of the words is, as they were measured last. */
    private Map<List<Span>, Double> lines = Map.of();
    private double width;
    private boolean known;
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
        known = false;
    }

    /** Whether the words are longer than the field. */
    boolean isCut() {
        return area.getLength() > LONGEST;
    }

    /** The height at a width. */
    double at(double across) {
        if (across != width || !font.equals(probe.getFont())) {
            lines = Map.of();
            known = false;
        }
        if (!known) {
            font = probe.getFont();
            width = across;
            height = measure(across);
            known = true;
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
        double inside = across - around.getLeft() - around.getRight();
        Map<List<Span>, Double> now = new HashMap<>();
        double words = 0;
        for (List<Span> spans : area.value().spans()) {
            words += now.computeIfAbsent(spans, each -> Optional.ofNullable(lines.get(each))
                    .orElseGet(() -> inside > 0 ? heightOf(each, inside, line) : line));
        }
        lines = now;
        return Math.ceil(Math.max(words, line) + above);
    }

    /** The editor lays out each line of the words by itself, on whole pixels. */
    private double heightOf(List<Span> spans, double inside, double line) {
        var flow = new TextFlow(spans.stream().map(this::text).toArray(Text[]::new));
        flow.setLineSpacing(LINE_SPACING);
        flow.getChildren().forEach(LightHeight::asInTheEditor);
        return Math.max(line, Math.ceil(flow.prefHeight(inside)));
    }

    private double lineHeight() {
        Text one = text(new Span("X", false, false));
        asInTheEditor(one);
        return Math.ceil(one.getLayoutBounds().getHeight());
    }

    /** How the platform's style sheet has all words measured; a flow takes that over only from words that are in it. */
    private static void asInTheEditor(Node words) {
        ((Text) words).setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
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
