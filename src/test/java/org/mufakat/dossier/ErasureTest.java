package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem.Kind;
import org.mufakat.text.Folding;

/** What is erased for good is in no byte of the dossier, its backups and its kept bundles. */
@Execution(ExecutionMode.CONCURRENT)
final class ErasureTest {

    private static final String FIRST = "Tuyệt đối không nhượng bộ \"lộ trình\" than";
    private static final String SECOND = "ngưỡng cuối cùng: bốn mươi ba phần trăm";
    private static final String KEPT = "Example: điểm sẽ nêu, \"ba\" ý\n- hai";

    @TempDir
    Path folder;
    private final Small small = new Small();
    private Path path;
    private DossierFile file;

    @BeforeEach
    void open() throws DossierProblem {
        path = Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(small.dossier()));
        file = Dossiers.open(path);
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void again() throws DossierProblem {
        file.close();
        file = Dossiers.open(path);
        file.backup().join();
    }

    private Position position() {
        return file.dossier().position(small.item.id()).orElseThrow();
    }

    private void write(String part, String words) {
        put(position().type().shape().with(position(), part, words));
    }

    private void put(Entry entry) {
        file.apply(Dossiers.set(List.of(Change.put(entry)))).join();
    }

    private Erased erase(EntryType type, Id<?> entry, Optional<String> component) {
        return file.erase(new Erasing(type, entry, component, Label.of("change.erased"), "Head", Dossiers.NOW),
                ErasureWatch.none()).join().orElseThrow();
    }

    private Erased eraseRedLine() {
        return erase(EntryType.POSITION, small.position.id(), Optional.of("redLines"));
    }

    /** The files in which some of the words stand, in whatever encoding, as they are written or as a search has them. */
    private List<String> holding(String words) throws IOException {
        List<String> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
                    for (String word : words.split("[ \":]+")) {
                        if (word.length() > 4 && (holds(bytes, word, charset)
                                || holds(bytes, Folding.fold(word), charset))) {
                            holding.add(folder.relativize(each) + " " + word + " " + charset);
                        }
                    }
                }
            }
        }
        return holding;
    }

    private static boolean holds(String bytes, String word, Charset charset) {
        return bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
    }

    private void secretHistory() throws DossierProblem {
        write("redLines", FIRST);
        write("pointsToMake", KEPT);
        Comment quoting = Small.comment(Anchor.to(position(), "redLines", Passage.of(FIRST, 11, 27)), "why?",
                Optional.empty());
        put(quoting);
        file.apply(new ChangeSet(Id.random(), Id.random(),
                Label.of("change.position-field", FIRST, "@position.objective"), "Desk", Dossiers.NOW,
                List.of(Change.put(position().type().shape().with(position(), "redLines", SECOND))))).join();
        again();
    }

    @Test
    void theWordsOfARedLineAreInNoByteOfTheDossierItsBackupsAndItsJournal() throws DossierProblem, IOException {
        secretHistory();
        write("speaker", "Head");
        again();
        assertTrue(holding(FIRST).stream().anyMatch(each -> each.contains("backups")));
        assertFalse(holding(SECOND).isEmpty());
        Erased erased = eraseRedLine();
        assertEquals("", position().redLines());
        assertEquals(List.of(), holding(FIRST));
        assertEquals(List.of(), holding(SECOND));
        assertEquals(List.of(), erased.notReached());
        assertEquals(file.backups().list().size(), erased.backups());
        assertTrue(erased.compacted());
        file.close();
        assertEquals(List.of(), FileCheck.of(path).findings());
        for (Backup backup : file.backups().list()) {
            assertTrue(file.backups().isSound(backup));
            assertEquals(List.of(), FileCheck.of(backup.path()).findings());
        }
    }

    @Test
    void whatElseWasWrittenStaysWordForWordInRowsAndHistory() throws DossierProblem {
        secretHistory();
        eraseRedLine();
        Dossier left = file.dossier();
        assertEquals(KEPT, position().pointsToMake());
        assertEquals(2, left.commentsAbout(small.position.id()).stream()
                .filter(comment -> comment.about().field().equals("redLines") && comment.about().passage().isEmpty())
                .count());
        again();
        assertEquals(left, file.dossier());
        assertEquals(List.of("POINTS", KEPT), file.story(small.position.id()).join().stream()
                .map(story -> ((Position) story.after().orElseThrow()).pointsToMake()).toList());
    }

    @Test
    void undoBringsNothingOfItBackAndGoesOnWithWhatIsLeft() throws DossierProblem {
        secretHistory();
        eraseRedLine();
        List<String> points = new ArrayList<>();
        while (file.toUndo().isPresent()) {
            file.undo("Desk", Dossiers.NOW).join();
            points.add(position().pointsToMake());
            assertEquals("", position().redLines());
        }
        assertEquals(List.of(KEPT, "POINTS"), points);
        while (file.toRedo().isPresent()) {
            file.redo("Desk", Dossiers.NOW).join();
            assertEquals("", position().redLines());
        }
        assertEquals(KEPT, position().pointsToMake());
        again();
        assertEquals(KEPT, position().pointsToMake());
    }

    @Test
    void thatItWasErasedIsInTheHistoryAndCannotBeUndone() throws DossierProblem {
        write("redLines", FIRST);
        eraseRedLine();
        HistoryStep newest = file.steps(Sought.ALL, OptionalLong.empty()).join().steps().getFirst();
        assertEquals("change.erased", newest.step().label().key());
        assertEquals("Head", newest.author());
        assertEquals(Optional.empty(), file.toUndo());
    }

    @Test
    void whatIsWrittenAfterwardsIsSavedAndUndoneAsEver() throws DossierProblem {
        write("redLines", FIRST);
        eraseRedLine();
        write("redLines", "new line");
        again();
        assertEquals("new line", position().redLines());
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals("", position().redLines());
    }

    @Test
    void anErasedItemGoesWithAllThatIsAboutItAndItsPartsThoughSomeWereRemovedLongAgo()
            throws DossierProblem, IOException {
        Comment removed = Small.comment(Anchor.to(small.item), "vertraulichnotiert", Optional.empty());
        put(removed);
        file.apply(Dossiers.set(List.of(Change.remove(removed)))).join();
        write("redLines", FIRST);
        again();
        Erased erased = erase(EntryType.AGENDA_ITEM, small.item.id(), Optional.empty());
        for (String words : List.of(FIRST, "vertraulichnotiert", "INNERCOMMENT", "STANCENOTE", "Labels")) {
            assertEquals(List.of(), holding(words));
        }
        assertEquals(file.dossier(), erased.after());
        assertEquals(0, file.dossier().count(EntryType.POSITION));
        assertEquals(1, file.dossier().count(EntryType.CONTRIBUTOR));
        assertEquals(Optional.empty(), file.toUndo());
        file.close();
        assertEquals(List.of(), FileCheck.of(path).findings());
        for (Backup backup : file.backups().list()) {
            assertTrue(file.backups().isSound(backup));
        }
    }

    @Test
    void anEntryRemovedBeforeIsErasedFromTheHistory() throws DossierProblem, IOException {
        file.apply(Dossiers.set(List.of(Change.remove(small.inner)))).join();
        again();
        erase(EntryType.COMMENT, small.inner.id(), Optional.empty());
        assertEquals(List.of(), holding("INNERCOMMENT"));
        assertEquals(Optional.empty(), file.toUndo());
    }

    @Test
    void keptBundlesThatHoldTheRecordGoAndOthersStay() throws Exception {
        file.close();
        try (Connection connection = new Connections(path).write();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO bundle "
                        + "(id, direction, audience, at, content) VALUES (?, 'sent', 'delegation', '', ?)")) {
            for (String held : List.of(small.position.id().toString(), small.record.id().toString())) {
                var bytes = new ByteArrayOutputStream();
                try (var out = new GZIPOutputStream(bytes)) {
                    out.write(("{\"id\":\"" + held + "\"}").getBytes(StandardCharsets.UTF_8));
                }
                Sql.run(insert, held, bytes.toByteArray());
            }
        }
        file = Dossiers.open(path);
        assertEquals(1, eraseRedLine().bundles());
        try (Connection connection = new Connections(path).read()) {
            assertEquals(small.record.id().toString(), Sql.text(connection, "SELECT group_concat(id) FROM bundle"));
        }
    }

    @Test
    void aBackupThatCannotBeReadIsNamedAndTheOthersAreReached() throws DossierProblem, IOException {
        secretHistory();
        Path damaged = file.backups().folder().resolve("replaced-20201117T114000Z-00000000-0.mufakat");
        Files.writeString(damaged, FIRST);
        Erased erased = eraseRedLine();
        assertEquals(List.of(damaged), erased.notReached());
        assertEquals(file.backups().list().size(), erased.backups());
        assertEquals("", position().redLines());
    }

    @Test
    void theSameWordsWrittenElsewhereByThemselvesStayAndAreNamed() throws DossierProblem {
        write("redLines", SECOND);
        put(small.stance.type().shape().with(small.stance, "note", "They know: " + SECOND));
        Erased erased = eraseRedLine();
        assertEquals(List.of(new Anchor(EntryType.STANCE, small.stance.id(), "", Optional.empty())),
                erased.elsewhere());
    }

    @Test
    void aComponentThatMustSaySomethingIsNotErasedAndNothingIsWritten() throws DossierProblem {
        DossierProblem problem = Dossiers.problem(
                () -> erase(EntryType.REVISION, small.revision.id(), Optional.of("name")));
        assertEquals(Kind.REFUSED, problem.kind());
        assertEquals(1, file.steps(Sought.ALL, OptionalLong.empty()).join().steps().size());
    }

    @Test
    void aRecordThatKeepsWhatDoesNotSpeakOfItKeepsNoneOfTheWords() throws DossierProblem, IOException {
        put(small.record.type().shape().with(small.record, "apart",
                List.of(Anchor.to(small.paragraph, "words", Passage.of("SECRETBRACKET", 0, 13)))));
        erase(EntryType.PARAGRAPH, small.paragraph.id(), Optional.of("words"));
        assertEquals(List.of(), holding("SECRETBRACKET"));
    }
}
