package org.mufakat.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.HalfTyped;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.TypedPart;
import org.mufakat.ui.control.Words;

/**
 * A part of an entry that is typed, among the fields of its form.
 *
 * @param <T> the entry
 */
final class WordsField<T extends Entry> implements EntryField<T> {
    private final TypedPart<T> part;

    /**
     * A field over an input.
     *
     * @param inWords the words in the field for an entry
     * @param kept where is kept what cannot be taken, while other entries or sections are looked at
     * @param take takes what was typed into the entry, and returns what is wrong with it; absent when nothing is
     */
    WordsField(TextInputControl input, Words words, HalfTyped kept, Function<T, String> inWords,
            BiFunction<T, String, Optional<Label>> take) {
        part = new TypedPart<>(input, inWords,
                (entry, typed) -> take.apply(entry, typed).map(label -> Problem.inWords(label, words)), kept);
    }

    @Override
    public Node node() {
        return part.node();
    }

    @Override
    public void show(T now) {
        part.show(now);
    }
}
