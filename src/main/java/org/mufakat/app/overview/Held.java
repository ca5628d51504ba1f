package org.mufakat.app.overview;

import org.mufakat.domain.Paragraph;
import org.mufakat.text.BracketKind;

/**
 * A bracket that is open.
 *
 * @param paragraph where it begins
 * @param kind what it is for
 * @param words what stands in it
 */
public record Held(Paragraph paragraph, BracketKind kind, String words) {}
