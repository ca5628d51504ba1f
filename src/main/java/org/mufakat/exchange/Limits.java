package org.mufakat.exchange;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** How much a bundle may hold, so that a hostile one costs neither memory nor time. */
final class Limits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    static final int MEBIBYTES = 64;
    static final int DEPTH = 32;
    static final int TEXT = 1_000_000;
    static final int DIGITS = 32;
    static final int VALUES_IN_ENTRY = 100_000;
    /** What the values of a bundle may weigh in memory, in bytes, by a generous estimate. */
    static final long WEIGHT = 192L << 20;

    private static final int NAME = 1_000;

    /** That one of the limits was passed. */
    static final class Passed extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final BundleProblem.Kind kind;
        private final int limit;

        Passed(BundleProblem.Kind kind, int limit) {
            super(kind + " " + limit);
            this.kind = kind;
            this.limit = limit;
        }

        BundleProblem at(String pointer) {
            return new BundleProblem(kind, pointer, limit);
        }
    }

    Limits() {
        super(DEPTH, -1, -1, DIGITS, TEXT, NAME);
    }

    @Override
    public void validateNestingDepth(int depth) {
        require(depth <= DEPTH, BundleProblem.Kind.TOO_DEEP, DEPTH);
    }

    @Override
    public void validateFPLength(int length) {
        require(length <= DIGITS, BundleProblem.Kind.NUMBER_TOO_LONG, DIGITS);
    }

    @Override
    public void validateIntegerLength(int length) {
        require(length <= DIGITS, BundleProblem.Kind.NUMBER_TOO_LONG, DIGITS);
    }

    @Override
    public void validateStringLength(int length) {
        require(length <= TEXT, BundleProblem.Kind.TEXT_TOO_LONG, TEXT);
    }

    @Override
    public void validateStringLengthLong(long length) {
        require(length <= TEXT, BundleProblem.Kind.TEXT_TOO_LONG, TEXT);
    }

    @Override
    public void validateNameLength(int length) {
        require(length <= NAME, BundleProblem.Kind.TEXT_TOO_LONG, NAME);
    }

    private static void require(boolean holds, BundleProblem.Kind kind, int limit) {
        if (!holds) {
            throw new Passed(kind, limit);
        }
    }
}
