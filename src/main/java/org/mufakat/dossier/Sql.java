package org.mufakat.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What every reader and writer of the database does. */
final class Sql {

    private Sql() {}

    /** The one number that a query gives. */
    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    /** The one text that a query gives. */
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            return row.getString(1);
        }
    }

    /** Runs a statement. */
    static void run(Connection connection, String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }

    /** Runs a prepared statement with these texts, numbers and nulls. */
    static void run(PreparedStatement statement, Object... cells) throws SQLException {
        bind(statement, cells);
        statement.executeUpdate();
    }

    /** Gives a prepared statement its texts, numbers and nulls. */
    static void bind(PreparedStatement statement, Object... cells) throws SQLException {
        for (int i = 0; i < cells.length; i++) {
            statement.setObject(i + 1, cells[i]);
        }
    }

    /**
     * Takes back the transaction, unless the database already did; after a full disk or an error of the disk it has.
     *
     * @return whether the connection can go on
     */
    static boolean rollBack(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Closes a connection that may be broken.
     *
     * @return whether it could be closed
     */
    static boolean close(Connection connection) {
        try {
            connection.close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
