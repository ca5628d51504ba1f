package org.mufakat.ui.begin;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.ui.control.MarkingField;
import org.mufakat.ui.control.Words;

/** The step about the meeting: what it is called, when it is, and how secret what is written for it. */
final class MeetingStep extends VBox {
    private final BeginModel model;
    private final TextField title;
    private final TextField series;
    private final TextField number;
    private final TextField dates;
    private final TextField reportsTo;

    MeetingStep(BeginModel model, StepFields fields, Words words) {
        super(12);
        this.model = model;
        FirstSteps.MeetingTyped typed = model.typed().meeting();
        title = StepFields.line("begin.title", typed.title());
        series = StepFields.line("begin.series", typed.series());
        number = StepFields.line("begin.number", typed.number());
        dates = StepFields.line("begin.dates", typed.dates());
        reportsTo = StepFields.line("begin.reports-to", typed.reportsTo());
        title.promptTextProperty().bind(words.bind("begin.title.example"));
        dates.promptTextProperty().bind(words.bind("begin.dates.example"));
        reportsTo.promptTextProperty().bind(words.bind("begin.optional"));
        for (TextField each : new TextField[]{title, series, number, dates, reportsTo}) {
            each.textProperty().addListener((observed, before, now) -> put());
        }
        VBox inSeries = fields.named("begin.series", series);
        VBox numbered = fields.named("begin.number", number);
        HBox.setHgrow(inSeries, Priority.ALWAYS);
        numbered.setPrefWidth(120);
        var understood = new Label();
        understood.getStyleClass().add("type-secondary");
        understood.setWrapText(true);
        understood.textProperty().bind(Bindings.createStringBinding(
                () -> model.typed().meeting().dates().isBlank() || problem().isPresent()
                        || model.understood().get().dated()
                                ? ""
                                : words.text("begin.dates.no-day"),
                model.understood(), words.messagesProperty()));
        understood.managedProperty().bind(understood.textProperty().isNotEmpty());
        VBox when = fields.named("begin.dates", dates, Field.DATES);
        when.getChildren().add(understood);
        var marking = new MarkingField(words);
        marking.input().setId("begin.marking");
        marking.textProperty().set(model.typed().marking());
        marking.textProperty().addListener((observed, before, now) -> model.edit(all -> all.withMarking(now)));
        getChildren().addAll(fields.named("begin.title", title, Field.TITLE), new HBox(12, inSeries, numbered), when,
                fields.named("begin.reports-to", reportsTo), fields.named("marking.field", marking));
    }

    private Optional<?> problem() {
        return Optional.ofNullable(model.understood().get().problems().get(Field.DATES));
    }

    private void put() {
        model.edit(all -> all.withMeeting(new FirstSteps.MeetingTyped(title.getText(), series.getText(),
                number.getText(), dates.getText(), reportsTo.getText())));
    }
}
