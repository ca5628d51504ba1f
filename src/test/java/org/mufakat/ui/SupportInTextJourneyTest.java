package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Link;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;

/** Support on record beside the text: found by itself, and confirmed, refused or taken back by a person. */
@Tag("ui")
class SupportInTextJourneyTest extends WindowJourney {

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC)),
                new NoFiles());
        openSample();
    }

    @Test
    void whatIsConfirmedBesideTheTextIsSeenAtTheRecordAndUndone() throws Exception {
        robot.interact(() -> window.goTo(Anchor.to(paragraph("9"))));
        until(() -> isSaid("¶9 speaks of record 7"));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.Y);
        until(() -> isSaid("Take back that ¶9 speaks of record 7"));
        assertTrue(isLinked(7, "9"));
        robot.interact(() -> link("7  Improving energy policy in some ASEAN countries").fire());
        until(() -> place().equals(Rooms.SUPPORT) && isSaid("Take back that ¶9 speaks of record 7"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> isSaid("¶9 speaks of record 7") && !isLinked(7, "9"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> isLinked(7, "9"));
    }

    @Test
    void whatIsRefusedAtTheRecordIsNotFoundAgainUntilItIsUndone() throws Exception {
        robot.interact(() -> window.goTo(Anchor.to(record(28))));
        until(() -> isSaid("¶9 does not speak of record 28"));
        robot.interact(() -> button("¶9 does not speak of record 28").fire());
        until(() -> isShown("The draft does not mention it.", Label.class));
        assertEquals(1, record(28).apart().size());
        robot.interact(() -> window.goTo(Anchor.to(paragraph("9"))));
        until(() -> isSaid("¶9 speaks of record 7"));
        assertFalse(isSaid("¶9 speaks of record 28"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> isSaid("¶9 speaks of record 28"));
        assertEquals(List.of(), record(28).apart());
    }

    @Test
    void aRecordIsThankedForInAParagraphThatIsChosen() throws Exception {
        robot.interact(() -> window.goTo(Anchor.to(record(1))));
        until(() -> isShown("The draft does not mention it.", Label.class));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        for (int i = 0; i < 5; i++) {
            press(KeyCode.DOWN);
        }
        press(KeyCode.ENTER);
        until(() -> isLinked(1, "6"));
        until(() -> isSaid("Take back that ¶6 speaks of record 1"));
        assertFalse(isShown("The draft does not mention it.", Label.class));
    }

    @Test
    void onASharedScreenNothingThatWasFoundIsBuilt() throws Exception {
        robot.interact(() -> window.goTo(Anchor.to(record(28))));
        until(() -> isSaid("¶9 speaks of record 28"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> !isSaid("¶9 speaks of record 28") && robot.lookup(".mention-list").tryQuery().isEmpty());
        robot.interact(() -> window.go(Rooms.TEXT));
        assertTrue(robot.lookup(".mention-list").tryQuery().isEmpty());
        robot.interact(() -> window.go(Rooms.OVERVIEW));
        assertFalse(isShown("overview.support"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> isShown("overview.support"));
    }

    @Test
    void theOverviewLeadsToASentenceWithoutARecordAndToTheRecordsThatAreNotMentioned() throws Exception {
        until(() -> robot.lookup((Node node) -> String.valueOf(node.getId()).startsWith("overview.unbacked."))
                .tryQuery().isPresent());
        Node line = robot.lookup((Node node) -> String.valueOf(node.getId()).startsWith("overview.unbacked.")).query();
        assertEquals(
                "¶6, no record in this dossier: “They encouraged the Plus Three countries to continue their support "
                        + "for the ASEAN Forum on Coal (AFOC).”",
                line.getAccessibleText());
        robot.interact(line::requestFocus);
        press(KeyCode.ENTER);
        until(() -> place().equals(Rooms.TEXT));
        press(KeyCode.ALT, KeyCode.LEFT);
        until(() -> place().equals(Rooms.OVERVIEW));
        robot.interact(() -> link("19 records that the text does not mention").fire());
        until(() -> place().equals(Rooms.SUPPORT));
        until(() -> node("support.filter.not-mentioned", ToggleButton.class).isSelected());
        until(() -> node("support.table", TableView.class).getItems().size() == 19);
    }

    private boolean isSaid(String does) {
        return robot.lookup((Node node) -> node instanceof Button
                && does.equals(node.getAccessibleText())).tryQuery().isPresent();
    }

    private Button button(String does) {
        return robot.lookup((Node node) -> does.equals(node.getAccessibleText()))
                .queryAs(Button.class);
    }

    private Hyperlink link(String words) {
        return robot.lookup((Node node) -> node instanceof Hyperlink link && words.equals(link.getText()))
                .queryAs(Hyperlink.class);
    }

    private boolean isShown(String words, Class<Label> type) {
        return robot.lookup((Node node) -> type.isInstance(node) && node.isVisible()
                && words.equals(type.cast(node).getText())).tryQuery().isPresent();
    }

    private boolean isLinked(int record, String paragraph) {
        Optional<Link> link = dossier().linksOf(record(record).id()).stream()
                .filter(each -> each.other(record(record).id()).entry().equals(paragraph(paragraph).id())).findFirst();
        return link.isPresent();
    }

    private SupportRecord record(int number) {
        return dossier().all(SupportRecord.class).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow();
    }

    private Paragraph paragraph(String number) {
        return TextProgress.leading(dossier()).stream().flatMap(text -> dossier().paragraphs(text.id()).stream())
                .filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }
}
