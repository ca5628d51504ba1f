package org.mufakat.ui.control;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.mufakat.domain.Entry;

/**
 * A part of an entry that is typed: each key reaches the entry as soon as it can be read. What cannot be read stays in
 * the input with what is wrong below it, and the entry is then as it was before it was typed into; it is there again when
 * the entry is, after others were shown.
 *
 * @param <T> the entry
 */
public final class TypedPart<T extends Entry> {
    private final TextInputControl input;
    private final Problem problem;
    private final Function<T, String> inWords;
    private final BiFunction<T, String, Optional<String>> take;
    private final HalfTyped kept;
    private Optional<T> entry = Optional.empty();
    private String shown = "";
    private String before = "";
    private boolean typing;
    private boolean showing;

    /**
     * A part that is typed into an input.
     *
     * @param inWords the words in the input for an entry
     * @param take takes what was typed into the entry, and returns what is wrong with it; absent when nothing is
     */
    public TypedPart(TextInputControl input, Function<T, String> inWords,
            BiFunction<T, String, Optional<String>> take) {
        this(input, inWords, take, new HalfTyped());
    }

    /** The same, where what could not be taken is kept also for parts that are made later of an input of the same id. */
    public TypedPart(TextInputControl input, Function<T, String> inWords,
            BiFunction<T, String, Optional<String>> take, HalfTyped kept) {
        this.kept = kept;
        this.input = input;
        this.problem = new Problem(input);
        this.inWords = inWords;
        this.take = take;
        if (!input.accessibleTextProperty().isBound()) {
            input.accessibleTextProperty().bind(problem.accessibleTextProperty());
        }
        input.textProperty().subscribe((before, now) -> typed(now));
        input.focusedProperty().subscribe(focused -> {
            if (focused) {
                before = shown;
            } else if (problem.isClear()) {
                put(shown);
            }
        });
    }

    /** The input with what is wrong below it. */
    public Node node() {
        return problem;
    }

    /** Shows an entry; a half-typed value stays as long as the entry's own did not change. */
    public void show(T now) {
        String value = inWords.apply(now);
        boolean same = entry.filter(last -> last.id().equals(now.id())).isPresent() && value.equals(shown);
        entry = Optional.of(now);
        shown = value;
        if (!same && !typing || !input.isFocused()) {
            before = value;
        }
        if (!same && !typing) {
            problem.clear();
            Optional<HalfTyped.Half> half = kept.of(now.id(), part(), value);
            put(half.map(HalfTyped.Half::typed).orElse(value));
            half.map(HalfTyped.Half::wrong).ifPresent(problem::say);
        }
    }

    private String part() {
        return String.valueOf(input.getId());
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
            entry.ifPresent(edited -> {
                Optional<String> wrong = take.apply(edited, now);
                if (wrong.isPresent() && !shown.equals(before)) {
                    entry.ifPresent(half -> take.apply(half, before));
                }
                problem.say(wrong.orElse(""));
                entry.ifPresent(half -> wrong.ifPresentOrElse(
                        said -> kept.keep(half.id(), part(), new HalfTyped.Half(now, shown, said)),
                        () -> kept.forget(half.id(), part())));
            });
            typing = false;
        }
    }
}
