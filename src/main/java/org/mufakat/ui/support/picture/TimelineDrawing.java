package org.mufakat.ui.support.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Precision;
import org.mufakat.ui.support.model.Timeline;
import org.mufakat.ui.support.model.Years;
import org.mufakat.ui.support.picture.Inks.Ink;
import org.mufakat.ui.support.picture.TimelineCanvas.Placed;
import org.mufakat.ui.support.picture.TimelineCanvas.Spot;

/** Paints a timeline: years at the top, a band for each partner, marks in lanes, the meeting as a line. */
final class TimelineDrawing {
    private static final double PAD = 6;
    private static final double DOT = 7;

    private final GraphicsContext context;
    private final Inks inks;
    private final double width;
    private final double height;

    TimelineDrawing(GraphicsContext context, Inks inks, double width, double height) {
        this.context = context;
        this.inks = inks;
        this.width = width;
        this.height = height;
    }

    /** How high a timeline would like to be. */
    static double height(Optional<Timeline> timeline, Inks inks, double lane) {
        double bands = timeline.stream().flatMap(each -> each.lines().stream())
                .mapToDouble(line -> band(line, lane, inks)).sum();
        return head(inks) + bands + foot(inks);
    }

    private static double head(Inks inks) {
        return inks.size() * 1.8;
    }

    private static double foot(Inks inks) {
        return inks.size() * 1.6;
    }

    private static double band(Timeline.Line line, double lane, Inks inks) {
        return Math.max(inks.size() * 2, line.lanes().size() * lane + 2 * PAD);
    }

    void clear() {
        context.clearRect(0, 0, width, height);
    }

    /** Paints everything but the meeting, and says where it stands. */
    void paint(Timeline timeline, Function<Optional<Id<Delegation>>, String> names, double left,
            Optional<Years> asked, List<Placed> placed) {
        double lane = lane(timeline);
        years(timeline.axis(), left, asked, placed);
        double top = head(inks);
        context.setTextBaseline(VPos.CENTER);
        for (Timeline.Line line : timeline.lines()) {
            double band = band(line, lane, inks);
            context.setFill(inks.of(Ink.INK));
            context.setFont(inks.strong());
            context.setTextAlign(TextAlignment.LEFT);
            context.fillText(names.apply(line.partner()), 0, top + Math.min(band / 2, inks.size() + 2), left - PAD);
            if (line.lanes().isEmpty()) {
                counts(timeline.axis(), line, left, top, band, placed);
            } else {
                marks(timeline.axis(), line, left, top + PAD, lane, placed);
            }
            top += band;
            context.setStroke(inks.of(Ink.LINE));
            context.setLineWidth(1);
            context.strokeLine(0, snapped(top), width, snapped(top));
        }
    }

    /** The height of a lane: as planned, or as little as the room allows. */
    private double lane(Timeline timeline) {
        double lane = 7;
        while (lane > 4 && height(Optional.of(timeline), inks, lane) > height + 1) {
            lane -= 0.5;
        }
        return lane;
    }

    private static double snapped(double at) {
        return Math.floor(at) + 0.5;
    }

    private double perYear(Years axis, double left) {
        return (width - left - 1) / (axis.last() - axis.first() + 1);
    }

    private double x(Years axis, double at, double left) {
        return left + Math.clamp((at - axis.first()) * perYear(axis, left), 0, width - left - 1);
    }

    private void years(Years axis, double left, Optional<Years> asked, List<Placed> placed) {
        double each = perYear(axis, left);
        int step = steps(each);
        context.setFont(inks.font());
        context.setTextBaseline(VPos.CENTER);
        asked.ifPresent(years -> {
            context.setFill(inks.of(Ink.SHADE));
            context.fillRect(x(axis, years.first(), left), 0,
                    x(axis, years.last() + 1, left) - x(axis, years.first(), left), height - foot(inks));
        });
        for (int year = axis.first(); year <= axis.last(); year++) {
            double x = left + (year - axis.first()) * each;
            int shown = year;
            boolean wanted = asked.filter(years -> years.first() <= shown && shown <= years.last()).isPresent();
            context.setStroke(inks.of(Ink.LINE));
            context.setLineWidth(1);
            context.strokeLine(snapped(x), head(inks) - 2, snapped(x), height - foot(inks));
            if ((year - axis.first()) % step == 0) {
                context.setFill(inks.of(wanted ? Ink.INK : Ink.SECONDARY));
                context.setTextAlign(TextAlignment.LEFT);
                context.fillText(String.valueOf(year), x + 3, head(inks) / 2, Math.max(each * step - 4, 10));
            }
            placed.add(new Placed(new Spot.Head(year), new Rectangle2D(x, 0, Math.max(each, 1), head(inks))));
        }
    }

    private int steps(double each) {
        double needed = inks.size() * 3;
        for (int step : new int[]{1, 2, 5, 10, 20, 50}) {
            if (each * step >= needed) {
                return step;
            }
        }
        return 100;
    }

    private void counts(Years axis, Timeline.Line line, double left, double top, double band, List<Placed> placed) {
        double each = perYear(axis, left);
        context.setFont(inks.font());
        context.setTextAlign(TextAlignment.CENTER);
        for (int i = 0; i < line.counts().length; i++) {
            int count = line.counts()[i];
            if (count > 0) {
                double x = left + i * each;
                var where = new Rectangle2D(x + 1, top + 2, Math.max(each - 2, 1), band - 4);
                context.setFill(inks.of(Ink.SHADE));
                context.fillRoundRect(where.getMinX(), where.getMinY(), where.getWidth(), where.getHeight(), 4, 4);
                context.setFill(inks.of(Ink.INK));
                context.fillText(String.valueOf(count), x + each / 2, top + band / 2, each - 3);
                placed.add(new Placed(new Spot.OfYear(line, axis.first() + i, count), where));
            }
        }
    }

    private void marks(Years axis, Timeline.Line line, double left, double top, double lane, List<Placed> placed) {
        double leastInYears = DOT / perYear(axis, left);
        for (int i = 0; i < line.lanes().size(); i++) {
            double y = top + i * lane;
            for (Timeline.Mark mark : line.lanes().get(i)) {
                double start = x(axis, mark.start(), left);
                boolean day = mark.isDay(leastInYears);
                double end = day ? start + DOT : Math.max(x(axis, mark.end(), left), start + DOT);
                var where = new Rectangle2D(start, y, end - start, lane);
                paint(mark, where, day);
                placed.add(new Placed(new Spot.OfMark(line, mark), where));
            }
        }
    }

    private void paint(Timeline.Mark mark, Rectangle2D where, boolean day) {
        double thick = Math.min(where.getHeight() - 1.5, 5.5);
        double y = where.getMinY() + (where.getHeight() - thick) / 2;
        boolean told = mark.precision() == Precision.MENTIONED;
        boolean within = mark.precision() == Precision.WITHIN;
        context.setFill(inks.of(within ? Ink.PALE : Ink.INK));
        context.setStroke(inks.of(Ink.INK));
        context.setLineWidth(1.25);
        if (day) {
            double size = Math.min(DOT - 1, where.getHeight());
            double top = where.getMinY() + (where.getHeight() - size) / 2;
            if (told) {
                context.strokeOval(where.getMinX() + 0.6, top + 0.6, size - 1.2, size - 1.2);
            } else {
                context.fillOval(where.getMinX(), top, size, size);
            }
            return;
        }
        if (told) {
            context.strokeRoundRect(where.getMinX() + 0.6, y + 0.6, where.getWidth() - 1.2, thick - 1.2, 3, 3);
        } else {
            context.fillRoundRect(where.getMinX(), y, where.getWidth(), thick, 3, 3);
        }
        if (mark.openEnd()) {
            arrow(where.getMaxX() - 2, y + thick / 2, 1);
        }
        if (mark.openStart()) {
            arrow(where.getMinX(), y + thick / 2, -1);
        }
    }

    /** What goes on ends in an arrow. */
    private void arrow(double x, double y, int direction) {
        context.setFill(inks.of(Ink.INK));
        context.fillPolygon(new double[]{x, x - 5.0 * direction, x - 5.0 * direction},
                new double[]{y, y - 3.5, y + 3.5}, 3);
    }

    /** The meeting as a line with its day, and what comes after it as a shade. */
    void meeting(Years axis, LocalDate day, String inWords, double left) {
        double x = x(axis, Timeline.at(day), left);
        context.setGlobalAlpha(0.35);
        context.setFill(inks.of(Ink.SHADE));
        context.fillRect(x, head(inks), width - x, height - head(inks) - foot(inks));
        context.setGlobalAlpha(1);
        context.setStroke(inks.of(Ink.MEETING));
        context.setLineWidth(1.5);
        context.strokeLine(x, head(inks) - 4, x, height - foot(inks));
        context.setFill(inks.of(Ink.MEETING));
        context.setFont(inks.strong());
        context.setTextBaseline(VPos.CENTER);
        boolean atTheEnd = x > width - inks.size() * 7;
        context.setTextAlign(atTheEnd ? TextAlignment.RIGHT : TextAlignment.LEFT);
        context.fillText(inWords, atTheEnd ? Math.min(x + inks.size() * 2, width - 2) : x - 2,
                height - foot(inks) / 2);
    }

    /** Marks what is selected, or pointed at. */
    void ring(Rectangle2D where, boolean pointed) {
        context.setStroke(inks.of(pointed ? Ink.INK : Ink.ACCENT));
        context.setLineWidth(pointed ? 1 : 2);
        context.strokeRoundRect(where.getMinX() - 2.5, where.getMinY() - 2, where.getWidth() + 4,
                where.getHeight() + 4, 6, 6);
    }
}
