package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.dossier.Desk;

/** The sample is opened on the evening before the last day of the meeting, in a narrow window. */
@Tag("ui")
class OverviewJourneyTest extends WindowJourney {
    private static final Instant NOW = Instant.parse("2020-11-17T11:40:00Z");

    private volatile Instant now = NOW;

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", new Evening()), new NoFiles());
        openSample();
        until(() -> isShown("overview.comments"));
    }

    @Test
    void aLineLeadsToItsPlaceByKeyboardAndBackLeadsToTheLine() throws Exception {
        assertEquals(Rooms.OVERVIEW, place());
        tabTo(focus -> focus.getAccessibleText() != null
                && focus.getAccessibleText().startsWith("8 Civilian nuclear energy"));
        press(KeyCode.DOWN);
        Node line = focused();
        assertTrue(line.getAccessibleText().startsWith("11.1 China"), line.getAccessibleText());
        press(KeyCode.ENTER);
        assertEquals(Rooms.AGENDA, place());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Rooms.OVERVIEW, place());
        assertEquals(line.getId(), focused().getId());
        press(KeyCode.F8);
        assertEquals(Rooms.TEXT, place());
    }

    @Test
    void whatIsSettledElsewhereIsNotListedAnyMoreAndTheRailCountsAnew() throws Exception {
        until(() -> badges().equals(List.of("9", "14")));
        assertTrue(isShown("overview.position." + item("7").id()));
        robot.interact(() -> session().perform(this, Label.of("change.position-field"), dossier -> List.of(Change
                .put(EntryType.POSITION.shape().with(dossier.position(item("7").id()).orElseThrow(), "settled",
                        true)))));
        until(() -> badges().equals(List.of("8", "14")));
        Node chip = robot.lookup((Node node) -> ("overview.position." + item("7").id()).equals(node.getId())).query();
        assertTrue(chip.getAccessibleText().endsWith("final"), chip.getAccessibleText());
    }

    @Test
    void aSharedScreenShowsTheItemsAndNothingOfHowFarWeAre() throws Exception {
        until(() -> badges().equals(List.of("9", "14")));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertEquals(List.of(), badges());
        assertTrue(isShown("overview.items"));
        for (String card : List.of("positions", "text", "deadlines", "contributions", "instructions", "comments")) {
            assertFalse(isShown("overview." + card), card);
        }
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertTrue(isShown("overview.comments"));
    }

    @Test
    void whatWasSeenIsRememberedForTheNextTime() throws Exception {
        robot.interact(() -> robot.lookup((Node node) -> "overview.seen".equals(node.getId()))
                .queryAs(Hyperlink.class).fire());
        var cover = session().dossier().cover().orElseThrow().id();
        until(() -> preferences.read().lookedAt(cover).equals(Optional.of(NOW)));
    }

    @Test
    void paragraphsThatChangedSinceThePersonLastLookedAreNamedWithWhoChangedThem() throws Exception {
        lookAndChangeTheFourthParagraphLater();
        String line = "overview.looked." + paragraph("4").id();
        until(() -> isShown(line));
        String said = robot.lookup((Node node) -> line.equals(node.getId())).query().getAccessibleText();
        assertEquals("¶4 changed since you last looked, by Head of delegation", said);
    }

    @Test
    void speakingNotesAreTurnedOverOneAfterTheOtherAndBackLeadsToTheLink() throws Exception {
        robot.interact(() -> robot.lookup((Node node) -> "overview.notes".equals(node.getId()))
                .queryAs(Hyperlink.class).fire());
        until(() -> isShown("speaking.points"));
        assertEquals(Rooms.AGENDA, place());
        Id<?> first = here();
        press(KeyCode.PAGE_DOWN);
        until(() -> !here().equals(first));
        assertTrue(isShown("speaking.points"));
        press(KeyCode.PAGE_UP);
        until(() -> here().equals(first));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("speaking.points"));
        press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("overview.notes", focused().getId());
    }

    private void lookAndChangeTheFourthParagraphLater() {
        now = NOW.plusSeconds(600);
        robot.interact(() -> robot.lookup((Node node) -> "overview.seen".equals(node.getId()))
                .queryAs(Hyperlink.class).fire());
        now = NOW.plusSeconds(1200);
        robot.interact(() -> session().perform(this, Label.of("change.paragraph-words", "¶4"), dossier -> List
                .of(Change.put(paragraph("4").reworded("The Ministers met [twice].")))));
    }

    private Id<?> here() {
        return window.opened().get().orElseThrow().room(Rooms.AGENDA).here().get().orElseThrow().entry();
    }

    @Test
    void whatWasChangedSinceILastLookedIsShownInTheHistoryAndNothingOfBefore() throws Exception {
        lookAndChangeTheFourthParagraphLater();
        until(() -> isShown("overview.history"));
        robot.interact(() -> robot.lookup((Node node) -> "overview.history".equals(node.getId()))
                .queryAs(Hyperlink.class).fire());
        until(() -> isShown("history.count") && node("history.count", Labeled.class).getText().equals("1 step"));
        MenuButton since = node("history.filter.since", MenuButton.class);
        assertTrue(since.getAccessibleText().startsWith("Since: I last looked, 18:50"), since.getAccessibleText());
    }

    private void tabTo(Predicate<Node> wanted) {
        for (int i = 0; i < 60 && !wanted.test(focused()); i++) {
            press(KeyCode.TAB);
        }
        assertTrue(wanted.test(focused()), String.valueOf(focused()));
    }

    private List<String> badges() {
        return robot.lookup((Node node) -> node.getStyleClass().contains("badge") && node.isVisible())
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private AgendaItem item(String number) {
        return session().dossier().all(AgendaItem.class).stream().filter(each -> each.number().equals(number))
                .findFirst().orElseThrow();
    }

    private Paragraph paragraph(String number) {
        var dossier = session().dossier();
        return dossier.paragraphs(dossier.all(ConsensusText.class).getFirst().id()).stream()
                .filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }

    /** A clock that stands still until the test moves it. */
    private final class Evening extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

}
