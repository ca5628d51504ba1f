package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Change;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Language;
import org.mufakat.domain.Precision;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;

/** A table of support records comes in, leaves and comes in elsewhere, and nothing of it is lost. */
class SupportThereAndBackTest {

    @Test
    void theRecordsOfPublicSourcesComeInLeaveAndComeInAgainAsTheyWere()
            throws IOException, DocumentProblem, Refused {
        byte[] file;
        try (InputStream in = getClass().getResourceAsStream("support-records.csv")) {
            file = in.readAllBytes();
        }
        Dossier first = imported(file);
        assertEquals(41, first.count(EntryType.SUPPORT_RECORD));
        String written = new String(file, StandardCharsets.UTF_8);
        for (SupportRecord record : first.all(SupportRecord.class)) {
            assertTrue(written.contains(record.source()) && written.contains(record.period().words())
                    && written.contains(record.title()), record.title());
        }
        SupportRecord confirmed = first.all(SupportRecord.class).stream().filter(record -> record.number() == 15)
                .findFirst().orElseThrow();
        var shape = confirmed.type().shape();
        confirmed = shape.with(confirmed, "confirmations", List.of(
                new Confirmation("ACE", Optional.of(LocalDate.of(2020, 11, 12))),
                new Confirmation("Japan", Optional.empty())));
        confirmed = shape.with(confirmed, "precision", Optional.of(Precision.MENTIONED));
        confirmed = shape.with(confirmed, "amount", Optional.of(new Amount(new BigDecimal("1000.50"), "USD")));
        Dossier sender = first.with(List.of(Change.put(confirmed)));
        Dossier receiver = imported(SupportCsv.print(sender).getBytes(StandardCharsets.UTF_8));
        assertEquals(told(sender), told(receiver));
        assertEquals(SupportCsv.print(sender), SupportCsv.print(receiver));
    }

    @Test
    void columnsInWhichNothingStandsAreNotWritten() throws IOException, DocumentProblem, Refused {
        try (InputStream in = getClass().getResourceAsStream("support-records.csv")) {
            assertEquals(String.join(",", SupportCsv.ALL_COLUMNS),
                    SupportCsv.print(imported(in.readAllBytes())).lines().findFirst().orElseThrow());
        }
    }

    private static Dossier imported(byte[] file) throws DocumentProblem, Refused {
        return Dossier.empty().with(ImportSupport.from(file, Dossier.empty(), true).changes());
    }

    private static List<String> told(Dossier dossier) {
        return dossier.all(SupportRecord.class).stream().map(record -> String.join(" | ",
                String.valueOf(record.number()), record.partners().stream()
                        .map(id -> dossier.find(Delegation.class, id).orElseThrow().code()).toList().toString(),
                record.title(),
                record.area().map(id -> dossier.find(ProgrammeArea.class, id).orElseThrow().code()).orElse("-"),
                record.kind().map(id -> dossier.find(SupportKind.class, id).orElseThrow().name()
                        .in(Language.ENGLISH)).orElse("-"),
                record.period().toString(), record.beneficiaries(), record.amount().toString(),
                record.status().toString(), record.source(), record.confirmations().toString(),
                record.precision().toString())).sorted().toList();
    }
}
