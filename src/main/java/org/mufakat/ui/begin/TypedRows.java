package org.mufakat.ui.begin;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.app.TypedDelegations.Line;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Words;

/** The delegations that were typed, each with its code to be changed and what is wrong with it. */
final class TypedRows extends VBox {
    private final BeginModel model;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();
    private boolean showing;

    private record Row(TextField code, Label name, Problem problem) {}

    TypedRows(BeginModel model, Words words) {
        super(4);
        this.model = model;
        this.words = words;
        getStyleClass().add("typed-rows");
        model.understood().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        List<Line> lines = model.understood().get().lines();
        while (rows.size() > lines.size()) {
            rows.removeLast();
            getChildren().removeLast();
        }
        while (rows.size() < lines.size()) {
            add(rows.size());
        }
        showing = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Row row = rows.get(i);
            row.name().setText(line.name());
            row.code().setDisable(line.known().isPresent());
            row.code().setAccessibleText(words.text("begin.code-of", line.name()));
            if (!row.code().isFocused() && !row.code().getText().equals(line.code())) {
                row.code().setText(line.code());
            }
            row.problem().say(line.problem().map(label -> Problem.inWords(label, words)).orElse(""));
        }
        showing = false;
    }

    private void add(int at) {
        var code = new TextField();
        code.setId("begin.code." + at);
        code.setPrefColumnCount(9);
        code.setMinWidth(USE_PREF_SIZE);
        var name = new Label();
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(8, code, name);
        line.setAlignment(Pos.CENTER_LEFT);
        var problem = new Problem(line);
        code.textProperty().addListener((observed, before, now) -> {
            if (!showing) {
                Line shown = model.understood().get().lines().get(at);
                model.edit(all -> all.withPart(all.part().withCode(shown.name(), now)));
            }
        });
        code.focusedProperty().addListener((observed, before, now) -> show());
        rows.add(new Row(code, name, problem));
        getChildren().add(problem);
    }
}
