package org.mufakat.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.DayWords;

class SettingsModelTest {
    private final ManualFront front = new ManualFront();
    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());
    private final MemoryDoor door = new MemoryDoor(sample);
    private final Session session = new Session(door, front, front, () -> "Head");
    private final SettingsModel model = new SettingsModel(session);
    private final DossierEdits edits = model.edits();

    @Test
    void aCodeThatIsNoneChangesNothingAndIsSaid() {
        Delegation japan = delegation("JPN");
        assertEquals(Optional.of(Label.of("rule.delegation-code", "jp")),
                edits.type(japan, "code", "Japan", each -> "jp"));
        assertEquals(sample, session.dossier());
        assertEquals(Optional.empty(), edits.type(japan, "code", "Japan", each -> "NIP"));
        assertEquals("NIP", session.dossier().find(Delegation.class, japan.id()).orElseThrow().code());
    }

    @Test
    void aDateThatDoesNotExistChangesNothingAndIsSaid() {
        Meeting meeting = sample.preparedMeeting().orElseThrow();
        assertEquals(Optional.of(Label.of("rule.no-such-day", "31 November 2020")),
                edits.type(meeting, "dates", "M", each -> DayWords.read("31 November 2020")));
        assertEquals(sample, session.dossier());
    }

    @Test
    void oneMeetingIsPreparedAndNoOther() {
        Meeting last = sample.all(Meeting.class).getLast();
        edits.prepare(last, "AMEM+3");
        assertEquals(List.of(last.id()), session.dossier().all(Meeting.class).stream().filter(Meeting::prepared)
                .map(Meeting::id).toList());
    }

    @Test
    void whatIsRemovedComesBackWithAllThatHungOnIt() {
        Delegation japan = delegation("JPN");
        edits.remove(japan, "Japan");
        assertFalse(session.dossier().all(SupportRecord.class).stream()
                .anyMatch(each -> each.partners().contains(japan.id())));
        int along = entries(sample) - entries(session.dossier()) - 1;
        assertEquals(Label.of("change.settings-remove-with", "@settings.one.delegation", "Japan",
                String.valueOf(along)), session.toUndo().orElseThrow().label());
        session.undo();
        assertEquals(sample, session.dossier());
    }

    @Test
    void ourOwnDelegationIsRemovedOnlyOnceAnotherIsOurs() {
        Delegation ours = delegation("VNM");
        assertEquals(Optional.of(Label.of("settings.ours-stays", "Viet Nam")), edits.remove(ours, "Viet Nam"));
        assertEquals(sample, session.dossier());
        edits.choose(sample.cover().orElseThrow(), "ours", "Dossier", each -> Optional.of(delegation("JPN").id()));
        assertEquals(Optional.empty(), edits.remove(ours, "Viet Nam"));
        assertEquals(Optional.empty(), session.dossier().find(Delegation.class, ours.id()));
    }

    private static int entries(Dossier dossier) {
        return Arrays.stream(EntryType.values()).mapToInt(type -> dossier.all(type).size()).sum();
    }

    @Test
    void anAreaMovesByItselfInItsList() {
        ProgrammeArea first = sample.all(ProgrammeArea.class).getFirst();
        edits.move(first, 1, first.code());
        assertEquals(first.code(), session.dossier().all(ProgrammeArea.class).get(1).code());
        assertEquals(1, door.written().getLast().changes().size());
        edits.move(session.dossier().all(ProgrammeArea.class).get(1), -5, first.code());
        assertEquals(first.code(), session.dossier().all(ProgrammeArea.class).getFirst().code());
    }

    @Test
    void foldedSettingsShowWhatTheGroupMaySee() {
        edits.choose(delegation("JPN"), "hue", "Japan", each -> Optional.of(2));
        model.folded().set(true);
        assertEquals("", model.seen().get().cover().map(Cover::marking).orElseThrow());
        assertTrue(model.seen().get().all(Delegation.class).stream().allMatch(each -> each.hue().isEmpty()));
        assertFalse(model.sections().contains(Section.CONTRIBUTORS));
        model.folded().set(false);
        assertEquals(Optional.of(2), delegation("JPN").hue());
    }

    @Test
    void whatIsChangedWhileFoldedKeepsWhatIsNotSeen() {
        edits.choose(delegation("JPN"), "hue", "Japan", each -> Optional.of(2));
        model.folded().set(true);
        Delegation seen = model.seen().get().all(Delegation.class).stream().filter(each -> each.code().equals("JPN"))
                .findFirst().orElseThrow();
        edits.choose(seen, "takesPart", "Japan", each -> false);
        assertEquals(Optional.of(2), delegation("JPN").hue());
        assertFalse(delegation("JPN").takesPart());
    }

    private Delegation delegation(String code) {
        return session.dossier().all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
    }
}
