package org.mufakat.app.overview;

import java.util.Optional;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.BracketKind;

/**
 * A bracket that is open.
 *
 * @param paragraph where it begins
 * @param kind what it is for
 * @param words what stands in it
 * @param ours for a bracket of ours, what we wrote of why it stands; absent where nothing of that is written. It stays in
 *        the delegation
 */
public record Held(Paragraph paragraph, BracketKind kind, String words, Optional<OurLanguage> ours) {}
