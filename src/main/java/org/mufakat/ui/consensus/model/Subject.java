package org.mufakat.ui.consensus.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.app.ParagraphName;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Stance;

/**
 * What a stance or our language is about: a bracket, or a whole paragraph.
 *
 * @param paragraph the paragraph
 * @param bracket the bracket with its signs, as far as it stands in the paragraph; absent for the whole paragraph
 * @param stances what delegations hold on just this
 * @param ours our language for just this, absent when there is none
 */
public record Subject(Paragraph paragraph, Optional<Passage> bracket, List<Stance> stances,
        Optional<OurLanguage> ours) {
    /** The anchor of what is noted about it. */
    public Anchor anchor() {
        return bracket.map(passage -> Anchor.to(paragraph, "words", passage)).orElseGet(() -> Anchor.to(paragraph));
    }

    /** What it is about in a few words: the bracket as it is written, or the paragraph's number. */
    public String called() {
        return bracket.map(Passage::quote).orElseGet(() -> ParagraphName.of(paragraph));
    }
}
