package org.mufakat.domain;

import java.util.Optional;

/**
 * A paragraph as it stood when a revision was issued.
 *
 * @param paragraph the identity of the paragraph
 * @param number its number without the point, empty when it has none
 * @param kind what it is in the text
 * @param words its words, with their brackets
 * @param counterpart the paragraph of the translated text that it rendered, absent when none
 */
public record FrozenParagraph(Id<Paragraph> paragraph, String number, ParagraphKind kind, String words,
        Optional<Id<Paragraph>> counterpart) {}
