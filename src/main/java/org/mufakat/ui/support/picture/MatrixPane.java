package org.mufakat.ui.support.picture;

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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportMatrix;
import org.mufakat.ui.support.model.SupportModel;

/** How many records each partner has in each programme area, as plain numbers; each filters everything below. */
public final class MatrixPane extends VBox {
    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final String DASH = "–";
    private static final double SCROLL_BAR = 14;

    private final SupportModel model;
    private final Words words;
    private final GridPane grid = new GridPane();
    private final Map<Cell, ToggleButton> buttons = new HashMap<>();
    private final Map<Optional<Id<ProgrammeArea>>, Label> totals = new HashMap<>();
    private List<Optional<Id<Delegation>>> partners = List.of();
    private List<Optional<Id<ProgrammeArea>>> areas = List.of();

    /** A matrix over that model. */
    public MatrixPane(SupportModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("support-matrix");
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
        getChildren().addAll(line("support.matrix", "matrix-heading", "support.matrix.hint"), scroll,
                line("support.matrix.dash", "type-secondary", "support.matrix.filters"));
        setMinHeight(Region.USE_PREF_SIZE);
        model.labels().subscribe(labels -> partners = List.of());
        model.arranged().subscribe(count -> show());
    }

    private HBox line(String left, String leftStyle, String right) {
        var first = new Label();
        first.textProperty().bind(words.bind(left));
        first.getStyleClass().add(leftStyle);
        first.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var last = new Label();
        last.textProperty().bind(words.bind(right));
        last.getStyleClass().add("type-secondary");
        return new HBox(12, first, gap, last);
    }

    private void show() {
        SupportMatrix matrix = model.summary().get().matrix();
        if (!matrix.partners().equals(partners) || !matrix.areas().equals(areas)) {
            partners = matrix.partners();
            areas = matrix.areas();
            build();
        }
        buttons.forEach((cell, button) -> showCell(button, cell, matrix.count(cell)));
        totals.forEach((area, label) -> label.setText(matrix.total(area) == 0 ? DASH : "" + matrix.total(area)));
        Optional<ToggleButton> pressed = model.filter().get().cell()
                .flatMap(cell -> Optional.ofNullable(buttons.get(cell)));
        makeReachable(pressed.or(this::reachable).or(this::firstButton));
    }

    private void showCell(ToggleButton button, Cell cell, int count) {
        SupportLabels labels = model.labels().get();
        button.setText(count == 0 ? DASH : String.valueOf(count));
        button.pseudoClassStateChanged(NOTHING, count == 0);
        button.setSelected(model.filter().get().cell().equals(Optional.of(cell)));
        button.setAccessibleText(
                words.text("support.cell.name", labels.chip(cell.partner()), labels.areaInFull(cell.area()), count));
    }

    private void build() {
        SupportLabels labels = model.labels().get();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        buttons.clear();
        totals.clear();
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < areas.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(constraints);
            grid.add(head(labels, areas.get(column)), column + 1, 0);
            var total = new Label();
            total.getStyleClass().add("type-secondary");
            totals.put(areas.get(column), total);
            grid.add(total, column + 1, partners.size() + 1);
        }
        for (int row = 0; row < partners.size(); row++) {
            var name = new Label(labels.chip(partners.get(row)));
            name.getStyleClass().addAll("semibold", "matrix-partner");
            grid.add(name, 0, row + 1);
            for (int column = 0; column < areas.size(); column++) {
                grid.add(button(new Cell(partners.get(row), areas.get(column))), column + 1, row + 1);
            }
        }
        var all = new Label(words.text("support.matrix.all"));
        all.getStyleClass().add("type-secondary");
        grid.add(all, 0, partners.size() + 1);
    }

    private Node head(SupportLabels labels, Optional<Id<ProgrammeArea>> area) {
        var head = new Label(labels.area(area));
        head.getStyleClass().add("matrix-head");
        head.setWrapText(true);
        head.setTooltip(Tooltips.of(Words.fixed(labels.areaInFull(area))));
        return head;
    }

    private ToggleButton button(Cell cell) {
        var button = new ToggleButton();
        button.getStyleClass().add("matrix-cell");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.setUserData(cell);
        button.setOnAction(pressed -> model.press(cell));
        buttons.put(cell, button);
        return button;
    }

    private void step(KeyEvent key) {
        if (!(grid.getScene().getFocusOwner() instanceof ToggleButton from)
                || !(from.getUserData() instanceof Cell(var partner, var area))) {
            return;
        }
        int row = partners.indexOf(partner);
        int column = areas.indexOf(area);
        switch (key.getCode()) {
            case UP -> row--;
            case DOWN -> row++;
            case LEFT -> column--;
            case RIGHT -> column++;
            case HOME -> column = 0;
            case END -> column = areas.size() - 1;
            default -> {
                return;
            }
        }
        if (row >= 0 && row < partners.size() && column >= 0 && column < areas.size()) {
            var to = buttons.get(new Cell(partners.get(row), areas.get(column)));
            makeReachable(Optional.of(to));
            to.requestFocus();
        }
        key.consume();
    }

    /** One cell at a time is in the order of Tab; the arrow keys go on from it. */
    private void makeReachable(Optional<ToggleButton> one) {
        one.ifPresent(reached -> buttons.values().forEach(each -> each.setFocusTraversable(each == reached)));
    }

    private Optional<ToggleButton> reachable() {
        return buttons.values().stream().filter(Node::isFocusTraversable).findFirst();
    }

    private Optional<ToggleButton> firstButton() {
        return partners.isEmpty()
                ? Optional.empty()
                : Optional.of(buttons.get(new Cell(partners.getFirst(), areas.getFirst())));
    }
}
