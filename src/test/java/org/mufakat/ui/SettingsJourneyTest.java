package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Session;
import org.mufakat.dossier.Desk;

/** What a person does in the settings of a dossier, and what must not be lost there. */
@Tag("ui")
class SettingsJourneyTest extends WindowJourney {
    @BeforeEach
    void start() throws Exception {
        open(new Desk("Desk", Clock.systemUTC()), new NoFiles());
        openSample();
        press(KeyCode.CONTROL, KeyCode.COMMA);
        until(() -> isShown("settings.person"));
    }

    @Test
    void ourOwnDelegationStaysAndItIsSaidWhy() throws Exception {
        section(3, "settings.code");
        Dossier sample = dossier();
        TableView<?> table = node("settings.list", TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(delegation("VNM"));
        });
        press(KeyCode.DELETE);
        assertEquals(sample, dossier());
        assertEquals("VNM  Viet Nam is our delegation and stays as long as it is. Choose another as ours in “Dossier” "
                + "first; then it can be removed.", help("settings.list"));
        robot.interact(() -> table.getSelectionModel().select(delegation("JPN")));
        assertEquals("", help("settings.list"));
        press(KeyCode.DELETE);
        until(() -> dossier().find(Delegation.class, delegation(sample, "JPN").id()).isEmpty());
    }

    @Test
    void aSittingHalfTypedIsThereWithItsProblemWhenItsMeetingIsLookedAtAgain() throws Exception {
        section(2, "settings.sessions");
        List<Meeting> meetings = dossier().all(Meeting.class);
        select(1);
        String before = text("settings.sessions");
        List<Session> sessions = meetings.get(1).sessions();
        robot.interact(() -> node("settings.sessions").requestFocus());
        press(KeyCode.CONTROL, KeyCode.END);
        robot.write("\n18 Nov 2020, 9");
        String half = before + "\n18 Nov 2020, 9";
        assertEquals(half, text("settings.sessions"));
        String wrong = help("settings.sessions");
        assertFalse(wrong.isEmpty());
        select(0);
        assertFalse(text("settings.sessions").contains("18 Nov 2020, 9"));
        assertEquals("", help("settings.sessions"));
        section(1, "settings.title");
        section(2, "settings.sessions");
        select(1);
        assertEquals(half, text("settings.sessions"));
        assertEquals(wrong, help("settings.sessions"));
        assertEquals(sessions, dossier().all(Meeting.class).get(1).sessions());
        robot.interact(() -> node("settings.sessions").requestFocus());
        press(KeyCode.CONTROL, KeyCode.END);
        robot.write(":30, Asia/Bangkok, Drafting");
        assertEquals("", help("settings.sessions"));
        assertEquals("Drafting", dossier().all(Meeting.class).get(1).sessions().getLast().title());
        select(0);
        select(1);
        assertTrue(text("settings.sessions").endsWith("Drafting"));
    }

    @Test
    void whatCannotBeSeenInANameIsNotKept() throws Exception {
        robot.interact(() -> {
            node("settings.person").requestFocus();
            node("settings.person").setText("Desk\u202e of\u200b trade");
        });
        press(KeyCode.TAB);
        assertEquals("Desk of trade", session().author());
        assertEquals("Desk of trade", text("settings.person"));
        section(4, "settings.name");
        robot.interact(() -> node("settings.name").setText("Ministry\u2066 of trade"));
        until(() -> dossier().all(Contributor.class).getFirst().name().equals("Ministry of trade"));
    }

    private void section(int at, String shown) throws Exception {
        robot.interact(() -> node("settings.sections", ListView.class).getSelectionModel().select(at));
        until(() -> isShown(shown));
    }

    private void select(int at) {
        robot.interact(() -> node("settings.list", ListView.class).getSelectionModel().clearAndSelect(at));
    }

    private int delegation(String code) {
        return dossier().all(Delegation.class).indexOf(delegation(dossier(), code));
    }

    private static Delegation delegation(Dossier dossier, String code) {
        return dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
    }

    private TextInputControl node(String id) {
        return node(id, TextInputControl.class);
    }

    private String text(String id) {
        return node(id).getText();
    }

    private String help(String id) {
        return Optional.ofNullable(node(id, Node.class).getAccessibleHelp()).orElse("");
    }
}
