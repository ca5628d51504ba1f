package org.mufakat.ui.settings;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;

/**
 * A field into which a part of an entry is typed; each key reaches the entry as soon as it can be read, and what cannot
 * be read stays, with what is wrong below it.
 *
 * @param <T> the entry
 */
final class WordsField<T extends Entry> implements EntryField<T> {
    private final TextInputControl input;
    private final Problem problem;
    private final Function<T, String> inWords;
    private final BiFunction<T, String, Optional<Label>> take;
    private final Words words;
    private Optional<T> entry = Optional.empty();
    private String shown = "";
    private boolean typing;
    private boolean showing;

    /**
     * A field over an input.
     *
     * @param inWords the words in the field for an entry
     * @param take takes what was typed into the entry, and returns what is wrong with it; absent when nothing is
     */
    WordsField(TextInputControl input, Words words, Function<T, String> inWords,
            BiFunction<T, String, Optional<Label>> take) {
        this.input = input;
        this.words = words;
        this.problem = new Problem(input);
        this.inWords = inWords;
        this.take = take;
        input.accessibleTextProperty().bind(problem.accessibleTextProperty());
        input.textProperty().subscribe((before, now) -> typed(now));
        input.focusedProperty().subscribe(focused -> {
            if (!focused && problem.isClear()) {
                put(shown);
            }
        });
    }

    @Override
    public Node node() {
        return problem;
    }

    @Override
    public void show(T now) {
        String value = inWords.apply(now);
        boolean same = entry.filter(before -> before.id().equals(now.id())).isPresent() && value.equals(shown);
        entry = Optional.of(now);
        shown = value;
        if (!same && !typing) {
            problem.clear();
            put(value);
        }
    }

    private void put(String value) {
        if (!input.getText().equals(value)) {
            showing = true;
            int caret = input.getCaretPosition();
            input.setText(value);
            input.positionCaret(Math.min(caret, value.length()));
            showing = false;
        }
    }

    private void typed(String now) {
        if (!showing) {
            typing = true;
            entry.ifPresent(edited -> problem.say(take.apply(edited, now)
                    .map(label -> Problem.inWords(label, words)).orElse("")));
            typing = false;
        }
    }
}
