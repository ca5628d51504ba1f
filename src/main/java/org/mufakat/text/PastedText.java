package org.mufakat.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain text as the clipboard brings it from a word processor or a mail.
 *
 * @param lines
 *            its lines without line ends and, where there are several, without a mail's quote marks
 */
public record PastedText(List<String> lines) {

    /** The longest line of a text that a mail program may have wrapped. */
    private static final int WRAPPED = 100;
    /** No mail is wrapped at less. */
    private static final int NARROWEST = 60;
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");
    private static final Pattern QUOTE = Pattern.compile("^(?:[ \t]*>)+[ \t]?");
    private static final String SENTENCE_ENDS = ".!?:;\u3002)]\uFF3D\u3011\u201D\"";

    /** Copies the lines. */
    public PastedText {
        lines = List.copyOf(lines);
    }

    /** Cuts a plain text at its line ends, whichever they are. */
    public static PastedText of(String plain) {
        var text = plain.startsWith("\uFEFF") ? plain.substring(1) : plain;
        var lines = List.of(LINE_END.split(text, -1));
        return new PastedText(lines.size() == 1
                ? lines
                : lines.stream().map(line -> QUOTE.matcher(line).replaceFirst("")).toList());
    }

    /** Whether a character ends a line. */
    static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u000B' || unit == '\f' || unit == '\u0085'
                || unit == '\u2028' || unit == '\u2029';
    }

    /** Whether it is words within a line, without any line end. */
    public boolean isOneLine() {
        return lines.size() == 1;
    }

    /** Whether a line end closes its last paragraph. */
    public boolean isEnded() {
        return lines.size() > 1 && Blanks.strip(lines.getLast()).isEmpty();
    }

    /** The blanks before its first word, for when words stand before it already. */
    public String lead() {
        var first = lines.getFirst();
        int at = Blanks.skip(first, 0, first.length());
        return at == first.length() ? "" : first.substring(0, at);
    }

    /** The blanks behind its last word, for when words stand behind it already. */
    public String trail() {
        var last = lines.getLast();
        int end = Blanks.trimEnd(last, 0, last.length());
        return end == 0 ? "" : last.substring(end);
    }

    /** Whether its first words are a paragraph's number. */
    public boolean beginsWithNumber() {
        return lines.stream().filter(line -> !Blanks.strip(line).isEmpty()).findFirst()
                .flatMap(line -> ParagraphNumber.read(Blanks.strip(line))).isPresent();
    }

    /**
     * Its paragraphs with their numbers, to go into a text that there is: nothing is a title, lines that a mail wrapped
     * are joined, and characters stay as they are, also decomposed ones.
     */
    public List<StatementParagraph> paragraphs() {
        return new StatementReader("\n" + spaced(), false).read().paragraphs();
    }

    /** The statement that it is when there is no text yet: lines before the first blank one are its title. */
    public Statement statement() {
        return new StatementReader(spaced(), false).read();
    }

    /** With a blank line wherever a line end is one between paragraphs. */
    private String spaced() {
        var out = new ArrayList<String>();
        var block = new ArrayList<String>();
        for (var line : lines) {
            if (Blanks.strip(line).isEmpty()) {
                space(block, out);
                out.add("");
            } else {
                block.add(line);
            }
        }
        space(block, out);
        return String.join("\n", out);
    }

    private static void space(List<String> block, List<String> out) {
        int longest = block.stream().mapToInt(line -> Blanks.strip(line).length()).max().orElse(0);
        Optional<String> before = Optional.empty();
        for (var line : block) {
            if (before.filter(above -> !goesOn(above, line, longest)).isPresent()) {
                out.add("");
            }
            out.add(line);
            before = Optional.of(line);
        }
        block.clear();
    }

    /** Whether a line ends only because it was full, or because a number follows, which begins a paragraph by itself. */
    private static boolean goesOn(String above, String line, int longest) {
        var words = Blanks.strip(line);
        if (ParagraphNumber.read(words).isPresent()) {
            return true;
        }
        if (longest > WRAPPED) {
            return false;
        }
        var full = Blanks.strip(above);
        int blank = 0;
        while (blank < words.length() && !Blanks.isBlank(words.charAt(blank))) {
            blank++;
        }
        return SENTENCE_ENDS.indexOf(full.charAt(full.length() - 1)) < 0
                || Character.isLowerCase(words.codePointAt(0))
                || full.length() + 1 + blank > Math.max(longest, NARROWEST);
    }
}
