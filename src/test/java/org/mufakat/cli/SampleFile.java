package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample dossier as {@code new --sample} makes it, made once for all tests. */
final class SampleFile {
    private static final byte[] CONTENT = content();

    private SampleFile() {}

    /** Puts it there. */
    static void put(Path path) throws IOException {
        Files.write(path, CONTENT);
    }

    private static byte[] content() {
        try {
            Path folder = Files.createTempDirectory("sample");
            Path path = folder.resolve("sample.mufakat");
            try {
                assertEquals(0, new Calls(folder).run("new", "sample.mufakat", "--sample"));
                return Files.readAllBytes(path);
            } finally {
                Files.deleteIfExists(path);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
