package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of support records that come in by the command line, where nobody looks at them first. */
class ImportedListsTest {
    private static final String HEADINGS = "no,partner,title,programme_area,kind,period,beneficiaries,status,source\n";
    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void sample() throws IOException {
        calls = new Calls(folder);
        SampleFile.put(folder.resolve("s.mufakat"));
    }

    @Test
    void withSkipWrongTheLinesThatCanComeInDoAndTheOthersAreNamed() throws IOException {
        write("some.csv", HEADINGS + "901,JPN,Grid codes for islands,APG,study,2019,ASEAN,signed,x\n"
                + "902,JPN,Wind atlas,RE,study,20199,ASEAN,signed,x\n903,Atlantis,Tides,RE,study,2019,ASEAN,signed,x\n",
                StandardCharsets.UTF_8);
        assertEquals(2, calls.run("import", "s.mufakat", "some.csv"));
        assertEquals("""
                mufakat: Line 3: 20199 is not a year.
                mufakat: Line 4: Atlantis is no delegation or partner of the dossier.
                mufakat: Nothing was taken in. Mend the lines, or take in the others with --skip-wrong; --add puts unknown partners, areas and kinds into the lists.
                """, calls.err());
        assertEquals(0, calls.run("import", "s.mufakat", "some.csv", "--skip-wrong"));
        assertTrue(calls.out().contains("New records: 1\n"), calls::out);
        assertTrue(calls.out().contains("Left out: 2\n"), calls::out);
        assertTrue(calls.out().contains("Line 3: 20199 is not a year."), calls::out);
    }

    @Test
    void theEncodingOfAnOlderFileIsToBeSaid() throws IOException {
        write("old.csv", HEADINGS + "901,JPN,Étude sur l'énergie à Besançon,RE,study,2019,ASEAN,signed,x\n",
                Charset.forName("windows-1252"));
        assertEquals(2, calls.run("import", "s.mufakat", "old.csv"));
        assertTrue(calls.err().contains("it may be windows-1252"), calls::err);
        assertEquals(0, calls.run("import", "s.mufakat", "old.csv", "--encoding", "windows-1252"));
        assertEquals(2, calls.run("import", "s.mufakat", "old.csv", "--encoding", "klingon"));
        assertTrue(calls.err().contains("windows-1258"), calls::err);
    }

    @Test
    void aRecordThatIsMuchLikeOneThatIsThereComesInAsAnotherAndThatIsSaid() throws IOException {
        write("one.csv", HEADINGS + "901,JPN,Grid codes for islands,APG,study,2019,ASEAN,signed,x\n",
                StandardCharsets.UTF_8);
        write("two.csv", HEADINGS + "902,JPN,Grid codes for the islands,APG,study,2019,ASEAN,ongoing,y\n",
                StandardCharsets.UTF_8);
        assertEquals(0, calls.run("import", "s.mufakat", "one.csv"));
        assertEquals(0, calls.run("import", "s.mufakat", "two.csv"));
        assertTrue(calls.out().contains("Line 2 is much like record 901; it comes in as another record."), calls::out);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }
}
