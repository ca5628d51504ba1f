package org.mufakat.ui.support.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.Column;
import org.mufakat.ui.support.model.Received;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportMatrix;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.Told;

/** How many records each partner has in each column, as plain numbers; each filters everything below. */
public final class MatrixPane extends VBox {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final String DASH = "–";
    private static final double SCROLL_BAR = 14;

    private final SupportModel model;
    private final Words words;
    private final Column.By by;
    private final GridPane grid = new GridPane();
    private final Map<Cell, ToggleButton> buttons = new HashMap<>();
    private final Map<Column, Node> heads = new HashMap<>();
    private final Map<Column, Label> totals = new HashMap<>();
    private final Label told = new Label();
    private List<Optional<Id<Delegation>>> partners = List.of();
    private List<Column> columns = List.of();

    /** A matrix with those columns over that model. */
    public MatrixPane(SupportModel model, Words words, Column.By by) {
        this.model = model;
        this.words = words;
        this.by = by;
        getStyleClass().addAll("support-picture", "support-matrix");
        grid.getStyleClass().add("grid");
        var scroll = new LiveScroll(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> grid.getHeight() + (grid.getWidth() > scroll.getWidth() + 1 ? SCROLL_BAR : 0),
                grid.widthProperty(), grid.heightProperty(), scroll.widthProperty()));
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        told.getStyleClass().addAll("type-secondary", "matrix-told");
        told.setId("support.matrix.told");
        told.setMinWidth(0);
        // What is told of a cell is long or short, and never makes the picture wider or narrower.
        told.setPrefWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new PictureHeading(words.bind(Words.key("support.matrix.by.", by)), hint()), scroll, told);
        setMinHeight(Region.USE_PREF_SIZE);
        model.labels().subscribe(labels -> partners = List.of());
        words.messagesProperty().subscribe(now -> tell(Optional.empty()));
    }

    private Node hint() {
        var hint = new Label();
        hint.textProperty().bind(words.bind(by == Column.By.MEMBER
                ? "support.matrix.hint-members"
                : "support.matrix.hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setMinWidth(0);
        return hint;
    }

    /** Shows what the model counts now. */
    public void show() {
        SupportMatrix matrix = model.pictures().matrix(by);
        if (!matrix.partners().equals(partners) || !matrix.columns().equals(columns)) {
            partners = matrix.partners();
            columns = matrix.columns();
            build();
        }
        for (Optional<Id<Delegation>> partner : partners) {
            for (Column column : columns) {
                Cell cell = column.of(partner);
                showCell(buttons.get(cell), cell, column, matrix.count(partner, column));
            }
        }
        totals.forEach((column, label) -> label.setText(number(matrix.total(column))));
        tell(buttons.values().stream().filter(Node::isFocused).findFirst());
        heads.forEach((column, head) -> {
            if (head instanceof ToggleButton toggle && column instanceof Column.Member(var member)) {
                toggle.setSelected(model.filter().get().beneficiary().equals(Optional.of(member)));
            }
        });
        Optional<ToggleButton> pressed = model.filter().get().cell()
                .flatMap(cell -> Optional.ofNullable(buttons.get(cell)));
        makeReachable(pressed.or(this::reachable).or(this::firstButton));
    }

    private static String number(int count) {
        return count == 0 ? DASH : String.valueOf(count);
    }

    private void showCell(ToggleButton button, Cell cell, Column column, SupportMatrix.Count count) {
        SupportLabels labels = model.labels().get();
        boolean besides = count.besides() > 0;
        button.setText(besides && count.sure() == 0 ? "+" + count.besides() : number(count.sure()));
        button.setGraphic(besides && count.sure() > 0 ? besides(count.besides()) : null);
        button.pseudoClassStateChanged(NOTHING, count.sure() == 0);
        button.setSelected(model.filter().get().cell().equals(Optional.of(cell)));
        button.setAccessibleText(count.besides() == 0
                ? words.text(model.filter().get().asksForMore() ? "support.cell.filtered" : "support.cell.name",
                        labels.chip(cell.partner()), labels.columnInFull(column), count.sure())
                : words.text("support.cell.member", labels.chip(cell.partner()), labels.columnInFull(column),
                        count.sure(), count.besides()));
    }

    private static Label besides(int count) {
        var label = new Label("+" + count);
        label.getStyleClass().add("matrix-besides");
        return label;
    }

    private void build() {
        SupportLabels labels = model.labels().get();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        buttons.clear();
        totals.clear();
        heads.clear();
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int at = 0; at < columns.size(); at++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(constraints);
            Node head = head(columns.get(at));
            heads.put(columns.get(at), head);
            grid.add(head, at + 1, 0);
            var total = new Label();
            total.getStyleClass().add("type-secondary");
            totals.put(columns.get(at), total);
            grid.add(total, at + 1, partners.size() + 1);
        }
        for (int row = 0; row < partners.size(); row++) {
            var name = new Label(labels.chip(partners.get(row)));
            name.getStyleClass().addAll("semibold", "matrix-partner");
            grid.add(name, 0, row + 1);
            for (int at = 0; at < columns.size(); at++) {
                grid.add(button(columns.get(at).of(partners.get(row))), at + 1, row + 1);
            }
        }
        var all = new Label(words.text("support.matrix.all"));
        all.getStyleClass().add("type-secondary");
        grid.add(all, 0, partners.size() + 1);
    }

    /** The head of a column; that of a beneficiary asks for all that it received. */
    private Node head(Column column) {
        SupportLabels labels = model.labels().get();
        if (column instanceof Column.Member(var member)) {
            var head = new ToggleButton(inLines(labels.column(column)));
            head.getStyleClass().addAll("matrix-head", "matrix-head-button");
            head.setMaxWidth(Double.MAX_VALUE);
            head.setMinWidth(USE_PREF_SIZE);
            head.setAccessibleText(words.text("support.beneficiary.ask", labels.column(column)));
            head.setOnAction(pressed -> model.filter().set(model.filter().get().withBeneficiary(
                    head.isSelected() ? Optional.of(member) : Optional.empty())));
            return head;
        }
        var head = new Label(inLines(labels.column(column)));
        head.getStyleClass().add("matrix-head");
        head.setMinWidth(USE_PREF_SIZE);
        Tooltips.tell(head, () -> labels.columnInFull(column));
        return head;
    }

    /** Word below word, for a column is as narrow as a number. */
    private static String inLines(String name) {
        return name.strip().replace(' ', '\n');
    }

    private ToggleButton button(Cell cell) {
        var button = new ToggleButton();
        button.getStyleClass().add("matrix-cell");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setUserData(cell);
        button.setOnAction(pressed -> {
            makeReachable(Optional.of(button));
            button.requestFocus();
            model.press(cell);
        });
        button.setOnMouseEntered(entered -> {
            Tooltips.tell(button, () -> records(cell, button.getAccessibleText()));
            tell(Optional.of(button));
        });
        button.setOnMouseExited(left -> tell(Optional.empty()));
        button.focusedProperty().subscribe(focused -> tell(Optional.of(button).filter(each -> focused)));
        buttons.put(cell, button);
        return button;
    }

    private String records(Cell cell, String name) {
        List<SupportRow> behind = behind(cell);
        List<SupportRow> named = cell instanceof Cell.OfMember(var partner, var member)
                ? behind.stream().filter(row -> row.received().by(member) == Received.How.NAMED).toList()
                : behind;
        return behind.isEmpty()
                ? name
                : name + "\n" + new Told(model.labels().get(), words).records(named.isEmpty() ? behind : named);
    }

    private List<SupportRow> behind(Cell cell) {
        return model.counted().stream().filter(cell::takes).toList();
    }

    /** The line below: what a cell under the mouse or with the focus holds, by kind, else what the signs mean. */
    private void tell(Optional<ToggleButton> button) {
        String kinds = button
                .map(each -> new Told(model.labels().get(), words).kinds(behind((Cell) each.getUserData())))
                .orElse("");
        told.setText(button.map(each -> each.getAccessibleText() + (kinds.isEmpty() ? "" : "  ·  " + kinds))
                .orElseGet(() -> words.text(
                        model.filter().get().asksForMore() ? "support.matrix.dash-filtered" : "support.matrix.dash")
                        + "  ·  " + words.text("support.matrix.filters")));
    }

    private void step(KeyEvent key) {
        if (!(grid.getScene().getFocusOwner() instanceof ToggleButton from)
                || !(from.getUserData() instanceof Cell cell)) {
            return;
        }
        int row = partners.indexOf(cell.partner());
        int column = columns.indexOf(columns.stream().filter(each -> each.of(cell.partner()).equals(cell)).findFirst()
                .orElseThrow());
        switch (key.getCode()) {
            case UP -> row--;
            case DOWN -> row++;
            case LEFT -> column--;
            case RIGHT -> column++;
            case HOME -> column = 0;
            case END -> column = columns.size() - 1;
            default -> {
                return;
            }
        }
        if (row >= 0 && row < partners.size() && column >= 0 && column < columns.size()) {
            var to = buttons.get(columns.get(column).of(partners.get(row)));
            makeReachable(Optional.of(to));
            to.requestFocus();
        }
        key.consume();
    }

    /** One cell at a time is in the order of Tab; the arrow keys go on from it. */
    private void makeReachable(Optional<ToggleButton> one) {
        one.ifPresent(reached -> new ArrayList<>(buttons.values())
                .forEach(each -> each.setFocusTraversable(each == reached)));
    }

    private Optional<ToggleButton> reachable() {
        return buttons.values().stream().filter(Node::isFocusTraversable).findFirst();
    }

    private Optional<ToggleButton> firstButton() {
        return partners.isEmpty() || columns.isEmpty()
                ? Optional.empty()
                : Optional.of(buttons.get(columns.getFirst().of(partners.getFirst())));
    }
}
