package org.mufakat.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;

/** Which steps a filter asks for. */
final class FilterTest {
    private static final Instant NOW = Instant.parse("2020-11-17T11:40:00Z");
    private static final Instant LOOKED = Instant.parse("2020-11-16T09:30:00Z");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void sinceILastLookedIsTheMomentOfTheOverviewAndAllWhereINeverDid() {
        Filter since = Filter.ALL.since(Filter.Since.LOOKED);
        assertEquals(Optional.of(LOOKED), since.sought(NOW, HANOI, Optional.of(LOOKED)).since());
        assertEquals(Optional.empty(), since.sought(NOW, HANOI, Optional.empty()).since());
        assertEquals(Optional.of(Instant.parse("2020-11-16T17:00:00Z")),
                Filter.ALL.since(Filter.Since.TODAY).sought(NOW, HANOI, Optional.of(LOOKED)).since());
    }

    @Test
    void aChangeBelongsToTheItemOrTextInWhichAPersonSeesIt() {
        var evening = new HistoryFixture();
        Dossier dossier = evening.session.dossier();
        Anchor item = Anchor.to(evening.item());
        assertEquals(item, Owner.of(dossier, evening.position()));
        assertEquals(List.of(item), dossier.commentsAbout(evening.position().id()).stream()
                .filter(comment -> comment.words().equals("Example: which scheme?"))
                .map(comment -> Owner.of(dossier, comment)).toList());
        assertEquals(item, Owner.of(dossier, Anchor.to(evening.position(), "redLines")));
    }
}
