package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Language;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Decisions;
import org.mufakat.ui.consensus.model.IssueActs;
import org.mufakat.ui.consensus.model.NotedIssue;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.Words;

/** What stands in the way of the whole text, in its order or by who holds it. */
public final class WholeText extends VBox {
    /** In which order the issues are shown. */
    private enum Order {
        IN_THE_TEXT, BY_HOLDER
    }

    /** A line of the list: the heading of a holder, or an issue. */
    private sealed interface Entry {
        record Holder(String code, int count) implements Entry {}

        record Of(NotedIssue issue) implements Entry {}
    }

    private static final double SCROLL_BAR = 14;

    private final ConsensusModel model;
    private final Words words;
    private final IssueActs acts;
    private final Decisions decisions;
    private final ProgressChart progress;
    private final Segments<Order> order;
    private final ListView<Entry> list = new ListView<>();
    private final List<Cell> cells = new ArrayList<>();

    /** What is open in the model's text. */
    public WholeText(ConsensusModel model, Words words, IssueActs acts, Decisions decisions) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.decisions = decisions;
        getStyleClass().add("whole-text");
        var orders = new LinkedHashMap<Order, ObservableValue<String>>();
        orders.put(Order.IN_THE_TEXT, words.bind("text.whole-in-order"));
        orders.put(Order.BY_HOLDER, words.bind("text.whole-by-holder"));
        order = new Segments<>(orders, Order.IN_THE_TEXT);
        order.valueProperty().addListener(changed -> show());
        list.setId("text.issues");
        list.accessibleTextProperty().bind(words.bind("text.whole"));
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof Entry.Of(NotedIssue issue)) {
                acts.show(issue.choices().getFirst());
                key.consume();
            }
        });
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("text.nothing-open"));
        nothing.getStyleClass().add("type-secondary");
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        progress = new ProgressChart(model, words);
        getChildren().addAll(progress, order, list);
    }

    /** Shows who holds what open below the list, where the outline has no room for it. */
    public void hold(Optional<Node> holders) {
        getChildren().setAll(progress, order, list);
        getChildren().addAll(holders.stream().toList());
    }

    /** Shows the text as it is now. */
    public void show() {
        progress.show();
        List<NotedIssue> issues = model.issues().all();
        List<Entry> entries = new ArrayList<>();
        if (order.valueProperty().get() == Order.IN_THE_TEXT) {
            issues.forEach(issue -> entries.add(new Entry.Of(issue)));
        } else {
            for (Map.Entry<String, Integer> held : model.sheet().heldBy().entrySet()) {
                entries.add(new Entry.Holder(held.getKey(), held.getValue()));
                issues.stream().map(issue -> heldBy(issue, held.getKey())).filter(issue -> !issue.choices().isEmpty())
                        .forEach(issue -> entries.add(new Entry.Of(issue)));
            }
        }
        int selected = list.getSelectionModel().getSelectedIndex();
        put(entries);
        cells.forEach(cell -> cell.cards.forEach(ChoiceCard::showTick));
        list.getSelectionModel().select(Math.min(selected, entries.size() - 1));
    }

    private void put(List<Entry> entries) {
        if (list.getItems().size() != entries.size()) {
            list.getItems().setAll(entries);
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!list.getItems().get(i).equals(entries.get(i))) {
                list.getItems().set(i, entries.get(i));
            }
        }
    }

    private static NotedIssue heldBy(NotedIssue issue, String code) {
        return new NotedIssue(issue.issue(), issue.choices().stream().filter(choice -> code.isEmpty()
                ? choice.choice().by().isEmpty()
                : choice.choice().by().contains(code)).toList());
    }

    private final class Cell extends ListCell<Entry> {
        private List<ChoiceCard> cards = List.of();

        Cell() {
            setPrefWidth(0);
            cells.add(this);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            cards = List.of();
            setGraphic(empty || entry == null ? null : switch (entry) {
                case Entry.Holder holder -> holder(holder);
                case Entry.Of(NotedIssue issue) -> issue(issue);
            });
            setAccessibleText(entry instanceof Entry.Of(NotedIssue issue) && !empty
                    ? place(issue) + ": " + ChoiceCard.said(issue.choices().getFirst())
                    : null);
        }

        /** As high as its words are at the width of the list, which a cell does not ask its graphic by itself. */
        @Override
        protected double computePrefHeight(double width) {
            double around = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : Math.ceil(getGraphic().prefHeight(list.getWidth() - around)) + snappedTopInset()
                            + snappedBottomInset();
        }

        private Node issue(NotedIssue issue) {
            cards = issue.choices().stream().map(choice -> new ChoiceCard(model, words, choice, acts)).toList();
            var together = new VBox();
            together.getStyleClass().add("issue-cards");
            together.getChildren().addAll(cards);
            return new VBox(2, StandsInTheWay.heading(place(issue), issue.choices().size() > 1
                    ? words.text("text.one-several-none")
                    : ""), together);
        }

        private String place(NotedIssue issue) {
            Row row = model.sheet().rows().get(issue.row());
            return row.number().isEmpty()
                    ? words.text(Words.key("text.kind.", row.kind()))
                    : "¶" + row.number();
        }

        private Node holder(Entry.Holder holder) {
            var names = model.sheet().names();
            String code = holder.code();
            String name = code.isEmpty()
                    ? words.text("text.unattributed")
                    : names.shown(code, new Language(words.messages().locale().getLanguage()));
            var tag = new Tag(Words.fixed(name), names.role(code.isEmpty() ? List.of() : List.of(code)));
            var count = new Label(words.text("text.holds-open", holder.count()));
            count.getStyleClass().add("type-secondary");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var head = new HBox(8, tag, count, space);
            if (!model.sheet().editable()) {
                return head;
            }
            var buttons = new FlowPane(6, 4, button("text.lift-all", code, Verdict.LIFT),
                    button("text.delete-all", code, Verdict.DELETE));
            return new VBox(4, head, buttons);
        }

        private Button button(String key, String code, Verdict verdict) {
            var button = new Button(words.text(key));
            button.setOnAction(pressed -> decisions.by(List.of(code), verdict));
            return button;
        }
    }
}
