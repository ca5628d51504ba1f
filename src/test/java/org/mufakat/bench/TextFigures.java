package org.mufakat.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.mufakat.app.Front;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Reminders;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Rank;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Brackets;
import org.mufakat.text.Deciding;
import org.mufakat.text.KnownNames;
import org.mufakat.text.Verdict;
import org.mufakat.text.Verdicts;
import org.mufakat.ui.consensus.ConsensusView;
import org.mufakat.ui.consensus.DecidedAtOnce;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;

/**
 * Figures of the negotiating text: reading its brackets, and typing in it. What is measured was done often before, so
 * that the compiler at run time has finished with it: brackets are read 120 times first, and 400 keys go into another
 * view of the same text. The first quarter of what is measured is not counted either.
 */
final class TextFigures {

    private static final String SENTENCE = "The Ministers [noted] [D1: welcomed] the progress of capacity building on "
            + "oil stockpiling and energy security among the countries of the region, and encouraged it. ";
    private static final int KEYS = 200;
    private static final int KEYS_TO_WARM = 400;
    private static final int ROUNDS_TO_WARM = 120;
    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final KnownNames NAMES = KnownNames.of(Map.of("D1", "D1", "JPN", "JPN"));

    private static final ThreadMXBean WORK = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    TextFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures as rows of a Markdown table. */
    void all() throws Exception {
        for (int i = 0; i < ROUNDS_TO_WARM; i++) {
            read(text(1_000_000));
        }
        double small = parsing("reading the brackets of 1 MB", text(1_000_000), Optional.empty());
        parsing("the same, 10 MB", text(10_000_000), Optional.of(small));
        parsing("100,000 brackets that nobody closes", Collections.nCopies(1_000, "[a ".repeat(100)), Optional.empty());
        deciding("deciding all brackets of 500 paragraphs with 2,000 of them", Collections.nCopies(500,
                SENTENCE.repeat(2).strip()));
        deciding("the same, 1 MB", text(1_000_000));
        decidingInTheModel(Collections.nCopies(500, SENTENCE.replace("D1: ", "").repeat(2).strip()));
        typing("500 paragraphs", Collections.nCopies(500, SENTENCE.repeat(3).strip()), 24);
        typing("one paragraph of 20,000 characters, 270 brackets",
                List.of("[noted] " + "w".repeat(66) + (" [noted] " + "word ".repeat(13)).repeat(269)), 50);
    }

    private static List<String> text(int characters) {
        return Collections.nCopies(characters / (3 * SENTENCE.length()), SENTENCE.repeat(3));
    }

    /** Prints how long it takes, with how often that is as long as before; returns the seconds. */
    private double parsing(String what, List<String> text, Optional<Double> before) {
        long bytes = text.stream().mapToLong(String::length).sum();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            times.add(read(text));
        }
        double seconds = DossierFigures.median(times);
        out.printf("| %s | %.1f ms | %.0f MB/s, goal 50 | %s |%n", what, seconds * 1e3, bytes / seconds / 1e6,
                before.map(each -> "%.1f times 1 MB".formatted(seconds / each)).orElse(""));
        return seconds;
    }

    private static double read(List<String> text) {
        long start = System.nanoTime();
        int read = Brackets.parse(text, NAMES).paragraphs().size();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (read != text.size()) {
            throw new IllegalStateException("read " + read + " paragraphs of " + text.size());
        }
        return seconds;
    }

    private void deciding(String what, List<String> text) {
        var read = Brackets.parse(text, NAMES);
        var verdicts = Verdicts.all(read, Verdict.DELETE);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long start = System.nanoTime();
            int decided = Deciding.decide(read, verdicts).paragraphs().size();
            if (i >= 4 && decided == text.size()) {
                times.add((System.nanoTime() - start) / 1e9);
            }
        }
        out.printf("| %s | %.1f ms | %,d brackets, goal 200 ms | |%n", what, DossierFigures.median(times) * 1e3,
                verdicts.size());
    }

    /** One act through session and model, to the sheet that the view shows, and its undo, which brings all words back. */
    private void decidingInTheModel(List<String> text) {
        List<Double> decided = new ArrayList<>();
        List<Double> undone = new ArrayList<>();
        int brackets = 0;
        for (int i = 0; i < 12; i++) {
            var session = session(dossier(text), new ManualFront());
            var model = new DecidedAtOnce(session);
            brackets = model.open();
            long start = System.nanoTime();
            model.lift();
            long lifted = System.nanoTime();
            int left = model.open();
            long undoing = System.nanoTime();
            session.undo();
            if (i >= 4 && left == 0 && model.words().equals(text)) {
                decided.add((lifted - start) / 1e6);
                undone.add((System.nanoTime() - undoing) / 1e6);
            }
        }
        out.printf("| deciding all of them through the model, as one step | %.1f ms, its undo %.1f ms "
                + "| %,d brackets, goal 200 ms | |%n", DossierFigures.median(decided), DossierFigures.median(undone),
                brackets);
    }

    private static Session session(Dossier dossier, Front front) {
        return new Session(new MemoryDoor(dossier), front, Clock.systemUTC(), () -> "benchmark");
    }

    private void typing(String what, List<String> paragraphs, int goal) throws Exception {
        type(paragraphs, KEYS_TO_WARM, Duration.ofMillis(5));
        Keys keys = type(paragraphs, KEYS, PAUSE);
        print("| key in %s: our own share | %s | of that work %s | goal median 5 ms |%n", what, keys.handled(),
                keys.handledWork());
        print("| key in %s: pressed to laid out | %s | of that work %s | goal p95 " + goal + " ms |%n", what,
                keys.laidOut(), keys.laidOutWork());
    }

    private record Keys(List<Double> handled, List<Double> laidOut, List<Double> handledWork,
            List<Double> laidOutWork) {}

    /** Types into a view of its own, which is closed then. */
    private static Keys type(List<String> paragraphs, int count, Duration pause) throws Exception {
        var area = new AtomicReference<GenericStyledArea<?, ?, ?>>();
        System.gc();
        onFront(() -> area.set(show(dossier(paragraphs))));
        Thread.sleep(2_000);
        var keys = new Keys(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < count; i++) {
            var done = new CompletableFuture<Void>();
            String key = i % 7 == 6 ? " " : i % 11 == 10 ? "[" : i % 11 == 0 ? "]" : "a";
            long pressed = System.nanoTime();
            Platform.runLater(() -> {
                long idle = WORK.getCurrentThreadCpuTime();
                var scene = area.get().getScene();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        keys.laidOut().add((System.nanoTime() - pressed) / 1e6);
                        keys.laidOutWork().add((WORK.getCurrentThreadCpuTime() - idle) / 1e6);
                        done.complete(null);
                    }
                });
                long start = System.nanoTime();
                Event.fireEvent(area.get(), new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false,
                        false, false));
                keys.handled().add((System.nanoTime() - start) / 1e6);
                keys.handledWork().add((WORK.getCurrentThreadCpuTime() - idle) / 1e6);
                Platform.requestNextPulse();
            });
            done.get();
            Thread.sleep(pause.plusMillis(i % 17));
        }
        onFront(() -> area.get().getScene().getWindow().hide());
        return keys;
    }

    /** Times by the clock, and the processor time of the front's thread, which a busy machine changes less. */
    private void print(String row, String what, List<Double> times, List<Double> work) {
        out.printf(row, what, summary(times), summary(work));
    }

    private static String summary(List<Double> times) {
        List<Double> warm = times.subList(KEYS / 4, KEYS);
        return "median %.1f ms, p95 %.1f ms".formatted(DossierFigures.median(warm), p95(warm));
    }

    private static GenericStyledArea<?, ?, ?> show(Dossier dossier) {
        Fonts.loadForInterface();
        Fonts.loadForText();
        var session = session(dossier, new FxFront());
        var view = new ConsensusView(session, new Reminders(session), new Words(Locale.ENGLISH),
                new SimpleBooleanProperty(), anchor -> {}, new LiveMentions(session, Runnable::run, Runnable::run));
        var scene = new Scene(new BorderPane(view.node()), 1440, 900);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        var area = (GenericStyledArea<?, ?, ?>) scene.lookup(".statement-area");
        area.requestFocus();
        area.moveTo(area.getParagraphs().size() / 2, 40);
        area.requestFollowCaret();
        return area;
    }

    private static Dossier dossier(List<String> paragraphs) {
        List<Entry> entries = new ArrayList<>();
        var text = new ConsensusText(Id.random(), new Rank("i"), "Statement", Language.ENGLISH, TextRole.DRAFT,
                Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, "", "Draft");
        entries.add(text);
        List<Rank> ranks = Rank.spread(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            entries.add(Paragraph.fresh(Id.random(), text.id(), ranks.get(i), Integer.toString(i + 1),
                    ParagraphKind.OPERATIVE, paragraphs.get(i)));
        }
        return Dossier.of(entries);
    }

    private static double p95(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() * 95 / 100);
    }

    private static void onFront(Runnable act) throws Exception {
        CompletableFuture.runAsync(act, Platform::runLater).get();
    }
}
