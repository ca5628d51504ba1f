package org.mufakat.ui.support.record;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.OffButton;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** The records that say otherwise than this one, as links to them; both always stay. */
public final class ContradictionsField implements RecordField {
    private final VBox node = new VBox(4);
    private final VBox list = new VBox(2);
    private final TextField number = new TextField();
    private final Problem problem = new Problem(number);
    private final SupportModel model;
    private final SupportEdits edits;
    private final Words words;
    private Optional<SupportRecord> record = Optional.empty();
    private List<SupportRow> shown = List.of();

    public ContradictionsField(SupportModel model, SupportEdits edits, Words words) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        number.getStyleClass().add("framed");
        number.setId("support.contradicts");
        number.promptTextProperty().bind(words.bind("support.contradict.add"));
        number.accessibleTextProperty().bind(words.bind("support.contradict.add"));
        number.setOnAction(entered -> add());
        number.textProperty().subscribe(typed -> problem.clear());
        list.setManaged(false);
        node.getChildren().add(list);
        if (!model.readOnly()) {
            node.getChildren().add(problem);
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(SupportRow row) {
        if (record.filter(before -> before.id().equals(row.id())).isEmpty()) {
            number.clear();
        }
        record = Optional.of(row.record());
        List<SupportRow> others = model.related().contradicting(row.record());
        if (!others.equals(shown)) {
            shown = others;
            list.getChildren().setAll(others.stream().map(this::line).toList());
            list.setManaged(!others.isEmpty());
        }
    }

    private Node line(SupportRow other) {
        var link = new Link(Words.fixed(other.record().number() + "  " + other.record().title()),
                () -> model.reveal(other.id()));
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        HBox.setHgrow(link, Priority.ALWAYS);
        var line = new HBox(4, link);
        if (!model.readOnly()) {
            line.getChildren().add(new OffButton(words.bind("support.contradict.remove", other.record().number()),
                    () -> record.ifPresent(shown -> edits.reconcile(shown, other.record()))));
        }
        return line;
    }

    private void add() {
        record.ifPresent(shown -> {
            String typed = number.getText().strip();
            Optional<SupportRow> other = typed.matches("\\d{1,9}")
                    ? model.related().numbered(Integer.parseInt(typed))
                    : Optional.empty();
            if (typed.isEmpty()) {
                problem.clear();
            } else if (other.isEmpty()) {
                problem.say(words.text("support.error.record", typed));
            } else if (other.get().id().equals(shown.id())) {
                problem.say(words.text("support.error.same"));
            } else {
                edits.contradict(shown.id(), other.get().id());
                number.clear();
            }
        });
    }
}
