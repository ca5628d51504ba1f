package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mufakat.domain.Change;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Small;
import org.mufakat.dossier.DossierProblem.Kind;

/** Copies are kept, not too many, and each can be restored. */
@Execution(ExecutionMode.CONCURRENT)
final class BackupsTest {

    private static final Instant NOON = Instant.parse("2020-11-17T12:00:00Z");

    @TempDir
    Path folder;
    private final Small small = new Small();
    private Instant now = NOON;
    private final Desk desk = new Desk("Desk", new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private Path make() throws DossierProblem {
        Path path = folder.resolve("a.mufakat");
        DossierFile.create(path, Dossiers.entries(small.dossier()), desk);
        return path;
    }

    /** Opens, waits for the backup, changes the title, closes. */
    private Optional<Backup> work(Path path, Optional<String> title) throws DossierProblem {
        try (DossierFile file = DossierFile.open(path, desk)) {
            Optional<Backup> made = file.backup().join();
            title.ifPresent(words -> {
                Cover cover = file.dossier().cover().orElseThrow();
                file.apply(Dossiers.set(List.of(Change.put(cover.type().shape().with(cover, "title", words))))).join();
            });
            return made;
        }
    }

    @Test
    void anOpeningThatFollowsAChangeMakesABackupAndOneThatFollowsNoneDoesNot() throws DossierProblem {
        Path path = make();
        assertTrue(work(path, Optional.empty()).isPresent());
        assertTrue(work(path, Optional.of("changed")).isEmpty());
        now = NOON.plusSeconds(60);
        assertEquals(NOON.plusSeconds(60), work(path, Optional.empty()).orElseThrow().at());
        assertTrue(work(path, Optional.empty()).isEmpty());
        assertEquals(List.of(NOON.plusSeconds(60), NOON),
                new Backups(path, desk).list().stream().map(Backup::at).toList());
    }

    @Test
    void eachBackupRestoresWhatItWasMadeOfAndWhatItReplacesIsKept() throws DossierProblem {
        Path path = make();
        List<String> titles = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            now = NOON.plusSeconds(60 * i);
            titles.addFirst(title(path));
            work(path, Optional.of("title " + i));
        }
        Backups backups = new Backups(path, desk);
        List<Backup> all = backups.list();
        for (int i = 0; i < all.size(); i++) {
            now = NOON.plusSeconds(3_600 + i);
            String before = title(path);
            Path kept = backups.restore(all.get(i)).orElseThrow();
            assertEquals(titles.get(i), title(path));
            assertEquals(before, title(kept));
            assertEquals(List.of(), FileCheck.of(path).findings());
        }
    }

    @Test
    void aDamagedNewestBackupIsSkippedAndCannotBeRestored() throws DossierProblem, IOException {
        Path path = make();
        work(path, Optional.of("changed"));
        now = NOON.plusSeconds(60);
        Backup newest = work(path, Optional.empty()).orElseThrow();
        byte[] bytes = Files.readAllBytes(newest.path());
        Files.write(newest.path(), Arrays.copyOf(bytes, bytes.length / 2));
        Backups backups = new Backups(path, desk);
        assertFalse(backups.isSound(newest));
        assertEquals(NOON, backups.newestSound().orElseThrow().at());
        byte[] before = Files.readAllBytes(path);
        assertEquals(Kind.DAMAGED, assertThrows(DossierProblem.class, () -> backups.restore(newest)).kind());
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void whatAKilledProcessHadOnlyBegunIsTakenAway() throws DossierProblem, IOException {
        Path path = make();
        Path begun = Files.createDirectory(new Backups(path, desk).folder()).resolve("backup.1f.part");
        Files.writeString(begun, "half");
        work(path, Optional.empty());
        assertFalse(Files.exists(begun));
        assertEquals(1, new Backups(path, desk).list().size());
    }

    @Test
    void aDamagedDossierIsKeptAsItLiesWhenABackupTakesItsPlace() throws DossierProblem, IOException {
        Path path = make();
        work(path, Optional.empty());
        Files.writeString(path, "ruined ".repeat(1_000));
        Backups backups = new Backups(path, desk);
        Path kept = backups.restore(backups.newestSound().orElseThrow()).orElseThrow();
        assertEquals("ruined ".repeat(1_000), Files.readString(kept));
        assertEquals(small.dossier(), dossier(path));
    }

    @Test
    void aDossierThatIsGoneIsBroughtBack() throws DossierProblem, IOException {
        Path path = make();
        work(path, Optional.empty());
        Files.delete(path);
        Backups backups = new Backups(path, desk);
        assertEquals(Optional.empty(), backups.restore(backups.newestSound().orElseThrow()));
        assertEquals(small.dossier(), dossier(path));
    }

    @Test
    void anOpenDossierIsNotReplaced() throws DossierProblem {
        Path path = make();
        work(path, Optional.empty());
        Backups backups = new Backups(path, desk);
        Backup newest = backups.list().getFirst();
        try (DossierFile file = DossierFile.open(path, desk)) {
            assertEquals(Kind.LOCKED, assertThrows(DossierProblem.class, () -> backups.restore(newest)).kind());
            assertEquals(small.dossier(), file.dossier());
        }
    }

    @Test
    void theLastTenAreKeptThenOneADayForAWeekAndOneAWeekForTwoMonths() {
        List<Backup> every12Hours = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            every12Hours.add(backup(NOON.minus(Duration.ofHours(12L * i)), 100));
        }
        List<String> kept = Retention.kept(every12Hours, NOON).stream().map(each -> each.at().toString()).sorted()
                .toList().reversed();
        assertEquals(List.of(
                // the last ten
                "2020-11-17T12:00:00Z", "2020-11-17T00:00:00Z", "2020-11-16T12:00:00Z", "2020-11-16T00:00:00Z",
                "2020-11-15T12:00:00Z", "2020-11-15T00:00:00Z", "2020-11-14T12:00:00Z", "2020-11-14T00:00:00Z",
                "2020-11-13T12:00:00Z", "2020-11-13T00:00:00Z",
                // one a day for a week
                "2020-11-12T12:00:00Z", "2020-11-11T12:00:00Z", "2020-11-10T12:00:00Z",
                // one a week, the newest up to each Sunday, for 62 days
                "2020-11-08T12:00:00Z", "2020-11-01T12:00:00Z", "2020-10-25T12:00:00Z", "2020-10-18T12:00:00Z",
                "2020-10-11T12:00:00Z", "2020-10-04T12:00:00Z", "2020-09-27T12:00:00Z", "2020-09-20T12:00:00Z"), kept);
    }

    @Test
    void anEmptyOrShrunkenDossierTakesNoFullOnesPlace() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            backups.add(backup(NOON.minus(Duration.ofMinutes(i)), 3));
        }
        Backup full = backup(NOON.minus(Duration.ofDays(300)), 5_000);
        Backup older = backup(NOON.minus(Duration.ofDays(301)), 4_000);
        backups.addAll(List.of(full, older));
        Set<Backup> kept = Retention.kept(backups, NOON);
        assertTrue(kept.contains(full));
        assertFalse(kept.contains(older));
        assertEquals(11, kept.size());
    }

    @Test
    void anEmptyDossierIsNotCopied() throws DossierProblem {
        Path path = folder.resolve("empty.mufakat");
        DossierFile.create(path, List.of(), desk);
        assertEquals(Optional.empty(), work(path, Optional.empty()));
        assertEquals(List.of(), new Backups(path, desk).list());
    }

    private Backup backup(Instant at, int entries) {
        return Backup.of(folder.resolve(Backup.name(at, "0a1b2c3d", entries))).orElseThrow();
    }

    private Dossier dossier(Path path) throws DossierProblem {
        try (DossierFile file = DossierFile.read(path, desk)) {
            return file.dossier();
        }
    }

    private String title(Path path) throws DossierProblem {
        return dossier(path).cover().orElseThrow().title();
    }
}
