package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.app.Refused;
import org.mufakat.dossier.Desk;

class TourTest {
    @TempDir
    private Path folder;

    @Test
    void picturesOfADossierBringNoFileForOthersThatNobodyAskedFor() throws IOException, Refused {
        var desk = new Desk("Desk", Clock.systemUTC());
        Tour.bundle(Optional.of(folder.resolve("ours.mufakat")), folder, desk);
        assertEquals(List.of(), files());
        Tour.bundle(Optional.empty(), folder, desk);
        assertEquals(List.of("sample.json"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
