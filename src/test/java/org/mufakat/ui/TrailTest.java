package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.ui.shell.Spot;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void backLeadsThroughThePlacesInTurnAndForwardLeadsAgainToWhereOneWas() {
        trail.to(Spot.in("agenda"));
        trail.to(Spot.in("text"));
        trail.to(Spot.in("text"));
        trail.to(Spot.in("share"));
        assertEquals(Optional.of(Spot.in("text")), trail.back());
        assertEquals(Optional.of(Spot.in("agenda")), trail.back());
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.of(Spot.in("text")), trail.forward());
        assertTrue(trail.canGoForward().get());
    }

    @Test
    void backReturnsToWhatWasLookedAt() {
        var ten = new Spot("agenda", Optional.of(new Anchor(EntryType.AGENDA_ITEM, Id.random(), "", Optional.empty())));
        trail.to(Spot.in("overview"));
        trail.to(Spot.in("agenda"));
        trail.is(ten);
        trail.to(Spot.in("agenda"));
        trail.to(Spot.in("text"));
        assertEquals(Optional.of(ten), trail.back());
        assertEquals(Optional.of(Spot.in("overview")), trail.back());
    }

    @Test
    void goingElsewhereForgetsWhatLayAheadAndClosingForgetsAll() {
        trail.to(Spot.in("agenda"));
        trail.to(Spot.in("text"));
        trail.back();
        trail.to(Spot.in("support"));
        assertFalse(trail.canGoForward().get());
        assertEquals(Optional.of(Spot.in("agenda")), trail.back());
        trail.clear();
        assertFalse(trail.canGoBack().get() || trail.canGoForward().get());
    }
}
