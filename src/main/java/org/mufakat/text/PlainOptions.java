package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Numbered alternatives without brackets: one begins with its label at the start of a paragraph, further ones behind it
 * in the same paragraph, and each reaches to the next label or to the next paragraph that starts anew, but not out of
 * the bracket that it stands in.
 */
final class PlainOptions {

    private static final String WORD = "(?:alt|option|ph\u01B0\u01A1ng \u00E1n)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern FIRST = Pattern.compile(WORD, FLAGS);
    private static final Pattern NEXT = Pattern.compile("(?<=\\s)" + WORD, FLAGS);

    /** The part of an option that lies in one paragraph; {@code first} where its label is. */
    record Part(int paragraph, int start, int end, boolean first, OptionLabel label) {}

    private PlainOptions() {}

    /** Whether a paragraph begins as an option does, whatever follows. */
    static boolean mayBegin(String paragraph) {
        return FIRST.matcher(paragraph).region(Blanks.skip(paragraph, 0, paragraph.length()), paragraph.length())
                .lookingAt();
    }

    static List<Part> of(List<String> paragraphs, IntPredicate startsAnew, Signs signs, List<StatusAtEnd> statuses,
            KnownNames names) {
        var parts = new ArrayList<Part>();
        boolean running = false;
        int sign = 0;
        for (int index = 0; index < paragraphs.size(); index++) {
            var text = paragraphs.get(index);
            int firstSign = sign;
            while (sign < signs.size() && signs.get(sign).paragraph() == index) {
                sign++;
            }
            var marks = statuses.get(index).marks();
            var closing = closing(signs, firstSign, sign);
            int reach = Math.min(marks.isEmpty() ? text.length() : marks.getFirst().start(),
                    closing.orElse(text.length()));
            int end = Blanks.trimEnd(text, 0, reach);
            int start = Blanks.skip(text, 0, end);
            var label = OptionLabel.unbracketed(text, start, end, names);
            if (label.isPresent()) {
                for (var next : labels(text, start, end, signs, firstSign, sign, names)) {
                    var read = OptionLabel.unbracketed(text, next.start(), end, names).orElseThrow();
                    parts.add(new Part(index, next.start(), next.end(), true, read));
                }
                running = closing.isEmpty();
            } else if (running && !startsAnew.test(index)) {
                parts.add(new Part(index, start, Math.max(start, end), false, parts.getLast().label()));
                running = closing.isEmpty();
            } else {
                running = false;
            }
        }
        return parts;
    }

    /** Where a bracket closes that was open before these signs of a paragraph. */
    private static OptionalInt closing(Signs signs, int firstSign, int lastSign) {
        return IntStream.range(firstSign, lastSign)
                .filter(sign -> signs.partner(sign) != Signs.NONE && signs.partner(sign) < firstSign)
                .map(sign -> signs.get(sign).at()).findFirst();
    }

    private static List<Mark> labels(String text, int start, int end, Signs signs, int firstSign, int lastSign,
            KnownNames names) {
        var starts = new ArrayList<Integer>(List.of(start));
        var matcher = NEXT.matcher(text).region(start + 1, end).useTransparentBounds(true);
        int sign = firstSign;
        int depth = 0;
        while (matcher.find()) {
            for (; sign < lastSign && signs.get(sign).at() < matcher.start(); sign++) {
                int step = signs.partner(sign) == Signs.NONE ? 0 : signs.get(sign).opens() ? 1 : -1;
                depth += step;
            }
            if (depth == 0 && OptionLabel.unbracketed(text, matcher.start(), end, names).isPresent()) {
                starts.add(matcher.start());
            }
        }
        var found = new ArrayList<Mark>();
        for (int index = 0; index < starts.size(); index++) {
            int from = starts.get(index);
            int to = index + 1 < starts.size() ? Blanks.trimEnd(text, from, starts.get(index + 1)) : end;
            found.add(new Mark(from, to, RunKind.OPTION));
        }
        return found;
    }
}
