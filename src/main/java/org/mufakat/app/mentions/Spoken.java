package org.mufakat.app.mentions;

import java.util.List;
import java.util.Set;
import org.mufakat.domain.Paragraph;

/**
 * A paragraph as it is understood.
 *
 * @param paragraph the paragraph
 * @param heading what the words of the heading above it mean
 * @param sentences its sentences, each with what its parts speak of
 */
record Spoken(Paragraph paragraph, Set<String> heading, List<List<Meaning>> sentences) {}
