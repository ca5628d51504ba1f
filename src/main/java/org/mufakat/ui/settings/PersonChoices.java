package org.mufakat.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.mufakat.app.Preferences;

/**
 * What a person can choose for the program on this machine.
 *
 * @param now what is chosen
 * @param user who is named at changes while the person gave no name
 * @param call says who is named at changes
 * @param language the language of the window
 * @param theme light or dark
 * @param resize makes the text larger or smaller by so many per cent; 0 brings back the usual size
 * @param speak sets the pace of speech in words a minute
 */
public record PersonChoices(ReadOnlyObjectProperty<Preferences> now, String user, Consumer<String> call,
        Property<Locale> language, Property<Preferences.Theme> theme, IntConsumer resize, IntConsumer speak) {}
