package org.mufakat.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.News;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;

/** What came since the person last looked, and by whom; the person says when it was all seen. */
final class NewsCard extends OverviewCard {
    private static final int PEOPLE = 6;

    NewsCard(News news, StepsSince.Found steps, Action seen, Action history, Phrases say) {
        super("news", Feather.EYE, say.text("overview.since-looked"),
                news.since().map(say::moment).orElse(""), false, say);
        var link = new Link(seen.name(), seen::perform);
        link.setId(seen.id());
        List<Node> links = new ArrayList<>(List.of(link));
        String all = said(news, say);
        if (steps.steps() > 0) {
            all = all + "\n" + say.text("overview.steps", steps.changes(), steps.steps(), steps.more() ? 1 : 0,
                    people(steps.people(), say));
            var more = new Link(history.name(), history::perform);
            more.setId(history.id());
            links.add(more);
        }
        nothing(all.strip(), links.toArray(Node[]::new));
    }

    private static String said(News news, Phrases say) {
        if (news.since().isEmpty()) {
            return say.text("overview.first-look");
        }
        if (news.isNothing()) {
            return say.text("overview.no-news");
        }
        return say.text("overview.news", news.comments(), news.instructions(), news.answers(), news.revisions(),
                people(news.people(), say)).strip();
    }

    private static String people(List<String> all, Phrases say) {
        String people = String.join(", ", all.stream().limit(PEOPLE).toList());
        int more = all.size() - PEOPLE;
        return more > 0 ? say.text("overview.and-more", people, more) : people;
    }
}
