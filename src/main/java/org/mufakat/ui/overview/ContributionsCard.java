package org.mufakat.ui.overview;

import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.Asked;
import org.mufakat.app.overview.Contributions;
import org.mufakat.app.overview.Overview;
import org.mufakat.domain.Anchor;
import org.mufakat.ui.control.Role;

/** The contributions that are late, the longest first, and how many came and are due. */
final class ContributionsCard extends OverviewCard {
    private final Phrases say;
    private final Lines lines;

    ContributionsCard(Contributions all, Phrases say, Lines lines) {
        super("contributions", Feather.USERS, say.text("overview.contributions"),
                say.text("overview.contributions.counts",
                        all.asked(), all.came(), all.late().size(), all.due().size()),
                false, say);
        this.say = say;
        this.lines = lines;
        List<Asked> late = all.late();
        late.stream().limit(Overview.MOST).forEach(each -> add(line(each)));
        if (late.isEmpty()) {
            nothing(all.asked() == 0
                    ? say.text("overview.nobody-asked")
                    : say.text("overview.nothing-late"));
        } else if (late.size() > Overview.MOST) {
            nothing("", lines.link("contributions.all", Anchor.to(late.get(Overview.MOST).item()),
                    say.text("overview.all-late", late.size())));
        }
    }

    private Node line(Asked each) {
        String who = each.item().number() + "  " + each.contributor();
        String late = each.contribution().dueAt().map(say::late).orElse("");
        var content = Lines.row(Lines.icon(Feather.ALERT_CIRCLE, Role.MISSING),
                Lines.middle(Lines.wrapped(who), Lines.wrapped(each.item().title(), "type-secondary")),
                Lines.whole(late, "until", Role.MISSING.styleClass()));
        return lines.line("late." + each.contribution().id(), Anchor.to(each.item()),
                who + ", " + each.item().title() + ", " + late, content);
    }
}
