package org.mufakat.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.mufakat.app.Offered;
import org.mufakat.app.intake.Decision;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.IntakeWatch;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportIntake;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;

/** Figures of support records that come in: rows read, understood and compared with the records that are there. */
final class IntakeFigures {
    private static final long SEED = 20201117;
    private static final double GOAL = 5_000;
    private static final int TIMES = 3;

    private final PrintStream out;
    private final Path folder;

    IntakeFigures(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Prints the figures as rows of a Markdown table: what, ours, compared with what, ratio. */
    void all() throws DossierProblem {
        for (int scale : new int[]{1, 10, 100}) {
            Dossier dossier = Dossier.of(LargeDossier.entries(scale, SEED));
            byte[] other = file(dossier);
            List<Double> whole = new ArrayList<>();
            List<Double> again = new ArrayList<>();
            int undecided = 0;
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                var intake = new SupportIntake(TableInput.of(other).read(), dossier, new Offered());
                SupportPlan plan = intake.plan(intake.unsaid(), IntakeWatch.none());
                whole.add((System.nanoTime() - start) / 1e6);
                undecided = plan.counts().getOrDefault(Fate.UNDECIDED, 0);
                long mended = System.nanoTime();
                SupportPlan next = intake.plan(plan.choices().write(1, Map.of(SupportColumn.TITLE, "Another")),
                        IntakeWatch.none());
                again.add((System.nanoTime() - mended) / 1e6);
                long taken = System.nanoTime();
                Dossier after = dossier.with(intake.plan(next.choices().otherwise(Decision.TAKE),
                        IntakeWatch.none()).changes());
                if (i == TIMES - 1) {
                    print(scale, "all taken in, into memory", (System.nanoTime() - taken) / 1e6);
                    inTheFile(scale, dossier,
                            intake.plan(next.choices().otherwise(Decision.TAKE), IntakeWatch.none()).changes());
                    require(after.all(SupportRecord.class).size() > dossier.all(SupportRecord.class).size());
                }
            }
            print(scale, "read, understood and compared, " + undecided + " probable duplicates",
                    DossierFigures.median(whole));
            print(scale, "after a cell was mended", DossierFigures.median(again));
        }
    }

    private void inTheFile(int scale, Dossier dossier, List<Change> changes) throws DossierProblem {
        Path path = folder.resolve("intake-" + scale + ".mufakat");
        var desk = new Desk("Desk A", Clock.systemUTC());
        DossierFile.create(path, Arrays.stream(EntryType.values()).flatMap(type -> dossier.all(type).stream())
                .toList(), desk);
        try (DossierFile file = DossierFile.open(path, desk)) {
            long start = System.nanoTime();
            file.apply(new ChangeSet(Id.random(), Id.random(), Label.of("change.import-support",
                    String.valueOf(changes.size())), "Desk A", Instant.now(), changes)).join();
            print(scale, "all taken in, into the file", (System.nanoTime() - start) / 1e6);
            long undoing = System.nanoTime();
            file.undo("Desk A", Instant.now()).join();
            print(scale, "all taken back", (System.nanoTime() - undoing) / 1e6);
            require(file.dossier().equals(dossier));
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the dossier is not what it should be");
        }
    }

    private void print(int scale, String what, double milliseconds) {
        out.printf("| import of %,d rows beside as many records: %s | %.0f ms | goal 5000 ms | %.2f |%n", 200 * scale,
                what, milliseconds, milliseconds / GOAL);
    }

    /** As many other records as the dossier has, a part of them with titles much like those that are there. */
    private static byte[] file(Dossier dossier) {
        var random = new SplittableRandom(SEED);
        List<String> lines = List.of(SupportCsv.print(dossier).split("\n"));
        var text = new StringBuilder(lines.getFirst()).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 4);
            String[] words = cells[2].split(" ");
            int changed = random.nextInt(10) == 0 ? 1 : words.length;
            for (int i = 0; i < changed; i++) {
                words[random.nextInt(words.length)] = lines.get(1 + random.nextInt(lines.size() - 1))
                        .split(",", 4)[2].split(" ")[0];
            }
            text.append(1_000_000 + random.nextInt(1_000_000)).append(',').append(cells[1]).append(',')
                    .append(String.join(" ", words)).append(',').append(cells[3]).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
