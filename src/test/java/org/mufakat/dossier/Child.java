package org.mufakat.dossier;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.domain.Dossier;
import org.pcollections.PMap;
import org.sqlite.SQLiteConfig;
import org.sqlite.util.LibraryLoaderUtil;
import tools.jackson.core.JsonParser;

/** Another process that runs a main class of these tests, with what it needs and no more, so that it starts fast. */
final class Child implements AutoCloseable {

    /** Little is compiled, neither classes' methods nor the handles that read records. */
    private static final List<String> FOR_A_SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=5", "-Djava.lang.invoke.MethodHandle.COMPILE_THRESHOLD=100",
            "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx128m", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    static Child start(Class<?> main, String... arguments) throws IOException {
        String path = Stream.of(Dossier.class, main, SQLiteConfig.class, JsonParser.class, PMap.class)
                .map(Child::place).distinct().collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FOR_A_SHORT_LIFE);
        command.addAll(List.of("-Dorg.sqlite.lib.path=" + SqliteLibrary.FOLDER, "-cp", path, main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    private static String place(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** The next line that it writes, null when it ended. */
    String line() throws IOException {
        return out.readLine();
    }

    void say(String line) {
        in.println(line);
    }

    /** Ends it with signal 9; what it wrote before can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        kill();
        process.onExit().join();
        out.close();
        in.close();
    }

    /** SQLite's own library unpacked once, which each process would unpack again. */
    private static final class SqliteLibrary {
        static final Path FOLDER = unpack();

        private static Path unpack() {
            String name = LibraryLoaderUtil.getNativeLibName();
            String place = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
            try (InputStream library = Objects.requireNonNull(SQLiteConfig.class.getResourceAsStream(place), place)) {
                Path folder = Files.createTempDirectory("sqlite");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve(name);
                file.toFile().deleteOnExit();
                Files.copy(library, file);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
