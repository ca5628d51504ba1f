package org.mufakat.ui.support.record;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.TypedPart;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportRow;

/** A part of the record that is typed, among the fields of the drawer. */
public final class TypedField implements RecordField {
    private final TypedPart<SupportRecord> part;

    /**
     * A field over an input.
     *
     * @param inWords the words in the field for a record
     * @param take takes what was typed into the record, and returns what is wrong with it; absent when nothing is
     */
    public TypedField(TextInputControl input, Function<SupportRecord, String> inWords,
            BiFunction<SupportRecord, String, Optional<String>> take) {
        part = new TypedPart<>(input, inWords, take);
    }

    /** A field for words that are kept as they are typed. */
    public static TypedField words(TextInputControl input, Words words, SupportEdits edits, String component,
            Function<SupportRecord, String> inWords) {
        return new TypedField(input, inWords,
                (record, typed) -> edits.type(record.id(), component,
                        each -> SupportEdits.with(each, component, typed)).map(rule -> Problem.inWords(rule, words)));
    }

    @Override
    public Node node() {
        return part.node();
    }

    @Override
    public void show(SupportRow row) {
        part.show(row.record());
    }
}
