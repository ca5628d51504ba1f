package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;

/** A delegation that is added under a known code has its names; names that a person wrote are never replaced. */
final class KnownNamesTest {
    private static final Language VIETNAMESE = new Language("vi");

    private final Offered offered = new Offered();
    private final KnownNames names = new KnownNames(offered);
    private final Delegation added = new Delegation(Id.random(), "NEW", Names.NONE, Names.NONE, List.of(),
            DelegationRole.MEMBER, true, List.of(), Optional.empty());

    @Test
    void aKnownCodeBringsItsNamesInBothLanguagesAndItsGroups() {
        Delegation japan = names.recoded(added, "JPN");
        assertEquals("JPN", japan.code());
        assertEquals("Japan", japan.protocolName().in(Language.ENGLISH));
        assertEquals("Nhật Bản", japan.protocolName().in(VIETNAMESE));
        assertEquals(added.id(), japan.id());
        assertTrue(japan.takesPart());
        assertTrue(japan.memberships().stream().anyMatch(held -> held.group().equals("EAS")));
    }

    @Test
    void anUnknownCodeIsTakenWithoutNames() {
        assertEquals("ATL", names.recoded(added, "ATL").code());
        assertEquals(Names.NONE, names.recoded(added, "ATL").protocolName());
    }

    @Test
    void aCodeTypedFurtherLosesTheNamesOfTheOneBefore() {
        assertEquals(Names.NONE, names.recoded(names.recoded(added, "IND"), "INDX").protocolName());
        assertEquals("Indonesia", names.recoded(names.recoded(added, "IND"), "IDN").protocolName()
                .in(Language.ENGLISH));
    }

    @Test
    void namesThatAPersonWroteStayWhateverTheCode() {
        Names written = Names.NONE.with(Language.ENGLISH, "Land of the rising sun");
        Delegation own = added.type().shape().with(names.recoded(added, "JPN"), "protocolName", written);
        assertEquals(written, names.recoded(own, "KOR").protocolName());
        assertEquals(written, names.recoded(added.type().shape().with(added, "protocolName", written), "JPN")
                .protocolName());
    }

    @Test
    void aDelegationThatADossierBeganWithKeepsItsNamesUnderAnotherCode() {
        Delegation japan = offered.delegation("JPN").orElseThrow();
        assertEquals(japan.protocolName(), names.recoded(japan, "NIP").protocolName());
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThrows(BrokenRule.class, () -> names.recoded(added, "1x"));
    }
}
