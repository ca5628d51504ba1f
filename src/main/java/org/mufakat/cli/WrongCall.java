package org.mufakat.cli;

import java.util.List;

/** That a command was called with something that there is not. */
final class WrongCall extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    WrongCall(String key, String... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<String> arguments() {
        return arguments;
    }
}
