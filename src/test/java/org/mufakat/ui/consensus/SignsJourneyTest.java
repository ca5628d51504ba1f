package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.ui.consensus.model.Drafting;
import org.mufakat.ui.consensus.model.Editing;
import org.testfx.util.WaitForAsyncUtils;

/** What is said about marks, and about what an edit reopened. */
@Tag("ui")
class SignsJourneyTest {
    private TextWindow window;

    @BeforeEach
    void open() throws Exception {
        Dossier small = TextFixture.small();
        window = TextWindow.openWide(small
                .with(List.of(with(small, "1", ParagraphStatus.UNDER_DISCUSSION), with(small, "2",
                        ParagraphStatus.AGREED), with(small, "3", ParagraphStatus.AGREED))));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aMarkSaysItsWordsBesideTheTextAndInTheOutline() throws Exception {
        for (Node place : List.of(window.area, window.node("text.outline").orElseThrow())) {
            Label mark = place.lookupAll(".mark").stream().map(Label.class::cast)
                    .filter(each -> "Under discussion".equals(each.getAccessibleText()) && each.isVisible())
                    .findFirst().orElseThrow();
            window.robot.moveTo(mark).moveBy(1, 1);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said().equals(Optional.of("Under discussion")));
            window.robot.moveTo(window.area);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said().isEmpty());
        }
    }

    @Test
    void allThatAnEditReopenedIsCounted() {
        window.robot.interact(() -> {
            window.area.moveTo(2, 0);
            window.view.model().perform(Editing.named("change.paragraph-words", window.paragraph(2)),
                    dossier -> List.of(2, 3).stream()
                            .flatMap(row -> Drafting.reword(dossier, window.paragraph(row), "Otherwise.").stream())
                            .toList());
        });
        assertEquals("2 paragraphs were agreed; they are reopened by this edit.",
                window.node("text.reopened").map(Node::getAccessibleText).orElse(""));
        window.robot.interact(window.session::undo);
        assertTrue(window.node("text.reopened").isEmpty());
    }

    private static Optional<String> said() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(Tooltip.class::cast)
                .filter(Window::isShowing).map(Tooltip::getText).findFirst();
    }

    private static Change with(Dossier dossier, String number, ParagraphStatus status) {
        Paragraph paragraph = TextFixture.numbered(dossier, number);
        return Change.put(EntryType.PARAGRAPH.shape().with(paragraph, "status", status));
    }
}
