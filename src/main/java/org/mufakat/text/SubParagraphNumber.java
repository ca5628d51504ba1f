package org.mufakat.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of sub-paragraphs, {@code (a)}, {@code (iv)}, {@code (2)}, and which one follows. */
final class SubParagraphNumber {

    private static final Pattern NUMBER = Pattern.compile("\\(([a-z]{1,8}|[A-Z]|[0-9]{1,3})\\).*");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx");
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private SubParagraphNumber() {}

    static boolean is(String number) {
        return NUMBER.matcher(number).matches();
    }

    /** The number without <i>bis</i> and its like. */
    static String bare(String number) {
        return "(" + core(number) + ")";
    }

    /** The number that follows the last of some; those before it tell whether an <i>i</i> is a numeral or a letter. */
    static String behind(List<String> numbers) {
        var last = core(numbers.getLast());
        var before = numbers.reversed().stream().map(SubParagraphNumber::core).filter(core -> !core.equals(last))
                .findFirst();
        return "(" + behind(last, before) + ")";
    }

    private static String core(String number) {
        return number.substring(1, number.indexOf(')'));
    }

    private static String behind(String last, Optional<String> before) {
        if (Character.isDigit(last.charAt(0))) {
            return String.valueOf(Integer.parseInt(last) + 1);
        }
        int numeral = valueOf(last);
        boolean goesOn = numeral > 0 && before.filter(core -> valueOf(core) == numeral - 1).isPresent();
        boolean isLetter = before.filter(core -> letterBehind(core).equals(last)).isPresent();
        return numeral > 0 && !isLetter && (numeral == 1 || last.length() > 1 || goesOn)
                ? numeral(numeral + 1)
                : letterBehind(last);
    }

    private static String letterBehind(String letters) {
        char letter = letters.charAt(0);
        return letter == 'z' || letter == 'Z'
                ? String.valueOf((char) (letter - 25)).repeat(letters.length() + 1)
                : String.valueOf((char) (letter + 1)).repeat(letters.length());
    }

    private static int valueOf(String letters) {
        for (int value = 1; value < TENS.size() * 10; value++) {
            if (numeral(value).equals(letters)) {
                return value;
            }
        }
        return 0;
    }

    private static String numeral(int value) {
        return TENS.get(value / 10 % TENS.size()) + ONES.get(value % 10);
    }
}
