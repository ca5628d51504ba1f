package org.mufakat.ui.overview;

import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.overview.News;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;

/** What came since the person last looked, and by whom; the person says when it was all seen. */
final class NewsCard extends OverviewCard {
    private static final int PEOPLE = 6;

    NewsCard(News news, Action seen, Phrases say) {
        super("news", Feather.EYE, say.text("overview.since-looked"),
                news.since().map(say::moment).orElse(""), false, say);
        var link = new Link(seen.name(), seen::perform);
        link.setId(seen.id());
        nothing(said(news, say), link);
    }

    private static String said(News news, Phrases say) {
        if (news.since().isEmpty()) {
            return say.text("overview.first-look");
        }
        if (news.isNothing()) {
            return say.text("overview.no-news");
        }
        String people = String.join(", ", news.people().stream().limit(PEOPLE).toList());
        int more = news.people().size() - PEOPLE;
        String by = more > 0 ? say.text("overview.and-more", people, more) : people;
        return say.text("overview.news", news.comments(), news.instructions(), news.answers(), news.revisions(), by)
                .strip();
    }
}
