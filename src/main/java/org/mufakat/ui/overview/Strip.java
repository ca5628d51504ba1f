package org.mufakat.ui.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Asked;
import org.mufakat.app.overview.NextMeeting;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.PositionLine;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Meeting;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;

/** The first rows: time to the meeting, the chain of meetings, and what is not ready in three counts. */
final class Strip extends VBox {
    private static final int SHORT = 48;

    private final Phrases say;
    private final Lines lines;

    Strip(Sight sight, Phrases say, Lines lines, Action next, int columns) {
        this.say = say;
        this.lines = lines;
        setId("overview.strip");
        getStyleClass().add("overview-strip");
        var time = countdown(sight.next());
        var chain = chain(sight);
        HBox.setHgrow(chain, Priority.ALWAYS);
        var first = new HBox(time, chain);
        first.getStyleClass().add("cells");
        getChildren().add(first);
        sight.whole().ifPresent(whole -> {
            if (columns == 3) {
                first.getChildren().addAll(counts(whole));
                first.getChildren().add(step(next));
                return;
            }
            var second = columns == 2 ? new HBox() : new FlowPane();
            second.getStyleClass().addAll("cells", "below");
            second.getChildren().addAll(counts(whole));
            if (columns == 2) {
                second.getChildren().add(Lines.gap());
            }
            second.getChildren().add(step(next));
            getChildren().add(second);
        });
    }

    private Node countdown(Optional<NextMeeting> next) {
        var cell = new VBox();
        cell.getStyleClass().addAll("cell", "countdown");
        if (next.isEmpty()) {
            cell.getChildren().addAll(Lines.whole(say.text("overview.no-meeting"), "type-detail-title"),
                    lines.link("strip", Lines.place(EntryType.MEETING), say.text("overview.set-date")));
            return cell;
        }
        NextMeeting meeting = next.get();
        Meeting prepared = meeting.prepared();
        switch (meeting.phase()) {
            case SESSION -> cell.getChildren().addAll(
                    Lines.whole(say.text("overview.next-session"), "type-section"), big(meeting),
                    Lines.whole(said(meeting), "type-secondary"));
            case DAY -> cell.getChildren().addAll(Lines.whole(say.text("overview.next-meeting"), "type-section"),
                    big(meeting), Lines.whole(say.days(prepared.dates()), "type-secondary"));
            case UNDER_WAY -> cell.getChildren().addAll(Lines.whole(say.text("overview.under-way"), "type-section"),
                    Lines.whole(say.days(prepared.dates()), "type-detail-title"),
                    Lines.whole(say.text("overview.no-further-session"), "type-secondary"));
            case OVER -> cell.getChildren().addAll(Lines.whole(say.text("overview.over"), "type-section"),
                    Lines.whole(say.days(prepared.dates()), "type-detail-title"));
            case UNDATED -> cell.getChildren().addAll(
                    Lines.whole(say.text("overview.no-date"), "type-detail-title"),
                    lines.link("strip", Anchor.to(prepared), say.text("overview.set-date")));
        }
        return cell;
    }

    private Label big(NextMeeting meeting) {
        return Lines.whole(meeting.at().map(at -> say.span(Duration.between(say.now(), at))).orElse(""),
                "type-countdown");
    }

    private String said(NextMeeting meeting) {
        String hour = meeting.at().map(say::moment).orElse("");
        return meeting.session().map(session -> session.title().isBlank()
                ? hour
                : hour + ", " + session.title()).orElse(hour);
    }

    private Node chain(Sight sight) {
        var meetings = new FlowPane(8, 2);
        meetings.getStyleClass().add("chain");
        List<Meeting> chain = sight.next().map(NextMeeting::chain).orElse(List.of());
        for (Meeting meeting : chain) {
            if (!meetings.getChildren().isEmpty()) {
                meetings.getChildren().add(Icons.of(Feather.ARROW_RIGHT, Role.SECONDARY));
            }
            var link = lines.link("meeting", Anchor.to(meeting), Excerpt.of(say.meeting(meeting), SHORT));
            meetings.getChildren().addAll(link, Lines.whole(say.days(meeting.dates()), "type-secondary"));
        }
        var cell = new VBox(meetings);
        cell.getStyleClass().addAll("cell", "middle");
        cell.setMinWidth(0);
        sight.whole().flatMap(Overview::text).ifPresent(text -> cell.getChildren()
                .add(Lines.wrapped(goal(sight, text), "type-secondary")));
        return cell;
    }

    private String goal(Sight sight, TextProgress text) {
        Optional<Meeting> goal = text.text().meeting().flatMap(id -> sight.dossier().find(Meeting.class, id));
        Optional<Instant> at = goal.flatMap(meeting -> NextMeeting.beginningOf(meeting, say.zone()))
                .filter(say.now()::isBefore);
        String way = say.text("overview.stand-in-the-way", text.inTheWay(), text.paragraphs().size());
        return at.map(when -> say.text("overview.goes-up", say.meeting(goal.orElseThrow()),
                say.span(Duration.between(say.now(), when))) + " " + way).orElse(way);
    }

    private List<Node> counts(Overview whole) {
        Optional<Anchor> position = whole.positions().notReady().stream().findFirst().map(PositionLine::item)
                .map(Anchor::to);
        Optional<Anchor> paragraph = whole.text().flatMap(TextProgress::firstOutstanding).map(Anchor::to);
        Optional<Anchor> late = whole.contributions().late().stream().findFirst().map(Asked::item).map(Anchor::to);
        return List.of(
                count(say.text("overview.count.positions"), whole.positions().notReady().size(),
                        whole.positions().items(), Feather.ALERT_CIRCLE, Role.MISSING,
                        position.orElseGet(() -> Lines.place(EntryType.AGENDA_ITEM))),
                count(say.text("overview.count.paragraphs"), whole.text().map(TextProgress::inTheWay).orElse(0),
                        whole.text().map(text -> text.paragraphs().size()).orElse(0), Feather.FILE_TEXT, Role.BRACKETED,
                        paragraph.orElseGet(() -> Lines.place(EntryType.CONSENSUS_TEXT))),
                count(say.text("overview.count.contributions"), whole.contributions().late().size(),
                        whole.contributions().asked(), Feather.CLOCK, Role.BRACKETED,
                        late.orElseGet(() -> Lines.place(EntryType.CONTRIBUTION))));
    }

    private Node count(String what, int number, int of, Feather icon, Role role, Anchor to) {
        var color = number == 0 ? Role.AGREED : role;
        var count = Lines.whole(Integer.toString(number), "count", color.styleClass());
        count.setGraphic(Icons.of(number == 0 ? Feather.CHECK : icon, color));
        var numbers = new HBox(6, count, Lines.whole(say.text("overview.of", of), "type-secondary"));
        numbers.getStyleClass().add("numbers");
        var content = new VBox(Lines.whole(what, "type-section"), numbers);
        content.getStyleClass().add("content");
        Line line = lines.line("count." + icon.getDescription(), to,
                what + ": " + number + " " + say.text("overview.of", of), content);
        line.getStyleClass().add("cell");
        line.setMaxHeight(Double.MAX_VALUE);
        return line;
    }

    private Node step(Action next) {
        var button = Actions.buttonWithKey(next);
        button.getStyleClass().add("default-action");
        var cell = new HBox(button);
        cell.getStyleClass().addAll("cell", "step");
        return cell;
    }
}
