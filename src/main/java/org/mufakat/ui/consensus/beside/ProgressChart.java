package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Id;
import org.mufakat.domain.Revision;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Progress;
import org.mufakat.ui.consensus.model.RevisionCounts;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** How much was open in each revision and is in the working copy, and how many paragraphs were agreed. */
public final class ProgressChart extends VBox {
    private static final Duration REST = Duration.millis(300);

    private record Line(String name, String when, Optional<Progress> progress) {}

    private final ConsensusModel model;
    private final Words words;
    private final RevisionCounts counts;
    private final Label figures = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private final List<Row> rows = new ArrayList<>();
    private boolean started;

    /** An empty chart, which counts nothing until it is shown. */
    public ProgressChart(ConsensusModel model, Words words) {
        this.model = model;
        this.words = words;
        counts = new RevisionCounts(model, ForkJoinPool.commonPool(), Platform::runLater);
        getStyleClass().add("progress-chart");
        setId("text.progress");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(words.bind("text.progress"));
        figures.getStyleClass().add("type-secondary");
        figures.setWrapText(true);
        figures.setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /** Counts and draws, and from now on follows the text while it stands in a window. */
    public void show() {
        if (!started) {
            started = true;
            rest.setOnFinished(over -> read());
            model.sheetProperty().addListener(changed -> follow());
            words.messagesProperty().addListener(changed -> follow());
            sceneProperty().addListener(changed -> follow());
        }
        rest.stop();
        read();
    }

    private void follow() {
        if (!model.sheet().marked()) {
            rest.stop();
            clear();
        } else if (getScene() != null) {
            rest.playFromStart();
        }
    }

    private void read() {
        if (model.sheet().marked()) {
            draw(Map.of());
            counts.read(this::draw);
        } else {
            clear();
        }
    }

    private void clear() {
        setVisible(false);
        rows.clear();
        getChildren().clear();
    }

    private void draw(Map<Id<Revision>, Progress> counted) {
        if (!model.sheet().marked()) {
            return;
        }
        setVisible(true);
        int focused = focused();
        List<Line> lines = new ArrayList<>();
        for (Revision revision : model.revisions().reversed()) {
            lines.add(new Line(revision.name(), Paper.issuedAt(words, revision),
                    Optional.ofNullable(counted.get(revision.id()))));
        }
        String draft = model.shownText().map(ConsensusText::draftName).orElse("");
        lines.add(new Line(draft.isEmpty() ? words.text("text.working-copy") : draft, words.text("text.progress-now"),
                Optional.of(Progress.of(model.sheet()))));
        int longest = lines.stream().flatMap(line -> line.progress().stream()).mapToInt(Progress::open).max().orElse(0);
        rows.clear();
        lines.forEach(line -> rows.add(new Row(line, longest)));
        var title = new Label(words.text("text.progress"));
        title.getStyleClass().add("type-section");
        getChildren().setAll(title, legend());
        getChildren().addAll(rows);
        getChildren().add(figures);
        rows.getLast().setFocusTraversable(true);
        rows.getLast().tell();
        if (focused >= 0 && focused < rows.size()) {
            go(focused);
        }
    }

    private Node legend() {
        var legend = new FlowPane(10, 4);
        legend.getStyleClass().add("legend");
        for (String kind : List.of("brackets", "reserves", "gaps")) {
            var entry = new HBox(4, OpenBar.swatch(kind), new Label(words.text("text.progress." + kind)));
            entry.setId("text.legend-" + kind);
            Tooltip.install(entry, Tooltips.of(words.bind("text.progress-hint." + kind)));
            legend.getChildren().add(entry);
        }
        legend.getChildren().add(new HBox(4, Icons.of(Feather.CHECK, Role.AGREED),
                new Label(words.text("text.progress-agreed"))));
        return legend;
    }

    private void step(KeyEvent key) {
        int at = focused();
        if (at < 0) {
            return;
        }
        int to = switch (key.getCode()) {
            case UP -> at - 1;
            case DOWN -> at + 1;
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -1;
        };
        if (to >= 0 && to < rows.size()) {
            go(to);
            key.consume();
        }
    }

    private int focused() {
        return rows.stream().filter(Node::isFocused).findFirst().map(rows::indexOf).orElse(-1);
    }

    private void go(int index) {
        rows.forEach(row -> row.setFocusTraversable(false));
        rows.get(index).setFocusTraversable(true);
        rows.get(index).requestFocus();
    }

    /** A revision or the working copy; its figures stand below the chart while it has the focus or the pointer. */
    private final class Row extends HBox {
        private final Line line;

        Row(Line line, int longest) {
            this.line = line;
            getStyleClass().add("progress-row");
            var name = new Label(line.name());
            name.getStyleClass().add("name");
            var open = new Label(line.progress().map(each -> Integer.toString(each.open())).orElse("…"));
            open.getStyleClass().add("open");
            Node bar = line.progress().<Node>map(each -> new OpenBar(each, longest)).orElseGet(Region::new);
            HBox.setHgrow(bar, Priority.ALWAYS);
            ObservableValue<String> agreed = Words.fixed(line.progress()
                    .map(each -> words.text("text.progress-of", each.agreed(), each.paragraphs())).orElse(""));
            var mark = new Mark(Feather.CHECK, agreed, Role.AGREED);
            mark.getStyleClass().add("agreed");
            getChildren().addAll(name, bar, open, mark);
            setAccessibleRole(AccessibleRole.TEXT);
            setAccessibleText(figures(line));
            Tooltip.install(this, Tooltips.of(Words.fixed(figures(line))));
            setFocusTraversable(false);
            focusedProperty().addListener((observed, before, now) -> tell());
            setOnMouseEntered(over -> tell());
            setOnMouseClicked(click -> go(rows.indexOf(this)));
        }

        private void tell() {
            ProgressChart.this.figures.setText(figures(line));
        }
    }

    private String figures(Line line) {
        return line.progress().map(each -> words.text("text.progress-figures", line.name(), line.when(),
                each.brackets(), each.alternatives(), each.reserves(), each.gaps(), each.wordsInBrackets(),
                each.agreed(), each.paragraphs(), each.adReferendum())).orElse(line.name());
    }
}
