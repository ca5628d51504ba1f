package org.mufakat.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table is read from, a file's bytes or copied rows. It is read whatever is wrong with it, and what is wrong is
 * said at its cell: a person can mend it.
 */
public final class TableInput {
    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?[ ,;\\t]*(?:\\r\\n|\\r|\\n|$)",
            Pattern.CASE_INSENSITIVE);

    private final Optional<byte[]> bytes;
    private final String pasted;

    private TableInput(Optional<byte[]> bytes, String pasted) {
        this.bytes = bytes;
        this.pasted = pasted;
    }

    /** A file. */
    public static TableInput of(byte[] file) {
        return new TableInput(Optional.of(file), "");
    }

    /** Rows that were copied from a spreadsheet. */
    public static TableInput pasted(String rows) {
        return new TableInput(Optional.empty(), rows);
    }

    /** Whether there are rows that were copied, and no file. */
    public boolean isPasted() {
        return bytes.isEmpty();
    }

    /** Whether the other is the same bytes or the same words. */
    public boolean isSame(TableInput other) {
        return pasted.equals(other.pasted)
                && Arrays.equals(bytes.orElseGet(() -> new byte[0]), other.bytes.orElseGet(() -> new byte[0]));
    }

    /** Reads it in the encoding and with the separator that it seems to have. */
    public Table read() {
        return read(Optional.empty(), Optional.empty());
    }

    /** Reads it in an encoding and with a separator that a person chose; either is found where it is absent. */
    public Table read(Optional<TableEncoding> encoding, Optional<Separator> separator) {
        Optional<TableEncoding> found = bytes.map(all -> encoding.orElseGet(() -> EncodingGuess.of(all)));
        CellDecoder decoder = found.map(each -> new CellDecoder(each, bytes.orElseThrow()))
                .orElseGet(CellDecoder::ofText);
        String text = found.map(each -> plain(each, bytes.orElseThrow())).orElse(pasted);
        Matcher said = SAID.matcher(text);
        boolean says = said.lookingAt();
        int start = says ? said.end() : 0;
        Separator used = separator.or(() -> says ? separator(said.group(1).charAt(0)) : Optional.empty())
                .orElseGet(() -> SeparatorGuess.of(text, start, isPasted()));
        return table(found, used, new CellSplitter(text, start, used.sign(), isPasted()), decoder);
    }

    /** The text of bytes; where ASCII is a byte each, a unit for a byte, so that each cell can be read by itself. */
    private static String plain(TableEncoding encoding, byte[] bytes) {
        int mark = EncodingGuess.markLength(bytes, encoding);
        return new String(bytes, mark, bytes.length - mark,
                encoding.isWide() ? encoding.charset() : StandardCharsets.ISO_8859_1);
    }

    private static Optional<Separator> separator(char sign) {
        return Arrays.stream(Separator.values()).filter(each -> each.sign() == sign).findFirst();
    }

    private static Table table(Optional<TableEncoding> encoding, Separator separator, CellSplitter splitter,
            CellDecoder decoder) {
        List<TableRow> rows = new ArrayList<>();
        int width = 0;
        int beyond = 0;
        while (splitter.hasNext()) {
            CellSplitter.Row raw = splitter.next();
            if (raw.isEmpty()) {
                continue;
            } else if (rows.size() == Table.MOST_ROWS) {
                beyond++;
                continue;
            }
            TableRow row = decoder.row(raw);
            rows.add(row);
            width = Math.max(width, row.filled());
        }
        return new Table(encoding, separator, rows, width, beyond);
    }
}
