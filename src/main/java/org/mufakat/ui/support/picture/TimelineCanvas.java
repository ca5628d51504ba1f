package org.mufakat.ui.support.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Timeline;
import org.mufakat.ui.support.model.Years;

/** The surface on which a timeline is drawn, and where on it everything is. */
final class TimelineCanvas extends Region {
    private static final double LEAST = 8;
    private static final double ROW = 7;

    private final Canvas canvas = new Canvas();
    private final Inks inks = new Inks();
    private Optional<Timeline> timeline = Optional.empty();
    private Optional<Words> words = Optional.empty();
    private Function<Optional<Id<Delegation>>, String> names = partner -> "";
    private Optional<LocalDate> meeting = Optional.empty();
    private String meetingDay = "";
    private Optional<Years> asked = Optional.empty();
    private Optional<Id<SupportRecord>> selected = Optional.empty();
    private Optional<Spot> reached = Optional.empty();
    private Optional<Spot> hovered = Optional.empty();
    private List<Placed> placed = List.of();
    private double sharpness = 1;

    /** Something on the surface that can be pointed at. */
    sealed interface Spot {
        /** The mark of a record. */
        record OfMark(Timeline.Line line, Timeline.Mark mark) implements Spot {}

        /** How many records of a partner may lie in a year. */
        record OfYear(Timeline.Line line, int year, int count) implements Spot {}

        /** The name of a year at the top. */
        record Head(int year) implements Spot {}
    }

    /** A spot and where it is. */
    record Placed(Spot spot, Rectangle2D where) {}

    TimelineCanvas() {
        getStyleClass().add("timeline-canvas");
        getChildren().addAll(canvas, inks);
        inks.onChange(this::lay);
        setMinWidth(160);
        widthProperty().subscribe(width -> lay());
        heightProperty().subscribe(height -> lay());
    }

    void show(Optional<Timeline> shown, Words inWords) {
        timeline = shown;
        words = Optional.of(inWords);
        setPrefHeight(TimelineDrawing.height(shown, inks, ROW));
        setMinHeight(Math.min(getPrefHeight(), 120));
        lay();
    }

    Optional<Timeline> timeline() {
        return timeline;
    }

    /** Draws with so many dots for each of the screen, for a picture that is larger. */
    void sharpen(double times) {
        sharpness = times;
        canvas.getTransforms().setAll(new Scale(1 / times, 1 / times));
        lay();
    }

    void setNames(Function<Optional<Id<Delegation>>, String> called) {
        names = called;
    }

    void setMeeting(Optional<LocalDate> day, String inWords) {
        meeting = day;
        meetingDay = inWords;
    }

    void setAsked(Optional<Years> years) {
        asked = years;
    }

    void select(Optional<Id<SupportRecord>> record) {
        selected = record;
        lay();
    }

    void reach(Optional<Spot> spot) {
        reached = spot;
        lay();
    }

    void hover(Optional<Spot> spot) {
        hovered = spot;
        lay();
    }

    /** The width that names take at the left. */
    double namesWidth() {
        return inks.size() * 6.2;
    }

    /** The width of a mark at the least. */
    double least() {
        return LEAST;
    }

    /** The marks, or the years of each partner where there are too many of them, in reading order. */
    List<Spot> spots() {
        return placed.stream().map(Placed::spot).filter(spot -> !(spot instanceof Spot.Head)).toList();
    }

    /** What is at that place. */
    Optional<Spot> at(double x, double y) {
        return placed.reversed().stream().filter(each -> each.where().contains(x, y)).map(Placed::spot).findFirst();
    }

    /** The same spot on what is shown now; absent when it is not there any more. */
    Optional<Spot> again(Spot before) {
        return spots().stream().filter(spot -> alike(before, spot)).findFirst();
    }

    private static boolean alike(Spot before, Spot spot) {
        return switch (before) {
            case Spot.OfMark(var line, var mark) -> spot instanceof Spot.OfMark(var line2, var mark2)
                    && line.partner().equals(line2.partner()) && mark.row().id().equals(mark2.row().id());
            case Spot.OfYear(var line, var year, var count) -> spot instanceof Spot.OfYear(var line2, var year2, var c)
                    && line.partner().equals(line2.partner()) && year == year2;
            case Spot.Head head -> head.equals(spot);
        };
    }

    /** The middle of a spot. */
    Point2D middle(Spot spot) {
        return placed.stream().filter(each -> each.spot().equals(spot)).findFirst()
                .map(each -> new Point2D((each.where().getMinX() + each.where().getMaxX()) / 2,
                        (each.where().getMinY() + each.where().getMaxY()) / 2))
                .orElse(Point2D.ZERO);
    }

    private void lay() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        canvas.setWidth(getWidth() * sharpness);
        canvas.setHeight(getHeight() * sharpness);
        canvas.getGraphicsContext2D().setTransform(sharpness, 0, 0, sharpness, 0, 0);
        var drawing = new TimelineDrawing(canvas.getGraphicsContext2D(), inks, getWidth(), getHeight());
        drawing.clear();
        if (timeline.isEmpty() || words.isEmpty()) {
            placed = List.of();
            return;
        }
        List<Placed> laid = new ArrayList<>();
        drawing.paint(timeline.get(), names, namesWidth(), asked, laid);
        meeting.ifPresent(day -> drawing.meeting(timeline.get().axis(), day, meetingDay, namesWidth()));
        placed = laid;
        for (Placed each : laid) {
            boolean current = each.spot() instanceof Spot.OfMark(var line, var mark)
                    && selected.equals(Optional.of(mark.row().id()));
            boolean pointed = reached.equals(Optional.of(each.spot())) || hovered.equals(Optional.of(each.spot()));
            if (current || pointed) {
                drawing.ring(each.where(), pointed);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
        lay();
    }
}
