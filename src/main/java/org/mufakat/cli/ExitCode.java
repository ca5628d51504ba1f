package org.mufakat.cli;

/** The exit codes of commands. */
final class ExitCode {

    /** It was done. */
    static final int DONE = 0;
    /** The answer is no: differences, something open, not ready. */
    static final int NO = 1;
    /** A wrong call, or bad input. */
    static final int WRONG = 2;
    /** A file could not be used. */
    static final int UNUSABLE = 3;

    private ExitCode() {}
}
