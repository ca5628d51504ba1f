package org.mufakat.document;

import java.util.List;
import java.util.Locale;

/** Says why a file cannot be read and where; the kind and its arguments become a sentence in the reader's language. */
public final class DocumentProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the message key is {@code document.} and the name in lower case with hyphens. */
    public enum Kind {
        /** The bytes are no text in the encoding that they should be in; arguments: line, column, encoding. */
        ENCODING,
        /** A NUL character, which no text holds; arguments: line, column. */
        NUL,
        /** There is nothing in it; no arguments. */
        EMPTY,
        /** A column is missing; arguments: its name, the columns that belong there. */
        COLUMN_MISSING,
        /** A column that nobody knows, or one twice; arguments: line, column in the line, its name, the columns
         *  that belong there, those that can be there besides. */
        COLUMN_UNKNOWN,
        /** A line has more or fewer cells than there are columns; arguments: line, its cells, the columns. */
        CELLS,
        /** A quotation mark does not close or stands wrong; arguments: line, column. */
        QUOTE
    }

    private final Kind kind;
    private final transient List<String> arguments;

    /** A problem with what the sentence about it mentions. */
    public DocumentProblem(Kind kind, Object... arguments) {
        super(kind + " " + List.of(arguments));
        this.kind = kind;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return "document." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }
}
