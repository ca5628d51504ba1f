package org.mufakat.ui.control;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** Makes from an action the nodes that a person can use it by. */
public final class Actions {
    private Actions() {}

    /** A menu item with the action's keys; a menu bar in a scene makes the keys work. */
    public static MenuItem menuItem(Action action) {
        var item = action.checked().<MenuItem>map(on -> {
            var check = new CheckMenuItem();
            check.selectedProperty().bindBidirectional(on);
            return check;
        }).orElseGet(() -> {
            var plain = new MenuItem();
            plain.setOnAction(chosen -> action.perform());
            return plain;
        });
        item.setId(action.id());
        item.textProperty().bind(action.name());
        item.setMnemonicParsing(false);
        item.disableProperty().bind(Bindings.not(action.available()));
        action.icon().filter(icon -> action.checked().isEmpty()).ifPresent(icon -> item.setGraphic(Icons.of(icon)));
        action.keys().ifPresent(item::setAccelerator);
        return item;
    }

    /** A menu of groups of actions with a line between the groups. */
    public static Menu menu(ObservableValue<String> name, List<List<Action>> groups) {
        var menu = new Menu();
        menu.textProperty().bind(name);
        menu.setMnemonicParsing(false);
        addGroups(menu.getItems(), groups);
        return menu;
    }

    /** A context menu of groups of actions with a line between the groups; the keys are shown, not installed. */
    public static ContextMenu contextMenu(List<List<Action>> groups) {
        var menu = new ContextMenu();
        addGroups(menu.getItems(), groups);
        return menu;
    }

    private static void addGroups(List<MenuItem> items, List<List<Action>> groups) {
        for (var group : groups) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.stream().map(Actions::menuItem).forEach(items::add);
        }
    }

    /** A button with icon and words; the tooltip prints the keys. */
    public static Button button(Action action) {
        var button = prepared(new Button(), action);
        button.setOnAction(pressed -> action.perform());
        return button;
    }

    /** A button that prints its keys beside its words. */
    public static Button buttonWithKey(Action action) {
        var button = button(action);
        action.keys().ifPresent(keys -> {
            button.setGraphic(new KeyCap(keys));
            button.setContentDisplay(ContentDisplay.RIGHT);
        });
        return button;
    }

    /** A button with the icon alone; its words and keys are in the tooltip and for a screen reader. */
    public static Button iconButton(Action action) {
        var button = button(action);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("quiet", "icon-only");
        return button;
    }

    private static <B extends ButtonBase> B prepared(B button, Action action) {
        button.setId(action.id());
        button.textProperty().bind(action.name());
        button.setMnemonicParsing(false);
        button.accessibleTextProperty().bind(action.name());
        button.disableProperty().bind(Bindings.not(action.available()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        action.icon().ifPresent(icon -> button.setGraphic(Icons.of(icon)));
        button.setTooltip(Tooltips.of(nameAndKeys(action)));
        return button;
    }

    /** The action's words with its keys behind them, as tooltips print them. */
    public static ObservableValue<String> nameAndKeys(Action action) {
        return action.keys().map(keys -> KeyNames.ofThisMachine().shown(keys))
                .<ObservableValue<String>>map(keys -> Bindings.concat(action.name(), "  ", keys))
                .orElse(action.name());
    }
}
