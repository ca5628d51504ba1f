package org.mufakat.ui.consensus.outline;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Catchwords;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.HeldFilter;
import org.mufakat.ui.consensus.model.ParagraphMark;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.consensus.paper.Gutter;
import org.mufakat.ui.consensus.paper.ParagraphDrag;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The text's paragraphs in a list that follows the caret and leads it, and how much each delegation holds open. */
public final class Outline extends VBox {
    private final ConsensusModel model;
    private final Words words;
    private final ListView<Row> list = new ListView<>();
    private final Label count = new Label();
    private final HeldBy foot;
    private HeldFilter filter = HeldFilter.ALL;
    private Catchwords catchwords = new Catchwords("");
    private boolean following;
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /** The outline; {@code intoText} puts the focus into the text. */
    public Outline(ConsensusModel model, Words words, Runnable intoText) {
        this.model = model;
        this.words = words;
        getStyleClass().add("outline");
        var title = new Label();
        title.textProperty().bind(Bindings.createStringBinding(() -> words.text(model.sheet().marked()
                ? "text.outline"
                : "text.outline-alone"), model.sheetProperty(), words.messagesProperty()));
        title.getStyleClass().add("type-section");
        count.getStyleClass().addAll("mark", Role.BRACKETED.styleClass());
        count.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(title, space, count);
        head.getStyleClass().add("outline-head");
        foot = new HeldBy(model, words);
        list.setId("text.outline");
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                intoText.run();
                key.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list, foot);
        list.getSelectionModel().selectedIndexProperty().addListener((observed, before, now) -> {
            if (!following && now.intValue() >= 0 && now.intValue() != model.caretProperty().get().paragraph()) {
                model.caretProperty().set(new Place(now.intValue(), 0));
            }
        });
        model.sheetProperty().addListener((observed, before, now) -> show(now));
        model.caretProperty().addListener((observed, before, now) -> follow());
        words.messagesProperty().addListener((observed, before, now) -> {
            show(model.sheet());
            list.refresh();
        });
        narrow.addListener((observed, before, now) -> {
            head.setVisible(!now);
            head.setManaged(!now);
            pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), now);
            show(model.sheet());
            list.refresh();
        });
        show(model.sheet());
    }

    /** Who holds what open, taken out of the outline, to stand elsewhere; {@link #holdersBack} takes it in again. */
    public Node holdersOut() {
        getChildren().remove(foot);
        return foot;
    }

    /** Takes in again who holds what open. */
    public void holdersBack() {
        if (!getChildren().contains(foot)) {
            getChildren().add(foot);
        }
    }

    /** Where its paragraphs can be grabbed. */
    public ParagraphDrag.Surface grip() {
        return new OutlineGrip(list);
    }

    /** Whether it is a strip of numbers. */
    public BooleanProperty narrowProperty() {
        return narrow;
    }

    private void show(Sheet sheet) {
        following = true;
        showRows(sheet);
        following = false;
        follow();
    }

    private void showRows(Sheet sheet) {
        List<Row> rows = sheet.rows();
        var called = Catchwords.of(rows);
        boolean renamed = !called.equals(catchwords);
        catchwords = called;
        var items = list.getItems();
        if (renamed || items.size() != rows.size()) {
            items.setAll(rows);
        } else {
            for (int i = 0; i < rows.size(); i++) {
                if (!looksLike(items.get(i), rows.get(i))) {
                    items.set(i, rows.get(i));
                }
            }
        }
        count.setText(sheet.marked() ? Integer.toString(sheet.shown().size()) : "");
        boolean counts = sheet.marked() && !sheet.heldBy().isEmpty();
        foot.setVisible(counts);
        if (counts) {
            foot.show(sheet);
        }
        if (!sheet.filter().equals(filter)) {
            filter = sheet.filter();
            list.refresh();
        }
    }

    private void follow() {
        int at = model.caretProperty().get().paragraph();
        if (at < list.getItems().size() && list.getSelectionModel().getSelectedIndex() != at) {
            following = true;
            list.getSelectionModel().select(at);
            following = false;
            InView.bring(list, at, list::scrollTo);
        }
    }

    private boolean looksLike(Row a, Row b) {
        return a.number().equals(b.number()) && a.kind() == b.kind() && a.mark() == b.mark()
                && (a.parsed() == b.parsed() || a.parsed().open().size() == b.parsed().open().size()
                        && catchwords.of(a).equals(catchwords.of(b)));
    }

    private final class Cell extends ListCell<Row> {
        private final Label number = new Label();
        private final Label first = new Label();
        private final HBox line = new HBox();
        private final Tooltip tooltip = Tooltips.of(first.textProperty());

        Cell() {
            number.getStyleClass().add("outline-number");
            first.getStyleClass().add("outline-words");
            HBox.setHgrow(first, Priority.ALWAYS);
            first.setMaxWidth(Double.MAX_VALUE);
            first.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("heading-cell", "open-cell");
            if (empty || row == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean heading = row.kind() == ParagraphKind.HEADING || row.kind() == ParagraphKind.TITLE;
            String called = catchwords.of(row);
            number.setText(heading ? "" : row.number());
            first.setText(called);
            line.getChildren().clear();
            if (narrow.get()) {
                showNarrow(row, heading);
            } else {
                if (!heading) {
                    line.getChildren().add(number);
                }
                line.getChildren().add(first);
                if (row.mark() != ParagraphMark.NONE) {
                    var mark = Gutter.mark(words, row, false, filter);
                    mark.setMinWidth(Region.USE_PREF_SIZE);
                    line.getChildren().add(mark);
                }
            }
            if (heading) {
                getStyleClass().add("heading-cell");
            } else if (model.sheet().marked()
                    && row.parsed().open().stream().anyMatch(point -> filter.shows(point.by()))) {
                getStyleClass().add("open-cell");
            }
            setGraphic(line);
            setAccessibleText(row.number() + " " + called);
            setTooltip(tooltip);
        }

        private void showNarrow(Row row, boolean heading) {
            var both = new VBox();
            both.setAlignment(Pos.CENTER);
            HBox.setHgrow(both, Priority.ALWAYS);
            if (heading) {
                var rule = new Region();
                rule.getStyleClass().add("outline-rule");
                both.getChildren().add(rule);
            } else {
                both.getChildren().add(number);
            }
            if (row.mark() != ParagraphMark.NONE) {
                both.getChildren().add(Gutter.mark(words, row, false, filter));
            }
            line.getChildren().add(both);
        }
    }
}
