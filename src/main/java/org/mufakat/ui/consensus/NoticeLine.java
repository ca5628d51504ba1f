package org.mufakat.ui.consensus;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Reminder;
import org.mufakat.app.Reminder.Urgency;
import org.mufakat.ui.consensus.model.PendingWords;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A line that says one thing and what can be done about it, in steps beside the words or, where that is lower, below. */
final class NoticeLine extends Pane {
    private static final double GAP = 8;
    private static final double BETWEEN = 4;

    private final Label sign;
    private final Label words;
    private final FlowPane steps = new FlowPane(GAP, BETWEEN);

    /** A line with its steps. */
    NoticeLine(String id, Role role, Feather icon, String said, Action... offered) {
        setId(id);
        getStyleClass().addAll("notice-line", role.styleClass());
        sign = new Label("", Icons.of(icon, role));
        words = new Label(said);
        words.getStyleClass().add("words");
        words.setWrapText(true);
        for (var step : offered) {
            var button = Actions.button(step);
            button.setGraphic(null);
            button.getStyleClass().add("step");
            steps.getChildren().add(button);
        }
        getChildren().addAll(sign, words, steps);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(said);
    }

    /** The line that brings an hour to mind, and says how many more there are. */
    static NoticeLine reminder(Reminder reminder, int more, PendingWords pending, Words words, List<Action> steps) {
        String said = pending.reminder(reminder);
        return new NoticeLine("text.reminder", reminder.urgency() == Urgency.HOUR ? Role.ACCENT : Role.BRACKETED,
                Feather.CLOCK, more == 0 ? said : words.text("text.reminder-more", said, more),
                steps.toArray(Action[]::new));
    }

    /** The buttons of what can be done. */
    List<Node> steps() {
        return steps.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double across = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset() - lead();
        return snappedTopInset() + Math.min(beside(across), below(across)) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + lead() + words.prefWidth(-1) + row() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double high = getHeight() - top - snappedBottomInset();
        double across = getWidth() - left - snappedRightInset() - lead();
        if (below(across) < beside(across)) {
            double said = snapSizeY(words.prefHeight(across));
            layoutInArea(sign, left, top, lead(), said, 0, HPos.LEFT, VPos.CENTER);
            words.resizeRelocate(left + lead(), top, across, said);
            steps.resizeRelocate(left + lead(), top + said + BETWEEN, across, steps.prefHeight(across));
        } else {
            double room = Math.max(1, across - row());
            layoutInArea(sign, left, top, lead(), high, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(words, left + lead(), top, room, high, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(steps, left + lead() + room + GAP, top, Math.max(0, row() - GAP), high, 0, Insets.EMPTY,
                    true, false, HPos.LEFT, VPos.CENTER);
        }
    }

    private double lead() {
        return snapSizeX(sign.prefWidth(-1)) + GAP;
    }

    /** How wide the steps are in one row, with the gap before them. */
    private double row() {
        return steps.getChildren().stream().mapToDouble(step -> snapSizeX(step.prefWidth(-1)) + GAP).sum();
    }

    private double beside(double across) {
        double room = Math.max(1, across - row());
        return Math.max(words.prefHeight(room), steps.prefHeight(row()));
    }

    private double below(double across) {
        double room = Math.max(1, across);
        return words.prefHeight(room) + BETWEEN + steps.prefHeight(room);
    }
}
