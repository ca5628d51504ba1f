package org.mufakat.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command reads. */
final class InputFile {

    private static final int MOST_MEBIBYTES = 64;

    private InputFile() {}

    /** Its bytes; of a folder, and of more than any statement or list has, there are none. */
    static byte[] bytes(Path file) throws IOException, WrongCall {
        int most = MOST_MEBIBYTES << 20;
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new WrongCall("cli.too-large", file.toString(), String.valueOf(MOST_MEBIBYTES));
            }
            return bytes;
        }
    }

    /** Its bytes one after the other. */
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString());
        }
        return new BufferedInputStream(Files.newInputStream(file));
    }
}
