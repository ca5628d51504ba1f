package org.mufakat.dossier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The bundles that a file keeps of what was sent and taken in. */
final class KeptBundles {

    private final Connection connection;

    KeptBundles(Connection connection) {
        this.connection = connection;
    }

    /** Takes out those in which one of these ids stands, and those that cannot be read; tells how many there were. */
    int erase(Set<String> ids) throws SQLException {
        List<String> holding = holding(ids);
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM bundle WHERE id = ?")) {
            for (String id : holding) {
                Sql.run(statement, id);
            }
        }
        return holding.size();
    }

    /** Whether one of these ids stands in one of them, or one cannot be read. */
    boolean mayHold(Set<String> ids) throws SQLException {
        return !holding(ids).isEmpty();
    }

    private List<String> holding(Set<String> ids) throws SQLException {
        List<String> holding = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT id, content FROM bundle");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                if (mayHold(row.getBytes(2), ids)) {
                    holding.add(row.getString(1));
                }
            }
        }
        return holding;
    }

    private static boolean mayHold(byte[] content, Set<String> ids) {
        try (InputStream in = opened(content)) {
            return HistoryRow.mentions(new String(in.readAllBytes(), StandardCharsets.UTF_8), ids);
        } catch (IOException e) {
            return true;
        }
    }

    /** As they may be compressed: with gzip, with zlib, or not at all. */
    private static InputStream opened(byte[] content) throws IOException {
        var bytes = new ByteArrayInputStream(content);
        int first = content.length > 1 ? content[0] & 0xff : 0;
        return switch (first) {
            case 0x1f -> new GZIPInputStream(bytes);
            case 0x78 -> new InflaterInputStream(bytes);
            case '{' -> bytes;
            default -> throw new IOException("no bundle");
        };
    }
}
