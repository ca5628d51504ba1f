package org.mufakat.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Prints all figures as one Markdown table; medians, both sides measured in the same run. */
public final class Figures {

    private Figures() {}

    /** Prints the table; what it takes to make it is several minutes and about 1 GB in the folder for temporary files. */
    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("Measured on %s, Java %s, %d processors.%n%n", LocalDate.now(), Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.println("| what | ours | compared with | ratio |");
        out.println("| --- | --- | --- | --- |");
        DossierFigures.print(out);
    }
}
