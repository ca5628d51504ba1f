package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Dossier;
import org.mufakat.text.KnownNames;

class NamesInTextsTest {
    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());

    @Test
    void codesGroupsAndNamesAreKnownAndWhatACompiledTextCallsTheBase() {
        KnownNames names = NamesInTexts.of(sample);
        assertEquals(Optional.of("JPN"), names.lookUp("jpn"));
        assertEquals(Optional.of("JPN"), names.lookUp("Japan"));
        assertEquals(Optional.of("ASEAN"), names.lookUp("ASEAN"));
        assertEquals(Optional.of("base"), names.lookUp("Base"));
        assertEquals(Optional.empty(), names.lookUp("Atlantis"));
    }

    @Test
    void aDossierWithoutDelegationsKnowsWhatTheProgramOffers() {
        assertEquals(Optional.of("JPN"), NamesInTexts.of(Dossier.empty()).lookUp("Japan"));
    }
}
