package org.mufakat.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Statement;
import org.mufakat.text.StatementParagraph;

/** Statements as plain text. */
public final class StatementFile {

    /** What stands between two statements in one file. */
    private static final String BETWEEN = "\n\n* * *\n\n";

    private StatementFile() {}

    /** The texts of what leaves, one behind the other, each below its notice; empty when there is none. */
    public static String print(Dossier leaving) {
        return leaving.all(ConsensusText.class).stream().map(text -> print(leaving, text))
                .collect(Collectors.joining(BETWEEN));
    }

    /**
     * Reads the statement in a file; halves of surrogate pairs, which no dossier can hold, become U+FFFD.
     *
     * @throws DocumentProblem if its bytes are no text, or there is none
     */
    public static Statement read(byte[] bytes) throws DocumentProblem {
        Statement read = Statement.read(PlainText.decodeReplacing(bytes));
        if (read.paragraphs().isEmpty()) {
            throw new DocumentProblem(DocumentProblem.Kind.EMPTY);
        }
        return read;
    }

    private static String print(Dossier leaving, ConsensusText text) {
        List<StatementParagraph> paragraphs = new ArrayList<>();
        if (!text.notice().isEmpty()) {
            paragraphs.add(new StatementParagraph(ParagraphKind.TITLE, Optional.empty(), text.notice()));
        }
        for (Paragraph paragraph : leaving.paragraphs(text.id())) {
            paragraphs.add(new StatementParagraph(paragraph.kind(),
                    Optional.of(paragraph.number()).filter(number -> !number.isEmpty()), paragraph.words()));
        }
        return new Statement(paragraphs).print();
    }
}
