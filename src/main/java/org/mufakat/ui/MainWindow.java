package org.mufakat.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mufakat.app.Preferences;
import org.mufakat.app.Session;
import org.mufakat.app.Update;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Cover;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.welcome.WelcomeModel;
import org.mufakat.ui.welcome.WelcomeView;

/** The program's window: the first screen, or a dossier with its views. */
public final class MainWindow {
    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;

    private final Stage stage;
    private final Surroundings around;
    private final Settings settings;
    private final Words words;
    private final Shell shell;
    private final MainActions actions;
    private final SavingLine savingLine;
    private final TurnedBack turnedBack;
    private final Heading heading;
    private final Bars bars;
    private final DossierActs acts;
    private final Scene scene;
    private final Trail trail = new Trail();
    private final Walk walk;
    private final BooleanProperty isOpen = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<OpenDossier>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<WelcomeView> welcome = Optional.empty();

    /** The window on that stage, with no dossier open; it is not shown yet. */
    public MainWindow(Stage stage, Surroundings around, FileChoice files) {
        this(stage, around, files, Optional.empty());
    }

    MainWindow(Stage stage, Surroundings around, FileChoice files, Optional<Tour> tour) {
        Fonts.loadForInterface();
        this.stage = stage;
        this.around = around;
        this.settings = new Settings(around.preferences(), around.background());
        this.words = new Words(settings.language().get());
        words.localeProperty().bindBidirectional(settings.language());
        this.acts = new DossierActs(this, around, files, words);
        this.actions = new MainActions(this, acts, settings, words, isOpen);
        this.shell = new Shell(words, actions.menus(List.of(), List.of()), actions.places(false),
                actions.places(true), actions.undo(),
                actions.keys());
        this.walk = new Walk(open, shell, trail, room -> actions.menus(room.view().editing(), room.menus()));
        this.turnedBack = new TurnedBack(shell.status(), words, walk);
        this.heading = new Heading(shell, words, actions::languageLinks);
        this.bars = new Bars(shell, words, settings, around.desk().who(), actions.unfold());
        this.savingLine = new SavingLine(shell, words, this::zone, actions.save(), actions.copy());
        this.scene = tour.map(taken -> new Scene(shell.root(), taken.width(), taken.height()))
                .orElseGet(() -> new Scene(shell.root(), USUAL_WIDTH, USUAL_HEIGHT));
        settings.trouble().ifPresent(bars::tell);
        settings.preferences().addListener((observed, before, now) -> dress(now));
        settings.folded().addListener((observed, before, now) -> showFolded());
        words.messagesProperty().addListener((observed, before, now) -> nameWindow());
        dress(settings.preferences().get());
        actions.focused().follow(scene);
        new DropTarget(scene, acts).install();
        if (tour.isEmpty()) {
            prepareStage();
        }
    }

    private void prepareStage() {
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        Placed.put(stage, settings.preferences().get().window(), USUAL_WIDTH, USUAL_HEIGHT);
    }

    /** Shows the window, with the first screen where no dossier is open. */
    public void show() {
        if (!isOpen.get()) {
            showWelcome();
        }
        stage.show();
    }

    /** Shows the window once a dossier is there that is being opened, or with what went wrong with it. */
    public void showWith(Path path, CompletableFuture<DossierFile> opening) {
        opening.whenComplete((file, failed) -> Platform.runLater(() -> {
            try {
                if (failed == null) {
                    put(file);
                }
            } finally {
                show();
            }
            if (failed != null) {
                acts.offerBackup(path, DossierProblem.behind(failed));
            }
        }));
    }

    /** The scene, for pictures of it. */
    public Scene scene() {
        return scene;
    }

    /** Whether a dossier is open, and which. */
    ReadOnlyObjectProperty<Optional<OpenDossier>> opened() {
        return open.getReadOnlyProperty();
    }

    /** The frame. */
    Shell shell() {
        return shell;
    }

    /** Puts a dossier into the window in place of what was there, which is closed. */
    void put(DossierFile file) {
        leave();
        var session = new Session(file, new FxFront(), around.clock(), this::author);
        var rooms = new Rooms(session, settings, words, around, acts, walk,
                page -> page.ifPresentOrElse(shell.overlay()::open, shell.overlay()::close));
        var opened = new OpenDossier(file, session, rooms);
        open.set(Optional.of(opened));
        isOpen.set(true);
        session.onSaving(savingLine::show);
        session.onUpdate(this::updated);
        savingLine.show(session.saving());
        file.whyReadOnly().ifPresent(savingLine::showReadOnly);
        actions.follow(session);
        shell.setRailShown(true);
        heading.show(opened.session().dossier());
        settings.opened(file.path(), title(session));
        showFolded();
        go(Rooms.OVERVIEW);
        bars.remind(rooms, paragraph -> goTo(Anchor.to(paragraph)));
        nameWindow();
    }

    /** Folds what stays in the delegation, or unfolds it. */
    void fold(boolean folded) {
        settings.folded().set(folded);
    }

    /** Shows the view of that place in the dossier. */
    void go(String place) {
        walk.to(place);
    }

    /** Shows an entry, a field or a passage where it stands. */
    void goTo(Anchor anchor) {
        walk.to(anchor);
    }

    /** The person's way through the views. */
    Walk walk() {
        return walk;
    }

    /** The time zone that hours are written in: the open dossier's, this machine's where none is open. */
    ZoneId zone() {
        return open.get().map(opened -> opened.session().zone()).orElseGet(ZoneId::systemDefault);
    }

    /** Where the person went, for going back and forward. */
    Trail trail() {
        return trail;
    }

    /** From now on says what goes wrong on the window's thread, which calls this, and that nobody caught. */
    void catchUnforeseen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, unforeseen) -> {
            unforeseen.printStackTrace();
            sayUnforeseen(unforeseen);
        });
    }

    /** Says that something happened which the program does not expect; nothing that was written is lost by it. */
    private void sayUnforeseen(Throwable what) {
        acts.tell("unforeseen", words.bind("unforeseen.what", what.getClass().getSimpleName()));
    }

    /** Closes the dossier, once all of it is on the disk, and shows the first screen. */
    void closeDossier() {
        acts.whenSaved(() -> {
            leave();
            showWelcome();
        });
    }

    /** Ends the program, once all is on the disk. */
    void quit() {
        acts.whenSaved(() -> {
            leave();
            settings.moved(Placed.of(stage));
            stage.close();
        });
    }

    /** Closes the file that is open, without asking whether all is saved. */
    void leave() {
        bars.leave();
        turnedBack.clear();
        open.get().ifPresent(opened -> {
            opened.leave();
            opened.file().close();
        });
        open.set(Optional.empty());
        isOpen.set(false);
        walk.clear();
    }

    /** Shows the first screen. */
    void showWelcome() {
        shell.setRailShown(false);
        shell.header().afterTitle().clear();
        shell.header().end().clear();
        shell.status().end().setAll(actions.languageLinks());
        savingLine.sayNothingIsOpen();
        showFolded();
        shell.setMenus(actions.menus(List.of(), List.of()));
        WelcomeView first = welcome.orElseGet(() -> new WelcomeView(new WelcomeModel(settings.preferences(),
                around.background(), Platform::runLater, settings::forget), words, actions.beginnings(),
                acts.samplePath(),
                acts::open));
        welcome = Optional.of(first);
        shell.show(first);
        nameWindow();
    }

    /** Whose the changes are: the person, or this machine's user where no name is written. */
    String author() {
        String name = settings.preferences().get().name();
        return name.isEmpty() ? around.desk().who() : name;
    }

    private void updated(Update update) {
        actions.refresh();
        open.get().map(OpenDossier::session).ifPresent(session -> turnedBack.follow(update,
                update.cause() == Update.Cause.UNDO ? session.toRedo() : session.toUndo()));
        if (!update.before().cover().equals(update.after().cover())) {
            open.get().ifPresent(opened -> heading.show(opened.session().dossier()));
            nameWindow();
        }
    }

    private void dress(Preferences now) {
        new Look(now.theme(), now.textSize()).applyTo(scene);
    }

    private void showFolded() {
        turnedBack.clear();
        bars.showFolded(settings.folded().get() && open.get().isPresent());
    }

    private void nameWindow() {
        stage.setTitle(open.get().map(OpenDossier::session).map(session -> "Mufakat · " + title(session)
                + (session.dossier().cover().map(Cover::example).orElse(false)
                        ? " · " + words.text("shell.sample")
                        : ""))
                .orElseGet(() -> "Mufakat · " + words.text("saving.no-dossier")));
    }

    private static String title(Session session) {
        return session.dossier().cover().map(Cover::title).orElse("");
    }
}
