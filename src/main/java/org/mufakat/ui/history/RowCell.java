package org.mufakat.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mufakat.app.Session;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A line of the list: a day, or a step with its hour, what was changed, by whom, and how much. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Words words;
    private final StepWords says;
    private final Session session;
    private final ObservableBooleanValue narrow;
    private final Label day = new Label();
    private final Label daySteps = new Label();
    private final HBox dayLine = line(day, daySteps);
    private final Label hour = new Label();
    private final StackPane icon = new StackPane();
    private final Label title = new Label();
    private final Label how = new Label();
    private final Label author = new Label();
    private final Label amount = new Label();
    private final HBox stepLine;

    RowCell(Words words, StepWords says, Session session, ObservableBooleanValue narrow) {
        this.words = words;
        this.narrow = narrow;
        this.says = says;
        this.session = session;
        getStyleClass().add("history-cell");
        day.getStyleClass().add("type-section");
        daySteps.getStyleClass().add("type-secondary");
        dayLine.getStyleClass().add("day");
        hour.getStyleClass().add("hour");
        icon.getStyleClass().add("sign");
        title.getStyleClass().add("title");
        how.getStyleClass().add("type-secondary");
        author.getStyleClass().add("author");
        amount.getStyleClass().add("amount");
        amount.setMinWidth(USE_PREF_SIZE);
        var middle = new VBox(title, how);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        stepLine = new HBox(hour, icon, middle, author, amount);
        stepLine.getStyleClass().add("step");
        // A row is as wide as the list, and what is too long is cut with an ellipsis.
        setPrefWidth(0);
    }

    private static HBox line(Label start, Label end) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(start, gap, end);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(DAY, !empty && row instanceof Row.Day);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Day each -> show(each);
            case Row.Act act -> show(act.step());
        }
    }

    private void show(Row.Day row) {
        day.setText(name(row.day()));
        daySteps.setText(words.text(row.more() ? "history.steps-or-more" : "history.steps", row.steps()));
        setGraphic(dayLine);
        setAccessibleText(day.getText() + ", " + daySteps.getText());
    }

    private String name(LocalDate wanted) {
        ZoneId zone = session.zone();
        LocalDate today = LocalDate.ofInstant(session.now(), zone);
        String date = Moments.day(words, wanted.atStartOfDay(zone).toInstant(), zone);
        return wanted.equals(today)
                ? words.text("history.today", date)
                : wanted.equals(today.minusDays(1)) ? words.text("history.yesterday", date) : date;
    }

    private void show(HistoryStep step) {
        hour.setText(Moments.hour(step.at(), session.zone()));
        var sign = Icons.of(StepWords.icon(step));
        sign.getStyleClass().add(Role.SECONDARY.styleClass());
        icon.getChildren().setAll(sign);
        title.setText(oneLine(says.title(step)));
        String said = oneLine(says.how(step));
        how.setText(!narrow.get() ? said : said.isBlank() ? step.author() : step.author() + " · " + said);
        how.setManaged(!how.getText().isBlank());
        author.setText(step.author());
        pseudoClassStateChanged(NARROW, narrow.get());
        author.setManaged(!narrow.get());
        author.setVisible(!narrow.get());
        amount.setText(says.amount(step));
        setGraphic(stepLine);
        setAccessibleText(String.join(", ", hour.getText(), title.getText(), said, step.author(), amount.getText()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
