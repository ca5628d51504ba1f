package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One bracket of a text, or one numbered alternative that is written without brackets.
 *
 * @param kind
 *            what it is for
 * @param by
 *            codes of who proposes it, in their order, empty if nobody is named
 * @param contra
 *            codes of who objects
 * @param start
 *            where its opening sign is
 * @param end
 *            behind its closing sign and the attribution behind
 * @param bodyStart
 *            where its words begin, behind attribution and label
 * @param bodyEnd
 *            where its words end
 * @param depth
 *            1 for a bracket that stands in no other
 * @param parent
 *            place in the list of the bracket around it, empty at depth 1
 * @param group
 *            number that brackets which touch have in common, empty for one that stands alone
 * @param label
 *            label of a numbered alternative as typed, without its colon
 */
public record Bracket(BracketKind kind, List<String> by, List<String> contra, Place start, Place end, Place bodyStart,
        Place bodyEnd, int depth, OptionalInt parent, OptionalInt group, Optional<String> label) {

    /** Copies the codes. */
    public Bracket {
        by = List.copyOf(by);
        contra = List.copyOf(contra);
    }
}
