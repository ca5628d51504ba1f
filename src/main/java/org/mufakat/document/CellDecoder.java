package org.mufakat.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes words of split cells, each by itself, so that one in another encoding spoils no other. */
final class CellDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private final Optional<TableEncoding> encoding;
    private final byte[] bytes;
    private Optional<TableEncoding> otherwise = Optional.empty();

    private record Decoded(String words, Optional<TableEncoding> other) {}

    /** For cells that hold a unit for each byte of a file in that encoding, or a file's text where it is wide. */
    CellDecoder(TableEncoding encoding, byte[] bytes) {
        this.encoding = Optional.of(encoding);
        this.bytes = bytes;
    }

    private CellDecoder() {
        encoding = Optional.empty();
        bytes = new byte[0];
    }

    /** For cells that are words already. */
    static CellDecoder ofText() {
        return new CellDecoder();
    }

    TableRow row(CellSplitter.Row raw) {
        List<String> cells = new ArrayList<>(raw.cells().size());
        List<CellRemark> remarks = new ArrayList<>(0);
        for (int i = 0; i < raw.cells().size(); i++) {
            cells.add(cell(i, raw.cells().get(i), remarks));
        }
        raw.ill().forEach(each -> remarks.add(new CellRemark(each, CellRemark.Kind.QUOTE, "")));
        return new TableRow(raw.line(), cells, remarks);
    }

    private String cell(int column, String raw, List<CellRemark> remarks) {
        Decoded decoded = decoded(raw);
        decoded.other().ifPresent(other -> remarks.add(
                new CellRemark(column, CellRemark.Kind.OTHER_ENCODING, other.label())));
        String words = whole(decoded.words());
        if (words.indexOf(REPLACEMENT) >= 0) {
            remarks.add(new CellRemark(column, CellRemark.Kind.UNREAD, ""));
        }
        long nul = words.chars().filter(unit -> unit == 0).count();
        if (nul > 0) {
            words = words.replace("\0", "");
            remarks.add(new CellRemark(column, CellRemark.Kind.NUL, String.valueOf(nul)));
        }
        if (words.length() > Table.MOST_SIGNS) {
            remarks.add(new CellRemark(column, CellRemark.Kind.CUT, String.valueOf(words.length())));
            words = words.substring(0, Table.MOST_SIGNS
                    - (Character.isHighSurrogate(words.charAt(Table.MOST_SIGNS - 1)) ? 1 : 0));
        }
        return SupportCsv.unshielded(words);
    }

    private Decoded decoded(String raw) {
        if (encoding.isEmpty() || encoding.get().isWide() || isAscii(raw)) {
            return new Decoded(raw, Optional.empty());
        }
        TableEncoding first = encoding.get();
        byte[] cell = raw.getBytes(StandardCharsets.ISO_8859_1);
        boolean seemsUtf8 = first != TableEncoding.UTF_8 && first.isByteEach()
                && EncodingGuess.isAll(cell, TableEncoding.UTF_8);
        if (seemsUtf8) {
            return new Decoded(text(cell, TableEncoding.UTF_8).orElseThrow(), Optional.of(TableEncoding.UTF_8));
        }
        return text(cell, first).map(words -> new Decoded(words, Optional.empty()))
                .orElseGet(() -> first == TableEncoding.UTF_8 ? inAnother(cell) : replaced(cell, first));
    }

    private Decoded inAnother(byte[] cell) {
        TableEncoding legacy = otherwise.orElseGet(() -> EncodingGuess.legacy(onlyIll()));
        otherwise = Optional.of(legacy);
        return text(cell, legacy).map(words -> new Decoded(words, Optional.of(legacy)))
                .orElseGet(() -> replaced(cell, TableEncoding.UTF_8));
    }

    /** The lines of the file that are not UTF-8. */
    private byte[] onlyIll() {
        var lines = new StringBuilder();
        new String(bytes, StandardCharsets.ISO_8859_1).lines()
                .filter(line -> !EncodingGuess.isAll(line.getBytes(StandardCharsets.ISO_8859_1), TableEncoding.UTF_8))
                .limit(1_000).forEach(line -> lines.append(line).append('\n'));
        return lines.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Decoded replaced(byte[] cell, TableEncoding encoding) {
        return new Decoded(new String(cell, encoding.charset()), Optional.empty());
    }

    private static Optional<String> text(byte[] cell, TableEncoding encoding) {
        try {
            String words = encoding.charset().newDecoder().decode(ByteBuffer.wrap(cell)).toString();
            return Optional.of(encoding == TableEncoding.WINDOWS_1258
                    ? Normalizer.normalize(words, Normalizer.Form.NFC)
                    : words);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The words with U+FFFD in place of halves of surrogate pairs, which no dossier holds. */
    private static String whole(String words) {
        int at = 0;
        while (at < words.length()) {
            int point = words.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                int[] points = words.codePoints().map(each -> each >= Character.MIN_SURROGATE
                        && each <= Character.MAX_SURROGATE ? REPLACEMENT : each).toArray();
                return new String(points, 0, points.length);
            }
            at += Character.charCount(point);
        }
        return words;
    }
}
