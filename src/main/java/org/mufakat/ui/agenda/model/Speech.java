package org.mufakat.ui.agenda.model;

import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;

/**
 * How fast the person speaks.
 *
 * @param pace in words a minute
 * @param change sets it
 */
public record Speech(ObservableValue<Integer> pace, IntConsumer change) {}
