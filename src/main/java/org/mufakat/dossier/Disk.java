package org.mufakat.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that no database has open, made durable and put in place whole. */
final class Disk {

    private Disk() {}

    /** A name beside a file for what is being made; it ends in {@code .part}. */
    static Path part(Path path) {
        return path.resolveSibling(path.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
    }

    /** Puts a finished file in the place of another, or where none was, so that it is there whole or not at all. */
    static void replace(Path part, Path path) throws IOException {
        force(part);
        try {
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolder(path);
    }

    /** Puts a finished file where none is; fails where there is one. */
    static void place(Path part, Path path) throws IOException {
        force(part);
        Files.move(part, path);
        forceFolder(path);
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Some systems know no folder that can be opened; there the move itself is durable. */
    private static void forceFolder(Path path) {
        try (FileChannel channel = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
