package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Resolution;
import org.mufakat.dossier.Desk;
import org.mufakat.ui.comments.CommentRow;
import org.mufakat.ui.control.SwiftRobot;

/** A comment on a passage of the text, from its first word to the list of all comments, by the keyboard alone. */
@Tag("ui")
class CommentsJourneyTest extends WindowJourney {
    private static final String PASSAGE = "capacity building";
    private static final String ASKED = "Example: of what kind?";
    private static final String ANSWERED = "Example: training of managers.";

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new NoFiles());
        openSample();
    }

    @Test
    void aCommentOnAPassageFollowsItIsAnsweredAssignedSettledAndFoundInTheList() throws Exception {
        writeOnThePassage();
        typeBeforeThePassage();
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.K);
        assertEquals("comment.answer-words", focused().getId());
        robot.write(ANSWERED);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(ANSWERED), thread().answers().stream().map(Comment::words).toList());
        assign("Coal");
        assertEquals("Coal desk", thread().opening().assignedTo());
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.SPACE);
        assertFalse(thread().isOpen());
        assertTrue(focused().getStyleClass().contains("comment-reopen"), "the focus stays in the thread");
        findInTheList();
        press(KeyCode.ENTER);
        assertEquals(Rooms.TEXT, place());
        assertEquals(PASSAGE, area().getSelectedText());
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> row().filter(at -> at.id().equals(thread().opening().id())).isPresent());
        assertEquals(Rooms.COMMENTS, place());
        assertEquals(list(), focused());
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.R);
        assertTrue(thread().isOpen(), "it is opened again from the list");
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        press(KeyCode.ENTER);
        assertEquals("", thread().opening().assignedTo());
    }

    @Test
    void allCommentsAreInTheGoMenuWithTheirKeyAndTheOverviewLeadsToThem() throws Exception {
        MenuItem all = node("menu-bar", MenuBar.class).getMenus().stream().filter(menu -> menu.getText().equals("Go"))
                .flatMap(menu -> menu.getItems().stream()).filter(item -> "go.comments".equals(item.getId()))
                .findFirst()
                .orElseThrow();
        assertEquals("All comments", all.getText());
        assertEquals(KeyCombination.valueOf("Shortcut+Shift+K"), all.getAccelerator());
        until(() -> isShown("overview.comments-all"));
        assertTrue(node("overview.comments-all", Hyperlink.class).getText().endsWith("open comments"));
        settleAll();
        until(() -> node("overview.comments-all", Hyperlink.class).getText().equals("All comments"));
        robot.interact(() -> node("overview.comments-all", Hyperlink.class).fire());
        until(() -> place().equals(Rooms.COMMENTS));
    }

    private void settleAll() {
        var settled = Optional.of(new Resolution("Head of delegation", Instant.now()));
        robot.interact(() -> session().perform(this, Label.of("change.comment-resolve", "1"),
                dossier -> dossier.all(Comment.class).stream().filter(each -> each.replyTo().isEmpty())
                        .<Change>map(each -> Change.put(EntryType.COMMENT.shape().with(each, "resolved", settled)))
                        .toList()));
    }

    @Test
    void whatIsFoldedIsNotListed() throws Exception {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> !list().getItems().isEmpty());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertTrue(robot.lookup("#comments.list").tryQuery().isEmpty());
        assertTrue(robot.lookup(".thread").tryQuery().isEmpty());
        assertTrue(robot.lookup(".folded-band").tryQuery().isPresent());
    }

    private void writeOnThePassage() {
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write(PASSAGE + " on oil");
        press(KeyCode.ENTER);
        press(KeyCode.ESCAPE);
        for (int i = 0; i < " on oil".length(); i++) {
            press(KeyCode.SHIFT, KeyCode.LEFT);
        }
        assertEquals(PASSAGE, area().getSelectedText());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        robot.write(ASKED);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(PASSAGE, thread().about().passage().orElseThrow().quote());
    }

    private void typeBeforeThePassage() {
        int before = thread().standing(dossier()).orElseThrow().start();
        press(KeyCode.LEFT);
        robot.write("regional ");
        SwiftRobot.rest();
        assertTrue(five().words().contains("regional " + PASSAGE), five().words());
        assertEquals(before + "regional ".length(), thread().standing(dossier()).orElseThrow().start());
    }

    private void assign(String beginning) {
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertTrue(focused().getStyleClass().contains("comment-assign"), focused().toString());
        press(KeyCode.SPACE);
        assertEquals("comment.person", focused().getId());
        robot.write(beginning);
        press(KeyCode.ENTER);
        assertTrue(focused().getStyleClass().contains("comment-assign"), "the focus is where it was");
    }

    private void findInTheList() throws TimeoutException {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        until(() -> !list().getItems().isEmpty());
        assertTrue(list().getItems().stream().noneMatch(row -> row.thread().opening().words().equals(ASKED)));
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("managers");
        until(() -> list().getItems().stream().allMatch(row -> row.thread().toString().contains("managers")));
        robot.interact(() -> robot.lookup(".segments .last").query().requestFocus());
        press(KeyCode.SPACE);
        until(() -> row().filter(at -> at.thread().opening().words().equals(ASKED)).isPresent());
        press(KeyCode.F6);
        assertEquals(list(), focused());
    }

    private Conversation thread() {
        return Conversation.all(dossier()).stream().filter(each -> each.opening().words().equals(ASKED)).findFirst()
                .orElseThrow();
    }

    private Optional<CommentRow> row() {
        return Optional.ofNullable(list().getSelectionModel().getSelectedItem());
    }

    @SuppressWarnings("unchecked")
    private ListView<CommentRow> list() {
        return (ListView<CommentRow>) robot.lookup((Node node) -> "comments.list".equals(node.getId())).query();
    }

    private GenericStyledArea<?, ?, ?> area() {
        return robot.lookup(".statement-area").queryAs(GenericStyledArea.class);
    }

    private Paragraph five() {
        return dossier().paragraphs(dossier().all(ConsensusText.class).getFirst().id()).stream()
                .filter(each -> each.number().equals("5")).findFirst().orElseThrow();
    }

}
