package org.mufakat.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The model texts. */
final class Samples {

    private Samples() {}

    static Statement statement(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return Statement.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
