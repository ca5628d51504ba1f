package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words with light structure, line by line: lists, and words that are emphasised. In files it is Markdown (a part of
 * CommonMark 0.31: lists, {@code **strong**} and {@code *emphasis*}); a person sees no marks. A line is a line, as it
 * was typed, and emphasis is a matter of whole words.
 *
 * @param lines the lines, at least one
 */
public record LightText(List<Line> lines) {
    private static final Pattern BULLET = Pattern.compile("( *)[-*+•–] (.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("( *)(\\d{1,4})[.)] (.*)", Pattern.DOTALL);
    private static final int DEEPEST = 6;

    /** What a line is. */
    public enum Kind {
        /** A line of text. */
        PLAIN,
        /** An entry of a list. */
        BULLET,
        /** An entry of a list with numbers. */
        NUMBERED
    }

    /**
     * A line.
     *
     * @param kind what it is
     * @param level how deep it stands in a list, from 0
     * @param number its number in a list with numbers, else 0
     * @param spans its words, neighbours emphasised differently
     */
    public record Line(Kind kind, int level, int number, List<Span> spans) {
        /** Takes emphasis as a matter of whole words, and joins what is emphasised alike. */
        public Line {
            spans = Emphasis.ofWholeWords(spans);
            level = kind == Kind.PLAIN ? 0 : Math.clamp(level, 0, DEEPEST);
            number = kind == Kind.NUMBERED ? Math.clamp(number, 0, 9999) : 0;
        }

        /** A line of words that nothing is emphasised in. */
        public static Line of(Kind kind, int level, int number, String words) {
            return new Line(kind, level, number, List.of(new Span(words, false, false)));
        }

        /** The line that a person sees and edits: one that begins like an entry of a list is one. */
        public static Line ofSpans(List<Span> shown) {
            return lineOf(shown);
        }

        /** Its words, without a sign of the list. */
        public String words() {
            return spans.stream().map(Span::words).collect(Collectors.joining());
        }

        /** What stands before its words on the screen: blanks for its depth, and the sign. */
        public String indented() {
            return "  ".repeat(level) + sign();
        }

        /** What stands before its words: a dash, a number with a point, or nothing. */
        public String sign() {
            return switch (kind) {
                case PLAIN -> "";
                case BULLET -> "– ";
                case NUMBERED -> number + ". ";
            };
        }
    }

    /**
     * Words that are emphasised alike.
     *
     * @param words the words, without a line end
     * @param strong whether they are strong (bold)
     * @param emphasised whether they are emphasised (italic)
     */
    public record Span(String words, boolean strong, boolean emphasised) {}

    /** Keeps an unmodifiable copy. */
    public LightText {
        lines = lines.isEmpty() ? List.of(Line.of(Kind.PLAIN, 0, 0, "")) : List.copyOf(lines);
    }

    /** Reads Markdown; what it does not know is words. */
    public static LightText of(String markdown) {
        List<Line> lines = new ArrayList<>();
        for (String line : markdown.split("\n", -1)) {
            lines.add(line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line));
        }
        return new LightText(lines);
    }

    private static Line line(String typed) {
        Matcher bullet = BULLET.matcher(typed);
        if (bullet.matches()) {
            return new Line(Kind.BULLET, bullet.group(1).length() / 2, 0, Emphasis.read(bullet.group(2)));
        }
        Matcher numbered = NUMBERED.matcher(typed);
        if (numbered.matches()) {
            return new Line(Kind.NUMBERED, numbered.group(1).length() / 2, Integer.parseInt(numbered.group(2)),
                    Emphasis.read(numbered.group(3)));
        }
        return new Line(Kind.PLAIN, 0, 0, Emphasis.read(typed));
    }

    /** Writes it as Markdown; reading that again gives the same. */
    public String markdown() {
        return lines.stream().map(LightText::print).collect(Collectors.joining("\n"));
    }

    static String print(Line line) {
        String words = Emphasis.print(line.spans());
        String indent = "  ".repeat(line.level());
        return switch (line.kind()) {
            case BULLET -> indent + "- " + words;
            case NUMBERED -> indent + line.number() + ". " + words;
            case PLAIN -> looksLikeAList(words) ? escaped(words) : words;
        };
    }

    private static boolean looksLikeAList(String words) {
        return BULLET.matcher(words).matches() || NUMBERED.matcher(words).matches();
    }

    /** A backslash before the sign by which a line of words would be taken for an entry of a list. */
    private static String escaped(String words) {
        int at = 0;
        while (words.charAt(at) == ' ' || Character.isDigit(words.charAt(at))) {
            at++;
        }
        return words.substring(0, at) + "\\" + words.substring(at);
    }

    /** What a person reads, with the signs of lists and without marks. */
    public String shown() {
        return lines.stream().map(line -> line.indented() + line.words()).collect(Collectors.joining("\n"));
    }

    /** How words in Markdown became others, as they are seen; with their marks where no more than marks differ. */
    public static WordDifference difference(String before, String after) {
        String was = of(before).shown();
        String now = of(after).shown();
        boolean marksAlone = was.equals(now) && !before.equals(after);
        return marksAlone ? WordDifference.between(before, after) : WordDifference.between(was, now);
    }

    /** The same line by line, with what is emphasised; the sign of a list stands in the first span. */
    public List<List<Span>> spans() {
        return lines.stream().map(line -> {
            List<Span> shown = new ArrayList<>();
            shown.add(new Span(line.indented(), false, false));
            shown.addAll(line.spans());
            return List.copyOf(shown);
        }).toList();
    }

    /** Reads what a person sees and edits, the opposite of {@link #spans()}; a line that begins like a list is one. */
    public static LightText ofSpans(List<List<Span>> shown) {
        return new LightText(shown.stream().map(Line::ofSpans).toList());
    }

    private static Line lineOf(List<Span> shown) {
        String words = shown.stream().map(Span::words).collect(Collectors.joining());
        Matcher bullet = BULLET.matcher(words);
        if (bullet.matches()) {
            return new Line(Kind.BULLET, bullet.group(1).length() / 2, 0, behind(shown, bullet.start(2)));
        }
        Matcher numbered = NUMBERED.matcher(words);
        if (numbered.matches()) {
            return new Line(Kind.NUMBERED, numbered.group(1).length() / 2, Integer.parseInt(numbered.group(2)),
                    behind(shown, numbered.start(3)));
        }
        return new Line(Kind.PLAIN, 0, 0, shown);
    }

    private static List<Span> behind(List<Span> spans, int start) {
        List<Span> rest = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int cut = Math.clamp(start - at, 0, span.words().length());
            rest.add(new Span(span.words().substring(cut), span.strong(), span.emphasised()));
            at += span.words().length();
        }
        return rest;
    }
}
