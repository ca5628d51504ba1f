package org.mufakat.ui.support.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.Language;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.OffButton;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportRow;

/** Who confirmed the record and when: each with a way to take it out, and a line to add one. */
public final class ConfirmationsField implements RecordField {
    private static final LocalDate EXAMPLE = LocalDate.of(2018, 2, 27);

    private final VBox node = new VBox(4);
    private final VBox list = new VBox(2);
    private final TextField by = new TextField();
    private final TextField on = new TextField();
    private final Problem problem;
    private final boolean readOnly;
    private final SupportEdits edits;
    private final Words words;
    private final Supplier<SupportLabels> labels;
    private Optional<SupportRecord> record = Optional.empty();
    private List<String> shown = List.of();
    private Language shownIn = Language.ENGLISH;

    public ConfirmationsField(boolean readOnly, SupportEdits edits, Words words, Supplier<SupportLabels> labels) {
        this.readOnly = readOnly;
        this.edits = edits;
        this.words = words;
        this.labels = labels;
        by.setId("support.confirm.by");
        by.promptTextProperty().bind(words.bind("support.confirm.by"));
        by.accessibleTextProperty().bind(words.bind("support.confirm.by"));
        on.setId("support.confirm.on");
        on.setPrefColumnCount(7);
        on.promptTextProperty().bind(words.bind("support.confirm.on"));
        on.accessibleTextProperty().bind(words.bind("support.confirm.on"));
        by.setOnAction(entered -> add());
        on.setOnAction(entered -> add());
        HBox.setHgrow(by, Priority.ALWAYS);
        HBox.setHgrow(on, Priority.ALWAYS);
        by.setPrefColumnCount(6);
        by.getStyleClass().add("framed");
        on.getStyleClass().add("framed");
        var adding = new Button();
        adding.textProperty().bind(words.bind("support.confirm.add"));
        adding.setMinWidth(Region.USE_PREF_SIZE);
        adding.setOnAction(pressed -> add());
        adding.disableProperty().bind(by.textProperty().map(String::isBlank));
        problem = new Problem(new HBox(4, by, on, adding));
        node.getChildren().add(list);
        if (!readOnly) {
            node.getChildren().add(problem);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        boolean other = record.filter(before -> before.id().equals(row.id())).isEmpty();
        record = Optional.of(row.record());
        List<String> told = row.record().confirmations().stream().map(labels.get()::confirmation).toList();
        if (!told.equals(shown) || list.getChildren().isEmpty() || !shownIn.equals(labels.get().language())) {
            shown = told;
            shownIn = labels.get().language();
            fill(row.record());
        }
        if (other) {
            by.clear();
            on.clear();
            problem.clear();
        }
    }

    private void fill(SupportRecord shownRecord) {
        list.getChildren().setAll(shownRecord.confirmations().stream().map(this::line).toList());
        if (list.getChildren().isEmpty()) {
            var none = new Label(words.text("support.confirmed.not"));
            none.getStyleClass().add("type-secondary");
            list.getChildren().add(none);
        }
    }

    private Node line(Confirmation confirmation) {
        var told = new Label(labels.get().confirmation(confirmation));
        told.getStyleClass().add("told");
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        var line = new HBox(4, told);
        if (!readOnly) {
            line.getChildren().add(new OffButton(words.bind("support.confirm.remove", confirmation.by()),
                    () -> put(kept -> kept.remove(confirmation))));
        }
        return line;
    }

    private void add() {
        if (by.getText().isBlank()) {
            return;
        }
        Optional<LocalDate> day = labels.get().days().readFirst(on.getText());
        if (day.isEmpty() && !on.getText().isBlank()) {
            problem.say(words.text("support.error.date", labels.get().days().show(EXAMPLE)));
            return;
        }
        var confirmation = new Confirmation(by.getText().strip(), day);
        put(kept -> kept.add(confirmation));
        by.clear();
        on.clear();
        problem.clear();
    }

    private void put(Consumer<List<Confirmation>> change) {
        record.ifPresent(edited -> edits.choose(edited.id(), "confirmations", each -> {
            List<Confirmation> next = new ArrayList<>(each.confirmations());
            change.accept(next);
            return SupportEdits.with(each, "confirmations", next);
        }));
    }
}
