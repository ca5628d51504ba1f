package org.mufakat.app.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Link;
import org.mufakat.domain.Names;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;

/** The model statements of 2020 beside the sample's records: the lists as a person made them who read both. */
class SupportInSampleTest {
    private static final Id<ConsensusText> TEXT = Id.random();
    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());
    private final Dossier english = Statements.with(sample, TEXT, Language.ENGLISH,
            Statements.resource("model_joint_statement_2020_en.txt"));

    @Test
    void theEnglishStatementSpeaksOfTheseRecords() {
        assertEquals(Map.of(
                "5", List.of(13),
                "8", List.of(4, 6, 14, 15, 16, 23),
                "9", List.of(7, 25, 28),
                "10", List.of(10, 12)),
                Statements.mentioned(english, Statements.read(english, TEXT)));
    }

    @Test
    void itDoesNotMentionTheseRecordsOfPartnersAtTheTable() {
        SupportInText read = Statements.read(english, TEXT);
        assertEquals(List.of(1, 2, 3, 5, 8, 9, 11, 17, 18, 24, 26, 27, 29, 30, 31, 33, 34, 38, 39),
                Statements.numbers(read.unmentioned()));
        assertEquals(List.of(41), Statements.numbers(read.unmentionedOfOthers()));
    }

    @Test
    void oneSentenceSpeaksOfSupportWithoutARecord() {
        assertEquals(
                List.of("6: They encouraged the Plus Three countries to continue their support for the ASEAN Forum "
                        + "on Coal (AFOC)."),
                Statements.unbacked(Statements.read(english, TEXT)));
    }

    @Test
    void whatIsOnRecordBesidesIsSaidOfEachPartnerByAreaElseByKind() {
        assertEquals(Map.of(
                "Japan in 8", "CCT 1; CNE 2, 39; RE 3, 18; REPP 5",
                "ROK in 9", "capacity building 8; technology 9, 26; funding 24; RE 29, 30, 31; CNE 39",
                "China in 10", "technology sharing 11; CNE 38, 39"),
                less(english, Statements.read(english, TEXT)));
    }

    @Test
    void nothingIsThankedForBeyondTheRecords() {
        assertEquals(List.of(), more(Statements.read(english, TEXT)));
    }

    @Test
    void whatMayBeMeantIsOfferedAndDoesNotCount() {
        Map<String, List<Integer>> possible = Statements.possible(english, Statements.read(english, TEXT));
        assertEquals(List.of(2, 38, 39), possible.get("7"));
        assertTrue(possible.get("9").contains(24), possible::toString);
        assertEquals(List.of(33, 34), possible.get("10"));
    }

    @Test
    void theVietnameseStatementSpeaksOfTheSameSupportInOneSentence() {
        Dossier dossier = Statements.with(sample, TEXT, Language.VIETNAMESE,
                Statements.resource("model_joint_statement_2020_vi.txt"));
        SupportInText read = Statements.read(dossier, TEXT);
        assertEquals(List.of(4, 6, 7, 10, 12, 14, 15, 16, 23), Statements.mentioned(dossier, read).get("7"));
        assertEquals(List.of(), Statements.unbacked(read));
        assertEquals(Map.of("5", List.of(13), "7", List.of(4, 6, 7, 10, 12, 14, 15, 16, 23)),
                Statements.mentioned(dossier, read));
    }

    @Test
    void theDraftInTheSampleIsReadThroughItsBrackets() {
        Id<ConsensusText> draft = sample.all(ConsensusText.class).getFirst().id();
        SupportInText read = Statements.read(sample, draft);
        assertEquals(Statements.mentioned(english, Statements.read(english, TEXT)),
                Statements.mentioned(sample, read));
        assertEquals(
                List.of("6: They encouraged the Plus Three countries to continue their support for the ASEAN Forum "
                        + "on Coal (AFOC)."),
                Statements.unbacked(read));
    }

    @Test
    void thePrecedentOf2019NamesAProgrammeByItsAbbreviation() {
        Dossier dossier = Statements.with(sample, TEXT, Language.ENGLISH,
                Statements.resource("model_joint_statement_2019_en.txt"));
        assertEquals(List.of(4, 6, 14, 15, 16, 18, 23),
                Statements.mentioned(dossier, Statements.read(dossier, TEXT)).get("7"));
    }

    @Test
    void whatAPersonLinkedCountsAndWhatAPersonRefusedNeverDoes() {
        SupportRecord policy = Statements.record(english, 7);
        SupportRecord coal = Statements.record(english, 1);
        Paragraph nine = Statements.paragraph(english, TEXT, "9");
        Paragraph six = Statements.paragraph(english, TEXT, "6");
        Mention found = Statements.read(english, TEXT).of(policy.id()).getFirst();
        Dossier decided = english.with(List.of(Change.put(Link.between(coal, six)), Change.put(Statements
                .changed(policy, "apart", List.of(Passages.anchor(nine, found.passage()))))));
        SupportInText read = Statements.read(decided, TEXT);
        assertEquals(List.of(), read.of(policy.id()));
        assertEquals(List.of(Certainty.CONFIRMED), read.of(coal.id()).stream().map(Mention::certainty).toList());
        assertEquals(List.of(), Statements.unbacked(read), "the linked record backs the sentence about its partner");
        assertTrue(read.notMentioned().contains(policy.id()) && !read.notMentioned().contains(coal.id()));
    }

    @Test
    void theStatementOf2021ThanksForWhatHasNoRecordYetBesidesWhatHas() {
        Dossier dossier = Statements.with(sample, TEXT, Language.ENGLISH,
                Statements.resource("model_joint_statement_2021_en.txt"));
        SupportInText read = Statements.read(dossier, TEXT);
        assertEquals(Map.of("6", List.of(13), "8", List.of(12, 33), "9", List.of(4, 6, 14, 15, 16, 23), "10",
                List.of(7, 25, 28)), Statements.mentioned(dossier, read));
        assertEquals(List.of("9 PART"), more(read), "the initiative of June 2021, which is after the meeting");
    }

    @Test
    void aRefusedPassageIsNeverFoundAgainWhicheverItIs() {
        for (List<Mention> mentions : Statements.read(english, TEXT).mentions().values()) {
            for (Mention mention : mentions) {
                SupportInText read = Statements.read(english.with(List.of(Change.put(Statements.changed(
                        mention.record(), "apart", List.of(Passages.anchor(mention.paragraph(), mention.passage())))))),
                        TEXT);
                assertTrue(read.of(mention.record().id()).stream().noneMatch(each -> each.passage()
                        .equals(mention.passage()) && each.paragraph().equals(mention.paragraph())));
            }
        }
    }

    @Test
    void whatWasReadBeforeAndThenChangedReadsAsIfForTheFirstTime() {
        var reading = new SupportReading();
        reading.of(english, TEXT);
        Paragraph eight = Statements.paragraph(english, TEXT, "8");
        SupportRecord clean = Statements.record(english, 33);
        Dossier changed = english.with(List.of(
                Change.put(eight.reworded("The Ministers thanked China for clean energy capacity building.")),
                Change.put(Statements.changed(clean, "title", "Clean energy capacity building")),
                Change.remove(Statements.record(english, 41))));
        SupportInText again = reading.of(changed, TEXT).orElseThrow();
        assertEquals(Statements.read(changed, TEXT), again);
        assertEquals(List.of(33), Statements.mentioned(changed, again).get("8"));
    }

    static Map<String, String> less(Dossier dossier, SupportInText read) {
        return read.differences().stream().filter(Difference.Less.class::isInstance).map(Difference.Less.class::cast)
                .collect(Collectors.toMap(
                        each -> dossier.find(Delegation.class, each.partner()).orElseThrow()
                                .nameIn(Language.ENGLISH) + " in "
                                + each.paragraphs().stream().map(Paragraph::number).collect(Collectors.joining(", ")),
                        each -> each.shares().stream().map(share -> name(dossier, share) + " " + share.records()
                                .stream().map(record -> "" + record.number()).collect(Collectors.joining(", ")))
                                .collect(Collectors.joining("; "))));
    }

    static List<String> more(SupportInText read) {
        List<String> all = new ArrayList<>();
        read.differences().forEach(each -> {
            if (each instanceof Difference.More more) {
                all.add(more.paragraph().number() + " " + more.beyond());
            }
        });
        return all;
    }

    private static String name(Dossier dossier, Difference.Share share) {
        return share.area().flatMap(area -> dossier.find(ProgrammeArea.class, area)).map(ProgrammeArea::code)
                .or(() -> share.kind().flatMap(kind -> dossier.find(SupportKind.class, kind)).map(SupportKind::name)
                        .map(Names::byLanguage).map(names -> names.get(Language.ENGLISH)))
                .orElse("");
    }
}
