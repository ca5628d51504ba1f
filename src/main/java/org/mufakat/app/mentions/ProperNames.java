package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mufakat.text.clauses.Phrases;
import org.mufakat.text.clauses.Token;

/** Where proper names stand among words: runs of capitalised words, joined by small ones such as "of". */
final class ProperNames {
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]*\\p{Lu}[\\p{Lu}\\p{N}]*");
    private static final Pattern YEAR = Pattern.compile("FY\\d+");
    private static final int SMALL = 4;

    private ProperNames() {}

    /** Whether a word is written like an abbreviation. */
    static boolean isAbbreviation(String word) {
        return word.length() > 1 && ABBREVIATION.matcher(word).matches() && !YEAR.matcher(word).matches();
    }

    /** The runs of two or more capitalised words; the first word of a sentence is capitalised anyway. */
    static List<Phrases.At<Boolean>> in(String text, List<Token> tokens) {
        List<Phrases.At<Boolean>> found = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            boolean joined = last >= 0 && isJoined(text, tokens.get(i - 1), tokens.get(i));
            boolean capital = Character.isUpperCase(tokens.get(i).written().codePointAt(0));
            if (from >= 0 && !(joined && (capital || tokens.get(i).written().length() < SMALL))) {
                add(found, from, last);
                from = -1;
                last = -1;
            }
            if (capital) {
                from = from < 0 ? i : from;
                last = i;
            }
        }
        add(found, from, last);
        return found;
    }

    private static void add(List<Phrases.At<Boolean>> found, int from, int last) {
        if (from >= 0 && last > from) {
            found.add(new Phrases.At<>(true, from, last + 1));
        }
    }

    private static boolean isJoined(String text, Token before, Token next) {
        String between = text.substring(before.end(), next.start());
        return between.isBlank() || between.equals("-") || between.equals("+");
    }
}
