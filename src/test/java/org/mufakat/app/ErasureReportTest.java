package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Dossier;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Erased;

/** After an erasure a person reads what to do, and which files may still hold the words. */
final class ErasureReportTest {
    private final ErasureReport report = new ErasureReport(Messages.of(Locale.ENGLISH), ZoneOffset.UTC);

    @Test
    void aFullDiskNamesTheBackupsThatMayStillHoldTheWordsAndSaysToDeleteThem() {
        Path backup = Path.of("some", "where", "20201117T114000Z-0a1b2c3d-18.mufakat");
        assertEquals("""
                1 entry in the dossier, 2 changes in the history and no kept bundle held it. The one backup holds \
                nothing of it now.

                The disk was full, so not every backup could be written anew. These may still hold it; delete them by \
                hand, the dossier does not need them:
                """ + backup, report.done(new Erased(Dossier.empty(), 1, 2, 0, 1, List.of(backup), true, true,
                List.of())));
    }

    @Test
    void aDossierThatCouldNotBeWrittenStillHoldsTheWordsAndSaysSo() {
        assertEquals("The disk is full. The words still stand in the dossier, its history and its backups, as before. "
                + "Make room for twice the size of the dossier, then erase once more.",
                report.failed(new DossierProblem(DossierProblem.Kind.DISK_FULL, "a.mufakat")));
    }
}
