package org.mufakat.app.overview;

import org.mufakat.domain.Paragraph;
import org.mufakat.text.Standing;

/**
 * A paragraph of the negotiated text.
 *
 * @param paragraph the paragraph
 * @param standing how far it is agreed, or what stands in the way
 * @param open how many brackets, alternatives and reserves are open in it
 */
public record ParagraphLine(Paragraph paragraph, Standing standing, int open) {}
