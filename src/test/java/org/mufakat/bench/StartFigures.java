package org.mufakat.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.app.CreateDossier;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;

/** Figures of whole processes of the packaged program: the start to a painted dossier, and a command. */
final class StartFigures {

    private static final int RUNS = 15;

    private final Path program = Path.of(System.getProperty("mufakat.program"));
    private final PrintStream out;
    private final Path folder;

    StartFigures(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Prints the figures as rows of a Markdown table. */
    void all() throws Exception {
        Path sample = folder.resolve("sample.mufakat");
        DossierFile.create(sample, CreateDossier.sample().entries(), new Desk("benchmark", Clock.systemUTC()));
        String window = "an empty window, no cache";
        print("start to a painted dossier (the sample)", java(true, PaintedDossier.class, sample), window,
                java(false, EmptyWindow.class, sample));
        print("the same", java(true, PaintedDossier.class, sample), "an empty window, the same cache",
                java(true, EmptyWindow.class, sample));
        print("`info` on the sample", List.of(program.resolve("bin/mufakat").toString(), "info", sample.toString()),
                "JDBC that counts the rows, the same cache", java(true, CountRows.class, sample));
        Files.delete(sample);
    }

    /** The words that start a class of these tests as the packaged program is started. */
    private List<String> java(boolean cache, Class<?> main, Path dossier) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xlog:disable", "@" + program.resolve("lib/jvm.options"),
                "--module-path=" + program.resolve("lib/javafx"), "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Duser.home=" + folder));
        if (cache) {
            command.add("-XX:AOTCache=" + program.resolve("lib/mufakat.aot"));
        }
        command.addAll(List.of("-cp", classPath(), main.getName(), dossier.toString()));
        return command;
    }

    /** The program's own class path in its own order, so that the cache fits, and behind it these tests. */
    private String classPath() throws IOException {
        Path jar = program.resolve("lib/mufakat.jar");
        String tests = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> each.endsWith("test-classes")).collect(Collectors.joining());
        return jar + java.io.File.pathSeparator + tests;
    }

    private void print(String what, List<String> ours, String comparedWith, List<String> theirs) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        for (int i = 0; i <= RUNS; i++) {
            double theirTime = seconds(theirs);
            double ourTime = seconds(ours);
            if (i > 0) {
                their.add(theirTime);
                our.add(ourTime);
            }
        }
        double a = DossierFigures.median(our);
        double b = DossierFigures.median(their);
        out.printf("| %s | %.2f s | %s %.2f s | %.2f |%n", what, a, comparedWith, b, a / b);
    }

    private double seconds(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("process.log");
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        int code = builder.start().waitFor();
        double taken = (System.nanoTime() - start) / 1e9;
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + Files.readString(log));
        }
        Files.delete(log);
        return taken;
    }
}
