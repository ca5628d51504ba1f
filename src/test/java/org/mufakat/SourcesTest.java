package org.mufakat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What neither the compiler nor the formatter looks after. */
final class SourcesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);$");

    @Test
    void noClassHasMoreThan300Lines() throws IOException {
        var tooLong = new TreeMap<Path, Integer>();
        for (var file : javaFiles(SOURCES)) {
            var lines = read(file).lines().toList().size();
            if (lines > 300) {
                tooLong.put(file, lines);
            }
        }
        assertEquals(new TreeMap<>(), tooLong);
    }

    @Test
    void noImportIsUnused() throws IOException {
        var unused = javaFiles(Path.of("src")).stream()
                .flatMap(file -> {
                    var code = read(file);
                    var body = IMPORT.matcher(code).replaceAll("");
                    return IMPORT.matcher(code).results()
                            .map(found -> found.group(1))
                            .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(body).find())
                            .map(name -> file + ": " + name);
                })
                .toList();
        assertEquals(List.of(), unused);
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var found = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertFalse(found.isEmpty());
            return found;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
