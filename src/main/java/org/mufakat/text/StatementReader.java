package org.mufakat.text;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mufakat.domain.ParagraphKind;

/** Cuts a plain text into the paragraphs of a statement. */
final class StatementReader {

    private static final int LONGEST_HEADING = 120;
    private static final String ENDS = ".;:,!?\u3002\uFF0C\uFF1B\uFF1A";
    private static final Pattern NOTE = Pattern.compile(
            "(?:\\[[0-9]{1,3}\\]|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3})(?:\\s.*|$)",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> lines;
    private final boolean titled;
    private final List<StatementParagraph> found = new ArrayList<>();

    StatementReader(String plainText) {
        this(plainText, true);
    }

    /** Reads in Unicode's composed form, or with the characters as they are. */
    StatementReader(String plainText, boolean composed) {
        var text = plainText.startsWith("\uFEFF") ? plainText.substring(1) : plainText;
        var unified = text.replace("\r\n", "\n").replace('\r', '\n');
        lines = List.of((composed ? Normalizer.normalize(unified, Normalizer.Form.NFC) : unified).split("\n", -1))
                .stream().map(Blanks::strip).toList();
        titled = !lines.getFirst().isEmpty() && lines.stream().dropWhile(line -> !line.isEmpty())
                .anyMatch(line -> !line.isEmpty());
    }

    /** Reads the blocks from the last one up, for what a line is depends on whether a numbered paragraph follows it. */
    Statement read() {
        var below = new ArrayDeque<StatementParagraph>();
        List<List<String>> blocks = blocks();
        for (int index = blocks.size() - 1; index >= 0; index--) {
            boolean numberFollows = !below.isEmpty() && below.getFirst().number().isPresent();
            found.clear();
            readBlock(blocks.get(index), titled && index == 0, numberFollows);
            found.reversed().forEach(below::addFirst);
        }
        return new Statement(List.copyOf(below));
    }

    private List<List<String>> blocks() {
        var blocks = new ArrayList<List<String>>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            if (end > at) {
                blocks.add(lines.subList(at, end));
            }
            at = end + 1;
        }
        return blocks;
    }

    private void readBlock(List<String> block, boolean isFirst, boolean numberFollows) {
        var starts = new ArrayList<Integer>();
        for (int index = 0; index < block.size(); index++) {
            if (ParagraphNumber.read(block.get(index)).isPresent()) {
                starts.add(index);
            }
        }
        int lead = starts.isEmpty() ? block.size() : starts.getFirst();
        if (lead > 0) {
            readLead(block.subList(0, lead), isFirst, !starts.isEmpty(), numberFollows);
        }
        for (int index = 0; index < starts.size(); index++) {
            boolean last = index + 1 == starts.size();
            readNumbered(block.subList(starts.get(index), last ? block.size() : starts.get(index + 1)),
                    !last);
        }
    }

    /** The lines of a block before its first numbered one. */
    private void readLead(List<String> lead, boolean isFirst, boolean numberBelow, boolean numberFollows) {
        if (isFirst && (!numberBelow || lead.size() > 1)) {
            titleLines(lead).forEach(line -> add(ParagraphKind.TITLE, line));
        } else if (numberBelow && (lead.size() == 1 || lead.stream().allMatch(this::isLikeHeading))) {
            lead.forEach(line -> add(ParagraphKind.HEADING, line));
        } else if ((numberBelow || numberFollows) && isLikeHeading(String.join(" ", lead))) {
            add(ParagraphKind.HEADING, String.join(" ", lead));
        } else if (NOTE.matcher(lead.getFirst()).matches()) {
            readNotes(lead);
        } else {
            add(ParagraphKind.UNNUMBERED, String.join(" ", lead));
        }
    }

    /** A title's lines stand for themselves, unless one goes on in lower case or with a bracket still open. */
    private static List<String> titleLines(List<String> lead) {
        var titles = new ArrayList<String>();
        int open = 0;
        for (var line : lead) {
            boolean goesOn = !titles.isEmpty() && (open > 0 || Character.isLowerCase(line.codePointAt(0)));
            if (goesOn && ParagraphNumber.read(titles.getLast() + " " + line).isEmpty()) {
                titles.set(titles.size() - 1, titles.getLast() + " " + line);
            } else {
                titles.add(line);
                open = 0;
            }
            open = Math.max(0, open + unclosed(line));
        }
        return titles;
    }

    private void readNotes(List<String> block) {
        int start = 0;
        for (int index = 1; index <= block.size(); index++) {
            if (index == block.size() || NOTE.matcher(block.get(index)).matches()) {
                add(ParagraphKind.FOOTNOTE, String.join(" ", block.subList(start, index)));
                start = index;
            }
        }
    }

    private void readNumbered(List<String> block, boolean numberBelow) {
        var number = ParagraphNumber.read(block.getFirst()).orElseThrow();
        int size = block.size();
        boolean headed = numberBelow && size > 1 && isLikeHeading(block.getLast())
                && endsSentence(size == 2 ? number.rest() : block.get(size - 2))
                && block.stream().limit(size - 1L).mapToInt(StatementReader::unclosed).sum() <= 0;
        var words = new ArrayList<String>();
        if (!number.rest().isEmpty()) {
            words.add(number.rest());
        }
        words.addAll(block.subList(1, headed ? size - 1 : size));
        found.add(new StatementParagraph(number.kind(), Optional.of(number.number()), String.join(" ", words)));
        if (headed) {
            add(ParagraphKind.HEADING, block.getLast());
        }
    }

    /** Adds words without a number, unless wrapped lines make one when they are joined. */
    private void add(ParagraphKind kind, String text) {
        found.add(ParagraphNumber.read(text)
                .map(number -> new StatementParagraph(number.kind(), Optional.of(number.number()), number.rest()))
                .orElseGet(() -> new StatementParagraph(kind, Optional.empty(), text)));
    }

    private boolean isLikeHeading(String line) {
        return line.length() <= LONGEST_HEADING && !Character.isLowerCase(line.codePointAt(0))
                && ENDS.indexOf(line.charAt(line.length() - 1)) < 0 && !line.endsWith(")") && !line.endsWith("]")
                && unclosed(line) == 0 && !NOTE.matcher(line).matches();
    }

    private static boolean endsSentence(String line) {
        return !line.isEmpty() && (".!?\u3002)]\uFF3D\u3011".indexOf(line.charAt(line.length() - 1)) >= 0);
    }

    private static int unclosed(String line) {
        var signs = Signs.of(List.of(line));
        int open = 0;
        for (int index = 0; index < signs.size(); index++) {
            open += signs.get(index).opens() ? 1 : -1;
        }
        return open;
    }
}
