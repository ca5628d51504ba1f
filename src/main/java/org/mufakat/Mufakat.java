package org.mufakat;

import org.mufakat.cli.Cli;

/** Starts the program: the window, or a command of the command line. */
public final class Mufakat {
    private Mufakat() {}

    /** Runs the program with the words of the command line, and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(Cli.run(arguments, new WindowLauncher()));
    }
}
