package org.mufakat.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/** What the choices of a list are called that are chosen and never typed; nothing chosen is called nothing. */
public final class Called<E> extends StringConverter<E> {
    private final Function<E, String> name;

    /** Choices that are called by that name. */
    public Called(Function<E, String> name) {
        this.name = name;
    }

    @Override
    public String toString(E choice) {
        return choice == null ? "" : name.apply(choice);
    }

    @Override
    public E fromString(String typed) {
        throw new UnsupportedOperationException("choices are chosen, not typed");
    }
}
