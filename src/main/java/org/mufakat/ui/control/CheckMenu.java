package org.mufakat.ui.control;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;

/**
 * A button whose menu has a tick before each of several choices and stays open while they are ticked; its words say
 * which are.
 *
 * @param <T> what is chosen
 */
public final class CheckMenu<T> extends MenuButton {
    private static final int NAMED = 1;

    private final ObjectProperty<Set<T>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ObservableValue<String> name;
    private final ObservableValue<String> none;
    private final int named;
    private List<T> choices = List.of();
    private Function<T, String> words = String::valueOf;

    private CheckMenu(ObservableValue<String> name, ObservableValue<String> none, int named) {
        this.name = name;
        this.none = none;
        this.named = named;
        getStyleClass().add("check-menu");
        setMnemonicParsing(false);
        chosen.subscribe(this::say);
        name.subscribe(this::say);
        none.subscribe(this::say);
        setOnShowing(opening -> fill());
    }

    /** A filter: its name stands before what is chosen, or before the word for all when nothing is. */
    public static <T> CheckMenu<T> filter(ObservableValue<String> name, ObservableValue<String> all) {
        var menu = new CheckMenu<T>(name, all, NAMED);
        var label = new Label();
        label.textProperty().bind(name);
        label.getStyleClass().add("check-menu-name");
        menu.setGraphic(label);
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    /** A field: all that is chosen is named in it, and the name is for a screen reader. */
    public static <T> CheckMenu<T> field(ObservableValue<String> name) {
        return new CheckMenu<>(name, Words.fixed(""), Integer.MAX_VALUE);
    }

    /** Offers these choices in this order, with these words. */
    public void offer(List<T> offered, Function<T, String> called) {
        choices = List.copyOf(offered);
        words = called;
        fill();
        say();
    }

    /** What is ticked; setting it ticks. */
    public ObjectProperty<Set<T>> chosenProperty() {
        return chosen;
    }

    private void fill() {
        getItems().setAll(choices.stream().map(this::item).toList());
    }

    private CustomMenuItem item(T choice) {
        var box = new CheckBox(words.apply(choice));
        box.setMnemonicParsing(false);
        box.setSelected(chosen.get().contains(choice));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        var item = new CustomMenuItem(box, false);
        item.setOnAction(ticked -> {
            turn(choice);
            box.setSelected(chosen.get().contains(choice));
        });
        return item;
    }

    private void turn(T choice) {
        Set<T> next = new LinkedHashSet<>(chosen.get());
        if (!next.remove(choice)) {
            next.add(choice);
        }
        chosen.set(next);
    }

    private void say() {
        List<String> ticked = choices.stream().filter(chosen.get()::contains).map(words).toList();
        setText(ticked.isEmpty()
                ? none.getValue()
                : ticked.size() <= named
                        ? String.join(", ", ticked)
                        : String.valueOf(ticked.size()));
        setAccessibleText(name.getValue() + ": " + (ticked.isEmpty() ? none.getValue() : String.join(", ", ticked)));
    }
}
