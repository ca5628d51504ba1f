package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.Audience;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Revision;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.TextRole;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.exchange.BundleProblem;

class ImportsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2020, 11, 17);
    @TempDir
    private Path folder;
    private final Dossier fresh = Dossier.of(List.of()).with(CreateDossier.empty("New", "Internal", DAY).changes());
    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());

    @Test
    void aNewDossierHasTheMembersOfItsDay() {
        assertEquals(10, asean(fresh));
        assertEquals(11, asean(Dossier.empty()
                .with(CreateDossier.empty("New", "Internal", LocalDate.of(2025, 10, 26)).changes())));
        assertEquals(8, fresh.count(EntryType.PROGRAMME_AREA));
    }

    @Test
    void theSampleComesIntoANewDossierAsItIs() throws IOException, BundleProblem, Refused, DossierProblem {
        var door = new MemoryDoor(fresh);
        try (InputStream in = ImportsTest.class.getResourceAsStream("/org/mufakat/sample/sample.json")) {
            new TakeIn(door, CLOCK, "Desk").write(ImportBundle.from(in, fresh));
        }
        assertEquals(sample, door.dossier());
        assertEquals(1, door.written().size());
    }

    @Test
    void whatTheAudienceOfABundleDoesNotCarryStaysAsTheReceiverHasIt() throws Exception {
        for (Audience audience : List.of(Audience.ALL, Audience.GROUP, Audience.CONTRIBUTOR)) {
            Dossier after = fresh.with(received(fresh, sample, audience).changes());
            Cover cover = after.cover().orElseThrow();
            assertEquals("Internal", cover.marking());
            assertEquals(sample.cover().orElseThrow().title(), cover.title());
            assertEquals(fresh.all(SupportKind.class), after.all(SupportKind.class));
            assertEquals(fresh.all(ProgrammeArea.class), after.all(ProgrammeArea.class));
        }
    }

    @Test
    void aReceivedBundleCanBePassedOnToTheAudienceThatItWasMadeFor() throws Exception {
        for (Audience audience : List.of(Audience.ALL, Audience.GROUP, Audience.CONTRIBUTOR)) {
            Dossier after = fresh.with(received(fresh, sample, audience).changes());
            Dossier first = Disclosure.of(sample, DisclosureRequest.to(audience));
            Dossier again = Disclosure.of(after, DisclosureRequest.to(audience));
            for (EntryType type : List.of(EntryType.CONSENSUS_TEXT, EntryType.PARAGRAPH, EntryType.REVISION)) {
                assertTrue(first.count(type) > 0);
                assertEquals(first.all(type), again.all(type));
            }
            if (audience != Audience.ALL) {
                assertEquals(0, Disclosure.of(after, DisclosureRequest.to(Audience.ALL)).count(EntryType.PARAGRAPH),
                        "what reached us as one of a circle is not for everybody");
            }
        }
    }

    @Test
    void aBundleIsRefusedByADossierThatHasRecords() throws IOException {
        try (InputStream in = ImportsTest.class.getResourceAsStream("/org/mufakat/sample/sample.json")) {
            assertEquals(List.of(Label.of("refused.merge")),
                    assertThrows(Refused.class, () -> ImportBundle.from(in, sample)).reasons());
        }
    }

    @Test
    void aStatementComesInAsATextThatIsOutAlready() throws DocumentProblem {
        Intake intake = ImportStatement.asText("""
                MODEL TEXT - NOT AN OFFICIAL DOCUMENT
                JOINT STATEMENT
                DRAFT 3 - 17 November 2020

                5. The Ministers [noted] [JPN: welcomed] the progress.
                8. The Ministers appreciated the support. (agreed, pending JPN)
                """.getBytes(StandardCharsets.UTF_8), sample, CLOCK);
        Dossier after = sample.with(intake.changes());
        ConsensusText text = after.all(ConsensusText.class).getLast();
        assertEquals("JOINT STATEMENT", text.title());
        assertEquals("MODEL TEXT - NOT AN OFFICIAL DOCUMENT", text.notice());
        assertEquals(Language.ENGLISH, text.language());
        List<Paragraph> paragraphs = after.paragraphs(text.id());
        assertEquals(List.of("", "", "5", "8"), paragraphs.stream().map(Paragraph::number).toList());
        assertEquals(List.of(ParagraphStatus.UNDER_DISCUSSION, ParagraphStatus.AGREED),
                paragraphs.subList(2, 4).stream().map(Paragraph::status).toList());
        assertEquals(List.of(delegation(after, "JPN").id()),
                paragraphs.getLast().pending().stream().map(each -> each.delegation()).toList());
        Revision revision = after.revisions(text.id()).getFirst();
        assertEquals("DRAFT 3", revision.name());
        assertEquals(Optional.of(Audience.ALL), revision.circulatedTo());
        assertEquals(Map.of(EntryType.CONSENSUS_TEXT, 1, EntryType.PARAGRAPH, 4, EntryType.REVISION, 1),
                intake.counts());
    }

    @Test
    void aRevisionKeepsTheWorkingCopyAndTheIdentityOfItsParagraphs() throws DocumentProblem, Refused {
        ConsensusText draft = sample.all(ConsensusText.class).getFirst();
        Intake intake = ImportStatement.asRevision(
                "Title\nRev.4\n\n5. The Ministers agreed otherwise.\n".getBytes(StandardCharsets.UTF_8), sample, CLOCK,
                Optional.empty());
        Dossier after = sample.with(intake.changes());
        Revision revision = after.revisions(draft.id()).getLast();
        assertEquals(sample.paragraphs(draft.id()), after.paragraphs(draft.id()));
        Paragraph five = sample.paragraphs(draft.id()).stream().filter(each -> each.number().equals("5")).findFirst()
                .orElseThrow();
        assertEquals(five.id(), revision.paragraphs().getLast().paragraph());
        assertEquals("Rev.4", revision.name());
        assertEquals(List.of(Label.of("refused.no-draft")), notRevised("1. A", fresh, Optional.empty()));
    }

    @Test
    void ofWhichTextItIsARevisionIsNeverGuessed() throws DocumentProblem, Refused {
        byte[] english = "1. A".getBytes(StandardCharsets.UTF_8);
        String vietnamese = "1. Các Bộ trưởng ghi nhận tiến độ về dự trữ dầu.";
        ConsensusText draft = sample.all(ConsensusText.class).getFirst();
        assertTrue(ImportStatement.asRevision(english, sample, CLOCK, Optional.empty()).remarks()
                .contains(Label.of("intake.revision-of", draft.title())));
        assertEquals("refused.no-draft-in-language",
                notRevised(vietnamese, sample, Optional.empty()).getFirst().key());
        assertEquals("refused.no-such-text",
                notRevised(vietnamese, sample, Optional.of(draft.title())).getFirst().key());
        Dossier two = sample.with(ImportStatement.asText("ANOTHER STATEMENT\n\n1. A".getBytes(StandardCharsets.UTF_8),
                sample, CLOCK).changes());
        int number = two.count(EntryType.CONSENSUS_TEXT);
        assertEquals(List.of(Label.of("refused.several-drafts", "1 “" + draft.title() + "” (en); " + number
                + " “ANOTHER STATEMENT” (en)")), notRevised("1. A", two, Optional.empty()));
        for (String named : List.of("another statement", String.valueOf(number))) {
            assertEquals(List.of(Label.of("intake.revision-of", "ANOTHER STATEMENT")),
                    ImportStatement.asRevision(english, two, CLOCK, Optional.of(named)).remarks().subList(0, 1));
        }
    }

    @Test
    void whereNoTextIsInTheLanguageNoTextIsAskedFor() throws DocumentProblem {
        Dossier english = fresh.with(ImportStatement.asText("STATEMENT\n\n1. A".getBytes(StandardCharsets.UTF_8), fresh,
                CLOCK).changes());
        assertEquals(List.of(Label.of("refused.no-text-in-language")), notRevised(
                "1. Các Bộ trưởng ghi nhận tiến độ về dự trữ dầu.", english, Optional.of("1")));
    }

    @Test
    void theHourOfARevisionThatComesInIsTheMeetings() throws Exception {
        ConsensusText draft = sample.all(ConsensusText.class).getFirst();
        Dossier after = sample.with(ImportStatement.asRevision("1. A".getBytes(StandardCharsets.UTF_8), sample, CLOCK,
                draft).changes());
        assertEquals(sample.zone(), Optional.of(after.revisions(draft.id()).getLast().zone()));
    }

    @Test
    void aPrecedentIsAdoptedAndHasNoRevision() throws DocumentProblem {
        Dossier after = fresh.with(ImportStatement.asPrecedent(
                "TUYÊN BỐ CHUNG\n\n1. Các Bộ trưởng ghi nhận tiến độ tăng cường năng lực về dự trữ dầu.\n"
                        .getBytes(StandardCharsets.UTF_8),
                fresh, CLOCK).changes());
        ConsensusText text = after.all(ConsensusText.class).getFirst();
        assertEquals(TextRole.PRECEDENT, text.role());
        assertEquals(Language.VIETNAMESE, text.language());
        assertEquals(0, after.count(EntryType.REVISION));
        assertEquals(ParagraphStatus.ADOPTED, after.paragraphs(text.id()).getLast().status());
    }

    @Test
    void aBrokenBundleChangesNothing() {
        assertThrows(BundleProblem.class, () -> ImportBundle.from(new ByteArrayInputStream(new byte[]{'{'}), fresh));
    }

    private static List<Label> notRevised(String statement, Dossier dossier, Optional<String> named) {
        return assertThrows(Refused.class, () -> ImportStatement.asRevision(statement.getBytes(StandardCharsets.UTF_8),
                dossier, CLOCK, named)).reasons();
    }

    private Intake received(Dossier receiver, Dossier sender, Audience audience) throws Exception {
        Path file = folder.resolve(audience + ".json");
        new Export(sender, DisclosureRequest.to(audience)).to(file, CLOCK);
        try (InputStream in = Files.newInputStream(file)) {
            return ImportBundle.from(in, receiver);
        }
    }

    private static long asean(Dossier dossier) {
        return dossier.all(Delegation.class).stream().filter(each -> each.memberships().stream()
                .anyMatch(held -> held.group().equals("ASEAN"))).count();
    }

    private static Delegation delegation(Dossier dossier, String code) {
        return dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow();
    }
}
