package org.mufakat.ui.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do, once: menu, toolbar, context menu, list of keys and palette are made from it.
 *
 * @param id the name in tests and in the nodes' ids, such as "agenda.add"
 * @param name the words, in the language of now; may change with what it would do ("Undo: edit Points to make")
 * @param icon its Feather icon, where it has one
 * @param keys its keys, where it has some
 * @param run what it does
 * @param available whether it can be done now
 * @param checked for what is on or off, whether it is on; running it turns it over
 * @param overText whether its keys win over the field that has the focus, as undo must
 * @param alsoBy further keys that do it, not printed, and taken before the field that has the focus sees them
 */
public record Action(String id, ObservableValue<String> name, Optional<Feather> icon, Optional<KeyCombination> keys,
        Runnable run, ObservableBooleanValue available, Optional<BooleanProperty> checked, boolean overText,
        List<KeyCombination> alsoBy) {

    /** An action without icon and keys that can always be done. */
    public static Action of(String id, ObservableValue<String> name, Runnable run) {
        return new Action(id, name, Optional.empty(), Optional.empty(), run,
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), Optional.empty(), false, List.of());
    }

    /** An action that turns something on and off. */
    public static Action toggle(String id, ObservableValue<String> name, BooleanProperty on) {
        return new Action(id, name, Optional.empty(), Optional.empty(), () -> on.set(!on.get()),
                new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(), Optional.of(on), false, List.of());
    }

    /** The same with an icon. */
    public Action icon(Feather shown) {
        return new Action(id, name, Optional.of(shown), keys, run, available, checked, overText, alsoBy);
    }

    /** The same with keys, written as in {@link KeyCombination#valueOf}, with Shortcut for Ctrl or Cmd. */
    public Action keys(String combination) {
        return new Action(id, name, icon, Optional.of(KeyCombination.valueOf(combination)), run, available, checked,
                overText, alsoBy);
    }

    /** The same, to be done only while this holds and whatever held before. */
    public Action when(ObservableBooleanValue holds) {
        return new Action(id, name, icon, keys, run, Bindings.and(available, holds), checked, overText, alsoBy);
    }

    /** The same, its keys taken before the field that has the focus sees them. */
    public Action beforeText() {
        return new Action(id, name, icon, keys, run, available, checked, true, alsoBy);
    }

    /** The same, done by these keys too, as where one sign is on several keys of a keyboard. */
    public Action alsoBy(String... combinations) {
        return new Action(id, name, icon, keys, run, available, checked, overText,
                Arrays.stream(combinations).map(KeyCombination::valueOf).toList());
    }

    /** Whether this key does it before the field that has the focus sees it. */
    public boolean takesBeforeText(KeyEvent key) {
        return overText && keys.filter(combination -> combination.match(key)).isPresent()
                || alsoBy.stream().anyMatch(combination -> combination.match(key));
    }

    /** Does it, if it can be done now; says whether it did. */
    public boolean perform() {
        if (!available.get()) {
            return false;
        }
        run.run();
        return true;
    }
}
