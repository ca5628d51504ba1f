package org.mufakat.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Messages;
import org.mufakat.app.Preferences;
import org.mufakat.app.Session;
import org.mufakat.domain.Step;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Place;

/** What a person can do in every view: the menus but for the view's own, and the rail. */
final class MainActions {
    private final MainWindow window;
    private final DossierActs acts;
    private final Settings settings;
    private final Words words;
    private final ObservableBooleanValue isOpen;
    private final BooleanProperty canUndo = new SimpleBooleanProperty();
    private final BooleanProperty canRedo = new SimpleBooleanProperty();
    private final BooleanProperty canChange = new SimpleBooleanProperty();
    private final StringProperty undoName = new SimpleStringProperty();
    private final StringProperty redoName = new SimpleStringProperty();
    private final FocusedWords focused;
    private final RailCounts counts;
    private final Action undo;
    private final Action redo;
    private final Action fold;
    private Optional<Session> session = Optional.empty();
    private Optional<Step> unseenBack = Optional.empty();
    private Optional<Step> unseenForth = Optional.empty();

    MainActions(MainWindow window, DossierActs acts, Settings settings, Words words, ObservableBooleanValue isOpen) {
        this.window = window;
        this.acts = acts;
        this.settings = settings;
        this.words = words;
        this.isOpen = isOpen;
        isOpen.addListener(changed -> refresh());
        focused = new FocusedWords(words);
        counts = new RailCounts(settings.folded(), isOpen);
        undo = Action.of("edit.undo", undoName, () -> uncovered().ifPresent(Session::undo)).icon(Feather.CORNER_UP_LEFT)
                .keys("Shortcut+Z").when(canUndo).beforeText();
        redo = Action.of("edit.redo", redoName, () -> uncovered().ifPresent(Session::redo))
                .icon(Feather.CORNER_UP_RIGHT)
                .keys("Shortcut+Shift+Z").when(canRedo).beforeText();
        fold = Action.toggle("view.fold", words.bind("view.fold"), settings.folded()).icon(Feather.EYE_OFF)
                .keys("Shortcut+Shift+H").when(isOpen).beforeText();
        words.messagesProperty().addListener((observed, before, now) -> refresh());
        settings.folded().addListener((observed, before, now) -> keepUnseen());
        refresh();
    }

    /** On a shared screen nothing is taken back or named that was done before, for nobody there would see what changes. */
    private void keepUnseen() {
        boolean folded = settings.folded().get();
        unseenBack = session.filter(each -> folded).flatMap(Session::toUndo);
        unseenForth = session.filter(each -> folded).flatMap(Session::toRedo);
        refresh();
    }

    /** The words that have the focus. */
    FocusedWords focused() {
        return focused;
    }

    /** The menus, with the view's own between those that every view has; {@code editing} are in the Edit menu. */
    List<MenuOf> menus(List<Action> editing, List<MenuOf> ofView) {
        List<MenuOf> all = new ArrayList<>();
        all.add(new MenuOf(words.bind("menu.file"), List.of(List.of(sample(), create(), open()),
                List.of(save(), copy(), restore()), List.of(bringIn(), share()), List.of(close(), quit()))));
        all.add(new MenuOf(words.bind("menu.edit"),
                Stream.of(List.of(undo, redo, redoAsWell()), focused.actions(), editing)
                        .filter(group -> !group.isEmpty()).toList()));
        all.add(new MenuOf(words.bind("menu.view"), List.of(List.of(fold), List.of(larger(), smaller(), usual()),
                languages(), List.of(theme(Preferences.Theme.LIGHT), theme(Preferences.Theme.DARK)))));
        all.add(new MenuOf(words.bind("menu.go"),
                List.of(goings(), List.of(comments(), historyOf()), List.of(back(), forward()),
                        List.of(nextPane(), previousPane()))));
        all.addAll(ofView);
        all.add(new MenuOf(words.bind("menu.help"), List.of(List.of(keys()))));
        return all;
    }

    /** The places of the rail: those at its top, or at its foot. */
    List<Place> places(boolean atTheFoot) {
        List<Action> goings = goings();
        return Stream.iterate(0, i -> i < goings.size(), i -> i + 1)
                .filter(i -> Rooms.AT_THE_FOOT.contains(Rooms.PLACES.get(i)) == atTheFoot)
                .map(i -> new Place(Rooms.PLACES.get(i), goings.get(i), counts.of(Rooms.PLACES.get(i)),
                        Role.BRACKETED))
                .toList();
    }

    /** How to begin without a dossier. */
    List<Action> beginnings() {
        return List.of(sample(), create(), open());
    }

    /** The languages of the window, to choose by a press. */
    List<Node> languageLinks() {
        return Messages.LANGUAGES.stream().map(locale -> {
            var link = new Link(Words.fixed(nameOf(locale)), () -> settings.language().set(locale));
            link.setId("language." + locale.getLanguage());
            link.setMinWidth(Region.USE_PREF_SIZE);
            return (Node) link;
        }).toList();
    }

    Action undo() {
        return undo;
    }

    Action unfold() {
        return Action.of("view.unfold", words.bind("view.unfold"), () -> settings.folded().set(false))
                .icon(Feather.EYE).keys("Shortcut+Shift+H");
    }

    Action keys() {
        return Action.of("help.keys", words.bind("help.keys"), () -> window.shell().showKeys()).keys("F1")
                .icon(Feather.COMMAND);
    }

    Action save() {
        return Action.of("file.save", words.bind("file.save"), acts::save).icon(Feather.SAVE).keys("Shortcut+S")
                .when(canChange);
    }

    Action copy() {
        return Action.of("file.copy", words.bind("file.copy"), acts::copy).icon(Feather.COPY)
                .keys("Shortcut+Shift+C").when(isOpen);
    }

    /** Follows what can be undone in a session. */
    void follow(Session now) {
        session = Optional.of(now);
        now.onSaving(saving -> refresh());
        counts.follow(now);
        keepUnseen();
    }

    /** Says anew what can be undone. */
    void refresh() {
        Optional<Session> now = session.filter(each -> isOpen.get());
        Optional<Step> back = now.flatMap(Session::toUndo).filter(step -> !unseenBack.equals(Optional.of(step)));
        Optional<Step> forth = now.flatMap(Session::toRedo).filter(step -> !unseenForth.equals(Optional.of(step)));
        boolean writable = now.filter(each -> !each.readOnly()).isPresent();
        canChange.set(writable);
        canUndo.set(writable && back.isPresent());
        canRedo.set(writable && forth.isPresent());
        undoName.set(back.map(step -> words.text("edit.undo-what", words.messages().sentence(step.label())))
                .orElseGet(() -> words.text("edit.undo")));
        redoName.set(forth.map(step -> words.text("edit.redo-what", words.messages().sentence(step.label())))
                .orElseGet(() -> words.text("edit.redo")));
    }

    /** The session, unless something lies over the window: what is typed there is no step of the dossier. */
    private Optional<Session> uncovered() {
        return session.filter(each -> !window.shell().overlay().isOpen());
    }

    private Action sample() {
        return Action.of("file.sample", words.bind("file.sample"), acts::sample).icon(Feather.BOOK_OPEN)
                .keys("Shortcut+Shift+S");
    }

    private Action create() {
        return Action.of("file.new", words.bind("file.new"), acts::create).icon(Feather.FILE_PLUS).keys("Shortcut+N");
    }

    private Action open() {
        return Action.of("file.open", words.bind("file.open"), acts::open).icon(Feather.FOLDER).keys("Shortcut+O");
    }

    private Action restore() {
        return Action.of("file.restore", words.bind("file.restore"), acts::chooseBackup).icon(Feather.ROTATE_CCW)
                .when(isOpen);
    }

    private Action bringIn() {
        return Action.of("file.import", words.bind("file.import"), acts::chooseImport).icon(Feather.DOWNLOAD)
                .keys("Shortcut+Shift+I").when(canChange.or(Bindings.not(isOpen)));
    }

    private Action share() {
        return Action.of("file.share", words.bind("file.share"), () -> window.go(Rooms.SHARE)).icon(Feather.SEND)
                .keys("Shortcut+E").when(isOpen);
    }

    private Action close() {
        return Action.of("file.close", words.bind("file.close"), window::closeDossier).keys("Shortcut+W")
                .when(isOpen);
    }

    private Action quit() {
        return Action.of("file.quit", words.bind("file.quit"), window::quit).keys("Shortcut+Q");
    }

    private Action redoAsWell() {
        return Action
                .of("edit.redo-as-well", words.bind("edit.redo-as-well"), () -> uncovered().ifPresent(Session::redo))
                .keys("Shortcut+Y").when(canRedo).beforeText();
    }

    private Action larger() {
        return Action.of("view.larger", words.bind("view.larger"), () -> settings.resizeText(10))
                .icon(Feather.ZOOM_IN).keys("Shortcut+Plus")
                .alsoBy("Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
    }

    private Action smaller() {
        return Action.of("view.smaller", words.bind("view.smaller"), () -> settings.resizeText(-10))
                .icon(Feather.ZOOM_OUT).keys("Shortcut+Minus").alsoBy("Shortcut+Subtract");
    }

    private Action usual() {
        return Action.of("view.usual", words.bind("view.usual"), () -> settings.resizeText(0)).keys("Shortcut+0")
                .alsoBy("Shortcut+Numpad 0");
    }

    private List<Action> languages() {
        return Messages.LANGUAGES.stream()
                .map(locale -> Action.of("view.language-" + locale.getLanguage(), Words.fixed(nameOf(locale)),
                        () -> settings.language().set(locale))
                        .when(Bindings.notEqual(settings.language(), locale)))
                .toList();
    }

    private Action theme(Preferences.Theme theme) {
        String name = theme.name().toLowerCase(Locale.ROOT);
        return Action.of("view." + name, words.bind("view." + name), () -> settings.theme().set(theme))
                .when(Bindings.notEqual(settings.theme(), theme));
    }

    private List<Action> goings() {
        List<Feather> icons = List.of(Feather.HOME, Feather.LIST, Feather.LAYERS, Feather.FILE_TEXT, Feather.SEND,
                Feather.CLOCK, Feather.SETTINGS);
        List<String> keys = List.of("Shortcut+1", "Shortcut+2", "Shortcut+3", "Shortcut+4", "Shortcut+6", "Shortcut+7",
                "Shortcut+Comma");
        return Stream.iterate(0, i -> i < icons.size(), i -> i + 1).map(i -> Action
                .of("go." + Rooms.PLACES.get(i), words.bind("go." + Rooms.PLACES.get(i)),
                        () -> window.go(Rooms.PLACES.get(i)))
                .icon(icons.get(i)).keys(keys.get(i)).when(isOpen)).toList();
    }

    private Action comments() {
        return Action.of("go.comments", words.bind("go.comments"), () -> window.go(Rooms.COMMENTS))
                .icon(Feather.MESSAGE_SQUARE).keys("Shortcut+Shift+K").when(isOpen).beforeText();
    }

    private Action back() {
        return Action.of("go.back", words.bind("go.back"), () -> window.walk().back()).icon(Feather.ARROW_LEFT)
                .keys("Alt+Left")
                .when(window.trail().canGoBack()).beforeText();
    }

    private Action forward() {
        return Action.of("go.forward", words.bind("go.forward"), () -> window.walk().forward())
                .icon(Feather.ARROW_RIGHT)
                .keys("Alt+Right").when(window.trail().canGoForward()).beforeText();
    }

    private Action historyOf() {
        return Action.of("go.history-of", words.bind("go.history-of"), () -> window.walk().toHistory())
                .icon(Feather.CLOCK).keys("Shortcut+Alt+H").when(isOpen).when(Bindings.not(settings.folded()));
    }

    private Action nextPane() {
        return Action.of("go.next-pane", words.bind("go.next-pane"), () -> window.shell().nextPane()).keys("F6");
    }

    private Action previousPane() {
        return Action.of("go.previous-pane", words.bind("go.previous-pane"), () -> window.shell().previousPane())
                .keys("Shift+F6");
    }

    private static String nameOf(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
