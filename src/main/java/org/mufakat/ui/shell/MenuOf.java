package org.mufakat.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.mufakat.ui.control.Action;

/** A menu as a value: its name, and groups of actions with a line between the groups. */
public record MenuOf(ObservableValue<String> name, List<List<Action>> groups) {}
