package org.mufakat.ui.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.mufakat.app.intake.Matching;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.TableRow;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.intake.IntakeModel.Spot;

/** The rows with what becomes of each; the heading of a column is a menu that says what it holds. */
final class RowsTable {
    private static final double BASE = 13;
    private static final Map<SupportColumn, Double> WIDTHS = Map.of(SupportColumn.NUMBER, 74.0, SupportColumn.PARTNER,
            130.0, SupportColumn.TITLE, 240.0, SupportColumn.KIND, 140.0, SupportColumn.PERIOD, 150.0,
            SupportColumn.SOURCE, 170.0, SupportColumn.BENEFICIARIES, 140.0, SupportColumn.AREA, 148.0);
    private static final double OTHER_WIDTH = 118;

    private final IntakeModel model;
    private final Words words;
    private final TableView<PlannedRow> table = new TableView<>();
    private final List<Place> places = new ArrayList<>();
    private double scale = 1;
    private boolean following;

    /** A column of the table: where its cells are, negative where the file has none, and what it holds. */
    private record Place(int at, Optional<SupportColumn> column, TableColumn<PlannedRow, PlannedRow> shown,
            Optional<MenuButton> menu) {}

    RowsTable(IntakeModel model, Words words) {
        this.model = model;
        this.words = words;
        table.setId("intake.table");
        table.getStyleClass().add("intake-table");
        table.accessibleTextProperty().bind(words.bind("intake.title"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setItems(model.rows());
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("intake.no-rows"));
        nothing.visibleProperty().bind(model.plan().map(Optional::isPresent));
        table.setPlaceholder(nothing);
        table.getFocusModel().focusedCellProperty().subscribe(this::focused);
        model.spot().subscribe(this::follow);
    }

    TableView<PlannedRow> node() {
        return table;
    }

    /** Makes columns as wide as the text is large. */
    void scaleTo(double size) {
        if (Math.abs(size / BASE - scale) > 0.01) {
            scale = size / BASE;
            places.forEach(place -> place.shown().setPrefWidth(width(place.column()) * scale));
        }
    }

    /** Makes the columns of a plan. */
    void show(SupportPlan plan) {
        Matching matching = plan.choices().matching();
        Optional<Spot> at = model.spot().get();
        following = true;
        places.clear();
        List<TableColumn<PlannedRow, PlannedRow>> all = new ArrayList<>();
        all.add(fate());
        for (SupportColumn missing : plan.missing()) {
            add(all, -1, Optional.of(missing), plan);
        }
        for (int i = 0; i < matching.columns().size(); i++) {
            add(all, i, matching.columns().get(i), plan);
        }
        table.getColumns().setAll(all);
        following = false;
        follow(at);
    }

    /** Puts selection and focus where the model looks. */
    void keepFocus() {
        follow(model.spot().get());
    }

    /** Opens the menu of the column that is looked at. */
    void openMenu() {
        model.spot().get().flatMap(Spot::column).flatMap(column -> places.stream()
                .filter(place -> place.column().equals(Optional.of(column))).findFirst())
                .or(() -> focusedPlace()).flatMap(Place::menu).ifPresent(MenuButton::show);
    }

    private Optional<Place> focusedPlace() {
        return Optional.ofNullable(table.getFocusModel().getFocusedCell().getTableColumn())
                .flatMap(column -> places.stream().filter(place -> place.shown() == column).findFirst());
    }

    private TableColumn<PlannedRow, PlannedRow> fate() {
        var column = column(words.text("intake.column.fate"), 150);
        column.setCellFactory(made -> new FateCell(words));
        return column;
    }

    private TableColumn<PlannedRow, PlannedRow> column(String heading, double width) {
        var column = new TableColumn<PlannedRow, PlannedRow>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width * scale);
        return column;
    }

    private void add(List<TableColumn<PlannedRow, PlannedRow>> all, int at, Optional<SupportColumn> holds,
            SupportPlan plan) {
        var column = column("", width(holds));
        column.setCellFactory(made -> new RowCell(at, holds, words));
        Optional<MenuButton> menu = at < 0 ? Optional.empty() : Optional.of(menu(at, holds, plan));
        column.setGraphic(heading(at, holds, menu, plan));
        places.add(new Place(at, holds, column, menu));
        all.add(column);
    }

    private static double width(Optional<SupportColumn> column) {
        return column.map(each -> WIDTHS.getOrDefault(each, OTHER_WIDTH)).orElse(OTHER_WIDTH);
    }

    private VBox heading(int at, Optional<SupportColumn> holds, Optional<MenuButton> menu, SupportPlan plan) {
        var box = new VBox(0);
        box.getStyleClass().add("intake-heading");
        menu.ifPresentOrElse(box.getChildren()::add, () -> {
            var name = new Label(IntakeLabels.column(holds.orElseThrow(), words));
            name.getStyleClass().add("semibold");
            box.getChildren().add(name);
        });
        var inFile = new Label(at < 0 ? words.text("intake.column.added") : inFile(at, plan));
        inFile.getStyleClass().add("in-file");
        box.getChildren().add(inFile);
        return box;
    }

    private static String inFile(int at, SupportPlan plan) {
        TableRow first = plan.table().rows().getFirst();
        return plan.choices().matching().headed() ? first.cell(at).strip() : String.valueOf(at + 1);
    }

    private MenuButton menu(int at, Optional<SupportColumn> holds, SupportPlan plan) {
        var button = new MenuButton(holds.map(each -> IntakeLabels.column(each, words))
                .orElseGet(() -> words.text("intake.column.none")));
        button.setId("intake.column." + at);
        button.getStyleClass().addAll("quiet", "intake-column-menu");
        button.setMnemonicParsing(false);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAccessibleText(words.text("intake.column.holds", inFile(at, plan), button.getText()));
        button.getItems().add(item(at, holds, Optional.empty(), words.text("intake.column.none")));
        Arrays.stream(SupportColumn.values()).forEach(each -> button.getItems()
                .add(item(at, holds, Optional.of(each), IntakeLabels.column(each, words))));
        return button;
    }

    private RadioMenuItem item(int at, Optional<SupportColumn> holds, Optional<SupportColumn> choice, String name) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(holds.equals(choice));
        item.setOnAction(chosen -> {
            table.requestFocus();
            model.say(choices -> choices.with(choices.matching().with(at, choice)));
        });
        return item;
    }

    private void focused(TablePosition<?, ?> cell) {
        boolean byNobody = following || model.isSettling() || cell == null || cell.getTableColumn() == null;
        if (byNobody || cell.getRow() < 0 || cell.getRow() >= model.rows().size()) {
            return;
        }
        following = true;
        model.look(Optional.of(new Spot(model.rows().get(cell.getRow()).index(), places.stream()
                .filter(place -> place.shown() == cell.getTableColumn()).findFirst().flatMap(Place::column))));
        following = false;
    }

    private void follow(Optional<Spot> spot) {
        if (following || spot.isEmpty()) {
            return;
        }
        following = true;
        int row = row(spot.get().row());
        if (row >= 0 && !table.getColumns().isEmpty()) {
            TableColumn<PlannedRow, ?> column = places.stream()
                    .filter(place -> place.column().isPresent() && place.column().equals(spot.get().column()))
                    .<TableColumn<PlannedRow, ?>>map(Place::shown).findFirst()
                    .orElseGet(() -> table.getColumns().getFirst());
            table.getSelectionModel().clearAndSelect(row, column);
            table.getFocusModel().focus(row, column);
            InView.bring(table, row, table::scrollTo);
            // Later, for a table that is not laid out yet has nowhere to scroll.
            Platform.runLater(() -> table.scrollToColumn(column));
        }
        following = false;
    }

    private int row(int index) {
        int headings = model.plan().get().filter(plan -> plan.choices().matching().headed()).isPresent() ? 1 : 0;
        return index - headings < model.rows().size() ? index - headings : -1;
    }
}
