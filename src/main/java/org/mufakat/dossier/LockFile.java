package org.mufakat.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The lock on a dossier: one byte of a file beside it, locked past the file's content, which says who holds it. The file
 * is never deleted, for somebody else may just be about to lock it.
 */
final class LockFile implements AutoCloseable {

    private static final long LOCKED_BYTE = 1L << 20;

    /** Held for a moment by whoever takes the lock or asks who has it, so that nobody reads half of who has it. */
    private static final long ASKING_BYTE = LOCKED_BYTE + 1;
    private static final int LONGEST = 4_096;

    private final Path dossier;
    private final Path path;
    private final Desk desk;
    private Optional<FileChannel> channel = Optional.empty();
    private Object key = "";

    LockFile(Path dossier, Desk desk) throws IOException {
        this.dossier = dossier.getParent().toRealPath().resolve(dossier.getFileName());
        this.path = beside(this.dossier);
        this.desk = desk;
    }

    static Path beside(Path dossier) {
        return dossier.resolveSibling(dossier.getFileName() + ".lock");
    }

    /** Takes the lock; the holder is absent when we have it now. */
    Optional<Holder> take() throws IOException {
        Optional<Holder> other = desk.take(dossier);
        if (other.isPresent()) {
            return other;
        }
        other = lock();
        if (other.isPresent()) {
            desk.give(dossier);
        }
        return other;
    }

    /** Takes the lock again where the file with it was replaced; the holder is absent when we have it. */
    Optional<Holder> keep() throws IOException {
        if (channel.isPresent() && Files.exists(path) && key.equals(key(path))) {
            return Optional.empty();
        }
        if (channel.isPresent()) {
            channel.get().close();
            channel = Optional.empty();
        }
        return lock();
    }

    private Optional<Holder> lock() throws IOException {
        FileChannel opened = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE);
        try {
            FileLock asking = opened.lock(ASKING_BYTE, 1, false);
            if (opened.tryLock(LOCKED_BYTE, 1, false) == null) {
                Holder other = read(opened);
                opened.close();
                return Optional.of(other);
            }
            write(opened, new Holder(desk.who(), desk.clock().instant()));
            asking.release();
        } catch (OverlappingFileLockException e) {
            desk.neverClose(opened);
            return Optional.of(read(opened));
        }
        channel = Optional.of(opened);
        key = key(path);
        return Optional.empty();
    }

    private static Object key(Path path) throws IOException {
        Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        return key == null ? "" : key;
    }

    /** Says who holds the lock; where the disk has no room for that, the lock holds all the same. */
    private static void write(FileChannel channel, Holder holder) {
        String words = holder.who().replace('\n', ' ') + '\n' + holder.since() + '\n';
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            return;
        }
    }

    private static Holder read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        channel.read(bytes, 0);
        List<String> lines = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).lines().toList();
        try {
            return lines.size() < 2
                    ? new Holder("", Instant.EPOCH)
                    : new Holder(lines.get(0), Instant.parse(lines.get(1)));
        } catch (DateTimeException e) {
            return new Holder(lines.getFirst(), Instant.EPOCH);
        }
    }

    @Override
    public void close() throws IOException {
        desk.give(dossier);
        if (channel.isPresent()) {
            channel.get().close();
            channel = Optional.empty();
        }
    }
}
