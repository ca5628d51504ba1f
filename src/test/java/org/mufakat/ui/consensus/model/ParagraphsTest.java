package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Comment;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.TextFixture;

/** Paragraphs are split, joined, moved and renumbered, and keep what they are known by. */
class ParagraphsTest extends OpenedText {
    @Test
    void aSplitGivesTheLowerHalfANumberOfItsOwnAndUndoTakesItBack() {
        open(TextFixture.small());
        List<Line> lines = lines();
        Line one = lines.get(1);
        lines.set(1, new Line(one.id(), "The Ministers"));
        lines.add(2, new Line(one.id(), " noted the report."));

        editing.lines(lines);

        assertEquals(List.of("", "1", "1 bis", "2", "3"), numbers());
        assertEquals(one.id(), model.sheet().rows().get(1).id());
        session.undo();
        assertEquals(List.of("", "1", "2", "3"), numbers());
        assertEquals("The Ministers noted the report.", words(1));
    }

    @Test
    void aJoinKeepsTheUpperParagraphAndTheCommentsOnBoth() {
        open(TextFixture.small());
        model.caretProperty().set(new Place(2, 0));
        new Recording(model).comment(model.sheet().rows().get(2).id(), "Check this.", 5, 13);
        List<Line> lines = lines();
        Line upper = lines.get(1);
        lines.set(1, new Line(upper.id(), upper.words() + lines.remove(2).words()));

        editing.lines(lines);

        assertEquals(List.of("", "1", "3"), numbers());
        assertEquals("The Ministers noted the report.They welcomed progress.", words(1));
        List<Comment> comments = session.dossier().commentsAbout(upper.id());
        assertEquals(List.of("Check this."), comments.stream().map(Comment::words).toList());
        var passage = comments.getFirst().about().passage().orElseThrow();
        assertEquals("welcomed", words(1).substring(passage.start(), passage.end()));
    }

    @Test
    void renumberingKeepsTheFormerNumber() {
        open(TextFixture.small());
        model.caretProperty().set(new Place(1, 0));
        editing.addBehind();
        assertEquals(List.of("", "1", "1 bis", "2", "3"), numbers());
        assertEquals(2, model.caretProperty().get().paragraph());

        editing.renumber();

        assertEquals(List.of("", "1", "2", "3", "4"), numbers());
        assertEquals("1 bis", paragraph(2).formerNumber());
        assertEquals("3", paragraph(4).formerNumber());
    }

    @Test
    void aParagraphMovesUpAndDownAndTheCaretGoesWithIt() {
        open(TextFixture.small());
        model.caretProperty().set(new Place(3, 2));

        editing.move(-1);

        assertEquals(List.of("", "1", "3", "2"), numbers());
        assertEquals(new Place(2, 2), model.caretProperty().get());
        editing.move(1);
        assertEquals(List.of("", "1", "2", "3"), numbers());
    }

    private List<String> numbers() {
        return model.sheet().rows().stream().map(Row::number).toList();
    }
}
