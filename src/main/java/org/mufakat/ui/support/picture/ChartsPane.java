package org.mufakat.ui.support.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.Column;
import org.mufakat.ui.support.model.SupportModel;

/** The picture that is chosen, above the table or in its place; each is made when it is first looked at. */
public final class ChartsPane extends VBox {
    /** How wide it must be, in letters, for a matrix and the years to stand side by side. */
    private static final double BOTH = 66;

    private final SupportModel model;
    private final Words words;
    private final Consumer<Id<SupportRecord>> open;
    private final boolean paper;
    private final Map<Column.By, MatrixPane> matrices = new EnumMap<>(Column.By.class);
    private Optional<TimelinePane> years = Optional.empty();
    private Optional<ReviewPane> review = Optional.empty();
    private double letter = 13;
    private boolean begun;
    private List<Node> shown = List.of();

    /** Pictures of that model; {@code open} shows a record, on paper they stand below each other, and at once. */
    public ChartsPane(SupportModel model, Words words, Consumer<Id<SupportRecord>> open, boolean paper) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().add("support-charts");
        this.paper = paper;
        if (paper) {
            begin();
        } else {
            // After the records, which are on the screen first.
            Platform.runLater(this::begin);
        }
        model.chart().subscribe((before, now) -> arrange());
        model.arranged().subscribe(count -> refresh());
        widthProperty().subscribe(width -> arrange());
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Arranges the pictures for letters of that size in pixels. */
    public void scaleTo(double size) {
        letter = size;
        arrange();
    }

    /** What is shown, for the keys that go from pane to pane. */
    public List<Node> panes() {
        return shown;
    }

    private void begin() {
        begun = true;
        arrange();
    }

    private void arrange() {
        List<Node> wanted = begun ? wanted() : List.of();
        if (!wanted.equals(shown)) {
            shown = wanted;
            boolean tall = model.chart().get() == Chart.REVIEW;
            VBox.setVgrow(this, tall ? Priority.ALWAYS : Priority.NEVER);
            setMinHeight(tall ? 0 : USE_PREF_SIZE);
            // Beside the years a matrix is as wide as its columns, and the years have the rest.
            wanted.stream().filter(MatrixPane.class::isInstance).forEach(matrix -> ((MatrixPane) matrix)
                    .setMinWidth(wanted.size() > 1 && !paper ? USE_PREF_SIZE : 0));
            if (wanted.size() < 2 || paper) {
                getChildren().setAll(wanted);
            } else {
                var both = new HBox(wanted.toArray(Node[]::new));
                both.getStyleClass().add("both");
                wanted.forEach(node -> HBox.setHgrow(node, Priority.ALWAYS));
                getChildren().setAll(both);
            }
            refresh();
        }
    }

    private List<Node> wanted() {
        boolean both = paper || getWidth() > BOTH * letter;
        return switch (model.chart().get()) {
            case AREAS -> beside(matrix(Column.By.AREA), both);
            case KINDS -> beside(matrix(Column.By.KIND), both);
            case MEMBERS -> List.of(matrix(Column.By.MEMBER));
            case YEARS -> List.of(years());
            case REVIEW -> List.of(review());
            case TABLE -> List.of();
        };
    }

    private List<Node> beside(MatrixPane matrix, boolean both) {
        return both ? List.of(matrix, years()) : List.of(matrix);
    }

    private MatrixPane matrix(Column.By by) {
        return matrices.computeIfAbsent(by, columns -> new MatrixPane(model, words, columns));
    }

    private TimelinePane years() {
        if (years.isEmpty()) {
            years = Optional.of(new TimelinePane(model, words, open));
        }
        return years.get();
    }

    private ReviewPane review() {
        if (review.isEmpty()) {
            review = Optional.of(new ReviewPane(model, words, open));
        }
        return review.get();
    }

    /** Shows in the pictures what the model says now. */
    void refresh() {
        for (Node node : shown) {
            switch (node) {
                case MatrixPane matrix -> matrix.show();
                case TimelinePane timeline -> timeline.show();
                case ReviewPane sides -> sides.show();
                default -> {
                }
            }
        }
    }
}
