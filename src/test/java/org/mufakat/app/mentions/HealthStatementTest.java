package org.mufakat.app.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;

/** A meeting on health among invented states, with areas of its own: the lists as a person made them. */
class HealthStatementTest {
    private static final String STATEMENT = """
            JOINT STATEMENT OF THE HEALTH MINISTERS OF THE INNER SEA

            1. The Health Ministers met in Zubrowka on 3 May 2031. The Meeting was chaired by Zubrowka; Arcadia, Borduria and Caspia attended.

            Immunisation
            2. They thanked Arcadia for the cold chain equipment for vaccines, and for the training in field epidemiology.

            3. The Ministers appreciated the support of Borduria for measles vaccination in several countries and for scholarships in nursing.

            Food
            4. The Ministers noted with appreciation the contribution of Caspia to school meals in all member countries.

            5. The Ministers welcomed the support of the Outer Friends for the Regional Centre for Nutrition (RCN).

            6. The Ministers encouraged Caspia to continue its support for telemedicine.

            7. The Ministers welcomed the exchange of information on access to medicines.

            8. The Ministers expressed their appreciation to the Government of Zubrowka for the arrangements made for the Meeting.

            9. The Ministers commended Arcadia for the donation of refrigerators, including legal advice on access to medicines.
            """;
    private static final Id<ConsensusText> TEXT = Id.random();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Id<Delegation>> delegations = new TreeMap<>();
    private final Map<String, Id<ProgrammeArea>> areas = new TreeMap<>();
    private final Map<String, Id<SupportKind>> kinds = new TreeMap<>();
    private final Dossier dossier;

    HealthStatementTest() {
        delegation("ZUB", "Zubrowka", DelegationRole.MEMBER, "Inner Sea");
        delegation("LUT", "Lutha", DelegationRole.MEMBER, "Inner Sea");
        delegation("MAR", "Marshovia", DelegationRole.MEMBER, "Inner Sea");
        delegation("ARC", "Arcadia", DelegationRole.PARTNER, "Outer Friends");
        delegation("BOR", "Borduria", DelegationRole.PARTNER, "Outer Friends");
        delegation("CAS", "Caspia", DelegationRole.PARTNER, "Outer Friends");
        area("DS", "Disease Surveillance");
        area("IV", "Immunisation and Vaccines");
        area("HW", "Health Workforce");
        area("AM", "Access to Medicines");
        area("NU", "Nutrition");
        List.of("training", "donation of equipment", "joint research", "grant", "legal advice")
                .forEach(name -> {
                    kinds.put(name, Id.random());
                    entries.add(new SupportKind(kinds.get(name), new Rank("i"), Names.english(name)));
                });
        entries.add(new Cover(Id.random(), "Health", true, Optional.of(delegations.get("ZUB")), "Inner Sea",
                List.of(Language.ENGLISH), ""));
        entries.add(new Meeting(Id.random(), new Rank("i"), "HMM", "4", "Health Ministers 4",
                new Period("3 May 2031", Optional.of(LocalDate.of(2031, 5, 3)), Optional.empty()), List.of(),
                Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), true));
        records();
        dossier = Statements.with(Dossier.of(entries), TEXT, Language.ENGLISH, STATEMENT);
    }

    private void records() {
        record(1, "ARC", "Laboratory network for influenza detection", "DS", "donation of equipment", "ZUB LUT", 2029);
        record(2, "ARC", "Course in field epidemiology", "HW", "training", "Inner Sea", 2030);
        record(3, "ARC", "Cold chain refrigerators", "IV", "donation of equipment", "ZUB", 2030);
        record(4, "BOR", "Measles doses", "IV", "donation of equipment", "LUT", 2030);
        record(5, "BOR", "Scholarships for nurses", "HW", "training", "LUT", 2028);
        record(6, "CAS", "Counterfeit products: a joint study", "AM", "joint research", "Inner Sea", 2030);
        record(7, "CAS", "School meals pilot", "NU", "grant", "ZUB MAR", 2030);
        record(8, "ARC BOR", "Cross-border malaria posts", "DS", "joint research", "ZUB LUT", 2030);
        record(9, "CAS", "Health cooperation", "", "joint research", "", 2030);
        record(10, "BOR", "Dengue hotline", "DS", "grant", "MAR", 2032);
    }

    @Test
    void theStatementSpeaksOfTheseRecords() {
        assertEquals(Map.of("2", List.of(2, 3), "3", List.of(4, 5), "4", List.of(7), "9", List.of(3)),
                Statements.mentioned(dossier, Statements.read(dossier, TEXT)));
    }

    @Test
    void itDoesNotMentionTheseRecords() {
        assertEquals(List.of(1, 6, 8, 9), Statements.numbers(Statements.read(dossier, TEXT).unmentioned()));
    }

    @Test
    void twoSentencesSpeakOfSupportWithoutARecord() {
        assertEquals(List.of(
                "5: The Ministers welcomed the support of the Outer Friends for the Regional Centre for Nutrition (RCN).",
                "6: The Ministers encouraged Caspia to continue its support for telemedicine."),
                Statements.unbacked(Statements.read(dossier, TEXT)));
    }

    @Test
    void whatIsOnRecordBesidesIsSaidOfEachPartner() {
        assertEquals(Map.of("Arcadia in 2, 9", "DS 1, 8", "Borduria in 3", "DS 8", "Caspia in 4",
                "AM 6; joint research 9"),
                SupportInSampleTest.less(dossier, Statements.read(dossier, TEXT)));
    }

    @Test
    void whatIsSaidBeyondTheRecordsIsNamed() {
        assertEquals(List.of("3 SEVERAL", "4 EVERY", "9 KIND", "9 AREA"),
                SupportInSampleTest.more(Statements.read(dossier, TEXT)));
    }

    @Test
    void anExchangeWithoutAPartnerIsOnlyPossible() {
        assertEquals(List.of(6), Statements.possible(dossier, Statements.read(dossier, TEXT)).get("7"));
    }

    private void delegation(String code, String name, DelegationRole role, String group) {
        delegations.put(code, Id.random());
        entries.add(new Delegation(delegations.get(code), code, Names.english(name), Names.english(name), List.of(),
                role, true, List.of(new Membership(group, Optional.empty(), Optional.empty())), Optional.empty()));
    }

    private void area(String code, String name) {
        areas.put(code, Id.random());
        entries.add(new ProgrammeArea(areas.get(code), new Rank("i"), code, Names.english(name), false));
    }

    private void record(int number, String partners, String title, String area, String kind, String beneficiaries,
            int year) {
        var from = LocalDate.of(year, 1, 1);
        entries.add(new SupportRecord(Id.random(), number,
                List.of(partners.split(" ")).stream().map(delegations::get).toList(), title,
                Optional.ofNullable(areas.get(area)), Optional.of(kinds.get(kind)),
                new Period("" + year, Optional.of(from), Optional.of(from.plusMonths(11))), beneficiaries,
                Optional.empty(), SupportStatus.COMPLETED, "", List.of(), List.of(), Optional.empty(), List.of()));
    }
}
