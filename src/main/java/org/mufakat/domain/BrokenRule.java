package org.mufakat.domain;

import java.util.List;

/** Says which rule of the field a value would break; the key and its arguments become a sentence in the reader's language. */
public final class BrokenRule extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<String> arguments;

    /** A broken rule with its message key, such as {@code rule.period-order}, and what the sentence mentions. */
    public BrokenRule(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    /** The key of the sentence in the message bundle. */
    public String key() {
        return key;
    }

    /** What the sentence mentions, in its order. */
    public List<String> arguments() {
        return arguments;
    }

    static void require(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new BrokenRule(key, arguments);
        }
    }
}
