package org.mufakat.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.VisibleWords;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/**
 * The fields of an entry below each other, each with its name at the left.
 *
 * @param <T> the entry
 */
final class EntryForm<T extends Entry> extends VBox {
    private final DossierEdits edits;
    private final Words words;
    private final Function<T, String> called;
    private final List<EntryField<T>> fields = new ArrayList<>();

    /** A form without fields; {@code called} names the entry in the history. */
    EntryForm(DossierEdits edits, Words words, Function<T, String> called) {
        this.edits = edits;
        this.words = words;
        this.called = called;
        getStyleClass().add("entry-form");
    }

    /** Shows an entry in all fields. */
    void show(T entry) {
        fields.forEach(field -> field.show(entry));
    }

    /** Adds a field with its name. */
    EntryForm<T> row(ObservableValue<String> name, EntryField<T> field) {
        fields.add(field);
        getChildren().add(new LabelledField(name, field.node()));
        return this;
    }

    /** Adds a field of one line. */
    EntryForm<T> line(String component, Function<T, String> inWords, Function<String, Object> read) {
        return row(name(component),
                typed(new TextField(), component, component, inWords,
                        (entry, now) -> read.apply(VisibleWords.of(now))));
    }

    /** Adds a field of one line for words that are kept as they are typed. */
    EntryForm<T> line(String component, Function<T, String> inWords) {
        return line(component, inWords, typed -> typed);
    }

    /** Adds a field that grows with its lines. */
    EntryForm<T> lines(String component, Function<T, String> inWords, Function<String, Object> read, String example) {
        var area = new GrowingTextArea();
        area.getStyleClass().add("framed");
        area.promptTextProperty().bind(words.bind(example));
        return row(name(component), typed(area, component, component, inWords, (entry, now) -> read.apply(now)));
    }

    /** Adds a field for the name in each of these languages. */
    EntryForm<T> names(String component, List<Language> languages, Function<T, Names> names) {
        for (Language language : languages) {
            ObservableValue<String> name = words.bind("settings.in-language", name(component), language.tag());
            row(name, typed(new TextField(), component, component + "." + language.tag(),
                    entry -> names.apply(entry).byLanguage().getOrDefault(language, ""),
                    (entry, now) -> names.apply(entry).with(language, now)));
        }
        return this;
    }

    /** Adds a choice. */
    <V> EntryForm<T> choice(String component, Function<T, List<V>> choices, Function<V, String> name,
            Function<T, V> value) {
        return row(name(component), new ChoiceField<>("settings." + component, edits.readOnly(), choices, name, value,
                (entry, now) -> edits.choose(entry, component, called.apply(entry), each -> now)));
    }

    /** Adds something that is so or not. */
    EntryForm<T> tick(String component, Predicate<T> value) {
        var field = new TickField<>("settings." + component, edits.readOnly(), words.bind("settings.tick." + component),
                value, (T entry, Boolean now) -> edits.choose(entry, component, called.apply(entry), each -> now));
        return row(name(component), field);
    }

    /** Adds small words below the last field. */
    EntryForm<T> hint(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().addAll("type-secondary", "form-hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(label);
        return this;
    }

    /** Says of the last field that it stays in the delegation. */
    EntryForm<T> stays() {
        var line = new HBox(StaysHere.chip(words.bind("text.stays-here")));
        line.getStyleClass().add("form-stays");
        getChildren().add(line);
        return this;
    }

    private EntryField<T> typed(TextInputControl input, String component, String id, Function<T, String> inWords,
            BiFunction<T, String, Object> read) {
        input.setId("settings." + id);
        input.setEditable(!edits.readOnly());
        return new WordsField<>(input, words, edits.halfTyped(), inWords, (entry, now) -> edits.type(entry, component,
                called.apply(entry), each -> read.apply(each, now)));
    }

    private ObservableValue<String> name(String component) {
        return words.bind("settings.field." + component);
    }

    /** A choice that may be none. */
    static <V> List<Optional<V>> orNone(List<V> all) {
        List<Optional<V>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        all.forEach(each -> choices.add(Optional.of(each)));
        return choices;
    }
}
