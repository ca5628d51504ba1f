package org.mufakat.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An attribution behind a bracket: {@code (JPN, ROK)}, {@code (JPN; contra CHN)}. All in the parenthesis must be known
 * names; what follows <i>contra</i> objects.
 *
 * @param by
 *            codes of who proposes
 * @param contra
 *            codes of who objects
 * @param end
 *            behind the closing parenthesis
 */
record Behind(List<String> by, List<String> contra, int end) {

    private static final String CONTRA = "contra";

    Behind {
        by = List.copyOf(by);
        contra = List.copyOf(contra);
    }

    static Optional<Behind> read(String text, int from, int to, KnownNames names) {
        int open = Blanks.skip(text, from, to);
        if (open >= to || text.charAt(open) != '(' && text.charAt(open) != '\uFF08') {
            return Optional.empty();
        }
        int at = Blanks.skip(text, open + 1, to);
        var by = NameList.read(text, at, to, names);
        if (by.isPresent()) {
            at = NameList.behindSeparators(text, by.get().end(), to);
            at = Blanks.skip(text, at, to);
        }
        List<String> contra = List.of();
        int word = at + CONTRA.length();
        if (word < to && text.substring(at, word).toLowerCase(Locale.ROOT).equals(CONTRA)
                && Blanks.endsWord(text, word, to)) {
            int first = Blanks.skip(text, word, to);
            first = first < to && NameList.isColon(text.charAt(first)) ? first + 1 : first;
            var against = NameList.read(text, first, to, names);
            if (against.isEmpty()) {
                return Optional.empty();
            }
            contra = against.get().codes();
            at = Blanks.skip(text, against.get().end(), to);
        }
        boolean closes = at < to && (text.charAt(at) == ')' || text.charAt(at) == '\uFF09');
        return closes && (by.isPresent() || !contra.isEmpty())
                ? Optional.of(new Behind(by.map(NameList::codes).orElse(List.of()), contra, at + 1))
                : Optional.empty();
    }
}
