package org.mufakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Names;
import org.mufakat.domain.SupportRecord;

/** What is written for spreadsheets reads back as it was, whatever stands in it. */
class SupportCsvLaws {
    private static final Delegation PARTNER = new Delegation(Id.random(), "JPN", Names.NONE, Names.NONE, List.of(),
            DelegationRole.PARTNER, false, List.of(), Optional.empty());

    @Property(tries = 500)
    void wordsReadBackAsTheyWere(@ForAll("words") String title, @ForAll("words") String beneficiaries,
            @ForAll("words") String source) {
        SupportRecord record = record(title, beneficiaries, source);
        byte[] file = SupportCsv.print(Dossier.of(List.of(PARTNER, record))).getBytes(StandardCharsets.UTF_8);
        TableRow row = TableInput.of(file).read().rows().getLast();
        assertEquals(List.of(), row.remarks());
        assertEquals(List.of(title, beneficiaries, source),
                List.of(row.cell(2), row.cell(6), row.cell(8)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("=+-@'\",;\t\n\r ab1.đạ日").ofMaxLength(12);
    }

    private static SupportRecord record(String title, String beneficiaries, String source) {
        var shape = EntryType.SUPPORT_RECORD.shape();
        Object[] values = shape.parts().stream().map(part -> switch (part.name()) {
            case "id" -> Id.random();
            case "partners" -> List.of(PARTNER.id());
            case "title" -> title;
            case "beneficiaries" -> beneficiaries;
            case "source" -> source;
            default -> part.form().nothing().orElse(1);
        }).toArray();
        return (SupportRecord) shape.create(values);
    }
}
