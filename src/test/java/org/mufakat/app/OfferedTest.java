package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Delegation;

class OfferedTest {
    private static final LocalDate IN_2020 = LocalDate.of(2020, 11, 17);
    private final Offered offered = new Offered();

    @Test
    void theProgramKnowsThreeGroups() {
        assertEquals(List.of("ASEAN", "Plus Three", "EAS"), offered.groups());
    }

    @Test
    void aGroupHasTheMembersOfTheMeetingsDay() {
        assertEquals(10, offered.members("ASEAN", IN_2020).size());
        assertEquals(11, offered.members("ASEAN", LocalDate.of(2025, 10, 26)).size());
        assertEquals(List.of("CHN", "JPN", "KOR"), codes(offered.members("Plus Three", IN_2020)));
    }

    @Test
    void theEastAsiaSummitGrewInTwoSteps() {
        assertEquals(0, offered.members("EAS", LocalDate.of(2005, 12, 13)).size());
        assertEquals(16, offered.members("EAS", LocalDate.of(2005, 12, 14)).size());
        assertEquals(16, offered.members("EAS", LocalDate.of(2011, 11, 18)).size());
        assertEquals(18, offered.members("EAS", LocalDate.of(2011, 11, 19)).size());
        assertEquals(18, offered.members("EAS", IN_2020).size());
        assertEquals(19, offered.members("EAS", LocalDate.of(2025, 10, 26)).size());
    }

    @Test
    void aPartnerThatMerelySupportsTakesNoPartInADossierOfThePlusThree() {
        List<String> taking = offered.entries(IN_2020).stream().filter(Delegation.class::isInstance)
                .map(each -> ((Delegation) each).code()).toList();
        assertTrue(taking.contains("JPN"));
        for (String code : List.of("USA", "AUS", "IND", "NZL", "RUS", "TLS")) {
            assertFalse(taking.contains(code), code);
        }
    }

    private static List<String> codes(List<Delegation> delegations) {
        return delegations.stream().map(Delegation::code).sorted().toList();
    }
}
