package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.KeptBack;
import org.mufakat.domain.Small;
import org.mufakat.domain.SupportRecord;

class ExportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);
    private static final String RED_LINE = "never without the others";

    @TempDir
    private Path folder;
    private final Dossier dossier = new Small().dossier();

    @Test
    void theSecondLookFindsWordsThatShouldHaveStayed() throws IOException, DocumentProblem {
        Dossier leaving = Disclosure.of(dossier, DisclosureRequest.to(Audience.GROUP));
        var kept = new KeptBack(Map.of(), Set.of("first line of it\n" + RED_LINE, "short", "not in any file at all"));
        for (Map.Entry<ExportFormat, String> leaked : Map.of(
                ExportFormat.JSON, "{\"a\":[{\"b\":\"we said \\u006eever without the others\"}]}",
                ExportFormat.TXT, "1. short, and never without the others.\n",
                ExportFormat.CSV, "no,partner,title,programme_area,kind,period,beneficiaries,status,source\n"
                        + "1,JPN,\"We said: never without the others\",,,,,,\n")
                .entrySet()) {
            Path file = Files.writeString(folder.resolve("leak" + leaked.getKey().ending()), leaked.getValue());
            assertEquals(Set.of(RED_LINE), SecondLook.at(file, leaked.getKey(), leaving, kept));
        }
    }

    @Test
    void wordsThatMayLeaveAsWellAreNoReasonForAlarm() throws IOException, DocumentProblem {
        Dossier leaving = Disclosure.of(dossier, DisclosureRequest.to(Audience.ALL));
        var kept = new KeptBack(Map.of(), Set.of("Energy efficiency", "1. The Ministers noted."));
        Path file = Files.writeString(folder.resolve("a.txt"), "Energy efficiency\n\n1. The Ministers noted.\n");
        assertEquals(Set.of(), SecondLook.at(file, ExportFormat.TXT, leaving, kept));
    }

    @Test
    void ofTheRecordsThatAreAskedForAloneATableIsWritten() throws IOException, Refused {
        SupportRecord one = dossier.all(SupportRecord.class).getFirst();
        var shape = one.type().shape();
        SupportRecord other = shape.with(shape.with(shape.with(one, "id", Id.random()), "number", 2), "title",
                "A record that nobody asked for and that stays where it is");
        Dossier two = dossier.with(List.of(Change.put(other)));
        SupportRecord asked = one;
        for (Audience audience : List.of(Audience.GROUP, Audience.DELEGATION)) {
            Exported exported = new Export(two, DisclosureRequest.to(audience).ofRecords(Set.of(asked.id())))
                    .to(folder.resolve("some.csv"), CLOCK);
            assertEquals(2, Files.readAllLines(exported.file()).size(), "the headings and one record");
            assertEquals(asked.number(), Integer.parseInt(Files.readAllLines(exported.file()).getLast().split(",")[0]));
        }
    }

    @Test
    void anotherEndingIsRefusedAndNothingIsWritten() throws IOException {
        var export = new Export(dossier, DisclosureRequest.to(Audience.ALL));
        assertThrows(Refused.class, () -> export.to(folder.resolve("a.docx"), CLOCK));
        assertThrows(IOException.class, () -> export.to(folder.resolve("none/a.json"), CLOCK));
        Files.createDirectories(folder.resolve("b.json"));
        assertThrows(IOException.class, () -> export.to(folder.resolve("b.json"), CLOCK));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("b.json")), left.toList());
        }
    }

    @Test
    void whatStaysIsCounted() throws IOException, Refused {
        Exported done = new Export(dossier, DisclosureRequest.to(Audience.GROUP)).to(folder.resolve("a.json"), CLOCK);
        assertEquals(1, done.kept().counts().get("position.redLines"));
        assertEquals(1, done.kept().counts().get("stance"));
        assertTrue(Files.readString(done.file()).contains("\"sender\": \"Viet Nam\""));
    }

    @Test
    void whatAFormatNeverHoldsIsNotCountedAsKeptBackFromIt() throws IOException, Refused {
        var group = new Export(dossier, DisclosureRequest.to(Audience.GROUP));
        assertEquals(Map.of(), group.to(folder.resolve("a.csv"), CLOCK).kept().counts());
        assertEquals(Map.of("paragraph.words", 1), group.to(folder.resolve("a.txt"), CLOCK).kept().counts());
        assertEquals(Map.of("support-record", 1), new Export(dossier, DisclosureRequest.to(Audience.ALL))
                .to(folder.resolve("b.csv"), CLOCK).kept().counts());
    }

    @Test
    void wholeRecordsAndSingleFieldsAreCountedApart() throws IOException, Refused {
        KeptBack kept = new Export(dossier, DisclosureRequest.to(Audience.GROUP)).to(folder.resolve("a.json"), CLOCK)
                .kept();
        assertEquals(5, kept.entries(), kept.counts()::toString);
        assertEquals(kept.counts().values().stream().mapToInt(count -> count).sum(),
                kept.entries() + kept.components());
    }

    @Test
    void aTableForAudiencesThatMaySeeNoSupportIsSaidToHoldNoRecord() throws IOException, Refused {
        assertEquals(0, new Export(dossier, DisclosureRequest.to(Audience.ALL)).to(folder.resolve("a.csv"), CLOCK)
                .records());
        assertEquals(1, new Export(dossier, DisclosureRequest.to(Audience.GROUP)).to(folder.resolve("b.csv"), CLOCK)
                .records());
    }
}
