package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mufakat.app.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

    private static final String DRAFT = """
            JOINT STATEMENT

            5. The Ministers [noted] [JPN: welcomed] the progress.
            8. The Ministers appreciated the support. (agreed, pending KOR)
            """;

    @TempDir
    private Path folder;
    private final Window window = new Window();
    private Calls calls;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("open.txt"), DRAFT);
        Files.writeString(folder.resolve("clear.txt"), "JOINT STATEMENT\n\n5. The Ministers noted the progress.\n");
        Files.writeString(folder.resolve("bad.json"), "{\"format\":\"mufakat.bundle\",\"version\":9}");
        Files.writeString(folder.resolve("bad.csv"), "no,partner\n1,JPN\n");
        Files.writeString(folder.resolve("no-dossier.mufakat"), "this is a letter");
        Files.write(folder.resolve("latin.txt"), new byte[]{'1', '.', ' ', (byte) 0xE9});
        SampleFile.put(folder.resolve("sample.mufakat"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --help                                                  | 0
            export --help                                           | 0
            --version                                               | 0
            --nonsense                                              | 2
            expotr sample.mufakat                                   | 2
            missing.mufakat                                         | 3
            new other.mufakat                                       | 0
            new sample.mufakat                                      | 2
            new sample.mufakat --sample                             | 2
            new                                                     | 2
            new no/folder/x.mufakat                                 | 3
            info sample.mufakat                                     | 0
            info sample.mufakat --json                              | 0
            info missing.mufakat                                    | 3
            info no-dossier.mufakat                                 | 3
            import sample.mufakat bad.csv                           | 2
            import sample.mufakat bad.json                          | 2
            import sample.mufakat latin.txt                         | 2
            import sample.mufakat open.txt                          | 0
            import sample.mufakat open.txt --as revision --dry-run  | 0
            import sample.mufakat open.txt --as revision --text 1   | 0
            import sample.mufakat open.txt --as revision --text 9   | 2
            import sample.mufakat open.txt --text 1                 | 2
            import sample.mufakat open.txt --as poem                | 2
            import sample.mufakat missing.csv                       | 3
            import sample.mufakat no-dossier.mufakat                | 2
            import missing.mufakat open.txt                         | 3
            export sample.mufakat x.json                            | 2
            export sample.mufakat x.json --audience everybody       | 2
            export sample.mufakat x.json --audience all             | 0
            export sample.mufakat x.csv --audience group            | 0
            export sample.mufakat x.txt --audience all              | 0
            export sample.mufakat open.txt --audience all           | 2
            export sample.mufakat open.txt --audience all --overwrite | 0
            export sample.mufakat x.docx --audience all             | 2
            export sample.mufakat x.json --audience all --items 10,11.2 | 0
            export sample.mufakat x.json --audience all --items 99  | 2
            export sample.mufakat x.json --audience group --contributor Nobody | 2
            export sample.mufakat x.json --audience contributor --contributor Nobody | 2
            export sample.mufakat no/folder/x.json --audience all   | 3
            export missing.mufakat x.json --audience all            | 3
            brackets open.txt                                       | 1
            brackets open.txt --json                                | 1
            brackets clear.txt                                      | 0
            brackets latin.txt                                      | 2
            brackets missing.txt                                    | 3
            check sample.mufakat                                    | 1
            check sample.mufakat --file                             | 0
            check no-dossier.mufakat                                | 3
            backups sample.mufakat                                  | 0
            backups sample.mufakat --restore 9                      | 2
            backups missing.mufakat                                 | 3
            tour pictures                                           | 0
            tour pictures --language de                             | 2
            tour pictures --theme pink                              | 2
            tour pictures --size huge                               | 2
            """)
    void eachCallEndsWithTheExitCodeThatIsPromised(String call, int code) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("sample.mufakat"));
        assertEquals(code, run(call), () -> calls.out() + "\n" + calls.err());
        assertEquals(code >= 2, !calls.err().isEmpty(), calls::err);
        assertFalse(calls.err().contains("Exception"), calls::err);
        if (code >= 2) {
            assertArrayEquals(before, Files.readAllBytes(folder.resolve("sample.mufakat")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mufakat", "new", "info", "import", "export", "brackets", "check", "backups", "tour"})
    void eachCommandHasHelpInBothLanguages(String command) {
        for (Locale language : Messages.LANGUAGES) {
            String call = command.equals("mufakat") ? "--help" : command + " --help";
            assertEquals(0, run(call, language));
            assertTrue(calls.out().contains(Messages.of(language).text("cli.help." + command).substring(0, 20)),
                    calls::out);
        }
    }

    @Test
    void theSampleGoesOutAndComesInAndGoesOutAlike() throws IOException {
        String given = " --audience delegation --id 00000000-0000-4000-8000-000000000001 --time 2020-11-17T11:40:00Z";
        assertEquals(0, run("export sample.mufakat one.json" + given));
        assertEquals(0, run("new two.mufakat"));
        assertEquals(0, run("import two.mufakat one.json"));
        assertEquals(0, run("export two.mufakat two.json" + given));
        assertEquals(Files.readString(folder.resolve("one.json")), Files.readString(folder.resolve("two.json")));
        assertEquals(2, run("import two.mufakat one.json"));
        assertEquals(0, run("export two.mufakat two.json --audience all"));
    }

    @Test
    void whoeverTakesInAStatementIsToldThatAllDelegationsMaySeeIt() {
        String said = "It counts as circulated: all delegations may see it.";
        assertEquals(0, run("import sample.mufakat open.txt --as revision"));
        assertTrue(calls.out().contains(said), calls::out);
        assertEquals(0, run("import sample.mufakat open.txt --dry-run", Locale.of("vi")));
        assertTrue(calls.out().contains("Được coi là đã lưu hành: tất cả các đoàn được xem."), calls::out);
        assertEquals(0, run("import sample.mufakat open.txt --as precedent"));
        assertFalse(calls.out().contains(said), calls::out);
    }

    @Test
    void aBundleIsNotReplacedByOneThatShowsItsReadersMore() throws IOException {
        assertEquals(0, run("export sample.mufakat x.json --audience group"));
        String before = Files.readString(folder.resolve("x.json"));
        assertEquals(2, run("export sample.mufakat x.json --audience delegation"));
        assertEquals("mufakat: " + folder.resolve("x.json") + " was made for: Our group. This file would show them "
                + "more than they may see. Choose another name, or add --overwrite.\n", calls.err());
        assertEquals(before, Files.readString(folder.resolve("x.json")));
        assertEquals(0, run("export sample.mufakat x.json --audience group"));
        assertEquals(0, run("export sample.mufakat x.json --audience all"));
        assertEquals(2, run("export sample.mufakat x.json --audience group"));
        assertEquals(0, run("export sample.mufakat x.json --audience delegation --overwrite"));
        assertEquals(0, run("export sample.mufakat x.json --audience contributor"));
    }

    @Test
    void bracketsAreListedForMachines() {
        assertEquals(1, run("brackets open.txt --json"));
        JsonNode read = JsonMapper.shared().readTree(calls.out());
        assertEquals("mufakat.brackets", read.get("format").stringValue());
        assertTrue(read.get("paragraphs").get(0).get("number").isNull());
        JsonNode five = read.get("paragraphs").get(1);
        assertEquals("5", five.get("number").stringValue());
        assertEquals("bracketed", five.get("status").stringValue());
        JsonNode welcomed = five.get("open").get(1);
        assertEquals("{\"kind\":\"alternatives\",\"by\":[\"JPN\"],\"contra\":[],\"start\":22,\"end\":37,\"depth\":1,"
                + "\"text\":\"[JPN: welcomed]\"}", welcomed.toString());
        assertEquals("[\"KOR\"]", read.get("paragraphs").get(2).get("pending").toString());
        assertEquals("{\"JPN\":1}", read.get("delegations").toString());
    }

    @Test
    void whoeverHasBracketsListedIsToldOfCharactersThatCouldNotBeReadAndAMachineReadsOn() throws IOException {
        byte[] draft = Files.readAllBytes(folder.resolve("open.txt"));
        byte[] half = {(byte) 0xED, (byte) 0xB0, (byte) 0x80};
        System.arraycopy(half, 0, draft, draft.length - 10, 3);
        Files.write(folder.resolve("half.txt"), draft);

        assertEquals(1, run("brackets half.txt --json"));
        assertEquals("mufakat: One character could not be read; \uFFFD stands in its place.\n", calls.err());
        JsonNode read = JsonMapper.shared().readTree(calls.out());
        assertEquals(List.of("format", "version", "paragraphs", "delegations", "diagnostics"),
                List.copyOf(read.propertyNames()));
        assertTrue(read.get("paragraphs").get(2).get("text").stringValue().contains("\uFFFD"));
        assertEquals("[]", read.get("diagnostics").toString());

        assertEquals(1, run("brackets half.txt", Locale.of("vi")));
        assertEquals("mufakat: Không đọc được 1 ký tự; chỗ đó ghi \uFFFD.\n", calls.err());
        assertEquals(0, run("import sample.mufakat half.txt --dry-run"));
        assertTrue(calls.out().contains("One character could not be read"), calls::out);
    }

    @Test
    void bracketsAreListedForPeople() {
        assertEquals(1, run("brackets open.txt"));
        assertEquals("5: alternative, unattributed: [noted]\n5: alternative, JPN: [JPN: welcomed]\n",
                calls.out().lines().limit(2).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void namesThatNobodyKnowsAreNamedWithTheOptionThatAddsThem() {
        assertEquals(0, run("export sample.mufakat names.txt --audience delegation"));
        assertEquals(1, run("brackets names.txt"));
        String names = calls.out().lines().filter(line -> line.contains("--delegations")).findFirst().orElseThrow()
                .replaceAll(".* ", "");
        assertTrue(names.contains("D1") && names.contains("D3"), calls::out);
        assertEquals(1, run("brackets names.txt --delegations " + names));
        assertFalse(calls.out().contains("--delegations"), calls::out);
        assertTrue(calls.out().contains("alternative, D1: [D1: welcomed]"), calls::out);
    }

    @Test
    void aDossierIsNoStatementAndTheCommandThatReadsItIsNamed() {
        assertEquals(2, run("brackets sample.mufakat"));
        String file = folder.resolve("sample.mufakat").toString();
        assertTrue(calls.err().contains("is a dossier") && calls.err().contains("mufakat check " + file), calls::err);
    }

    @Test
    void aRedLineIsInNoFileAndAnObjectiveOnlyInTheContributors() throws IOException {
        for (String audience : List.of("all", "group", "contributor")) {
            assertEquals(0, run("export sample.mufakat " + audience + ".json --audience " + audience));
            String written = Files.readString(folder.resolve(audience + ".json"));
            assertFalse(written.contains("no new reporting duty"));
            assertEquals(audience.equals("contributor"),
                    written.contains("have the training of energy managers named"));
            assertEquals(!audience.equals("all"), written.contains("over ten trainers certified"));
        }
    }

    @Test
    void theWindowOpensOrTheTourIsMade() {
        assertEquals(0, run("sample.mufakat"));
        assertEquals(Optional.of(folder.resolve("sample.mufakat")), window.opened);
        window.display = false;
        assertEquals(0, run(""));
        assertEquals(Path.of("target", "tour"), window.toured.orElseThrow().folder());
        assertEquals(1, calls.out().lines().count());
        assertEquals(0, run("tour pictures --language vi --theme dark --size 1000x700"));
        assertEquals(700, window.toured.orElseThrow().height());
    }

    private int run(String call) {
        return run(call, Locale.ENGLISH);
    }

    private int run(String call, Locale language) {
        calls = new Calls(folder, language, window);
        return calls.run(call.isEmpty() ? new String[0] : call.split(" +"));
    }

    /** A window that only remembers what was asked of it. */
    private static final class Window implements Launcher {
        private Optional<TourRequest> toured = Optional.empty();
        private Optional<Path> opened = Optional.empty();
        private boolean display = true;

        @Override
        public boolean hasDisplay() {
            return display;
        }

        @Override
        public int open(Optional<Path> dossier) {
            opened = dossier;
            return 0;
        }

        @Override
        public int tour(TourRequest request) {
            toured = Optional.of(request);
            return 0;
        }
    }
}
