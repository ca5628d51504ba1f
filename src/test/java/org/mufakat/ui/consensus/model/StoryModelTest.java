package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.text.Place;
import org.mufakat.text.WordDifference;
import org.mufakat.ui.consensus.TextFixture;

class StoryModelTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualFront front = new ManualFront();
    private final Session session = new Session(new MemoryDoor(TextFixture.small()), front, front, () -> "Desk");
    private final ConsensusModel model = new ConsensusModel(session);
    private final Editing editing = new Editing(model);
    private final List<Runnable> background = new ArrayList<>();
    private final StoryModel story = new StoryModel(model, front, background::add);

    @BeforeEach
    void atTheFirstParagraph() {
        caret(1);
    }

    @Test
    void typingRevisionsDecisionsAndUndoAreToldNewestFirst() {
        story.shownProperty().set(true);
        write(1, "The Ministers welcomed the report.");
        write(1, "The Ministers warmly welcomed the report.");
        front.pass(MINUTE);
        editing.issue("Rev.1", Optional.empty(), "");
        front.pass(MINUTE);
        new Agreeing(model).status(ParagraphStatus.AGREED);
        front.pass(MINUTE);
        write(1, "The Ministers welcomed the report.");
        front.pass(MINUTE);
        session.undo();
        front.pass(MINUTE);
        background.forEach(Runnable::run);

        List<Version> versions = told();
        assertEquals(List.of(Version.Kind.TAKEN_BACK, Version.Kind.DONE, Version.Kind.DONE, Version.Kind.ISSUED,
                Version.Kind.DONE), versions.stream().map(Version::kind).toList());
        assertEquals(List.of("warmly ", "", "", "", "warmly welcomed"), words(WordDifference.Kind.ADDED));
        assertEquals(List.of("", "warmly ", "", "", "noted"), words(WordDifference.Kind.REMOVED));
        assertEquals(List.of(ParagraphStatus.AGREED, ParagraphStatus.REOPENED), versions.get(1).statuses());
        assertEquals("change.paragraph-status", versions.get(2).act().key());
        assertEquals(List.of("Rev.1"), versions.get(3).act().arguments());
        assertEquals("Desk", versions.get(4).author());
        assertEquals(3, Version.wordings(versions));
    }

    @Test
    void nothingIsReadUntilTheCaretHasRestedAndSomebodyLooks() {
        front.pass(MINUTE);
        assertEquals(0, background.size());

        story.shownProperty().set(true);
        for (int i = 0; i < 5; i++) {
            caret(1 + i % 3);
            front.pass(StoryModel.REST.minusMillis(1));
        }
        assertEquals(0, background.size());

        front.pass(StoryModel.REST);
        assertEquals(1, background.size());
    }

    @Test
    void aStoryThatComesTooLateIsNotToldOfAnotherParagraph() {
        story.shownProperty().set(true);
        front.pass(StoryModel.REST);
        caret(2);
        front.pass(StoryModel.REST);
        assertEquals(2, background.size());

        background.get(1).run();
        assertEquals(model.sheet().rows().get(2).id(), story.toldProperty().get().orElseThrow().paragraph().id());
        background.get(0).run();
        assertEquals(model.sheet().rows().get(2).id(), story.toldProperty().get().orElseThrow().paragraph().id());

        caret(3);
        assertTrue(story.toldProperty().get().isEmpty());
    }

    @Test
    void aRevisionWithOtherWordsThanThoseBeforeSaysSo() {
        editing.issue("Rev.1", Optional.empty(), "");
        front.pass(MINUTE);
        write(1, "The Ministers welcomed the report.");
        front.pass(MINUTE);
        editing.issue("Rev.2", Optional.empty(), "");

        List<Version> imported = Version.of(model.current().orElseThrow(), List.of(), model.revisions());

        assertEquals(2, imported.size());
        assertEquals("welcomed", imported.getFirst().difference().words(WordDifference.Kind.ADDED));
        assertEquals("noted", imported.getFirst().difference().words(WordDifference.Kind.REMOVED));
    }

    @Test
    void whatIsFoldedIsNotTold() {
        story.shownProperty().set(true);
        front.pass(StoryModel.REST);
        background.forEach(Runnable::run);
        assertTrue(story.toldProperty().get().isPresent());

        model.foldedProperty().set(true);

        assertTrue(story.toldProperty().get().isEmpty());
    }

    private List<Version> told() {
        return story.toldProperty().get().orElseThrow().versions();
    }

    private List<String> words(WordDifference.Kind kind) {
        return told().stream().map(each -> each.difference().words(kind)).toList();
    }

    private void write(int row, String words) {
        List<Line> lines = new ArrayList<>(model.sheet().lines());
        lines.set(row, new Line(lines.get(row).id(), words));
        editing.lines(lines);
    }

    private void caret(int row) {
        model.caretProperty().set(new Place(row, 0));
    }
}
