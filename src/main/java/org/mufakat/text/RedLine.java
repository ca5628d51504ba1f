package org.mufakat.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Wordings that must not stand in a text, found whatever brackets, names and blanks stand between their words, in either
 * case and as whole words.
 *
 * @param phrases
 *            the wordings, each in lower case, decomposed (NFD) and with one blank between words
 */
public record RedLine(List<String> phrases) {

    /**
     * Characters of a paragraph.
     *
     * @param start
     *            first UTF-16 unit
     * @param end
     *            behind the last unit
     */
    public record Span(int start, int end) {}

    private record Letters(StringBuilder words, List<Span> places) {
        void add(String text, int at, int end) {
            for (char unit : folded(text.substring(at, end)).toCharArray()) {
                boolean blank = Blanks.isBlank(unit);
                if (!blank || !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(blank ? ' ' : unit);
                    places.add(new Span(at, end));
                }
            }
        }
    }

    /** Copies the phrases. */
    public RedLine {
        phrases = List.copyOf(phrases);
    }

    /** The wordings that a note names, each on a line or behind a semicolon. */
    public static RedLine of(String note) {
        List<String> phrases = new ArrayList<>();
        for (String part : note.split("[;\\n\\r]+")) {
            String phrase = Blanks.collapse(folded(part)).strip();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }
        return new RedLine(phrases);
    }

    /** Whether one of the wordings stands in a paragraph. */
    public boolean touches(ParsedParagraph paragraph) {
        return !in(paragraph).isEmpty();
    }

    /** Where the wordings stand in a paragraph, in its order of wordings; marks of brackets among their words are covered. */
    public List<Span> in(ParsedParagraph paragraph) {
        if (phrases.isEmpty()) {
            return List.of();
        }
        var letters = letters(paragraph);
        String words = letters.words().toString();
        List<Span> spans = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
                int last = at + phrase.length() - 1;
                if (!continues(words, at - 1, phrase.charAt(0))
                        && !continues(words, last + 1, phrase.charAt(phrase.length() - 1))) {
                    spans.add(new Span(letters.places().get(at).start(), letters.places().get(last).end()));
                }
            }
        }
        return spans;
    }

    private static Letters letters(ParsedParagraph paragraph) {
        var letters = new Letters(new StringBuilder(), new ArrayList<>());
        String text = paragraph.text();
        for (Run run : paragraph.runs()) {
            boolean mark = switch (run.kind()) {
                case SIGN, ATTRIBUTION, OPTION_LABEL, STRAY, RESERVE, STATUS, NOTE, CITATION, DELETION -> true;
                case TEXT, WORDING, ALTERNATIVE, OPTION, GAP -> false;
            };
            for (int at = run.start(); !mark && at < run.end();) {
                int end = Math.min(Likened.letterEnd(text, at), run.end());
                letters.add(text, at, end);
                at = end;
            }
        }
        return letters;
    }

    private static boolean continues(String words, int at, char edge) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(edge) && !isIdeographic(edge)
                && (Character.isLetterOrDigit(words.charAt(at))
                        || Character.getType(words.charAt(at)) == Character.NON_SPACING_MARK);
    }

    private static boolean isIdeographic(char unit) {
        return Character.isIdeographic(unit) || unit >= '\u3040' && unit <= '\u30FF'
                || unit >= '\u0E00' && unit <= '\u0E7F';
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
}
