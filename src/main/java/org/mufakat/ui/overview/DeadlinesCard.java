package org.mufakat.ui.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Deadline;
import org.mufakat.app.overview.Overview;
import org.mufakat.domain.Anchor;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;

/** The hours to come, in our time and theirs. */
final class DeadlinesCard extends OverviewCard {
    private final Phrases say;
    private final Lines lines;

    DeadlinesCard(List<Deadline> deadlines, Phrases say, Lines lines) {
        super("deadlines", Feather.CLOCK, say.text("overview.deadlines"),
                say.text("overview.deadlines.zone"), false, say);
        this.say = say;
        this.lines = lines;
        deadlines.stream().limit(Overview.MOST).forEach(each -> add(line(each)));
        if (deadlines.isEmpty()) {
            nothing(say.text("overview.no-deadline"));
        } else if (deadlines.size() > Overview.MOST) {
            nothing("", lines.link("deadlines.all", about(deadlines.get(Overview.MOST)),
                    say.text("overview.all", deadlines.size())));
        }
    }

    private Node line(Deadline each) {
        boolean passed = !each.at().isAfter(say.now());
        Role role = passed ? Role.MISSING : each instanceof Deadline.Sitting ? Role.SECONDARY : Role.ACCENT;
        String hour = passed ? Moments.of(say.words(), each.at(), say.zone()) : say.moment(each.at());
        String until = say.until(each.at());
        var content = Lines.row(Lines.wrapped(hour, "hour", role.styleClass()),
                Lines.middle(Lines.wrapped(title(each)), Lines.wrapped(below(each), "type-secondary")),
                Lines.whole(until, "until", passed ? role.styleClass() : Role.SECONDARY.styleClass()));
        return lines.line("deadline", about(each), hour + ", " + title(each) + ", " + below(each) + ", " + until,
                content);
    }

    private static Anchor about(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Capital capital -> Anchor.to(capital.paragraph());
            case Deadline.Due due -> Anchor.to(due.asked().item());
            case Deadline.Sitting sitting -> Anchor.to(sitting.meeting());
        };
    }

    private String title(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Capital capital -> say.text("overview.capital", say.paragraph(capital.paragraph()),
                    say.name(capital.delegation()));
            case Deadline.Due due -> say.text("overview.due", due.asked().item().number(), due.asked().contributor());
            case Deadline.Sitting sitting -> sitting.session().title().isBlank()
                    ? say.meeting(sitting.meeting())
                    : sitting.session().title();
        };
    }

    private String below(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Capital capital -> {
                String means = capital.silence()
                        ? say.text("overview.capital.silence")
                        : say.text("overview.capital.person");
                yield theirs(capital).map(there -> there + " " + means).orElse(means);
            }
            case Deadline.Due due -> due.asked().item().title();
            case Deadline.Sitting sitting -> say.meeting(sitting.meeting());
        };
    }

    /** The hour on their clocks where it is another than on ours. */
    private Optional<String> theirs(Deadline.Capital capital) {
        Instant at = capital.at();
        return capital.theirs().filter(zone -> !zone.getRules().getOffset(at).equals(say.zone().getRules()
                .getOffset(at))).map(zone -> {
                    boolean sameDay = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(at, say.zone()));
                    return say.text("overview.there", sameDay
                            ? Moments.hour(at, zone)
                            : Moments.of(say.words(), at,
                                    zone),
                            Moments.city(say.words(), zone));
                });
    }
}
