package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.mufakat.Thorough;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.KeptApart;

class NonInterferenceLaws {

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void dossiersThatDifferOnlyInWhatStaysGiveTheSameBytesToEachAudience(@ForAll long seed, @ForAll long other) {
        for (int next = 0; next < Thorough.times(1, 40); next++) {
            Dossier dossier = AnyDossier.of(seed + next);
            Dossier donor = AnyDossier.of(other - next);
            for (DisclosureRequest request : Formats.requests(dossier)) {
                Dossier apart = KeptApart.of(dossier, request, donor, other);
                assertEquals(Formats.all(dossier, request), Formats.all(apart, request), request::toString);
            }
        }
    }
}
