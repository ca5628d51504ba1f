package org.mufakat.domain;

import java.util.List;

/**
 * What a change is called, so that it can be named in any language.
 *
 * @param key the key of the sentence in the message bundle, such as {@code change.position-field}
 * @param arguments what the sentence mentions, in its order; one that begins with @ is itself a key
 */
public record Label(String key, List<String> arguments) {
    /** Keeps an unmodifiable copy. */
    public Label {
        arguments = List.copyOf(arguments);
    }

    /** A label with what it mentions. */
    public static Label of(String key, String... arguments) {
        return new Label(key, List.of(arguments));
    }
}
