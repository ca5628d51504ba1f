package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where names were meant, but one of them is nobody's. */
final class MistypedNames {

    private static final int LONGEST = 120;
    private static final Pattern SEPARATOR = Pattern.compile("[,/;&+\uFF0C\uFF0F\uFF1B\uFF06\uFF0B\u3001]"
            + "|(?<=\\s)(?:and|v\u00E0|contra)(?=\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIKE_A_CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,5}");

    private final KnownNames names;
    private final Map<String, Optional<String>> near = new HashMap<>();

    MistypedNames(KnownNames names) {
        this.names = names;
    }

    /** Before a bracket's first colon. */
    List<Diagnostic> beforeColon(int paragraph, String text, int from, int to) {
        for (int at = from; at < Math.min(to, from + LONGEST); at++) {
            if (NameList.isColon(text.charAt(at))) {
                return within(paragraph, text, from, at);
            }
        }
        return List.of();
    }

    /** In a parenthesis behind a bracket. */
    List<Diagnostic> behind(int paragraph, String text, int from, int to) {
        int open = Blanks.skip(text, from, to);
        if (open >= to || text.charAt(open) != '(' && text.charAt(open) != '\uFF08') {
            return List.of();
        }
        for (int at = open + 1; at < Math.min(to, open + LONGEST); at++) {
            if (text.charAt(at) == ')' || text.charAt(at) == '\uFF09') {
                return within(paragraph, text, open + 1, at);
            }
        }
        return List.of();
    }

    /** In a range where nothing but names should stand; empty unless all of it looks like names. */
    List<Diagnostic> within(int paragraph, String text, int from, int to) {
        var found = new ArrayList<Diagnostic>();
        boolean anyKnown = false;
        boolean anyStrange = false;
        var separators = SEPARATOR.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (start <= to) {
            int end = separators.find() ? separators.start() : to;
            int next = end == to ? to + 1 : separators.end();
            var piece = Blanks.collapse(text.substring(start, end));
            if (names.lookUp(piece).isPresent()) {
                anyKnown = true;
            } else if (!piece.isEmpty()) {
                var meant = near.computeIfAbsent(piece, names::nearMiss);
                if (meant.isEmpty() && !LIKE_A_CODE.matcher(piece).matches()) {
                    return List.of();
                }
                anyStrange |= meant.isEmpty();
                found.add(new Diagnostic(paragraph, Blanks.skip(text, start, end), Problem.NAME_MISTYPED, piece,
                        meant));
            }
            start = next;
        }
        return anyStrange && !anyKnown ? List.of() : found;
    }
}
