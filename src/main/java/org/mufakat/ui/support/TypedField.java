package org.mufakat.ui.support;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;

/** A field into which one part of the record is typed; each key reaches the record as soon as it can be read. */
final class TypedField implements RecordField {
    private final TextInputControl input;
    private final Problem problem;
    private final Function<SupportRecord, String> inWords;
    private final BiFunction<SupportRecord, String, Optional<String>> take;
    private Optional<SupportRecord> record = Optional.empty();
    private String shown = "";
    private boolean typing;
    private boolean showing;

    /**
     * A field over an input.
     *
     * @param inWords the words in the field for a record
     * @param take takes what was typed into the record, and returns what is wrong with it; absent when nothing is
     */
    TypedField(TextInputControl input, Function<SupportRecord, String> inWords,
            BiFunction<SupportRecord, String, Optional<String>> take) {
        this.input = input;
        this.problem = new Problem(input);
        this.inWords = inWords;
        this.take = take;
        if (!input.accessibleTextProperty().isBound()) {
            input.accessibleTextProperty().bind(problem.accessibleTextProperty());
        }
        input.textProperty().subscribe((before, now) -> typed(now));
        input.focusedProperty().subscribe(focused -> {
            if (!focused && problem.isClear()) {
                put(shown);
            }
        });
    }

    /** A field for words that are kept as they are typed. */
    static TypedField words(TextInputControl input, Words words, SupportEdits edits, String component,
            Function<SupportRecord, String> inWords) {
        return new TypedField(input, inWords,
                (record, typed) -> edits.type(record.id(), component,
                        each -> SupportEdits.with(each, component, typed)).map(rule -> Problem.inWords(rule, words)));
    }

    @Override
    public Node node() {
        return problem;
    }

    @Override
    public void show(SupportRow row) {
        String value = inWords.apply(row.record());
        boolean same = record.filter(before -> before.id().equals(row.id())).isPresent() && value.equals(shown);
        record = Optional.of(row.record());
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
            record.ifPresent(edited -> problem.say(take.apply(edited, now).orElse("")));
            typing = false;
        }
    }
}
