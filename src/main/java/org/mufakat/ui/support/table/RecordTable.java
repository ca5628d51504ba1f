package org.mufakat.ui.support.table;

import java.net.URI;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.GroupLine;
import org.mufakat.ui.support.model.RowOrder;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableLine;
import org.mufakat.ui.support.model.TableLook;

/** All records that the filters let pass, as a table that can be sorted, and whose columns can be hidden. */
public final class RecordTable {
    /** The columns that go where there is little room, first to go first: the drawer beside shows what they say. */
    private static final List<RowOrder> GIVE_WAY = List.of(RowOrder.CONFIRMED, RowOrder.SOURCE, RowOrder.KIND);

    private final SupportModel model;
    private final Words words;
    private final TableView<TableLine> table = new TableView<>();
    private final Map<RowOrder, TableColumn<TableLine, TableLine>> columns = new EnumMap<>(RowOrder.class);
    private final Map<RowOrder, Comparator<SupportRow>> orders = new EnumMap<>(RowOrder.class);
    private final Map<RowOrder, Width> widths = new EnumMap<>(RowOrder.class);
    private double scale = 1;
    private Set<RowOrder> gone = Set.of();
    private boolean sideways;
    private boolean following;
    private boolean sorting;

    /** How wide a column is in pixels at the usual size of text: with room to spare, and at the least. */
    private record Width(double usual, double least) {}

    /** A table over that model; {@code browser} opens the pages of sources. */
    public RecordTable(SupportModel model, Words words, Consumer<URI> browser) {
        this.model = model;
        this.words = words;
        table.setId("support.table");
        table.getStyleClass().add("support-table");
        table.setTableMenuButtonVisible(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.widthProperty().subscribe(width -> fit());
        table.heightProperty().subscribe(height -> Platform.runLater(this::keepInView));
        table.accessibleTextProperty().bind(words.bind("support.title"));
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("support.none-pass"));
        table.setPlaceholder(nothing);
        column(RowOrder.NUMBER, "support.field.number", new Width(58, 56));
        column(RowOrder.PARTNER, "support.field.partners", new Width(94, 70));
        column(RowOrder.TITLE, "support.field.title", new Width(230, 140));
        column(RowOrder.AREA, "support.column.area", new Width(86, 80));
        column(RowOrder.KIND, "support.field.kind", new Width(122, 84));
        column(RowOrder.PERIOD, "support.column.when", new Width(190, 104));
        column(RowOrder.STATUS, "support.field.status", new Width(128, 122));
        column(RowOrder.SOURCE, "support.field.source", new Width(112, 88));
        column(RowOrder.CONFIRMED, "support.field.confirmations", new Width(106, 78));
        columns.forEach((order, column) -> column.setCellFactory(
                made -> new RecordCell(order, words, () -> model.labels().get(), browser)));
        table.setSortPolicy(asked -> {
            if (sorting) {
                Comparator<TableLine> order = asked.getComparator();
                model.sort(order == null ? RowOrder.NUMBER.with(Comparator.naturalOrder()) : order::compare);
            }
            return true;
        });
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
        table.setOnMouseClicked(clicked -> {
            if (clicked.getClickCount() == 2
                    && table.getSelectionModel().getSelectedItem() instanceof GroupLine group) {
                model.fold(group);
            }
        });
        model.labels().subscribe(labels -> orderBy(labels.alphabetical()));
        table.setRowFactory(made -> new RecordLine(words));
        table.setItems(model.lines());
        // The model's rows are in the order of the period already.
        table.getSortOrder().add(columns.get(RowOrder.PERIOD));
        sorting = true;
        model.arranged().subscribe(count -> follow());
        model.current().subscribe(current -> follow());
    }

    /** The table. */
    public TableView<TableLine> node() {
        return table;
    }

    /** The headings in the order of the columns of a copied table. */
    public List<String> headings() {
        return List.of(RowOrder.values()).stream().map(order -> columns.get(order).getText()).toList();
    }

    /** Makes columns as wide as the text is large. */
    public void scaleTo(double wanted) {
        if (Math.abs(wanted - scale) > 0.01) {
            scale = wanted;
            widths.forEach((order, width) -> {
                columns.get(order).setMinWidth(width.least() * scale);
                columns.get(order).setPrefWidth((sideways ? width.least() : width.usual()) * scale);
            });
            fit();
        }
    }

    /**
     * Where the least widths of all columns have no room, some columns go, until there is room again or a person asks
     * for them in the table's menu; where that does not suffice, the table scrolls sideways instead of cutting every
     * word.
     */
    private void fit() {
        if (table.getWidth() <= 0) {
            return;
        }
        Set<RowOrder> goes = goes();
        Set<RowOrder> before = gone;
        gone = goes;
        columns.forEach((order, column) -> {
            if (goes.contains(order) != before.contains(order)) {
                column.setVisible(!goes.contains(order));
            }
        });
        boolean tooNarrow = table.getWidth() < least(order -> columns.get(order).isVisible());
        if (tooNarrow != sideways) {
            sideways = tooNarrow;
            table.setColumnResizePolicy(sideways
                    ? TableView.UNCONSTRAINED_RESIZE_POLICY
                    : TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
            widths.forEach((order, width) -> columns.get(order)
                    .setPrefWidth((sideways ? width.least() : width.usual()) * scale));
        }
    }

    private Set<RowOrder> goes() {
        Set<RowOrder> goes = EnumSet.noneOf(RowOrder.class);
        for (RowOrder next : GIVE_WAY) {
            if (table.getWidth() >= least(order -> !goes.contains(order))) {
                break;
            }
            goes.add(next);
        }
        return goes;
    }

    private double least(Predicate<RowOrder> counted) {
        return widths.entrySet().stream().filter(entry -> counted.test(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().least()).sum() * scale;
    }

    /** Selects the row so many places further down, or up where it is negative. */
    public void step(int by) {
        int next = table.getSelectionModel().getSelectedIndex() + by;
        if (next >= 0 && next < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(next);
            InView.bring(table, next, table::scrollTo);
        }
    }

    private void column(RowOrder order, String heading, Width width) {
        var column = new TableColumn<TableLine, TableLine>();
        column.textProperty().bind(words.bind(heading));
        column.setPrefWidth(width.usual());
        column.setMinWidth(width.least());
        column.visibleProperty().subscribe(seen -> fit());
        widths.put(order, width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((one, other) -> orders.get(order).compare((SupportRow) one, (SupportRow) other));
        columns.put(order, column);
        table.getColumns().add(column);
    }

    /** Compares words so from now on; the model sorts, when it has the rows that go with them. */
    private void orderBy(Comparator<String> alphabetical) {
        for (RowOrder each : RowOrder.values()) {
            orders.put(each, each.with(alphabetical));
        }
    }

    private void chosen(TableLine line) {
        if (!following && line instanceof SupportRow row) {
            model.select(Optional.of(row.id()));
        }
    }

    /** Folds the group whose heading is selected, or opens it again; Left and Right do one of the two. */
    private void fold(KeyEvent key) {
        if (table.getSelectionModel().getSelectedItem() instanceof GroupLine group
                && (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER
                        || key.getCode() == (group.folded() ? KeyCode.RIGHT : KeyCode.LEFT))) {
            int at = table.getSelectionModel().getSelectedIndex();
            model.fold(group);
            table.getSelectionModel().clearAndSelect(at);
            key.consume();
        }
    }

    /** How the table is arranged. */
    public TableLook look() {
        Set<RowOrder> hidden = EnumSet.noneOf(RowOrder.class);
        columns.forEach((order, column) -> {
            if (!column.isVisible() && !gone.contains(order)) {
                hidden.add(order);
            }
        });
        var sorted = table.getSortOrder().isEmpty() ? columns.get(RowOrder.NUMBER) : table.getSortOrder().getFirst();
        RowOrder order = columns.entrySet().stream().filter(each -> each.getValue() == sorted).findFirst()
                .map(Map.Entry::getKey).orElse(RowOrder.NUMBER);
        return new TableLook(order, sorted.getSortType() == TableColumn.SortType.DESCENDING, hidden);
    }

    /** Arranges the table so. */
    public void arrange(TableLook look) {
        columns.forEach((order, column) -> column.setVisible(!look.hidden().contains(order)));
        gone = Set.of();
        var column = columns.get(look.sorting());
        column.setSortType(look.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(column));
        table.sort();
        fit();
    }

    /** Where the table is made lower, as when a picture comes above it, the selected record stays in sight. */
    private void keepInView() {
        model.current().get().map(SupportRow::id).flatMap(model::position)
                .ifPresent(at -> InView.bring(table, at, table::scrollTo));
    }

    private void follow() {
        if (following || model.isArranging()) {
            return;
        }
        following = true;
        Optional<SupportRow> current = model.current().get();
        var selection = table.getSelectionModel();
        int at = current.map(SupportRow::id).flatMap(model::position).orElse(-1);
        if (at < 0) {
            selection.clearSelection();
        } else if (selection.getSelectedIndex() != at) {
            selection.clearAndSelect(at);
            InView.bring(table, at, table::scrollTo);
        }
        following = false;
    }
}
