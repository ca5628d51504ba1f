package org.mufakat.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Position;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;

/** Figures of the dossier file: opening it, saving to it, and the memory that it takes. */
final class DossierFigures {

    private static final long SEED = 38;
    private static final int SAVES = 200;

    private final PrintStream out;
    private final Path folder;
    private final Desk desk = new Desk("benchmark", Clock.systemUTC());

    DossierFigures(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Prints the figures as rows of a Markdown table: what, ours, compared with what, ratio. */
    void all() throws Exception {
        for (int scale : new int[]{1, 10, 100}) {
            Path path = folder.resolve("large" + scale + ".mufakat");
            DossierFile.create(path, LargeDossier.entries(scale, SEED), desk);
            opening(path, scale);
            if (scale != 10) {
                saving(path, scale);
            }
            if (scale == 100) {
                heap(path);
            }
            Files.delete(path);
        }
    }

    private void opening(Path path, int scale) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int i = 0; i < (scale == 100 ? 9 : 40); i++) {
            plain.add(milliseconds(() -> Plain.read(path).size()));
            ours.add(milliseconds(() -> opened(path).size()));
        }
        long size = Files.size(path) / 1_000_000;
        print("open " + scale + "×, " + opened(path).size() + " entries, " + size + " MB", ours, "plain JDBC", plain);
    }

    private Dossier opened(Path path) throws DossierProblem {
        try (DossierFile file = DossierFile.read(path, desk)) {
            return file.dossier();
        }
    }

    private void saving(Path path, int scale) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        Path copy = folder.resolve("plain.mufakat");
        try (DossierFile file = DossierFile.open(path, desk)) {
            file.backup().join();
            file.saveCopy(copy);
            try (Plain jdbc = new Plain(copy)) {
                Plain.Saving saving = jdbc.saving();
                List<Position> positions = file.dossier().all(Position.class);
                for (int i = 0; i < SAVES; i++) {
                    Position position = positions.get(i * 7 % positions.size());
                    String words = position.pointsToMake() + " " + i;
                    String id = position.id().toString();
                    String before = jdbc.after(id);
                    String after = before.replace(position.pointsToMake(), words);
                    long number = jdbc.number(id);
                    plain.add(milliseconds(() -> {
                        saving.save(id, number, words, before, after);
                        return 0;
                    }));
                    List<Change> changes = List
                            .of(Change.put(position.type().shape().with(position, "pointsToMake", words)));
                    ours.add(milliseconds(() -> file.apply(new ChangeSet(Id.random(), Id.random(),
                            Label.of("change.position-field"), "benchmark", desk.clock().instant(), changes)).join()
                            .after().size()));
                }
            }
        }
        Files.delete(copy);
        print("one durable save, " + scale + "×", ours, "one JDBC transaction", plain);
    }

    private void heap(Path path) throws DossierProblem {
        Dossier dossier = opened(path);
        long used = 0;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
        out.printf("| heap after opening the large dossier (%d entries) | %d MB | goal 256 MB | %.2f |%n",
                dossier.size(),
                used / 1_000_000, used / 256e6);
    }

    private static double milliseconds(Callable<Integer> act) throws Exception {
        long start = System.nanoTime();
        int result = act.call();
        double taken = (System.nanoTime() - start) / 1e6;
        if (result < 0) {
            throw new IOException("nothing was done");
        }
        return taken;
    }

    private void print(String what, List<Double> ours, String comparedWith, List<Double> theirs) {
        double our = median(ours);
        double their = median(theirs);
        out.printf("| %s | %.1f ms | %s %.1f ms | %.2f |%n", what, our, comparedWith, their, our / their);
    }

    static double median(List<Double> all) {
        List<Double> sorted = all.subList(all.size() / 4, all.size()).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
