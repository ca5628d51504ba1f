package org.mufakat.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a view remembers while a test runs. */
public final class ShortMemory implements Memory {
    private final Map<String, String> choices = new HashMap<>();

    @Override
    public Optional<String> of(String key) {
        return Optional.ofNullable(choices.get(key));
    }

    @Override
    public void keep(String key, String choice) {
        choices.put(key, choice);
    }
}
