package org.mufakat.text;

import java.util.BitSet;

/** A paragraph as it would be sent: without reserves, statuses and editor's notes; what is undecided stays in brackets. */
public final class CleanWords {

    private CleanWords() {}

    /** The words of a paragraph without what is not wording. */
    public static String of(ParsedParagraph paragraph) {
        String text = paragraph.text();
        var gone = new BitSet(text.length());
        paragraph.open().stream().filter(point -> point.kind() == BracketKind.RESERVE)
                .forEach(point -> gone.set(point.start(), point.end()));
        paragraph.runs().stream().filter(run -> run.kind() == RunKind.STATUS || run.kind() == RunKind.NOTE)
                .forEach(run -> gone.set(run.start(), run.end()));
        if (gone.isEmpty()) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int cut = gone.nextSetBit(at);
            clean.append(text, at, cut < 0 ? text.length() : cut);
            at = cut < 0 ? text.length() : gone.nextClearBit(cut);
            boolean blankBefore = clean.isEmpty() || isBlank(clean.charAt(clean.length() - 1));
            if (cut >= 0 && at == text.length()) {
                clean.setLength(clean.toString().stripTrailing().length());
            } else if (cut >= 0 && blankBefore) {
                boolean blankBehind = isBlank(text.charAt(at));
                if (!blankBehind && isPunctuation(text.charAt(at))) {
                    clean.setLength(clean.toString().stripTrailing().length());
                }
                while (at < text.length() && isBlank(text.charAt(at)) && !gone.get(at)) {
                    at++;
                }
            }
        }
        return clean.toString();
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isPunctuation(char sign) {
        return ".,;:!?)]\u3011\uFF3D\uFF09".indexOf(sign) >= 0;
    }
}
