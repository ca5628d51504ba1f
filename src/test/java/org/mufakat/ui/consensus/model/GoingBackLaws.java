package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeTry;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Revision;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;

/** Laws of going back to a revision. */
class GoingBackLaws {
    private static final List<String> WORDS = List.of("", "The Ministers [noted] it.", "They welcomed progress.",
            "[JPN: and] so on", "xin chào");

    private ManualFront front;
    private Session session;
    private ConsensusModel model;
    private Editing editing;
    private RevisionActs acts;

    @BeforeTry
    void open() {
        front = new ManualFront();
        session = new Session(new MemoryDoor(TextFixture.small()), front, front, () -> "Desk");
        model = new ConsensusModel(session);
        editing = new Editing(model);
        acts = new RevisionActs(model);
    }

    @Property(tries = 300)
    void theWorkingCopyHasTheRevisionsParagraphsAgainAndUndoTakesItBack(@ForAll long seed) {
        var random = new Random(seed);
        edit(random, random.nextInt(8));
        editing.issue("Rev.1", Optional.empty(), "");
        Revision revision = model.revisions().getFirst();
        edit(random, random.nextInt(12));
        Dossier before = session.dossier();
        GoingBack back = acts.goingBack(revision);

        acts.goBack(revision);

        assertEquals(revision.paragraphs(), paragraphs().stream().map(Paragraph::frozen).toList());
        assertEquals(List.of(), GoingBack.to(session.dossier(), revision).changes());
        assertEquals(List.of(revision), model.revisions());
        if (!back.changes().isEmpty()) {
            session.undo();
        }
        assertEquals(before, session.dossier());
    }

    @Example
    void whatWasRemovedComesBackAsItselfWhatWasAddedGoesAndTheRestIsReworded() {
        status(1, ParagraphStatus.AGREED);
        editing.issue("Rev.1", Optional.of(Audience.GROUP), "by e-mail");
        Revision revision = model.revisions().getFirst();
        List<Line> lines = new ArrayList<>(model.sheet().lines());
        lines.set(1, new Line(lines.get(1).id(), "The Ministers welcomed the report."));
        editing.lines(lines);
        caret(2);
        editing.remove();
        caret(2);
        editing.addBehind();
        new Recording(model).comment(paragraphs().get(3).id(), "Whose is this?", 0, 0);
        assertEquals(ParagraphStatus.REOPENED, paragraphs().get(1).status());

        GoingBack back = acts.goingBack(revision);
        acts.goBack(revision);

        assertEquals(List.of(1, 1, 0, 1, 1),
                List.of(back.reworded(), back.returned(), back.moved(), back.removed(), back.beside()));
        assertEquals(revision.paragraphs().stream().map(FrozenParagraph::paragraph).toList(),
                paragraphs().stream().map(Paragraph::id).toList());
        assertEquals(ParagraphStatus.AGREED, paragraphs().get(1).status());
        assertEquals(0, session.dossier().all(Comment.class).size());
        session.undo();
        assertEquals(1, session.dossier().all(Comment.class).size());
    }

    @Example
    void aParagraphAgreedSinceInTheSameWordsStaysAgreed() {
        editing.issue("Rev.1", Optional.empty(), "");
        status(1, ParagraphStatus.AGREED);
        caret(3);
        editing.move(-1);

        acts.goBack(model.revisions().getFirst());

        assertEquals(List.of("", "1", "2", "3"), paragraphs().stream().map(Paragraph::number).toList());
        assertEquals(ParagraphStatus.AGREED, paragraphs().get(1).status());
    }

    @Example
    void goingBackStartsFromTheWorkingCopyWhateverIsShown() {
        editing.issue("Rev.1", Optional.empty(), "");
        caret(2);
        editing.remove();
        Revision revision = model.revisions().getFirst();
        acts.lookAt(revision);
        assertEquals(Sheet.State.ISSUED, model.sheet().state());

        acts.goBack(revision);

        assertEquals(Sheet.State.WORKING, model.sheet().state());
        assertEquals(4, paragraphs().size());
    }

    @Example
    void aCirculatedRevisionKeepsItsNameAndOthersMayBeRenamed() {
        editing.issue("Rev.1", Optional.empty(), "");
        front.pass(Duration.ofMinutes(1));
        editing.issue("Rev.2", Optional.of(Audience.ALL), "");
        Revision circulated = model.revisions().getFirst();
        Revision own = model.revisions().getLast();

        acts.correct(circulated, "Rev.9", " by e-mail, 21:15 ");
        acts.correct(own, " Draft of the evening ", "");

        assertEquals(List.of("Rev.2", "Draft of the evening"), model.revisions().stream().map(Revision::name).toList());
        assertEquals("by e-mail, 21:15", model.revisions().getFirst().note());
        assertEquals(circulated.paragraphs(), model.revisions().getFirst().paragraphs());
        assertEquals(circulated.at(), model.revisions().getFirst().at());
    }

    @Example
    void wordsPutBackAreANewChange() {
        editing.issue("Rev.1", Optional.empty(), "");
        List<Line> lines = new ArrayList<>(model.sheet().lines());
        lines.set(1, new Line(lines.get(1).id(), "Other words."));
        editing.lines(lines);

        acts.putBack(lines.get(1).id(), "The Ministers noted the report.");

        assertEquals("The Ministers noted the report.", paragraphs().get(1).words());
        assertEquals("change.paragraph-put-back", session.toUndo().orElseThrow().label().key());
        session.undo();
        assertEquals("Other words.", paragraphs().get(1).words());
        assertFalse(model.revisions().isEmpty());
    }

    private void edit(Random random, int times) {
        for (int i = 0; i < times; i++) {
            int size = model.sheet().rows().size();
            if (size == 0) {
                editing.addBehind();
                continue;
            }
            caret(random.nextInt(size));
            switch (random.nextInt(8)) {
                case 0 -> editing.addBehind();
                case 1 -> editing.remove();
                case 2 -> editing.move(random.nextBoolean() ? 1 : -1);
                case 3 -> editing.renumber();
                case 4 -> editing.kind(ParagraphKind.values()[random.nextInt(ParagraphKind.values().length)]);
                case 5 -> new Agreeing(model)
                        .status(ParagraphStatus.values()[random.nextInt(ParagraphStatus.values().length)]);
                case 6 -> editing.number(random.nextInt(9) + " bis");
                default -> {
                    List<Line> lines = new ArrayList<>(model.sheet().lines());
                    int at = model.caretProperty().get().paragraph();
                    lines.set(at, new Line(lines.get(at).id(), WORDS.get(random.nextInt(WORDS.size()))));
                    editing.lines(lines);
                }
            }
        }
    }

    private void status(int row, ParagraphStatus status) {
        caret(row);
        new Agreeing(model).status(status);
    }

    private void caret(int row) {
        model.caretProperty().set(new Place(row, 0));
    }

    private List<Paragraph> paragraphs() {
        return session.dossier().paragraphs(model.shownText().orElseThrow().id());
    }
}
