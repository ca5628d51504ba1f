package org.mufakat.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the encoding of bytes: by their mark, as UTF-8 where they can be that, else by what ICU finds likely. */
final class EncodingGuess {
    private static final int LOOKED_AT = 64 << 10;
    private static final Map<String, TableEncoding> BY_NAME = Map.of("GB18030", TableEncoding.GB18030, "Big5",
            TableEncoding.BIG5, "Shift_JIS", TableEncoding.SHIFT_JIS, "EUC-KR", TableEncoding.EUC_KR);
    private static final int LIKELY = 50;
    private static final String VIETNAMESE = "ăđơưĂĐƠƯ";

    private EncodingGuess() {}

    static TableEncoding of(byte[] bytes) {
        Optional<TableEncoding> marked = List.of(TableEncoding.UTF_8, TableEncoding.UTF_16LE, TableEncoding.UTF_16BE)
                .stream().filter(each -> markLength(bytes, each) > 0).findFirst();
        return marked.or(() -> wide(bytes)).orElseGet(() -> unmarked(bytes));
    }

    /** How many bytes at the beginning only say that it is this encoding. */
    static int markLength(byte[] bytes, TableEncoding encoding) {
        byte[] mark = switch (encoding) {
            case UTF_8 -> new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
            case UTF_16LE -> new byte[]{(byte) 0xFF, (byte) 0xFE};
            case UTF_16BE -> new byte[]{(byte) 0xFE, (byte) 0xFF};
            default -> new byte[]{0};
        };
        boolean begins = bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        return begins && mark.length > 1 ? mark.length : 0;
    }

    /** Without a mark, Western letters in UTF-16 have a NUL beside each. */
    private static Optional<TableEncoding> wide(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int[] nul = new int[2];
        for (int i = 0; i < looked; i++) {
            nul[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        boolean many = looked > 0 && Math.max(nul[0], nul[1]) * 4 > looked / 2
                && Math.min(nul[0], nul[1]) * 20 < looked;
        return many
                ? Optional.of(nul[1] > nul[0] ? TableEncoding.UTF_16LE : TableEncoding.UTF_16BE)
                : Optional.empty();
    }

    private static TableEncoding unmarked(byte[] bytes) {
        if (isAll(bytes, TableEncoding.UTF_8)) {
            return TableEncoding.UTF_8;
        }
        int well = 0;
        int ill = 0;
        for (byte[] run : runs(bytes)) {
            boolean isUtf8 = isAll(run, TableEncoding.UTF_8);
            well += isUtf8 ? 1 : 0;
            ill += isUtf8 ? 0 : 1;
        }
        return well > ill ? TableEncoding.UTF_8 : legacy(bytes);
    }

    /** The encoding of bytes that are not UTF-8. */
    static TableEncoding legacy(byte[] bytes) {
        byte[] high = beyondAscii(bytes);
        for (CharsetMatch match : new CharsetDetector().setText(high).detectAll()) {
            TableEncoding found = BY_NAME.get(match.getName());
            if (found != null && match.getConfidence() >= LIKELY && isAll(high, found)) {
                return found;
            }
        }
        return isVietnamese(high) ? TableEncoding.WINDOWS_1258 : TableEncoding.WINDOWS_1252;
    }

    /** Whether enough letters are Vietnamese alone: đ, ơ, ư, or a tone mark behind its letter. */
    private static boolean isVietnamese(byte[] high) {
        String read = new String(high, TableEncoding.WINDOWS_1258.charset());
        long beyond = read.codePoints().filter(each -> each > 0x7F && (Character.isLetter(each) || isTone(each)))
                .count();
        long own = read.codePoints().filter(each -> isTone(each) || VIETNAMESE.indexOf(each) >= 0).count();
        return own * 3 > beyond;
    }

    private static boolean isTone(int point) {
        return point >= 0x300 && point < 0x370;
    }

    /** Lines with bytes beyond ASCII, a few thousand bytes of them. */
    private static byte[] beyondAscii(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        for (byte[] run : runs(bytes)) {
            if (out.size() < LOOKED_AT) {
                out.writeBytes(run);
                out.write('\n');
            }
        }
        return out.toByteArray();
    }

    /** The stretches between separators and line breaks that hold bytes beyond ASCII. */
    private static List<byte[]> runs(byte[] bytes) {
        var runs = new ArrayList<byte[]>();
        int start = 0;
        boolean high = false;
        for (int i = 0; i <= bytes.length; i++) {
            boolean ends = i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == ','
                    || bytes[i] == ';' || bytes[i] == '\t';
            if (ends) {
                if (high) {
                    runs.add(Arrays.copyOfRange(bytes, start, i));
                }
                start = i + 1;
                high = false;
            } else {
                high |= bytes[i] < 0;
            }
        }
        return runs;
    }

    static boolean isAll(byte[] bytes, TableEncoding encoding) {
        try {
            encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
