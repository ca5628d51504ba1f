package org.mufakat.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** An encoding that a table can be in. */
public enum TableEncoding {
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8, "UTF-8", false),
    /** UTF-16, the lower byte first: what Excel calls Unicode text. */
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16LE", false),
    /** UTF-16, the higher byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16BE", false),
    /** Vietnamese Windows; tone marks are signs of their own. */
    WINDOWS_1258(Charset.forName("windows-1258"), "windows-1258", true),
    /** Western Windows. */
    WINDOWS_1252(Charset.forName("windows-1252"), "windows-1252", true),
    /** Chinese, and GBK and GB 2312 with it. */
    GB18030(Charset.forName("GB18030"), "GB18030", false),
    /** Chinese in traditional characters. */
    BIG5(Charset.forName("Big5"), "Big5", false),
    /** Japanese Windows. */
    SHIFT_JIS(Charset.forName("windows-31j"), "Shift_JIS", false),
    /** Korean Windows. */
    EUC_KR(Charset.forName("x-windows-949"), "EUC-KR", false);

    private final Charset charset;
    private final String label;
    private final boolean byteEach;

    TableEncoding(Charset charset, String label, boolean byteEach) {
        this.charset = charset;
        this.label = label;
        this.byteEach = byteEach;
    }

    /** The name by which people know it. */
    public String label() {
        return label;
    }

    @Override
    public String toString() {
        return label;
    }

    /** The one that is called so, in whatever case. */
    public static Optional<TableEncoding> called(String name) {
        return Arrays.stream(values()).filter(each -> each.label.equalsIgnoreCase(name)
                || each.name().replace('_', '-').equalsIgnoreCase(name)).findFirst();
    }

    Charset charset() {
        return charset;
    }

    /** Whether each byte is a sign of its own. */
    boolean isByteEach() {
        return byteEach;
    }

    /** Whether it is none of Unicode's: nothing in such a file says which one it is. */
    public boolean isLegacy() {
        return this != UTF_8 && !isWide();
    }

    /** Whether two bytes are a unit, ASCII too. */
    boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
