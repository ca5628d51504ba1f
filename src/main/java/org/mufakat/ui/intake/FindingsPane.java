package org.mufakat.ui.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.app.intake.CellFinding;
import org.mufakat.app.intake.Mend;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Words;

/** What is to be said about the row that is looked at, each with what can be done about it. */
final class FindingsPane extends VBox {
    private final Words words;
    private final List<Action> decisions;
    private final Consumer<Mend> mend;

    /** A pane; {@code decisions} are what can be said about a row that is much like a record. */
    FindingsPane(Words words, List<Action> decisions, Consumer<Mend> mend) {
        super(8);
        this.words = words;
        this.decisions = decisions;
        this.mend = mend;
        setMinWidth(0);
        getStyleClass().add("findings");
    }

    void show(Optional<PlannedRow> shown) {
        getChildren().clear();
        if (shown.isEmpty()) {
            getChildren().add(line(words.text("intake.look"), "type-secondary"));
            return;
        }
        PlannedRow row = shown.get();
        FateMark mark = FateMark.of(row.fate());
        Label fate = line(IntakeLabels.fate(row, words), "semibold");
        fate.setId("intake.fate");
        fate.setGraphic(Icons.of(mark.sign(), mark.role()));
        getChildren().add(fate);
        if (IntakeLabels.isBeside(row)) {
            getChildren().addAll(decision(row));
        }
        row.findings().stream().sorted(Comparator.comparing(CellFinding::weight).reversed())
                .forEach(each -> getChildren().add(finding(each)));
    }

    private List<Node> decision(PlannedRow row) {
        int number = row.like().map(SupportRecord::number).orElseThrow();
        String from = row.likeRow().isPresent()
                ? words.text("intake.like-row", number)
                : words.text("intake.like-record", number);
        var buttons = new FlowPane(6, 6);
        decisions.forEach(each -> buttons.getChildren().add(Actions.buttonWithKey(each)));
        return List.of(line(from), buttons);
    }

    private VBox finding(CellFinding found) {
        FateMark mark = FateMark.of(found.weight());
        String said = IntakeLabels.sentence(found.sentence(), words);
        Label sentence = line(found.column().map(column -> words.text("intake.about", IntakeLabels.column(column,
                words), said)).orElse(said), "finding", mark.role().styleClass());
        sentence.setGraphic(Icons.of(mark.sign()));
        var box = new VBox(4, sentence);
        if (!found.mends().isEmpty()) {
            var mends = new FlowPane(6, 4);
            mends.getStyleClass().add("mends");
            found.mends().forEach(each -> mends.getChildren().add(button(each)));
            box.getChildren().add(mends);
        }
        return box;
    }

    private Button button(Mend each) {
        var button = new Button(IntakeLabels.sentence(each.name(), words));
        button.getStyleClass().add("mend");
        button.setMnemonicParsing(false);
        button.setOnAction(pressed -> mend.accept(each));
        return button;
    }

    private static Label line(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
