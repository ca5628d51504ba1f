package org.mufakat.text;

import java.util.ArrayList;

/** What stands in a bracket behind its attribution and label. */
record BracketBody(BracketedText read, Bracket bracket) {

    private static final int LONGEST = 10_000;

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

    /**
     * Where its words begin when it is lifted: behind attribution and label and the blanks that set them off; blanks
     * behind a sign alone are its words'.
     */
    Place begin() {
        var start = bracket.start();
        var text = read.paragraphs().get(start.paragraph()).text();
        int body = bracket.bodyStart().at();
        if (!isPlain() && Blanks.skip(text, start.at() + 1, body) == body) {
            return new Place(start.paragraph(), start.at() + 1);
        }
        int to = bracket.bodyEnd().paragraph() == start.paragraph() ? bracket.bodyEnd().at() : text.length();
        return new Place(start.paragraph(), Blanks.skip(text, body, to));
    }

    /** Its first or last character that is no blank, or the sign that closes or opens it where it has none. */
    char edge(boolean isFirst) {
        if (isFirst) {
            var from = begin();
            var text = read.paragraphs().get(from.paragraph()).text();
            int at = Blanks.skip(text, from.at(), text.length());
            return at < text.length() ? text.charAt(at) : ']';
        }
        var text = read.paragraphs().get(bracket.bodyEnd().paragraph()).text();
        int end = Blanks.trimEnd(text, 0, bracket.bodyEnd().at());
        return end > 0 ? text.charAt(end - 1) : '[';
    }

    /** Whether nothing stands in it. */
    boolean isBlank() {
        var from = bracket.bodyStart();
        var text = read.paragraphs().get(from.paragraph()).text();
        return from.paragraph() == bracket.bodyEnd().paragraph()
                && Blanks.skip(text, from.at(), bracket.bodyEnd().at()) >= bracket.bodyEnd().at();
    }

    /** Whether it is longer than any words that a person quotes. */
    boolean isLong() {
        return bracket.bodyStart().paragraph() != bracket.bodyEnd().paragraph()
                || bracket.bodyEnd().at() - bracket.bodyStart().at() > LONGEST;
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
