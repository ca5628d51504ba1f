package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.text.LightText.Span;

/** Reads and writes the marks of emphasis in a line of Markdown. */
final class Emphasis {
    private static final String ESCAPED = "\\*_-+.)•–";

    private Emphasis() {}

    /** The spans of a line. */
    static List<Span> read(String line) {
        List<Span> spans = new ArrayList<>();
        read(line, false, false, spans);
        return spans;
    }

    private static void read(String line, boolean strong, boolean emphasised, List<Span> spans) {
        var words = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            char sign = line.charAt(at);
            if (sign == '\\' && at + 1 < line.length() && ESCAPED.indexOf(line.charAt(at + 1)) >= 0) {
                words.append(line.charAt(at + 1));
                at += 2;
                continue;
            }
            int length = sign == '*' || sign == '_' ? runAt(line, at) : 0;
            int close = length > 0 && length <= 3 && opens(line, at, length) ? closing(line, at, length) : -1;
            if (close < 0) {
                int end = at + Math.max(1, length);
                words.append(line, at, end);
                at = end;
                continue;
            }
            spans.add(new Span(words.toString(), strong, emphasised));
            words.setLength(0);
            read(line.substring(at + length, close), strong || length >= 2, emphasised || length != 2, spans);
            at = close + length;
        }
        spans.add(new Span(words.toString(), strong, emphasised));
    }

    private static int runAt(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) == line.charAt(at)) {
            end++;
        }
        return end - at;
    }

    private static boolean opens(String line, int at, int length) {
        boolean wordBehind = at + length < line.length() && !Character.isWhitespace(line.charAt(at + length));
        return wordBehind && (line.charAt(at) == '*' || at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)));
    }

    private static int closing(String line, int open, int length) {
        char sign = line.charAt(open);
        int at = open + length;
        while (at < line.length()) {
            if (line.charAt(at) == '\\') {
                at += 2;
                continue;
            }
            if (line.charAt(at) != sign) {
                at++;
                continue;
            }
            int run = runAt(line, at);
            boolean wordBefore = !Character.isWhitespace(line.charAt(at - 1));
            boolean ends = sign == '*' || at + run == line.length()
                    || !Character.isLetterOrDigit(line.charAt(at + run));
            if (run == length && wordBefore && ends) {
                return at;
            }
            at += run;
        }
        return -1;
    }

    /** The same words with each emphasised as a whole, neighbours emphasised alike joined, and blanks never alone. */
    static List<Span> ofWholeWords(List<Span> spans) {
        var words = new StringBuilder();
        spans.forEach(span -> words.append(span.words()));
        boolean[] strong = new boolean[words.length()];
        boolean[] emphasised = new boolean[words.length()];
        int at = 0;
        for (Span span : spans) {
            for (int i = 0; i < span.words().length(); i++, at++) {
                strong[at] = span.strong();
                emphasised[at] = span.emphasised();
            }
        }
        List<Span> whole = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int to = from;
            while (to < words.length() && isBlank(words, to)) {
                to++;
            }
            int blankEnd = to;
            boolean anyStrong = false;
            boolean anyEmphasised = false;
            while (to < words.length() && !isBlank(words, to)) {
                anyStrong |= strong[to];
                anyEmphasised |= emphasised[to];
                to++;
            }
            String blank = words.substring(from, blankEnd);
            String word = words.substring(blankEnd, to);
            add(whole, blank, new Span(word, anyStrong, anyEmphasised));
            from = to;
        }
        return whole;
    }

    private static void add(List<Span> whole, String blank, Span word) {
        Span last = whole.isEmpty() ? new Span("", false, false) : whole.getLast();
        boolean alike = !whole.isEmpty() && !word.words().isEmpty() && last.strong() == word.strong()
                && last.emphasised() == word.emphasised();
        boolean blankIsPlain = !last.strong() && !last.emphasised();
        if (alike) {
            whole.set(whole.size() - 1,
                    new Span(last.words() + blank + word.words(), word.strong(), word.emphasised()));
            return;
        }
        boolean plainWord = !word.strong() && !word.emphasised();
        if (!blank.isEmpty() && blankIsPlain && !whole.isEmpty()) {
            whole.set(whole.size() - 1, new Span(last.words() + blank, false, false));
        } else if (!blank.isEmpty() && plainWord) {
            whole.add(new Span(blank + word.words(), false, false));
            return;
        } else if (!blank.isEmpty()) {
            whole.add(new Span(blank, false, false));
        }
        if (!word.words().isEmpty()) {
            whole.add(word);
        }
    }

    private static boolean isBlank(CharSequence words, int at) {
        return Character.isWhitespace(words.charAt(at));
    }

    /** The spans with their marks. */
    static String print(List<Span> spans) {
        var line = new StringBuilder();
        for (Span span : spans) {
            String mark = (span.strong() ? "**" : "") + (span.emphasised() ? "*" : "");
            line.append(mark).append(escaped(span.words())).append(mark);
        }
        return line.toString();
    }

    private static String escaped(String words) {
        var line = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            boolean mark = unit == '*' || unit == '_'
                    || unit == '\\' && (i + 1 == words.length() || ESCAPED.indexOf(words.charAt(i + 1)) >= 0);
            line.append(mark ? "\\" : "").append(unit);
        }
        return line.toString();
    }
}
