package org.mufakat.ui.overview;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.Told;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Instruction;
import org.mufakat.ui.control.Role;

/** What the capital told us: what is not carried out, and what came since the person last looked. */
final class InstructionsCard extends OverviewCard {
    private final Phrases say;
    private final Lines lines;

    InstructionsCard(Told told, Optional<Instant> since, Phrases say, Lines lines) {
        super("instructions", Feather.CORNER_DOWN_RIGHT, say.text("overview.instructions"), since
                .map(at -> say.text("overview.instructions.since", told.fresh(), say.moment(at)))
                .orElseGet(() -> say.text("overview.instructions.open", told.open())), true, say);
        this.say = say;
        this.lines = lines;
        told.listed().stream().limit(Overview.MOST).forEach(each -> add(line(each)));
        if (told.listed().isEmpty()) {
            nothing(say.text("overview.no-instruction"));
        } else if (told.listed().size() > Overview.MOST) {
            nothing("", lines.link("instructions.all", Anchor.to(told.listed().get(Overview.MOST)),
                    say.text("overview.all", told.listed().size())));
        }
    }

    private Node line(Instruction each) {
        String about = each.about().map(say::about).orElseGet(() -> say.text("overview.general"));
        String state = each.done() ? say.text("overview.done") : say.text("overview.not-done");
        String end = about + " " + say.moment(each.receivedAt());
        var sender = Lines.middle(Lines.wrapped(each.sender(), "semibold"));
        var content = Lines.middle(Lines.row(sender, Lines.wrapped(end, "type-secondary", "end")),
                Lines.flow(Lines.run(state + " ", each.done() ? Role.AGREED : Role.BRACKETED),
                        Lines.run(each.words(), Role.TEXT)));
        return lines.line("instruction", Anchor.to(each), each.sender() + ", " + end + ", " + state + ": "
                + each.words(), content);
    }
}
