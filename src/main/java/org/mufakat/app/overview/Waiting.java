package org.mufakat.app.overview;

import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Pending;

/**
 * That a paragraph waits for a delegation.
 *
 * @param paragraph the paragraph
 * @param pending for whom, and until when
 */
public record Waiting(Paragraph paragraph, Pending pending) {}
