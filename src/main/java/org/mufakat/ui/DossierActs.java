package org.mufakat.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Exported;
import org.mufakat.app.FileTrouble;
import org.mufakat.app.Messages;
import org.mufakat.app.Session;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Entry;
import org.mufakat.dossier.Backup;
import org.mufakat.dossier.Backups;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.sharing.SharingModel;

/** What a person does with whole dossiers: begin, open, save, copy, go back to a backup; never on the window's thread. */
final class DossierActs {
    private final MainWindow window;
    private final Surroundings around;
    private final FileChoice files;
    private final Words words;
    private final Incoming incoming;
    private final Beginning beginning;
    private final Intakes intakes;

    DossierActs(MainWindow window, Surroundings around, FileChoice files, Words words) {
        this.window = window;
        this.around = around;
        this.files = files;
        this.words = words;
        this.beginning = new Beginning(window, this, around, files, words);
        this.intakes = new Intakes(window, this, words, around.background());
        this.incoming = new Incoming(this, intakes, words, around.clock().withZone(ZoneId.systemDefault()));
    }

    /** Opens the sample; makes it first where there is none yet. */
    void sample() {
        Path sample = samplePath();
        inBackground(() -> {
            if (!Files.exists(sample)) {
                DossierFile.create(sample, CreateDossier.sample().entries(), around.desk());
            }
            return DossierFile.open(sample, around.desk());
        }, this::putWhenSaved);
    }

    /** Where the sample is put. */
    Path samplePath() {
        return around.home().resolve("sample.mufakat");
    }

    /** Leads through the first steps to a new dossier, makes it where the person says, and opens it. */
    void create() {
        beginning.show();
    }

    /** Opens the dossier that the person says. */
    void open() {
        files.toOpen(words.text("file.open"), FileChoice.Kind.DOSSIER).ifPresent(this::open);
    }

    /** Opens a dossier. */
    void open(Path path) {
        boolean isThis = window.opened().get().map(opened -> opened.file().path())
                .filter(path.toAbsolutePath()::equals).isPresent();
        if (!isThis) {
            inBackground(() -> DossierFile.open(path, around.desk()), this::putWhenSaved, problem -> offerBackup(path,
                    problem));
        }
    }

    /** Opens a dossier that was dropped on the window, or takes in any other file. */
    void dropped(Path path) {
        if (path.getFileName().toString().endsWith(".mufakat")) {
            open(path);
        } else {
            window.opened().get().ifPresentOrElse(opened -> incoming.take(opened, path),
                    () -> incoming.takeIntoNew(path));
        }
    }

    /** Takes in a file that the person says. */
    void chooseImport() {
        files.toOpen(words.text("file.import"), FileChoice.Kind.INCOMING).ifPresent(path -> window.opened().get()
                .ifPresentOrElse(opened -> incoming.take(opened, path), () -> incoming.takeIntoNew(path)));
    }

    /** Shows the rows that were copied in a spreadsheet, to be taken into a session's dossier. */
    void pasteRows(Session session) {
        intakes.paste(session);
    }

    /** Makes a dossier of entries where the person says, and opens it; nothing is made where they think better of it. */
    void make(List<Entry> entries, String name, Runnable made) {
        String author = window.author();
        String file = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
        files.toSave(words.text("file.new"), FileChoice.Kind.DOSSIER, file + ".mufakat").ifPresent(
                path -> inBackground(() -> {
                    DossierFile.create(path, entries, new Desk(author, around.clock()));
                    return DossierFile.open(path, around.desk());
                }, dossier -> {
                    made.run();
                    putWhenSaved(dossier);
                }));
    }

    /** Writes at once what is not on the disk yet. */
    void save() {
        window.opened().get().ifPresent(opened -> opened.session().flush().exceptionally(failed -> null));
    }

    /** Writes a copy where the person says; the dossier stays the one that is worked on. */
    void copy() {
        window.opened().get().ifPresent(opened -> files
                .toSave(words.text("file.copy"), FileChoice.Kind.DOSSIER, opened.file().path().getFileName().toString())
                .ifPresent(target -> opened.session().flush().handle((done, failed) -> {
                    inBackground(() -> {
                        opened.file().saveCopy(target);
                        return target;
                    }, made -> tell("file.copy", words.bind("file.copied", made.toString())));
                    return null;
                })));
    }

    /** Lets the person choose a backup of the open dossier. */
    void chooseBackup() {
        window.opened().get().ifPresent(opened -> inBackground(() -> opened.file().backups().list(),
                list -> ask(
                        new BackupList(list, words, opened.session().zone(),
                                chosen -> restore(opened.file().path(), chosen)),
                        "file.restore",
                        words.bind(list.isEmpty() ? "backup.none" : "backup.hint"), List.of())));
    }

    private void restore(Path path, Backup backup) {
        window.shell().overlay().close();
        whenSaved(() -> {
            window.leave();
            window.showWelcome();
            inBackground(() -> {
                new Backups(path, around.desk()).restore(backup);
                return DossierFile.open(path, around.desk());
            }, window::put);
        });
    }

    /** Says what is wrong with a file, and offers the newest sound backup where that can help. */
    void offerBackup(Path path, DossierProblem problem) {
        var backups = new Backups(path, around.desk());
        inBackground(() -> problem.kind() == DossierProblem.Kind.DAMAGED || problem.kind() == DossierProblem.Kind.EMPTY
                || problem.kind() == DossierProblem.Kind.NOT_A_DATABASE
                        ? backups.newestSound()
                        : Optional.<Backup>empty(),
                newest -> ask(helps(problem, newest), "file.open", sentence(problem), newest.map(backup -> Action.of(
                        "backup.restore", words.bind("backup.restore"), () -> restore(path, backup))).stream()
                        .toList()));
    }

    private List<Node> helps(DossierProblem problem, Optional<Backup> newest) {
        Optional<ObservableValue<String>> said = newest.<ObservableValue<String>>map(backup -> words.messagesProperty()
                .map(now -> now.text("backup.newest", Moments.withYear(words, backup.at(), ZoneId.systemDefault()),
                        backup.entries())));
        return said.or(() -> Optional.of(problem.kind()).filter(DossierProblem.Kind.DAMAGED::equals)
                .map(damaged -> words.bind("backup.none-sound"))).<Node>map(Question::line).stream().toList();
    }

    /** Does something once all is on the disk; asks what to do where it cannot be written. */
    void whenSaved(Runnable act) {
        Optional<OpenDossier> opened = window.opened().get().filter(each -> !each.session().readOnly());
        if (opened.isEmpty()) {
            act.run();
            return;
        }
        opened.get().session().flush().whenComplete((done, failed) -> {
            if (failed == null) {
                act.run();
            } else {
                askFirst(List.of(Question.line(words.bind("saving.lost"))), "saving.failed",
                        sentence(DossierProblem.behind(failed)), List.of(
                                Action.of("file.save", words.bind("saving.retry"), () -> whenSaved(act)),
                                Action.of("file.copy", words.bind("file.copy"), this::copy),
                                Action.of("file.stay", words.bind("saving.stay"), () -> {}),
                                Action.of("file.abandon", words.bind("saving.abandon"), act)));
            }
        });
    }

    /** Puts a dossier into the window once all of the one before is on the disk. */
    void putWhenSaved(DossierFile file) {
        whenSaved(() -> window.put(file));
    }

    /** Writes a file for others, once the person has said where, and yes. */
    void writeForOthers(SharingModel model) {
        FileChoice.Kind kind = switch (model.format().get()) {
            case JSON -> FileChoice.Kind.BUNDLE;
            case TXT -> FileChoice.Kind.TEXT;
            case CSV -> FileChoice.Kind.TABLE;
        };
        files.toSave(words.text("share.write"), kind, model.fileName()).ifPresent(path -> ask(List.of(), "share.ask",
                words.bind(model.audience().get().equals(Optional.of(Audience.DELEGATION))
                        ? "share.ask.delegation"
                        : "share.ask.what", model.reader()),
                List.of(Action.of("share.yes", words.bind("share.yes"), () -> model.write(path,
                        this::sayWritten,
                        reasons -> tell("saving.problem", words.messagesProperty().map(now -> reasons.stream()
                                .map(now::sentence).collect(Collectors.joining("\n")))))))));
    }

    /** Writes pictures, after the person said where and yes. */
    PictureFile pictures() {
        return new PictureFile(this, files, around.background(), words);
    }

    /** Says where the file lies, and what was looked for in it in vain. */
    private void sayWritten(Exported done) {
        String key = done.envelope().request().audience() == Audience.DELEGATION
                ? "share.written.all"
                : "share.written.what";
        tell("share.written", words.bind(key, done.file().toString(), done.file().toFile().length(),
                Exported.SHORTEST_SOUGHT));
    }

    /** Says something that the person only has to read. */
    void tell(String title, ObservableValue<String> what) {
        ask(List.of(), title, what, List.of());
    }

    /** Asks something; that it is put away without an answer is always one. */
    void ask(List<Node> more, String title, ObservableValue<String> what, List<Action> answers) {
        var all = new ArrayList<>(answers);
        all.add(Action.of("question.close", words.bind("question.close"), () -> {}));
        window.shell().overlay().open(new Question("question", words.bind(title), what, more, all,
                window.shell().overlay()::close));
    }

    /** Asks something whose first answer leaves all as it is. */
    void askFirst(List<Node> more, String title, ObservableValue<String> what, List<Action> answers) {
        window.shell().overlay().open(new Question("question", words.bind(title), what, more, answers,
                window.shell().overlay()::close));
    }

    /** Shows how something goes until it is let go; Esc runs {@code escape} and leaves it there. */
    void hold(Region progress, Runnable escape) {
        window.shell().overlay().hold(progress, escape);
    }

    /** Takes away how something went. */
    void letGo() {
        window.shell().overlay().letGo();
    }

    private void ask(Node more, String title, ObservableValue<String> what, List<Action> answers) {
        ask(List.of(more), title, what, answers);
    }

    /** Works in the background and goes on with what came of it in the window; says what went wrong. */
    <T> void inBackground(Callable<T> work, Consumer<T> then) {
        inBackground(work, then, problem -> tell("saving.problem", sentence(problem)));
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> then, Consumer<DossierProblem> otherwise) {
        around.background().execute(() -> {
            try {
                T done = work.call();
                Platform.runLater(() -> then.accept(done));
            } catch (Throwable failed) {
                Platform.runLater(() -> otherwise.accept(DossierProblem.behind(failed)));
            }
        });
    }

    private ObservableValue<String> sentence(DossierProblem problem) {
        Function<Messages, String> say = now -> now.sentence(FileTrouble.about(problem, window.zone()));
        return words.messagesProperty().map(say);
    }
}
