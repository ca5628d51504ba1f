package org.mufakat.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.Positions;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Position;

/** Figures of the overview: what is not ready, computed from what is in memory, after each change anew. */
final class OverviewFigures {
    private static final long SEED = 38;
    private static final Instant NOW = Instant.ofEpochSecond(1_603_000_000L);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PrintStream out;

    OverviewFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures as rows of a Markdown table: what, ours, compared with what, ratio. */
    void all() {
        for (int scale : new int[]{1, 10, 100}) {
            Dossier dossier = Dossier.of(LargeDossier.entries(scale, SEED));
            long start = System.nanoTime();
            compute(dossier);
            print("overview computed " + scale + "×, for the first time", List.of((System.nanoTime() - start) / 1e6));
            List<Double> again = new ArrayList<>();
            List<Double> counted = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                dossier = edited(dossier, i);
                again.add(milliseconds(dossier, true));
                counted.add(milliseconds(dossier, false));
            }
            print("overview computed " + scale + "×, after an edit", again);
            print("counts of the rail " + scale + "×, after an edit", counted);
        }
    }

    private static double milliseconds(Dossier dossier, boolean whole) {
        long start = System.nanoTime();
        int result = whole ? compute(dossier) : Positions.notReadyIn(dossier) + TextProgress.openIn(dossier);
        double taken = (System.nanoTime() - start) / 1e6;
        if (result < 0) {
            throw new IllegalStateException("nothing was computed");
        }
        return taken;
    }

    private static int compute(Dossier dossier) {
        var overview = Overview.of(dossier, NOW, ZONE, Optional.of(NOW.minusSeconds(86_400)), "Desk A");
        return overview.positions().items() + overview.threads().open();
    }

    private static Dossier edited(Dossier dossier, int number) {
        Position position = dossier.all(Position.class).get(number % dossier.all(Position.class).size());
        return dossier.with(List.of(Change.put(position.type().shape().with(position, "pointsToMake",
                position.pointsToMake() + " " + number))));
    }

    private void print(String what, List<Double> all) {
        double median = DossierFigures.median(all);
        out.printf("| %s | %.1f ms | goal 50.0 ms | %.2f |%n", what, median, median / 50);
    }
}
