package org.mufakat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read, to be taken in or looked at. */
public final class InputFile {

    private static final int MOST_MEBIBYTES = 64;

    private InputFile() {}

    /**
     * Its bytes.
     *
     * @throws IOException if it cannot be read, as a folder cannot
     * @throws Refused if it has more than any statement or list has
     */
    public static byte[] bytes(Path file) throws IOException, Refused {
        int most = MOST_MEBIBYTES << 20;
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refused("refused.too-large", file.toString(), String.valueOf(MOST_MEBIBYTES));
            }
            return bytes;
        }
    }

    /**
     * Its bytes one after the other.
     *
     * @throws IOException if it cannot be read, as a folder cannot
     */
    public static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString());
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
