package org.mufakat.ui.begin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps.AreaChoice;
import org.mufakat.app.FirstSteps.Areas;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.text.UnderstoodAgenda;
import org.mufakat.ui.control.AgendaLineCell;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** The step about what is dealt with: the programme areas, and the agenda pasted as lines, each as it is understood. */
final class AgendaStep extends VBox {
    private final BeginModel model;
    private final TextArea areas;
    private final TextArea agenda;
    private final ListView<UnderstoodAgenda.Line> lines = new ListView<>();

    AgendaStep(BeginModel model, StepFields fields, Words words) {
        super(12);
        this.model = model;
        Map<AreaChoice, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (AreaChoice each : AreaChoice.values()) {
            choices.put(each, words.bind(Words.key("begin.areas.", each)));
        }
        var choice = new Segments<>(choices, model.typed().areas().choice());
        areas = StepFields.lines("begin.area-lines", model.typed().areas().lines(), 4);
        areas.promptTextProperty().bind(words.bind("begin.areas.example"));
        choice.valueProperty().addListener((observed, before, now) -> put(now));
        areas.textProperty().addListener((observed, before, now) -> put(choice.valueProperty().get()));
        VBox own = fields.named("begin.area-lines", areas, Field.AREAS);
        own.visibleProperty().bind(choice.valueProperty().isEqualTo(AreaChoice.OWN));
        own.managedProperty().bind(own.visibleProperty());
        agenda = StepFields.lines("begin.agenda", model.typed().agenda(), 10);
        agenda.promptTextProperty().bind(words.bind("begin.agenda.example"));
        agenda.textProperty().addListener((observed, before, now) -> model.edit(all -> all.withAgenda(now)));
        lines.setId("begin.understood");
        lines.setCellFactory(list -> new AgendaLineCell(words, this::turn));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        lines.setPrefHeight(240);
        VBox pasted = fields.named("begin.agenda", agenda);
        VBox understood = fields.named("begin.understood", lines);
        understood.getChildren().add(fields.hint("begin.understood.hint"));
        for (VBox half : List.of(pasted, understood)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setPrefWidth(300);
            half.setMinWidth(0);
        }
        VBox.setVgrow(agenda, Priority.ALWAYS);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var halves = new HBox(16, pasted, understood);
        VBox.setVgrow(halves, Priority.ALWAYS);
        var sum = StepFields.text(Bindings.createStringBinding(() -> words.text("begin.sum",
                model.understood().get().count(), model.understood().get().areaCount(),
                model.understood().get().agenda().items().size()), model.understood(), words.messagesProperty()),
                "semibold");
        getChildren().addAll(fields.named("begin.areas", choice), own, halves, sum);
        model.understood().addListener((observed, before, now) -> show());
        show();
    }

    private void show() {
        List<UnderstoodAgenda.Line> now = model.understood().get().agenda().lines();
        if (!lines.getItems().equals(now)) {
            int at = lines.getSelectionModel().getSelectedIndex();
            lines.getItems().setAll(now);
            if (at >= 0 && at < now.size()) {
                lines.getSelectionModel().clearAndSelect(at);
                lines.getFocusModel().focus(at);
            }
        }
    }

    private void press(KeyEvent key) {
        int at = lines.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        if (key.getCode() == KeyCode.SPACE) {
            turn(lines.getItems().get(at));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            AgendaLineCell.mend(agenda, at);
            key.consume();
        }
    }

    private void turn(UnderstoodAgenda.Line line) {
        model.edit(all -> all.withTurned(line.words()));
    }

    private void put(AreaChoice choice) {
        model.edit(all -> all.withAreas(new Areas(choice, areas.getText())));
    }
}
