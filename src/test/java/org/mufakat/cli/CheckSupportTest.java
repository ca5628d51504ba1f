package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check names the support that a draft does not mention, and what it says without a record. */
class CheckSupportTest {
    private static final String TEXT = "Joint Ministerial Statement";

    @TempDir
    Path folder;

    @Test
    void theSampleIsCheckedForItsSupport() throws IOException {
        SampleFile.put(folder.resolve("sample.mufakat"));
        var calls = new Calls(folder);
        assertEquals(1, calls.run("check", "sample.mufakat"));
        says(calls, ": passages found to speak of support records, until a person confirms or refuses: ¶5: 13; "
                + "¶8: 4, 6, 14, 15, 16, 23; ¶9: 7, 25, 28; ¶10: 10, 12");
        says(calls, ": support on record that it does not mention, 19 records: "
                + "1, 2, 3, 5, 8, 9, 11, 17, 18, 24, 26, 27, 29, 30, 31, 33, 34, 38, 39");
        says(calls, ": the same of partners that do not take part in the meeting: 41");
        says(calls, ", ¶6: no record in this dossier for “They encouraged the Plus Three countries to continue their "
                + "support for the ASEAN Forum on Coal (AFOC).”");
        says(calls, ", ¶9: ROK: on record besides, and not in the text: capacity building (8); technology (9, 26); "
                + "funding (24); Renewable Energy (29, 30, 31); Civilian Nuclear Energy (39)");
    }

    @Test
    void itIsSaidInVietnameseToo() throws IOException {
        SampleFile.put(folder.resolve("sample.mufakat"));
        var calls = new Calls(folder, Locale.of("vi"));
        assertEquals(1, calls.run("check", "sample.mufakat"));
        says(calls, ", ¶9: Hàn Quốc: còn có ghi nhận mà văn kiện không nhắc đến: tăng cường năng lực (8); "
                + "công nghệ (9, 26); tài trợ (24); Năng lượng tái tạo (29, 30, 31); Năng lượng hạt nhân dân sự (39)");
    }

    @Test
    void aDossierWithoutRecordsIsNotCheckedForThem() {
        var calls = new Calls(folder);
        assertEquals(0, calls.run("new", "empty.mufakat"));
        calls.run("check", "empty.mufakat");
        assertFalse(calls.out().contains("support"), calls::out);
    }

    private static void says(Calls calls, String line) {
        assertTrue(calls.out().lines().anyMatch((TEXT + line)::equals), calls::out);
    }
}
