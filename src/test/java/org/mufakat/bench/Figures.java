package org.mufakat.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.WindowFigures;
import org.mufakat.ui.support.SupportFigures;

/** Prints figures as one Markdown table; medians, both sides measured in the same run. */
public final class Figures {

    private Figures() {}

    /**
     * Prints the table; what it takes to make it is several minutes and about 1 GB in the folder for temporary files.
     *
     * @param arguments
     *            which figures: {@code start}, {@code dossier}, {@code overview}, {@code intake}, {@code mentions}, {@code window}, {@code support},
     *            {@code text}; all where none is named
     */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wanted = arguments.length == 0
                ? List.of("start", "dossier", "overview", "intake", "mentions", "window", "support", "text")
                : List.of(arguments);
        out.printf("Measured on %s, Java %s, %d processors.%n%n", LocalDate.now(), Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.println("| what | ours | compared with | ratio |");
        out.println("| --- | --- | --- | --- |");
        Path folder = Files.createTempDirectory("mufakat-bench");
        try {
            if (wanted.contains("start")) {
                new StartFigures(out, folder).all();
            }
            if (wanted.contains("dossier")) {
                new DossierFigures(out, folder).all();
            }
            if (wanted.contains("overview")) {
                new OverviewFigures(out).all();
            }
            if (wanted.contains("mentions")) {
                new MentionFigures(out).all();
            }
            if (wanted.contains("intake")) {
                new IntakeFigures(out, folder).all();
            }
            if (wanted.contains("window") || wanted.contains("support") || wanted.contains("text")) {
                Platform.startup(() -> {});
                Platform.setImplicitExit(false);
            }
            if (wanted.contains("window")) {
                new WindowFigures(out, folder).all();
            }
            if (wanted.contains("support")) {
                new SupportFigures(out, Dossier.of(LargeDossier.entries(100, 38))).all();
            }
            if (wanted.contains("text")) {
                new TextFigures(out).all();
            }
        } finally {
            Platform.exit();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
