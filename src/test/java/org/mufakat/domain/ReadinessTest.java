package org.mufakat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final Small small = new Small();

    private Position with(String component, Object value) {
        return EntryType.POSITION.shape().with(small.position, component, value);
    }

    private Contribution clearedFor(String wording) {
        return EntryType.CONTRIBUTION.shape().with(small.asked, "clearance",
                Optional.of(new Clearance("Efficiency agency", Instant.EPOCH, wording)));
    }

    @Test
    void noPositionIsMissing() {
        assertEquals(Readiness.MISSING, Readiness.of(Optional.empty(), List.of()));
    }

    @Test
    void aPositionThatOnlyNamesItsDeskIsMissing() {
        Position blank = EntryType.POSITION.shape().with(Position.on(small.item.id()), "leadDesk", "Desk");
        assertEquals(Readiness.MISSING, Readiness.of(Optional.of(blank), List.of()));
    }

    @Test
    void aPositionThatNobodyWasAskedAboutIsADraft() {
        assertEquals(Readiness.DRAFT, Readiness.of(Optional.of(small.position), List.of()));
    }

    @Test
    void oneAgencyThatHasNotClearedKeepsItADraft() {
        assertEquals(Readiness.DRAFT, Readiness.of(Optional.of(small.position),
                List.of(clearedFor(small.position.fingerprint()), small.asked)));
    }

    @Test
    void allWhoWereAskedHaveClearedTheWordingAsItIs() {
        assertEquals(Readiness.CLEARED, Readiness.of(Optional.of(small.position),
                List.of(clearedFor(small.position.fingerprint()))));
    }

    @Test
    void aWordChangedAfterClearanceShowsAsChangedSince() {
        Position changed = with("pointsToMake", "POINTS and more");
        assertEquals(Readiness.CHANGED, Readiness.of(Optional.of(changed),
                List.of(clearedFor(small.position.fingerprint()))));
    }

    @Test
    void aRedLineIsNotWhatAgenciesClear() {
        Position changed = with("redLines", "another");
        assertEquals(Readiness.CLEARED, Readiness.of(Optional.of(changed),
                List.of(clearedFor(small.position.fingerprint()))));
    }

    @Test
    void finalIsWhatTheHeadDeclaresFinal() {
        assertEquals(Readiness.FINAL, Readiness.of(Optional.of(with("settled", true)), List.of(small.asked)));
    }

    @Test
    void onlyClearedAndFinalAreReady() {
        assertTrue(Readiness.CLEARED.isReady());
        assertTrue(Readiness.FINAL.isReady());
        assertFalse(Readiness.CHANGED.isReady());
        assertFalse(Readiness.DRAFT.isReady());
        assertFalse(Readiness.MISSING.isReady());
    }
}
