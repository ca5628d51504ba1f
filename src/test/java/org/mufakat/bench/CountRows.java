package org.mufakat.bench;

import java.nio.file.Path;
import java.sql.SQLException;

/** A program that opens a dossier file through JDBC, reads its rows and says how many there are. */
public final class CountRows {

    private CountRows() {}

    /** Counts the rows of the file named first. */
    public static void main(String[] arguments) throws SQLException {
        System.out.println(Plain.read(Path.of(arguments[0])).size());
    }
}
