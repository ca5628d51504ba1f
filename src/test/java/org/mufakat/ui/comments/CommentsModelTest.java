package org.mufakat.ui.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.app.Whereabouts;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.Resolution;
import org.mufakat.domain.SupportRecord;

/** All comments of a dossier, filtered. */
final class CommentsModelTest {
    private static final Instant HOUR = Instant.parse("2020-11-17T10:00:00Z");

    private final Dossier sample = Dossier.of(CreateDossier.sample().entries().stream()
            .filter(entry -> !(entry instanceof Comment)).toList());
    private final AgendaItem efficiency = item("10");
    private final AgendaItem coal = item("7");
    private final Paragraph five = sample.paragraphs(sample.all(ConsensusText.class).getFirst().id()).stream()
            .filter(each -> each.number().equals("5")).findFirst().orElseThrow();
    private final SupportRecord record = sample.all(SupportRecord.class).getFirst();
    private final List<Entry> comments = new ArrayList<>();
    private final Comment onField = said(Anchor.to(position(efficiency), "objective"), "Efficiency desk", 1,
            "Example: đào tạo ten managers?", "Head");
    private final Comment onItem = said(Anchor.to(coal), "Head", 2, "Example: who speaks?", "");
    private final Comment onText = said(Anchor.to(five), "Coal desk", 3, "Example: noted or welcomed?", "");
    private final Comment onRecord = said(Anchor.to(record), "Coal desk", 4, "Example: ask for the scheme.", "");
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Session session;
    private CommentsModel model;

    @BeforeEach
    void open() {
        comments.add(new Comment(Id.random(), onItem.about(), Optional.of(onItem.id()), "Coal desk", at(5),
                "Example: the chair.", Optional.empty(), "", Optional.empty()));
        comments.add(new Comment(Id.random(), Anchor.to(coal), Optional.empty(), "Protocol desk", at(0),
                "Example: settled.", Optional.empty(), "", Optional.of(new Resolution("Head", at(1)))));
        var front = new ManualFront();
        session = new Session(new MemoryDoor(with(comments)), front, front, () -> "Head");
        model = new CommentsModel(session, folded, waiting::add, Runnable::run);
        model.show();
        work();
    }

    @Test
    void whatIsOpenIsListedTheNewestWordFirst() {
        assertEquals(List.of(onItem, onRecord, onText, onField), listed());
        filter(CommentFilter.OPEN.withSettled(true));
        assertEquals(5, model.rows().size());
        assertEquals("Example: settled.", model.rows().getLast().thread().opening().words());
    }

    @Test
    void mineIsWhatIsAssignedToMeAndWhatIBeganAndGaveToNobody() {
        filter(CommentFilter.OPEN.withMine(true));
        assertEquals(List.of(onItem, onField), listed());
        model.conversing().assign(model.rows().getFirst().thread(), "Coal desk");
        filter(CommentFilter.OPEN);
        filter(CommentFilter.OPEN.withMine(true));
        assertEquals(List.of(onField), listed());
    }

    @Test
    void theyAreFilteredByPlaceByItemByAuthorAndByWords() {
        filter(CommentFilter.OPEN.at(CommentFilter.Scope.of(Whereabouts.Kind.TEXT)));
        assertEquals(List.of(onText), listed());
        filter(CommentFilter.OPEN.at(CommentFilter.Scope.of(Whereabouts.Kind.SUPPORT)));
        assertEquals(List.of(onRecord), listed());
        filter(CommentFilter.OPEN.at(CommentFilter.Scope.on(efficiency.id())));
        assertEquals(List.of(onField), listed());
        filter(CommentFilter.OPEN.by(Optional.of("Coal desk")));
        assertEquals(List.of(onItem, onRecord, onText), listed());
        filter(CommentFilter.OPEN.withWords("DAO tao"));
        assertEquals(List.of(onField), listed());
        filter(CommentFilter.OPEN.withWords("chair"));
        assertEquals(List.of(onItem), listed());
        filter(CommentFilter.OPEN.withWords("energy efficiency"));
        assertEquals(List.of(onField), listed());
        assertEquals(List.of("Coal desk", "Efficiency desk", "Head", "Protocol desk"), model.authors(Locale.ENGLISH));
        assertEquals(List.of(coal.title(), efficiency.title()),
                model.items().stream().map(Whereabouts::title).toList());
    }

    @Test
    void whatIsResolvedHereStaysUntilAnotherFilterIsChosen() {
        model.select(Optional.of(model.rows().get(2)));
        model.conversing().resolve(model.current().get().orElseThrow());
        work();
        assertEquals(4, model.rows().size());
        assertEquals(Optional.of(2), model.position());
        assertTrue(model.rows().get(2).thread().opening().resolved().isPresent());
        filter(CommentFilter.OPEN.withMine(false).withWords(" "));
        assertEquals(List.of(onItem, onRecord, onField), listed());
    }

    @Test
    void aCommentThatTheFilterHidesIsListedWhenSomebodyComesBackToIt() {
        filter(CommentFilter.OPEN.withWords("scheme"));
        model.reveal(onText.id());
        work();
        assertEquals(List.of(onRecord, onText), listed());
        assertEquals(onText, model.current().get().orElseThrow().opening());
    }

    @Test
    void whatIsFoldedIsNotListedAtAll() {
        folded.set(true);
        work();
        assertEquals(List.of(), listed());
        assertEquals(Optional.empty(), model.current().get());
        folded.set(false);
        work();
        assertEquals(4, model.rows().size());
    }

    @Test
    void whileNobodyLooksNothingIsFiltered() {
        model.hide();
        model.conversing().assign(model.current().get().orElseThrow(), "Coal desk");
        assertTrue(waiting.isEmpty());
        model.show();
        work();
        assertEquals("Coal desk", model.rows().getFirst().thread().opening().assignedTo());
    }

    private void filter(CommentFilter wanted) {
        model.filter().set(wanted);
        work();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private List<Comment> listed() {
        return model.rows().stream().map(row -> row.thread().opening()).toList();
    }

    private AgendaItem item(String number) {
        return sample.all(AgendaItem.class).stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow();
    }

    private Position position(AgendaItem item) {
        return sample.position(item.id()).orElseThrow();
    }

    private Dossier with(List<Entry> more) {
        return sample.with(more.stream().<Change>map(Change::put).toList());
    }

    private Comment said(Anchor about, String author, int minute, String words, String assigned) {
        var comment = new Comment(Id.random(), about, Optional.empty(), author, at(minute), words, Optional.empty(),
                assigned, Optional.empty());
        comments.add(comment);
        return comment;
    }

    private static Instant at(int minute) {
        return HOUR.plusSeconds(60L * minute);
    }
}
