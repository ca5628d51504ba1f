package org.mufakat.text;

import java.util.List;

/**
 * What is open in one paragraph: a bracket, or the part of it that lies there. {@code [noted/welcomed]} is one open
 * point, {@code [noted] [welcomed]} are two.
 *
 * @param kind
 *            never a citation or a note
 * @param by
 *            codes of who proposes it
 * @param contra
 *            codes of who objects
 * @param start
 *            first UTF-16 unit in the paragraph, the opening sign included
 * @param end
 *            behind the closing sign and the attribution behind
 * @param depth
 *            1 for a bracket that stands in no other
 * @param paragraph
 *            the whole paragraph's text, which all its open points share
 */
public record OpenPoint(BracketKind kind, List<String> by, List<String> contra, int start, int end, int depth,
        String paragraph) {

    /** Copies the codes. */
    public OpenPoint {
        by = List.copyOf(by);
        contra = List.copyOf(contra);
    }

    /** The characters that it covers. */
    public String text() {
        return paragraph.substring(start, end);
    }
}
