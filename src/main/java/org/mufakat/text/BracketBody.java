package org.mufakat.text;

import java.util.ArrayList;

/** What stands in a bracket behind its attribution and label. */
record BracketBody(BracketedText read, Bracket bracket) {

    /** Its characters without blanks at their ends, with line breaks between paragraphs. */
    String words() {
        int first = bracket.bodyStart().paragraph();
        int last = bracket.bodyEnd().paragraph();
        var lines = new ArrayList<String>();
        for (int index = first; index <= last; index++) {
            var text = read.paragraphs().get(index).text();
            int from = index == first ? bracket.bodyStart().at() : 0;
            int to = index == last ? bracket.bodyEnd().at() : text.length();
            lines.add(text.substring(Math.min(from, to), to));
        }
        return Blanks.strip(String.join("\n", lines));
    }

    /** Whether it says that there shall be no text. */
    boolean isNoText() {
        if (bracket.bodyStart().paragraph() != bracket.bodyEnd().paragraph()) {
            return false;
        }
        var text = read.paragraphs().get(bracket.bodyStart().paragraph()).text();
        int to = bracket.bodyEnd().at();
        int from = Blanks.skip(text, Math.min(bracket.bodyStart().at(), to), to);
        return BracketWords.isNoText(text, from, Blanks.trimEnd(text, from, to));
    }

    /** Whether it is a numbered alternative without signs. */
    boolean isPlain() {
        var text = read.paragraphs().get(bracket.start().paragraph()).text();
        return bracket.kind() == BracketKind.OPTION && !Signs.opens(text.charAt(bracket.start().at()));
    }
}
