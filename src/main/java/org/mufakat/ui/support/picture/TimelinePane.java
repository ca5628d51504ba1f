package org.mufakat.ui.support.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.Timeline;
import org.mufakat.ui.support.model.Told;
import org.mufakat.ui.support.model.Years;

/**
 * The records along the years, uncertain ones drawn as uncertain. The arrow keys go from mark to mark, Enter opens the
 * record of one; a year at the top asks for that year alone.
 */
public final class TimelinePane extends VBox {
    private static final int TALLEST = 30;

    private final SupportModel model;
    private final Words words;
    private final Consumer<Id<SupportRecord>> open;
    private final TimelineCanvas canvas = new TimelineCanvas();
    private final Label told = new Label();
    private final Tooltip tooltip = Tooltips.blank();
    private Optional<TimelineCanvas.Spot> reached = Optional.empty();
    private Optional<TimelineCanvas.Spot> hovered = Optional.empty();

    /** Years over that model; {@code open} shows a record. */
    public TimelinePane(SupportModel model, Words words, Consumer<Id<SupportRecord>> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().addAll("support-picture", "support-timeline");
        canvas.setId("support.timeline");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        told.getStyleClass().addAll("type-secondary", "timeline-told");
        told.setId("support.timeline.told");
        told.setMinWidth(0);
        told.setPrefWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new PictureHeading(words.bind("support.years"), new TimelineLegend(words)), canvas, told);
        setMinHeight(Region.USE_PREF_SIZE);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(left -> hover(Optional.empty()));
        canvas.setOnMouseClicked(this::click);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
        canvas.focusedProperty().subscribe(focused -> showReached());
        canvas.widthProperty().subscribe(width -> show());
        model.current().subscribe(current -> canvas.select(current.map(row -> row.id())));
    }

    /** Shows what the model shows now. */
    public void show() {
        Optional<Years> span = model.summary().get().span();
        double width = canvas.getWidth() - canvas.namesWidth();
        if (span.isEmpty() || width <= 0) {
            canvas.show(Optional.empty(), words);
            told.setText(words.text("support.years.none"));
            return;
        }
        Optional<LocalDate> meeting = model.labels().get().meetingStarts();
        Years axis = meeting.map(day -> span.get().including(day.getYear())).orElse(span.get());
        double years = axis.last() - axis.first() + 1.0;
        Timeline timeline = Timeline.of(model.rows(), model.summary().get().partnersOn(), axis,
                meeting.filter(day -> !model.filter().get().afterMeeting()), canvas.least() * years / width, TALLEST,
                model.labels().get());
        canvas.setNames(model.labels().get()::chip);
        canvas.setMeeting(meeting, meeting.map(model.labels().get().days()::show).orElse(""));
        canvas.setAsked(model.filter().get().years());
        canvas.show(Optional.of(timeline), words);
        reached = reached.flatMap(canvas::again);
        showReached();
        tell(timeline.undated());
    }

    private void tell(int undated) {
        String more = undated == 0 ? "" : "  ·  " + words.text("support.years.undated", undated);
        told.setText(reached.filter(spot -> canvas.isFocused()).or(() -> hovered).map(this::inWords)
                .map(said -> said.lines().findFirst().orElse("")).orElseGet(() -> words.text("support.years.hint"))
                + more);
    }

    private String inWords(TimelineCanvas.Spot spot) {
        var labels = model.labels().get();
        return switch (spot) {
            case TimelineCanvas.Spot.OfMark(var line, var mark) -> labels.chip(line.partner()) + "  ·  "
                    + new Told(labels, words).line(mark.row())
                    + "\n" + words.text(Words.key("support.precision.told.", mark.precision()));
            case TimelineCanvas.Spot.OfYear(var line, var year, var count) ->
                words.text(model.filter().get().asksForMore() ? "support.cell.filtered" : "support.cell.name",
                        labels.chip(line.partner()), String.valueOf(year), count);
            case TimelineCanvas.Spot.Head(var year) -> words.text("support.years.ask", String.valueOf(year));
        };
    }

    private void showReached() {
        canvas.reach(reached.filter(spot -> canvas.isFocused()));
        canvas.setAccessibleText(words.text("support.years") + ". "
                + reached.map(this::inWords).orElseGet(() -> words.text("support.years.hint")));
        canvas.timeline().ifPresent(shown -> tell(shown.undated()));
    }

    private void hover(MouseEvent moved) {
        hover(canvas.at(moved.getX(), moved.getY()));
    }

    private void hover(Optional<TimelineCanvas.Spot> spot) {
        if (!spot.equals(hovered)) {
            hovered = spot;
            canvas.hover(spot);
            if (spot.isPresent()) {
                tooltip.setText(inWords(spot.get()));
                Tooltip.install(canvas, tooltip);
            } else {
                Tooltip.uninstall(canvas, tooltip);
            }
            canvas.timeline().ifPresent(shown -> tell(shown.undated()));
        }
    }

    private void click(MouseEvent clicked) {
        canvas.requestFocus();
        canvas.at(clicked.getX(), clicked.getY()).ifPresent(spot -> {
            reached = Optional.of(spot).filter(each -> !(each instanceof TimelineCanvas.Spot.Head)).or(() -> reached);
            act(spot);
        });
    }

    private void act(TimelineCanvas.Spot spot) {
        switch (spot) {
            case TimelineCanvas.Spot.OfMark(var line, var mark) -> open.accept(mark.row().id());
            case TimelineCanvas.Spot.OfYear(var line, var year, var count) -> model.press(
                    new Cell.OfYear(line.partner(), year));
            case TimelineCanvas.Spot.Head(var year) -> {
                Optional<Years> only = Optional.of(new Years(year, year));
                var filter = model.filter().get();
                model.filter().set(filter.withYears(filter.years().equals(only) ? Optional.empty() : only));
            }
        }
    }

    private void step(KeyEvent key) {
        List<TimelineCanvas.Spot> all = new ArrayList<>(canvas.spots());
        if (all.isEmpty()) {
            return;
        }
        int at = reached.map(all::indexOf).orElse(-1);
        Optional<TimelineCanvas.Spot> next = switch (key.getCode()) {
            case RIGHT -> Optional.of(all.get(Math.min(at + 1, all.size() - 1)));
            case LEFT -> Optional.of(all.get(Math.max(at - 1, 0)));
            case HOME -> Optional.of(all.getFirst());
            case END -> Optional.of(all.getLast());
            case DOWN -> nearest(all, 1);
            case UP -> nearest(all, -1);
            default -> Optional.empty();
        };
        if (next.isPresent()) {
            reached = next;
            showReached();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER
                || key.getCode() == KeyCode.SPACE) {
            reached.ifPresent(this::act);
            key.consume();
        }
    }

    /** The spot above or below the one that is reached which is the least way off. */
    private Optional<TimelineCanvas.Spot> nearest(List<TimelineCanvas.Spot> all, int direction) {
        if (reached.isEmpty()) {
            return Optional.of(all.getFirst());
        }
        var from = canvas.middle(reached.get());
        return all.stream().filter(spot -> (canvas.middle(spot).getY() - from.getY()) * direction > 1)
                .min(Comparator.comparingDouble(spot -> Math.abs(canvas.middle(spot).getY() - from.getY()) * 100
                        + Math.abs(canvas.middle(spot).getX() - from.getX())))
                .or(() -> reached);
    }
}
