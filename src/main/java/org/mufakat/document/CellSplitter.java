package org.mufakat.document;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows and cells, also where quotation marks are not as they should be. */
final class CellSplitter {
    private static final int NONE = -1;

    private final String text;
    private final char separator;
    private final boolean copied;
    private int at;
    private int line = 1;
    private int counted;

    /**
     * A row before its cells are read.
     *
     * @param line the line that it begins on
     * @param cells the cells as they stand, without the quotation marks around them
     * @param ill the places of cells with a quotation mark that does not close or stands wrong
     */
    record Row(int line, List<String> cells, List<Integer> ill) {
        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private record Cell(String words, boolean ill) {}

    /**
     * A splitter of a text from a place on.
     *
     * @param copied whether a spreadsheet's clipboard wrote it, which puts marks around cells with line breaks alone
     */
    CellSplitter(String text, int start, char separator, boolean copied) {
        this.text = text;
        this.at = start;
        this.separator = separator;
        this.copied = copied;
    }

    boolean hasNext() {
        return at < text.length();
    }

    Row next() {
        int first = lineOf(at);
        List<String> cells = new ArrayList<>();
        List<Integer> ill = new ArrayList<>();
        boolean more = true;
        while (more) {
            Cell cell = cell();
            if (cell.ill()) {
                ill.add(cells.size());
            }
            cells.add(cell.words());
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        if (at < text.length()) {
            at += text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return new Row(first, cells, ill);
    }

    private Cell cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closing(at);
            if (close != NONE) {
                String words = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return new Cell(words, false);
            }
            return copied ? new Cell(plain(), false) : new Cell(mended(plain()), true);
        }
        String words = plain();
        return new Cell(words, !copied && words.indexOf('"') >= 0);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Words in quotation marks that do not fit: the outer pair goes where there is one. */
    private static String mended(String words) {
        int close = words.endsWith("\"") ? words.length() - 1 : words.indexOf('"', 1);
        return close < 1 ? words : words.substring(1, close) + words.substring(close + 1);
    }

    /** The mark before a separator, a line break or the end that closes the one at a place; none where another stands before. */
    private int closing(int open) {
        int close = text.indexOf('"', open + 1);
        while (close >= 0) {
            boolean doubled = close + 1 < text.length() && text.charAt(close + 1) == '"';
            if (!doubled) {
                return ends(close + 1) ? close : NONE;
            }
            close = text.indexOf('"', close + 2);
        }
        return NONE;
    }

    private boolean ends(int place) {
        return place >= text.length() || text.charAt(place) == separator || isBreak(place);
    }

    private boolean isBreak(int place) {
        return text.charAt(place) == '\n' || text.charAt(place) == '\r';
    }

    private int lineOf(int place) {
        while (counted < place) {
            boolean ends = text.charAt(counted) == '\n'
                    || text.charAt(counted) == '\r'
                            && (counted + 1 == text.length() || text.charAt(counted + 1) != '\n');
            line += ends ? 1 : 0;
            counted++;
        }
        return line;
    }
}
