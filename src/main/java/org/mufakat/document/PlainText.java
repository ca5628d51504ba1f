package org.mufakat.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Makes text of a file's bytes: UTF-8, or UTF-16 where the file begins with its mark. */
public final class PlainText {

    /** U+FFFD in UTF-8. */
    private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private PlainText() {}

    /**
     * The text without a mark at its beginning.
     *
     * @throws DocumentProblem if the bytes are none in that encoding, or hold a NUL; it names the line and the column
     */
    public static String decode(byte[] bytes) throws DocumentProblem {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8);
    }

    /**
     * The same, with U+FFFD in place of halves of surrogate pairs, which UTF-16 can hold and some programs write in
     * UTF-8, and no dossier holds.
     *
     * @throws DocumentProblem if the bytes are none in that encoding, or hold a NUL; it names the line and the column
     */
    public static String decodeReplacing(byte[] bytes) throws DocumentProblem {
        boolean bigEndian = startsWith(bytes, 0xFE, 0xFF);
        boolean wide = bigEndian || startsWith(bytes, 0xFF, 0xFE);
        if (!wide || bytes.length % 2 != 0) {
            return decode(wide ? bytes : withoutHalves(bytes));
        }
        var units = ByteBuffer.wrap(bytes, 2, bytes.length - 2)
                .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN).asCharBuffer();
        int[] whole = units.codePoints().map(each -> each >= Character.MIN_SURROGATE
                && each <= Character.MAX_SURROGATE ? 0xFFFD : each).toArray();
        return withoutNul(new String(whole, 0, whole.length));
    }

    /** Halves of surrogate pairs written in UTF-8, three bytes each: nothing that is well-formed holds such bytes. */
    private static byte[] withoutHalves(byte[] bytes) {
        byte[] mended = bytes.clone();
        for (int i = 0; i + 2 < mended.length; i++) {
            boolean half = (mended[i] & 0xFF) == 0xED && (mended[i + 1] & 0xE0) == 0xA0
                    && (mended[i + 2] & 0xC0) == 0x80;
            if (half) {
                System.arraycopy(REPLACEMENT, 0, mended, i, REPLACEMENT.length);
            }
        }
        return mended;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws DocumentProblem {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate(bytes.length - from);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from), out, true);
        String text = withoutNul(out.flip().toString());
        if (result.isError()) {
            throw new DocumentProblem(DocumentProblem.Kind.ENCODING, line(text), column(text), charset.name());
        }
        return text;
    }

    private static String withoutNul(String text) throws DocumentProblem {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            String before = text.substring(0, nul);
            throw new DocumentProblem(DocumentProblem.Kind.NUL, line(before), column(before));
        }
        return text;
    }

    /** The number, from 1, of the line that begins or goes on behind these words. */
    static int line(String before) {
        String unified = before.replace("\r\n", "\n").replace('\r', '\n');
        return 1 + (int) unified.chars().filter(unit -> unit == '\n').count();
    }

    /** The number, from 1, of the character behind these words in its line. */
    static int column(String before) {
        int lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
        return 1 + before.codePointCount(lineStart, before.length());
    }
}
