package org.mufakat.ui.control;

import java.util.Arrays;
import java.util.Locale;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mufakat.app.Messages;

/** The words of the window, which change at once everywhere when another language is chosen. */
public final class Words {
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>();

    /** Words in this language, to begin with. */
    public Words(Locale first) {
        locale.addListener((observed, before, now) -> messages.set(Messages.of(now)));
        locale.set(first);
    }

    private Words(Words leader) {
        locale.bind(leader.locale);
        messages.bind(leader.messages);
    }

    /** Words that follow these until {@link #leave}; what listens to them is let go with them. */
    public Words follower() {
        return new Words(this);
    }

    /** Follows no more. */
    public void leave() {
        locale.unbind();
        messages.unbind();
    }

    /** The key of an enum constant's words: what comes before, and the constant's name as it stands in files. */
    public static String key(String prefix, Enum<?> constant) {
        return prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The language; setting it changes every word bound. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** The words in the language of now. */
    public Messages messages() {
        return messages.get();
    }

    /** Follows the language, for whatever is more than words: dates, sorting. */
    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /** The words of a key in the language of now. */
    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** The words of a key as they are in whatever language is chosen; arguments that are observable are followed too. */
    public StringBinding bind(String key, Object... arguments) {
        var followed = new Observable[arguments.length + 1];
        followed[0] = messages;
        int count = 1;
        for (var argument : arguments) {
            if (argument instanceof Observable observable) {
                followed[count++] = observable;
            }
        }
        return Bindings.createStringBinding(
                () -> text(key, Arrays.stream(arguments).map(Words::valueOf).toArray()),
                Arrays.copyOf(followed, count));
    }

    private static Object valueOf(Object argument) {
        return argument instanceof ObservableValue<?> observable ? observable.getValue() : argument;
    }

    /** Words that no language changes, such as a name out of the dossier. */
    public static ObservableValue<String> fixed(String words) {
        return new ReadOnlyStringWrapper(words).getReadOnlyProperty();
    }
}
