package org.mufakat.ui.consensus.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.Diagnostic;
import org.mufakat.ui.consensus.model.HeldFilter;
import org.mufakat.ui.consensus.model.ParagraphMark;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.model.RunningBracket;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** What stands left of a paragraph, outside its text: number, mark, and a sign where something is probably not meant. */
public final class Gutter implements IntFunction<Node> {
    private static final int MOST_SAID = 10;
    /** Lines of deeper brackets would lie on those of the outer ones. */
    private static final int MOST_LINES = 12;

    private final Words words;
    private final Supplier<Sheet> sheet;
    private Optional<Sheet> readFrom = Optional.empty();
    private List<List<RunningBracket>> running = List.of();
    private final Set<GutterLine> lines = new HashSet<>();

    Gutter(Words words, Supplier<Sheet> sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    @Override
    public Node apply(int index) {
        return new GutterLine(index);
    }

    /** Shows anew what has changed in the sheet. */
    void update() {
        lines.forEach(GutterLine::show);
    }

    /** Shows everything anew, as in another language. */
    void updateAll() {
        lines.forEach(line -> line.shown = Optional.empty());
        update();
    }

    /** The paragraph in whose gutter a node is; absent for one that is in none. */
    static Optional<Integer> lineOf(Object node) {
        for (Object at = node; at instanceof Node each; at = each.getParent()) {
            if (each instanceof GutterLine line) {
                return Optional.of(line.index);
            }
        }
        return Optional.empty();
    }

    private List<RunningBracket> running(int index) {
        Sheet now = sheet.get();
        if (readFrom.filter(before -> before == now).isEmpty()) {
            readFrom = Optional.of(now);
            running = RunningBracket.through(now.rows().size(), now.outstanding());
        }
        List<RunningBracket> through = index < running.size() ? running.get(index) : List.of();
        return through.subList(0, Math.min(MOST_LINES, through.size()));
    }

    private final class GutterLine extends HBox {
        private final List<RunningLine> lanes = new ArrayList<>();
        private final int index;
        private final Label number = new Label();
        private final VBox signs = new VBox();
        private Optional<Row> shown = Optional.empty();
        private boolean touched;

        GutterLine(int index) {
            this.index = index;
            getStyleClass().add("gutter");
            number.getStyleClass().add("paragraph-number");
            signs.getStyleClass().add("signs");
            getChildren().addAll(number, signs);
            sceneProperty().addListener((observed, before, now) -> {
                if (now == null) {
                    lines.remove(this);
                    shown = Optional.empty();
                } else if (lines.add(this)) {
                    show();
                }
            });
            show();
        }

        private void show() {
            List<Row> rows = sheet.get().rows();
            Optional<Row> row = index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
            boolean touches = row.filter(each -> !sheet.get().redLinesIn(each).isEmpty()).isPresent();
            boolean alike = shown.isPresent() && row.isPresent() && looksLike(shown.get(), row.get())
                    && touches == touched;
            if (!alike) {
                number.setText(row.map(Row::printedNumber).orElse(""));
                signs.getChildren().clear();
                row.filter(each -> each.mark() != ParagraphMark.NONE)
                        .ifPresent(each -> signs.getChildren().add(mark(words, each, true)));
                row.filter(each -> !each.diagnostics().isEmpty())
                        .ifPresent(each -> signs.getChildren().add(trouble(each)));
            }
            if (touches && !alike) {
                signs.getChildren().add(redLine());
            }
            touched = touches;
            shown = row;
            List<RunningBracket> through = running(index);
            if (!alike || !through.equals(lanes.stream().map(RunningLine::running).toList())) {
                getChildren().removeAll(lanes);
                lanes.clear();
                through.forEach(each -> lanes.add(new RunningLine(words, sheet.get(), each, index)));
                getChildren().addAll(lanes);
            }
            lanes.forEach(each -> each.show(sheet.get().filter()));
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            lanes.forEach(each -> each.place(getWidth(), getHeight()));
        }
    }

    private static boolean looksLike(Row a, Row b) {
        return a.number().equals(b.number()) && a.mark() == b.mark()
                && a.parsed().open().size() == b.parsed().open().size() && a.diagnostics().equals(b.diagnostics());
    }

    /** The mark of a row as a label, with its words for a screen reader and the tooltip. */
    public static Label mark(Words words, Row row, boolean icon) {
        return mark(words, row, icon, HeldFilter.ALL);
    }

    /** The same, counting only what is looked at; what is open all the same keeps its sign, faded. */
    public static Label mark(Words words, Row row, boolean icon, HeldFilter filter) {
        ParagraphMark mark = row.mark();
        int open = row.parsed().open().size();
        long shown = filter.isOff()
                ? open
                : row.parsed().open().stream().filter(point -> filter.shows(point.by())).count();
        var label = new Label();
        label.getStyleClass().addAll("mark", mark.role().styleClass());
        List<String> parts = new ArrayList<>();
        mark.icon().ifPresent(each -> label.setGraphic(Icons.of(each, mark.role())));
        if (open > 0 && (mark.icon().isEmpty() || !icon)) {
            parts.add(shown == 0 ? "[ ]" : "[" + shown + "]");
        } else if (mark == ParagraphMark.AGREED_AD_REFERENDUM && !icon) {
            label.setGraphic(null);
            parts.add(words.text("text.mark.ad-ref-short"));
        }
        label.setText(String.join(" ", parts));
        if (open > 0 && shown == 0) {
            label.getStyleClass().add("left-out");
        }
        var explanation = words.bind(mark.key(), open);
        label.accessibleTextProperty().bind(explanation);
        explain(label, explanation);
        return label;
    }

    /**
     * A tooltip has a window of its own, so it is made only when the mouse comes; whatever the label lies on has nothing
     * to say about the mark.
     */
    private static void explain(Label label, ObservableValue<String> said) {
        label.addEventHandler(MouseEvent.MOUSE_MOVED, MouseEvent::consume);
        label.setOnMouseEntered(entered -> label.setTooltip(Tooltips.of(said)));
    }

    /** What a diagnostic says. */
    public static String problem(Words words, Diagnostic diagnostic) {
        String key = Words.key("text.problem.", diagnostic.problem());
        return diagnostic.meant().map(meant -> words.text(key, diagnostic.written(), meant))
                .orElseGet(() -> words.text(key, diagnostic.written()));
    }

    private Node trouble(Row row) {
        String more = row.diagnostics().size() > MOST_SAID ? "\n…" : "";
        String said = row.diagnostics().stream().limit(MOST_SAID).map(each -> problem(words, each))
                .collect(Collectors.joining("\n", "", more));
        var label = new Label("", Icons.of(Feather.ALERT_TRIANGLE, Role.MISSING));
        label.getStyleClass().addAll("mark", Role.MISSING.styleClass());
        label.setAccessibleText(said);
        explain(label, Words.fixed(said));
        return label;
    }

    private Node redLine() {
        var label = new Label("", Icons.of(Feather.ALERT_OCTAGON, Role.STAYS));
        label.getStyleClass().addAll("mark", Role.STAYS.styleClass());
        label.accessibleTextProperty().bind(words.bind("text.red-line"));
        explain(label, words.bind("text.red-line"));
        return label;
    }
}
