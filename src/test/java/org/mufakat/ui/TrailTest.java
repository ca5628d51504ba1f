package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void backLeadsThroughThePlacesInTurnAndForwardLeadsAgainToWhereOneWas() {
        trail.to("agenda");
        trail.to("text");
        trail.to("text");
        trail.to("share");
        assertEquals(Optional.of("text"), trail.back());
        assertEquals(Optional.of("agenda"), trail.back());
        assertEquals(Optional.empty(), trail.back());
        assertEquals(Optional.of("text"), trail.forward());
        assertTrue(trail.canGoForward().get());
    }

    @Test
    void goingElsewhereForgetsWhatLayAheadAndClosingForgetsAll() {
        trail.to("agenda");
        trail.to("text");
        trail.back();
        trail.to("support");
        assertFalse(trail.canGoForward().get());
        assertEquals(Optional.of("agenda"), trail.back());
        trail.clear();
        assertFalse(trail.canGoBack().get() || trail.canGoForward().get());
    }
}
