package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever makes an ordinary mistake is told in a line or two what it is and what to do. */
class WrongCallsTest {

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void sample() throws IOException {
        calls = new Calls(folder);
        SampleFile.put(folder.resolve("s.mufakat"));
        Files.writeString(folder.resolve("text.txt"), "1. The Ministers noted.\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " => ", textBlock = """
            export s.mufakat x.json --audience everybody => --audience: “everybody” is none of all, group, contributor, delegation.
            export s.mufakat x.json --audience all --time noon => --time: “noon” is not a time. Write it as 2020-11-17T11:40:00Z.
            export s.mufakat x.json --audience all --audience group => --audience is given twice. Give it once.
            export s.mufakat x.json --audience => Say for whom: --audience delegation, contributor, group or all. Nothing was written.
            export s.mufakat x.csv --audience group --items 10 => --items narrows a bundle (.json) only: support records and texts are written whole. Leave it out.
            export s.mufakat x.txt --audience group --items 10 => --items narrows a bundle (.json) only: support records and texts are written whole. Leave it out.
            import s.mufakat text.txt --as poem => --as: “poem” is none of text, revision, precedent, bundle, support.
            import s.mufakat text.txt --as => --as needs a value: text|revision|precedent|bundle|support.
            backups s.mufakat --restore one => --restore needs a whole number; “one” is none.
            tour x --theme pink => --theme: “pink” is none of light, dark.
            info s.mufakat --json=yes! => --json is given alone, without “yes!”.
            info s.mufakat --jsn => There is no option --jsn here. Is --json meant?
            info s.mufakat --qqqq => There is no option --qqqq here.
            info s.mufakat a b => Nothing more belongs here: a b
            info s.mufakat a --qqqq => There is no option --qqqq here.
            info => Missing: DOSSIER.
            expotr s.mufakat x.json => expotr is neither a command nor a dossier. Try: mufakat --help
            """)
    void whatIsWrongWithACallIsSaidInMufakatsOwnWords(String call, String sentence) {
        assertEquals(2, calls.run(call.split(" ")));
        List<String> lines = calls.err().lines().toList();
        assertEquals("mufakat: " + sentence, lines.getFirst());
        assertTrue(lines.size() == 1 || lines.size() == 2 && lines.getLast().startsWith("mufakat: Try: mufakat "),
                calls::err);
    }

    @Test
    void whatIsWrongWithACallIsSaidInVietnameseToo() {
        calls = new Calls(folder, Locale.of("vi"));
        assertEquals(2, calls.run("export", "s.mufakat", "x.json", "--audience", "everybody"));
        assertEquals("mufakat: --audience: “everybody” không thuộc all, group, contributor, delegation.\n"
                + "mufakat: Xem: mufakat export --help\n", calls.err());
    }

    @Test
    void theLanguageIsTheOneOfTheEnvironmentAndAnEmptyVariableSaysNothing() {
        assertEquals("vi", Cli.spoken(Map.of("LC_ALL", "", "LANG", "vi_VN.UTF-8")).getLanguage());
        assertEquals("vi", Cli.spoken(Map.of("MUFAKAT_LANGUAGE", "vi_VN", "LC_ALL", "C.UTF-8")).getLanguage());
        assertEquals("en", Cli.spoken(Map.of("LC_ALL", "en_GB", "LANG", "vi_VN.UTF-8")).getLanguage());
        assertEquals("en", Cli.spoken(Map.of()).getLanguage());
    }

    @Test
    void anEmptyNameIsNotTakenForTheFolderWeAreIn() {
        for (String command : List.of("new", "info", "check", "backups", "brackets")) {
            assertEquals(2, calls.run(command, ""));
            assertTrue(calls.err().contains("must be the name of a file or folder"), calls::err);
        }
    }

    @Test
    void aNameThatBeginsWithAnAtSignIsAFileAndNoListOfWords() {
        assertEquals(3, calls.run("brackets", "@words.txt"));
        assertTrue(calls.err().contains("@words.txt is not there"), calls::err);
    }

    @ParameterizedTest(name = "[{0}]")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            ''      | --items needs the numbers of agenda items
            ','     | --items needs the numbers of agenda items
            '10,'   | --items needs the numbers of agenda items
            '10,,6' | --items needs the numbers of agenda items
            '99'    | No agenda item has the number 99.
            '10,99' | No agenda item has the number 99.
            """)
    void whereItemsAreAskedForThatThereAreNotNothingIsWritten(String items, String sentence) throws IOException {
        Path file = folder.resolve("x.json");
        assertEquals(2, calls.run("export", "s.mufakat", "x.json", "--audience", "all", "--items", items));
        assertTrue(calls.err().startsWith("mufakat: " + sentence), calls::err);
        assertTrue(calls.err().endsWith("Nothing was written.\n"), calls::err);
        assertFalse(Files.exists(file));
    }

    @Test
    void itemsCanBeNamedTogetherOrOneByOne() throws IOException {
        List<String> same = List.of("--audience", "all", "--id", "00000000-0000-4000-8000-000000000001", "--time",
                "2020-11-17T11:40:00Z");
        assertEquals(0, calls.run(join(List.of("export", "s.mufakat", "one.json", "--items", "10,11.2"), same)));
        assertEquals(0, calls.run(
                join(List.of("export", "s.mufakat", "two.json", "--items", "10", "--items", "11.2"), same)));
        assertEquals(Files.readString(folder.resolve("one.json")), Files.readString(folder.resolve("two.json")));
    }

    @Test
    void aFolderInPlaceOfAFileIsCalledThat() throws IOException {
        Files.createDirectory(folder.resolve("d.json"));
        String said = "mufakat: " + folder.resolve("d.json") + " is a folder. Name a file.\n";
        for (String call : List.of("info d.json", "check d.json", "backups d.json", "brackets d.json",
                "import s.mufakat d.json", "import s.mufakat d.json --as text", "import d.json text.txt",
                "export s.mufakat d.json --audience all", "export s.mufakat d.json --audience all --overwrite")) {
            assertEquals(3, calls.run(call.split(" ")), call);
            assertEquals(said, calls.err(), call);
        }
    }

    @Test
    void aDamagedDossierIsCalledThatOnceWithWhatCanBeDone() throws IOException {
        Path file = folder.resolve("s.mufakat");
        try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position(3 * 4096).write(ByteBuffer.wrap(new byte[3 * 4096]));
        }
        byte[] before = Files.readAllBytes(file);
        for (String call : List.of("info s.mufakat", "check s.mufakat", "import s.mufakat text.txt",
                "export s.mufakat x.json --audience all")) {
            assertEquals(3, calls.run(call.split(" ")), call);
            assertEquals("mufakat: " + file + " is damaged, and was left as it is. See what backups there are: "
                    + "mufakat backups " + file + "\n", calls.err(), call);
            assertFalse((calls.out() + calls.err()).contains("SQLITE"), calls::out);
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aDossierThatMayNotBeReadIsNotCalledOneThatCannotBeWritten() {
        Path file = folder.resolve("s.mufakat");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "who runs this may read everything");
        assertEquals(3, calls.run("info", "s.mufakat"));
        assertEquals("mufakat: " + file + " may not be read by you. Ask who looks after it.\n", calls.err());
    }

    @Test
    void aDamagedBackupIsNotRestoredAndTheNextSoundOneIsNamed() throws IOException {
        assertEquals(0, calls.run("import", "s.mufakat", "text.txt"));
        assertEquals(0, calls.run("backups", "s.mufakat", "--restore", "1"));
        Path newest;
        try (Stream<Path> all = Files.list(folder.resolve("s.mufakat.backups"))) {
            newest = all.sorted().toList().getLast();
        }
        Files.write(newest, new byte[]{0});
        byte[] before = Files.readAllBytes(folder.resolve("s.mufakat"));
        assertEquals(3, calls.run("backups", "s.mufakat", "--restore", "1"));
        assertTrue(calls.err().contains("Backup 1 is damaged; nothing was changed. The next sound one is of "),
                calls::err);
        assertTrue(calls.err().endsWith("--restore 2\n"), calls::err);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("s.mufakat")));
        assertEquals(0, calls.run("backups", "s.mufakat", "--restore", "2"));
    }

    @Test
    void aFileFromElsewhereCannotSteerTheTerminal() throws IOException {
        Files.writeString(folder.resolve("odd.txt"), "1. The Ministers [\u001b[2Jnoted\u0007].\n");
        assertEquals(1, calls.run("brackets", "odd.txt"));
        assertFalse(calls.out().matches("(?s).*[\u001b\u0007].*"), calls::out);
        Files.writeString(folder.resolve("odd.csv"), "no\u001b[2J,partner\n");
        assertEquals(2, calls.run("import", "s.mufakat", "odd.csv"));
        assertFalse(calls.err().contains("\u001b"), calls::err);
    }

    @Test
    void aListThatBringsNothingNewSaysSo() throws IOException {
        Files.writeString(folder.resolve("none.csv"),
                "no,partner,title,programme_area,kind,period,beneficiaries,status,source\n");
        assertEquals(0, calls.run("import", "s.mufakat", "none.csv"));
        assertEquals(folder.resolve("none.csv") + " brings nothing new; the dossier is as it was.\n", calls.out());
    }

    private static String[] join(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toArray(String[]::new);
    }
}
