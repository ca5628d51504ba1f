package org.mufakat.text;

import java.util.Optional;
import org.mufakat.domain.ParagraphKind;

/**
 * A paragraph of a statement.
 *
 * @param kind
 *            what it is
 * @param number
 *            as typed without the period behind it, {@code 6 bis} or {@code (a)}; empty where it has none
 * @param text
 *            its words on one line, in Unicode's composed form, without the number
 */
public record StatementParagraph(ParagraphKind kind, Optional<String> number, String text) {}
