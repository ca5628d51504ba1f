package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Cuts a text where neither a bracket nor a numbered alternative without brackets runs on. */
final class Stretches {

    private static final Pattern MAYBE_OPTION = Pattern.compile("(?:alt|option|ph\u01B0\u01A1ng \u00E1n)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Stretches() {}

    /** The places behind the last paragraph of each stretch, in order. */
    static List<Integer> ends(List<String> paragraphs, IntPredicate startsAnew) {
        var signs = Signs.of(paragraphs);
        List<Integer> ends = new ArrayList<>();
        int sign = 0;
        int depth = 0;
        boolean running = false;
        for (int index = 0; index < paragraphs.size(); index++) {
            for (; sign < signs.size() && signs.get(sign).paragraph() == index; sign++) {
                depth += signs.partner(sign) == Signs.NONE ? 0 : signs.get(sign).opens() ? 1 : -1;
            }
            running = maybeOption(paragraphs.get(index)) || running && !startsAnew.test(index);
            boolean last = index + 1 == paragraphs.size();
            if (depth == 0 && (last || !running || startsAnew.test(index + 1))) {
                ends.add(index + 1);
            }
        }
        return ends;
    }

    private static boolean maybeOption(String paragraph) {
        return MAYBE_OPTION.matcher(paragraph).region(Blanks.skip(paragraph, 0, paragraph.length()), paragraph.length())
                .lookingAt();
    }
}
