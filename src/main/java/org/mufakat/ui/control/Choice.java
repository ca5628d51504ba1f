package org.mufakat.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/**
 * A button that says what was chosen of a few, and opens to choose another.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends MenuButton {
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final Function<T, String> named;
    private final Consumer<T> choose;
    private List<T> offered = List.of();
    private List<String> called = List.of();

    /** A choice called {@code key} in the messages; {@code named} says what a choice is called. */
    public Choice(Words words, String key, Function<T, String> named, Consumer<T> choose) {
        getStyleClass().addAll("quiet", "choice");
        setMnemonicParsing(false);
        var name = words.bind(key);
        textProperty().bind(Bindings.createStringBinding(() -> words.text("choice.chosen", name.get(),
                value.get().map(named).orElse("")), value, words.messagesProperty()));
        accessibleTextProperty().bind(textProperty());
        setTooltip(Tooltips.of(name));
        this.named = named;
        this.choose = choose;
    }

    /** Shows what is chosen, and offers these. */
    public void show(T chosen, List<T> choices) {
        List<String> names = choices.stream().map(named).toList();
        boolean same = value.get().equals(Optional.of(chosen)) && offered.equals(choices) && called.equals(names);
        if (same) {
            return;
        }
        offered = choices;
        called = names;
        value.set(Optional.of(chosen));
        var group = new ToggleGroup();
        getItems().setAll(choices.stream().map(each -> {
            var item = new RadioMenuItem(named.apply(each));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setSelected(each.equals(chosen));
            item.setOnAction(pressed -> choose.accept(each));
            return item;
        }).toList());
    }
}
