package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Position;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Small;
import org.mufakat.domain.Step;
import org.mufakat.dossier.DossierProblem.Kind;

/** What a person may rely on while a dossier is open. */
@Execution(ExecutionMode.CONCURRENT)
final class DossierFileTest {

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

    private Change redLine(String words) {
        Position now = file.dossier().position(small.item.id()).orElse(small.position);
        return Change.put(now.type().shape().with(now, "redLines", words));
    }

    private String redLine() {
        return file.dossier().position(small.item.id()).orElseThrow().redLines();
    }

    private void again() throws DossierProblem {
        file.close();
        file = Dossiers.open(path);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterOpeningAgain() throws DossierProblem {
        file.apply(Dossiers.set(List.of(redLine("Không được lùi")))).join();
        again();
        assertEquals("Không được lùi", redLine());
    }

    @Test
    void changesHandedInOneAfterAnotherWithoutWaitingAreAllWrittenBeforeClosing() throws DossierProblem {
        List<CompletableFuture<Written>> handedIn = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            handedIn.add(file.apply(Dossiers.set(List.of(redLine("line " + i)))));
        }
        again();
        assertTrue(handedIn.stream().allMatch(CompletableFuture::isDone));
        assertEquals("line 29", redLine());
    }

    @Test
    void whatIsHandedInAfterClosingIsNotWrittenAndSaysSo() throws DossierProblem {
        file.close();
        var late = file.apply(Dossiers.set(List.of(redLine("late"))));
        assertEquals(Kind.INPUT_OUTPUT, Dossiers.problem(late::join).kind());
        again();
        assertEquals("REDLINE", redLine());
    }

    @Test
    void wordsTypedInOneGoAreUndoneInOneStep() throws DossierProblem {
        Id<Step> step = Id.random();
        file.apply(Dossiers.set(step, List.of(redLine("a")))).join();
        file.apply(Dossiers.set(step, List.of(redLine("ab")))).join();
        file.apply(Dossiers.set(List.of(redLine("other")))).join();
        again();
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals("ab", redLine());
        assertEquals(Optional.of(new Step(step, Dossiers.LABEL)), file.toUndo());
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals("REDLINE", redLine());
        assertEquals(Optional.empty(), file.toUndo());
        assertEquals(Optional.of(new Step(step, Dossiers.LABEL)), file.toRedo());
        file.redo("Desk", Dossiers.NOW).join();
        assertEquals("ab", redLine());
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() throws DossierProblem {
        file.apply(Dossiers.set(List.of(redLine("first")))).join();
        file.undo("Desk", Dossiers.NOW).join();
        file.apply(Dossiers.set(List.of(redLine("second")))).join();
        assertEquals(Optional.empty(), file.toRedo());
        again();
        assertEquals(Optional.empty(), file.toRedo());
        assertTrue(file.redo("Desk", Dossiers.NOW).join().isEmpty());
        assertEquals("second", redLine());
    }

    @Test
    void aRemovedItemComesBackWithAllThatWentWithIt() throws DossierProblem {
        Dossier before = file.dossier();
        file.apply(Dossiers.set(Removal.of(before, small.item))).join();
        assertTrue(file.dossier().find(small.item.type(), small.item.id()).isEmpty());
        again();
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals(before, file.dossier());
    }

    @Test
    void whatChangesNothingIsNoStep() {
        file.apply(Dossiers.set(List.of(redLine("REDLINE")))).join();
        assertEquals(Optional.empty(), file.toUndo());
    }

    @Test
    void whatBreaksARuleIsRefusedAndNothingOfItIsWritten() throws DossierProblem {
        Entry dangling = Position.on(Id.random());
        DossierProblem problem = Dossiers
                .problem(() -> file.apply(Dossiers.set(List.of(redLine("x"), Change.put(dangling)))).join());
        assertEquals(Kind.REFUSED, problem.kind());
        assertEquals("rule.dangling", ((BrokenRule) problem.getCause()).key());
        again();
        assertEquals("REDLINE", redLine());
    }

    @Test
    void halfACharacterOrANulIsRefused() {
        for (String words : List.of("a\uD83D", "\uDD0Bb", "nul\0")) {
            DossierProblem problem = Dossiers.problem(() -> file.apply(Dossiers.set(List.of(redLine(words)))).join());
            assertEquals(Kind.REFUSED, problem.kind());
            assertEquals("rule.character", ((BrokenRule) problem.getCause()).key());
            assertEquals(List.of("redLines"), ((BrokenRule) problem.getCause()).arguments());
        }
        file.apply(Dossiers.set(List.of(redLine("\uD83D\uDD0B")))).join();
        assertEquals("\uD83D\uDD0B", redLine());
    }

    @Test
    void theStoryOfAFieldSaysWhoWroteWhatAndWhatWasTakenBack() throws DossierProblem {
        file.apply(Dossiers.set(List.of(redLine("first")))).join();
        file.undo("Head", Dossiers.NOW);
        List<Story> story = file.story(small.position.id()).join();
        assertEquals(story, file.history(small.position.id()));
        assertEquals(List.of(ChangeKind.CREATE, ChangeKind.EDIT, ChangeKind.UNDO),
                story.stream().map(Story::kind).toList());
        assertEquals(List.of("", "REDLINE", "first"), story.stream()
                .map(each -> each.before().map(entry -> ((Position) entry).redLines()).orElse("")).toList());
        assertEquals("Head", story.getLast().author());
        assertEquals(Dossiers.LABEL, story.getLast().step().label());
    }

    @Test
    void theSearchIndexFollowsEachChangeAndForgetsWhatIsGone() throws SQLException {
        file.apply(Dossiers.set(List.of(redLine("Đường dây siêu cao áp")))).join();
        assertEquals(1, hits("duong"));
        file.apply(Dossiers.set(List.of(redLine("else")))).join();
        assertEquals(0, hits("duong"));
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals(1, hits("duong"));
        file.apply(Dossiers.set(Removal.of(file.dossier(), small.item))).join();
        assertEquals(0, hits("duong"));
    }

    @Test
    void whereManyEntriesGoAtOnceTheSearchIndexKeepsNoneOfTheirWordsEither() throws SQLException {
        List<Change> many = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            many.add(Change.put((Entry) new Comment(Id.random(), Anchor.to(small.item), Optional.empty(), "Desk",
                    Dossiers.NOW, "undersea cable " + i, Optional.empty(), "", Optional.empty())));
        }
        file.apply(Dossiers.set(many)).join();
        assertEquals(700, hits("undersea"));
        assertTrue(blocks("undersea") > 0);
        file.undo("Desk", Dossiers.NOW).join();
        assertEquals(0, hits("undersea"));
        assertEquals(0, blocks("undersea"));
        file.redo("Desk", Dossiers.NOW).join();
        assertEquals(700, hits("undersea"));
        file.undo("Desk", Dossiers.NOW).join();
        try (Connection connection = new Connections(path).read()) {
            assertEquals(1, Sql.number(connection, "SELECT v FROM search_config WHERE k = 'secure-delete'"),
                    "as it was");
        }
    }

    private int blocks(String word) throws SQLException {
        try (Connection connection = new Connections(path).read()) {
            return Sql.number(connection,
                    "SELECT count(*) FROM search_data WHERE instr(block, CAST('" + word + "' AS BLOB)) > 0");
        }
    }

    private int hits(String word) throws SQLException {
        try (Connection connection = new Connections(path).read()) {
            return Sql.number(connection, "SELECT count(*) FROM search WHERE search MATCH '" + word + "'");
        }
    }

    @Test
    void aSecondWindowReadsAndIsToldWhoWritesSinceWhen() throws DossierProblem {
        var desk = Dossiers.desk();
        file.close();
        file = DossierFile.open(path, desk);
        try (DossierFile second = DossierFile.open(path, desk)) {
            assertTrue(second.readOnly());
            assertEquals(file.dossier(), second.dossier());
            DossierProblem why = second.whyReadOnly().orElseThrow();
            assertEquals(Kind.LOCKED, why.kind());
            assertEquals(List.of(path.toString(), "Desk Đông", "2020-11-17T11:40:00Z"), why.arguments());
            assertEquals(Kind.LOCKED,
                    Dossiers.problem(() -> second.apply(Dossiers.set(List.of(redLine("x")))).join()).kind());
        }
        file.apply(Dossiers.set(List.of(redLine("still mine")))).join();
        file.close();
        file = DossierFile.open(path, desk);
        assertFalse(file.readOnly());
    }

    @Test
    void aFileOrFolderThatIsMarkedReadOnlyIsOpenedToBeRead() throws DossierProblem, IOException {
        file.close();
        for (Path marked : List.of(path, folder)) {
            var before = Files.getPosixFilePermissions(marked);
            Files.setPosixFilePermissions(marked, PosixFilePermissions.fromString("r-xr-xr-x"));
            try (DossierFile read = Dossiers.open(path)) {
                assertEquals(Kind.READ_ONLY, read.whyReadOnly().orElseThrow().kind());
                assertEquals(small.dossier(), read.dossier());
            } finally {
                Files.setPosixFilePermissions(marked, before);
            }
        }
    }

    @Test
    void aSavedCopyHoldsEverythingAndLeavesTheDossierOpen() throws DossierProblem, IOException {
        file.apply(Dossiers.set(List.of(redLine("first")))).join();
        Path copy = folder.resolve("Bản sao #1?.mufakat");
        file.saveCopy(copy);
        try (DossierFile copied = Dossiers.open(copy)) {
            assertEquals(file.dossier(), copied.dossier());
            copied.undo("Desk", Dossiers.NOW).join();
            assertEquals(small.dossier(), copied.dossier());
        }
        assertEquals("first", redLine());
        assertEquals(Kind.EXISTS, assertThrows(DossierProblem.class, () -> file.saveCopy(copy)).kind());
    }

    @Test
    void aCopyOrANewDossierInAFolderThatIsNotThereIsRefused() {
        Path gone = folder.resolve("gone").resolve("b.mufakat");
        assertEquals(Kind.GONE, assertThrows(DossierProblem.class, () -> file.saveCopy(gone)).kind());
        assertEquals(Kind.GONE, assertThrows(DossierProblem.class, () -> Dossiers.create(gone, List.of())).kind());
    }

    @Test
    void nothingButTheDossierItsLockAndItsBackupsLiesInTheFolder() throws IOException {
        file.apply(Dossiers.set(List.of(redLine("first")))).join();
        file.close();
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.mufakat", "a.mufakat.backups", "a.mufakat.lock"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }
}
