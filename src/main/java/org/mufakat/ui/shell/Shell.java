package org.mufakat.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Words;

/** The frame of the window: menu bar, rail, header, toolbar, bars, one view, status line; it knows no dossier. */
public final class Shell {
    private static final double NARROW = 1200;

    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final BorderPane content = new BorderPane();
    private final StackPane area = new StackPane();
    private final Header header = new Header();
    private final ToolBar tools = new ToolBar();
    private final VBox bars = new VBox();
    private final Overlay overlay = new Overlay();
    private final StatusLine status;
    private final Rail rail;
    private final Words words;
    private MenuBar menuBar = new MenuBar();
    private boolean takenBeforeText;
    private List<MenuOf> menus = List.of();
    private final ReadOnlyObjectWrapper<Optional<View>> view = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The frame, with no view in it yet.
     *
     * @param menus all menus in order; their keys work as long as the shell is in a scene
     * @param places the rail from the top
     * @param foot the rail's last places, at the bottom
     * @param undo what the status line names as undo
     * @param keys what opens the list of keys; see {@link #showKeys()}
     */
    public Shell(Words words, List<MenuOf> menus, List<Place> places, List<Place> foot, Action undo, Action keys) {
        this.words = words;
        status = new StatusLine(undo, keys);
        rail = new Rail(places, foot, Bindings.lessThan(root.widthProperty(), NARROW));
        rail.setVisible(false);
        rail.managedProperty().bind(rail.visibleProperty());
        tools.setVisible(false);
        tools.managedProperty().bind(tools.visibleProperty());
        setMenus(menus);
        frame.getStyleClass().add("shell");
        frame.setLeft(rail);
        content.setTop(new VBox(header, bars, tools));
        area.setAlignment(Pos.TOP_LEFT);
        content.setCenter(area);
        keepInside(frame, content, area);
        frame.setCenter(content);
        frame.setBottom(status);
        root.getChildren().addAll(frame, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::takeBeforeText);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::keepFromText);
    }

    /** Shows these menus in place of those before, as when another view brings its own. */
    public void setMenus(List<MenuOf> now) {
        menus = List.copyOf(now);
        // A new bar, for one that loses menus still looks for the one that was open last; its keys go with its menus.
        menuBar.getMenus().clear();
        menuBar = new MenuBar(menus.stream().map(menu -> Actions.menu(menu.name(), menu.groups()))
                .toArray(Menu[]::new));
        menuBar.setId("menu-bar");
        frame.setTop(menuBar);
    }

    // However large a view would like to be, the menu bar and the status line stay where they are.
    private static void keepInside(Region... regions) {
        for (var region : regions) {
            region.setMinSize(0, 0);
        }
        var window = regions[regions.length - 1];
        var clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
    }

    /** The root of the scene. */
    public Parent root() {
        return root;
    }

    /** The header, for what every view has beside its title. */
    public Header header() {
        return header;
    }

    /** The status line. */
    public StatusLine status() {
        return status;
    }

    /** What lies over the window when something must be chosen or read. */
    public Overlay overlay() {
        return overlay;
    }

    /** The bars below the header that stay in every view: folded, read-only, not saved. */
    public ObservableList<Node> bars() {
        return bars.getChildren();
    }

    /** The view on screen; empty before the first. */
    public ReadOnlyObjectProperty<Optional<View>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether there is a rail; there is none while no dossier is open. */
    public void setRailShown(boolean shown) {
        rail.setVisible(shown);
    }

    /** Puts this view on screen in place of the one that was, and the focus into it. */
    public void show(View next) {
        overlay.close();
        view.get().filter(before -> before != next).ifPresent(View::hidden);
        view.set(Optional.of(next));
        refresh();
        rail.select(next.place());
        next.shown();
        next.firstFocus().ifPresent(node -> {
            // What lies in a pane that scrolls is in the window only once that pane has been styled.
            area.applyCss();
            FirstFocus.into(node);
        });
    }

    /** Asks the view on screen again for its nodes, as after folding. */
    public void refresh() {
        view.get().ifPresent(shown -> {
            header.show(shown);
            var items = shown.tools();
            tools.getItems().setAll(items);
            tools.setVisible(!items.isEmpty());
            if (!area.getChildren().equals(List.of(shown.node()))) {
                area.getChildren().setAll(shown.node());
            }
        });
    }

    /** Shows every key with what it does; again, and it goes. */
    public void showKeys() {
        if (overlay.isOpen()) {
            overlay.close();
            return;
        }
        overlay.open(new KeysOverlay(words,
                view.get().map(View::title).orElseGet(() -> words.bind("keys.title")),
                menus.stream().map(menu -> new KeysOverlay.Group(menu.name(),
                        menu.groups().stream().flatMap(List::stream).toList())).toList()));
    }

    /** Puts the focus into the next pane of the view in reading order, after the last one into the first. */
    public void nextPane() {
        step(1);
    }

    /** Puts the focus into the pane before in reading order, before the first one into the last. */
    public void previousPane() {
        step(-1);
    }

    private void step(int by) {
        var panes = view.get().map(View::panes).orElse(List.of());
        if (panes.isEmpty()) {
            return;
        }
        int at = -1;
        for (var node = root.getScene().getFocusOwner(); node != null && at < 0; node = node.getParent()) {
            at = panes.indexOf(node);
        }
        int next = at < 0 ? (by > 0 ? 0 : panes.size() - 1) : Math.floorMod(at + by, panes.size());
        FirstFocus.into(panes.get(next));
    }

    private void takeBeforeText(KeyEvent key) {
        if (overlay.takesBack(key)) {
            takenBeforeText = true;
            key.consume();
            return;
        }
        Optional<Action> taken = menus.stream().flatMap(menu -> menu.groups().stream()).flatMap(List::stream)
                .filter(action -> action.takesBeforeText(key)).findFirst();
        takenBeforeText = taken.isPresent();
        taken.ifPresent(action -> {
            action.perform();
            key.consume();
        });
    }

    /** The letter of a key that an action took is not for the text. */
    private void keepFromText(KeyEvent typed) {
        if (takenBeforeText) {
            typed.consume();
        }
    }
}
