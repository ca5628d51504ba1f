package org.mufakat.ui.history;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Part;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What stood before a change and what stood after it, with the words that differ struck through and underlined. */
final class BeforeAfter extends VBox {
    private final Words words;

    /** Both sides of what a step did; {@code since} and {@code until} say from when to when they stood. */
    BeforeAfter(Words words, StepWords says, Subject subject, ObservableValue<String> since,
            ObservableValue<String> until) {
        this.words = words;
        getStyleClass().add("before-after");
        String before = text(says, subject, subject.edit().before());
        String after = text(says, subject, subject.edit().after());
        var difference = subject.part()
                .map(part -> says.difference(part, subject.edit().before(), subject.edit().after()))
                .orElseGet(() -> WordDifference.between(before, after));
        boolean whole = !subject.edit().isChange();
        subject.edit().before().ifPresent(entry -> getChildren().add(side(Role.REMOVED, Feather.MINUS,
                "history.before", since, difference, whole ? Kind.REMOVED : Kind.SAME, before)));
        subject.edit().after().ifPresent(entry -> getChildren().add(side(Role.ADDED, Feather.PLUS, "history.after",
                until, difference, whole ? Kind.ADDED : Kind.SAME, after)));
    }

    private static String text(StepWords says, Subject subject, Optional<Entry> entry) {
        return subject.part().map(part -> says.value(part, entry))
                .orElseGet(() -> entry.map(each -> whole(says, each)).orElse(""));
    }

    private static String whole(StepWords says, Entry entry) {
        return entry.type().shape().parts().stream().filter(part -> part.isContent() && part.holdsSomething(entry))
                .map(part -> line(says, entry, part)).collect(Collectors.joining("\n"));
    }

    private static String line(StepWords says, Entry entry, Part part) {
        return says.label(entry.type(), part) + ": " + says.value(part, Optional.of(entry));
    }

    private Node side(Role role, Feather icon, String key, ObservableValue<String> when, WordDifference difference,
            Kind same, String text) {
        var sign = Icons.of(icon);
        sign.getStyleClass().add(role.styleClass());
        var name = new Label();
        name.textProperty().bind(words.bind(key));
        name.getStyleClass().add("semibold");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var hint = new Label();
        hint.textProperty().bind(when);
        hint.getStyleClass().add("type-secondary");
        HBox.setHgrow(hint, Priority.ALWAYS);
        var head = new HBox(sign, name, hint);
        head.getStyleClass().add("head");
        var box = new VBox(head);
        box.getStyleClass().addAll("card", "side");
        if (text.isBlank()) {
            var nothing = new Label();
            nothing.textProperty().bind(words.bind("history.nothing"));
            nothing.getStyleClass().addAll("type-secondary", "said");
            box.getChildren().add(nothing);
        } else {
            // A new or removed entry is all new or all gone; there is nothing to mark in it.
            var shown = same == Kind.SAME
                    ? difference
                    : WordDifference.between(text, text);
            var flow = new DifferenceFlow(shown, role == Role.REMOVED
                    ? EnumSet.of(Kind.SAME, Kind.REMOVED)
                    : EnumSet.of(Kind.SAME, Kind.ADDED));
            flow.getStyleClass().addAll("negotiating-text", "said");
            box.getChildren().add(flow);
        }
        box.setFocusTraversable(false);
        return box;
    }
}
