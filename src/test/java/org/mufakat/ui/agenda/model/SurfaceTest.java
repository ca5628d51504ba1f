package org.mufakat.ui.agenda.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurfaceTest {
    @Test
    void whatMayBeSaidWhatAgenciesSeeAndWhatStaysNeverShareASurface() {
        assertEquals(List.of("pointsToMake", "pressLine", "publicBackground"), Surface.FOR_USE.fields());
        assertEquals(List.of("objective", "arguments", "previousDecisions", "leadAgency", "speaker"),
                Surface.CONTRIBUTORS.fields());
        assertEquals(List.of("fallback", "redLines", "tacticalArguments", "othersObjectives", "ourResponse",
                "sensitiveBackground", "chairScript", "leadDesk"), Surface.STAYS.fields());
    }
}
