package org.mufakat.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A front whose time passes only when told, and which is its own clock. */
public final class ManualFront extends Clock implements Front {
    private record Due(Instant at, long order, Runnable act) {}

    private final PriorityQueue<Due> due = new PriorityQueue<>(
            Comparator.comparing(Due::at).thenComparing(Due::order));
    private Instant now = Instant.parse("2020-11-17T11:40:00Z");
    private long count;

    @Override
    public void run(Runnable act) {
        act.run();
    }

    @Override
    public void later(Duration delay, Runnable act) {
        due.add(new Due(now.plus(delay), count++, act));
    }

    /** Lets time pass, and does what falls due. */
    public void pass(Duration time) {
        Instant end = now.plus(time);
        while (!due.isEmpty() && !due.peek().at().isAfter(end)) {
            Due next = due.remove();
            now = next.at();
            next.act().run();
        }
        now = end;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
