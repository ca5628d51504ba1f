package org.mufakat.domain;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * The identity of an entry: a random UUID (version 4, RFC 9562), which tells nothing about when it was made.
 *
 * @param high the upper 64 bits of the UUID
 * @param low the lower 64 bits of the UUID
 * @param <T> what the id names
 */
public record Id<T>(long high, long low) implements Comparable<Id<?>> {
    /** A new id from the platform's secure random numbers. */
    public static <T> Id<T> random() {
        return random(new SecureRandom());
    }

    /** A new id from the given random numbers, so that generated dossiers can be made again. */
    public static <T> Id<T> random(RandomGenerator random) {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new Id<>(high, low);
    }

    /**
     * Reads the 36 characters of a UUID.
     *
     * @throws BrokenRule if the text is no UUID in its canonical lower-case form
     */
    public static <T> Id<T> parse(String text) {
        try {
            UUID uuid = UUID.fromString(text);
            BrokenRule.require(uuid.toString().equals(text), "rule.id", text);
            return new Id<>(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("rule.id", text);
        }
    }

    @Override
    public int compareTo(Id<?> other) {
        int byHigh = Long.compareUnsigned(high, other.high());
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low());
    }

    /** The 36 characters of the UUID. */
    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}
