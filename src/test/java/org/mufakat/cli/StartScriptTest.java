package org.mufakat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where Java cannot start, one line says what to do, and the exit code is the one of a file that could not be used. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("lib"));
        Files.copy(Path.of("packaging/bin/mufakat"), folder.resolve("bin/mufakat"));
        Files.copy(Path.of("packaging/jvm.options"), folder.resolve("lib/jvm.options"));
        Files.writeString(folder.resolve("lib/mufakat.jar"), "");
    }

    @Test
    void aJavaThatIsNoneIsCalledThat() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("java"), "no program");
        for (String java : List.of(folder.resolve("nowhere/java").toString(), text.toString(), folder.toString(),
                "/bin/true", "/bin/false")) {
            assertEquals("mufakat: MUFAKAT_JAVA names no Java 25 or newer: " + java
                    + ". Name the java of a JDK 25, or leave it empty.\n", said("MUFAKAT_JAVA", java));
        }
    }

    @Test
    void underALocaleThatIsNotHereFilesCanStillBeNamedInVietnameseAndTheLanguageStays()
            throws IOException, InterruptedException {
        Path java = Files.writeString(folder.resolve("asked"), """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "25"' && exit
                echo "$LC_ALL $MUFAKAT_LANGUAGE"
                """);
        assertTrue(java.toFile().setExecutable(true));
        var call = new ProcessBuilder("sh", folder.resolve("bin/mufakat").toString());
        call.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        call.environment().put("LANG", "vi_VN.nowhere");
        call.environment().put("MUFAKAT_JAVA", java.toString());
        assertEquals("C.UTF-8 vi_VN.nowhere\n",
                new String(call.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void theSystemSpeaksEnglishToAProgramThatSpeaksVietnamese() throws IOException, InterruptedException {
        Path java = Files.writeString(folder.resolve("asked"), """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "25"' && exit
                echo "$MUFAKAT_LANGUAGE ${LC_ALL:-$LC_MESSAGES $LC_CTYPE}"
                """);
        assertTrue(java.toFile().setExecutable(true));
        var call = new ProcessBuilder("sh", folder.resolve("bin/mufakat").toString());
        call.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        call.environment().put("LANG", "C.UTF-8");
        call.environment().put("LC_MESSAGES", "vi_VN.UTF-8");
        call.environment().put("MUFAKAT_JAVA", java.toString());
        assertEquals("vi_VN.UTF-8 C C.UTF-8\n",
                new String(call.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    @Test
    void wordsWithWhichJavaDoesNotStartAreNamed() throws IOException, InterruptedException {
        assertEquals("mufakat: Java does not start with the words in MUFAKAT_OPTIONS: -Xnonsense. "
                + "Mend them, or leave it empty.\n", said("MUFAKAT_OPTIONS", "-Xnonsense"));
    }

    @Test
    void aProgramOfWhichAPartIsMissingSaysSo() throws IOException, InterruptedException {
        Files.delete(folder.resolve("lib/mufakat.jar"));
        assertTrue(said("MUFAKAT_JAVA", "").startsWith("mufakat: a part of the program is missing in "));
    }

    /** What the script says where it does not get as far as the program. */
    private String said(String variable, String value) throws IOException, InterruptedException {
        var call = new ProcessBuilder("sh", folder.resolve("bin/mufakat").toString(), "--version")
                .redirectErrorStream(true);
        call.environment().put("MUFAKAT_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.environment().put(variable, value);
        Process process = call.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, process.waitFor(), said);
        return said;
    }
}
