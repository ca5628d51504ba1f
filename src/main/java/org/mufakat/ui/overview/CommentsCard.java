package org.mufakat.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.OpenThread;
import org.mufakat.app.overview.OpenThreads;
import org.mufakat.app.overview.Overview;
import org.mufakat.domain.Anchor;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The comments that nobody settled, mine first. */
final class CommentsCard extends OverviewCard {
    private static final int LONGEST = 160;

    private final Phrases say;
    private final Lines lines;

    CommentsCard(OpenThreads threads, Action all, Phrases say, Lines lines) {
        super("comments", Feather.MESSAGE_SQUARE, say.text("overview.comments"),
                say.text("overview.comments.counts", threads.open(), threads.mine()), true, say);
        this.say = say;
        this.lines = lines;
        threads.first().stream().limit(Overview.MOST).forEach(each -> add(line(each)));
        boolean none = threads.open() == 0;
        var list = new Link(Words.fixed(none
                ? say.text("go.comments")
                : say.text("overview.all-comments", threads.open())), all::perform);
        list.setId(all.id());
        nothing(none ? say.text("overview.no-comment") : "", list);
    }

    private Node line(OpenThread thread) {
        var comment = thread.opening();
        List<Node> who = new ArrayList<>(List.of(Lines.run(comment.author() + "  ", Role.TEXT)));
        who.getFirst().getStyleClass().add("semibold");
        var spoken = new StringBuilder(comment.author());
        if (thread.mine()) {
            who.add(Lines.run(say.text("overview.yours") + "  ", Role.ACCENT));
            spoken.append(", ").append(say.text("overview.yours"));
        }
        if (thread.fresh()) {
            who.add(Lines.run(say.text("overview.fresh") + "  ", Role.BRACKETED));
            spoken.append(", ").append(say.text("overview.fresh"));
        }
        if (thread.answers() > 0) {
            who.add(Lines.run(say.text("overview.answers", thread.answers()).replace(' ', '\u00a0'), Role.SECONDARY));
            spoken.append(", ").append(say.text("overview.answers", thread.answers()));
        }
        String end = (say.about(comment.about()) + " " + say.moment(comment.at())).strip();
        String words = Excerpt.of(comment.words().replace('\n', ' '), LONGEST);
        var content = Lines.middle(Lines.row(Lines.middle(Lines.flow(who.toArray(Node[]::new))),
                Lines.wrapped(end, "type-secondary", "end")), Lines.wrapped(words));
        return lines.line("comment", Anchor.to(comment), spoken + ", " + end + ": " + words, content);
    }
}
