package org.mufakat.dossier;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Where a person works: who it is, by what clock, and which dossiers this process holds open. A process has one, for
 * the system's file locks do not tell two windows of one process apart.
 */
public final class Desk {

    private final String who;
    private final Clock clock;
    private final Map<Path, Holder> open = new ConcurrentHashMap<>();
    private final Queue<FileChannel> untouchable = new ConcurrentLinkedQueue<>();

    /** A desk at which nothing is open; others are told {@code who} when they find a dossier open. */
    public Desk(String who, Clock clock) {
        this.who = who;
        this.clock = clock;
    }

    /** Who works here. */
    public String who() {
        return who;
    }

    /** The clock. */
    public Clock clock() {
        return clock;
    }

    /** Takes a dossier for this process; the holder is absent when it was free, and the caller holds it now. */
    Optional<Holder> take(Path dossier) {
        return Optional.ofNullable(open.putIfAbsent(dossier, new Holder(who, clock.instant())));
    }

    void give(Path dossier) {
        open.remove(dossier);
    }

    /** Keeps a channel open for good: to close it would drop the lock that another desk of this process holds. */
    void neverClose(FileChannel channel) {
        untouchable.add(channel);
    }
}
