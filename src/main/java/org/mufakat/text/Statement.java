package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.ParagraphKind;

/**
 * A statement as its paragraphs.
 *
 * @param paragraphs
 *            in order: title lines, headings, numbered and other paragraphs
 */
public record Statement(List<StatementParagraph> paragraphs) {

    /** Copies the list. */
    public Statement {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads a plain text. Lines before the first blank line are the title, a line of its own before a numbered one is a
     * heading, wrapped lines are joined with one blank; a text that begins with a blank line has no title.
     */
    public static Statement read(String plainText) {
        return new StatementReader(plainText).read();
    }

    /** The words of each paragraph, without numbers. */
    public List<String> texts() {
        return paragraphs.stream().map(StatementParagraph::text).toList();
    }

    /** The number of each paragraph. */
    public List<Optional<String>> numbers() {
        return paragraphs.stream().map(StatementParagraph::number).toList();
    }

    /** How many characters could not be read when it came from a file; U+FFFD stands in their place. */
    public long unread() {
        return texts().stream().flatMapToInt(String::chars).filter(unit -> unit == '\uFFFD').count();
    }

    /** The brackets in all its paragraphs; an option without brackets ends before a number, a heading or a footnote. */
    public BracketedText brackets(KnownNames names) {
        return Brackets.parse(texts(), index -> paragraphs.get(index).kind()
                .startsAnew(paragraphs.get(index).number().orElse("")), names);
    }

    /** The statement as plain text with line feeds, which reads back as the same statement. */
    public String print() {
        var out = new StringBuilder();
        var before = Optional.<ParagraphKind>empty();
        for (var paragraph : paragraphs) {
            boolean follows = before.isPresent() && (before.get() == ParagraphKind.HEADING
                    || before.get() == ParagraphKind.TITLE && paragraph.kind() == ParagraphKind.TITLE);
            boolean untitled = before.isEmpty() && paragraph.kind() != ParagraphKind.TITLE;
            if (before.isPresent() && !follows || untitled && paragraph.number().isEmpty()) {
                out.append('\n');
            }
            paragraph.number().ifPresent(number -> out.append(ParagraphNumber.print(number)));
            if (paragraph.number().isPresent() && !paragraph.text().isEmpty()) {
                out.append(' ');
            }
            out.append(paragraph.text()).append('\n');
            before = Optional.of(paragraph.kind());
        }
        return out.toString();
    }
}
