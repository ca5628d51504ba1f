package org.mufakat.ui.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Language;
import org.mufakat.domain.Membership;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.Words;

/** The step about our delegation: one of those that the program knows, or another by its name. */
final class OursStep extends VBox {
    private final BeginModel model;
    private final ComboBox<Optional<Delegation>> known = new ComboBox<>();
    private final TextField name;
    private final TextField code;
    private final TextField group;

    OursStep(BeginModel model, StepFields fields, Words words) {
        super(12);
        this.model = model;
        FirstSteps.Ours typed = model.typed().ours();
        List<Optional<Delegation>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        model.offered().delegations().forEach(each -> choices.add(Optional.of(each)));
        known.setId("begin.ours");
        known.setMaxWidth(Double.MAX_VALUE);
        known.setVisibleRowCount(12);
        known.setConverter(new Called<>(choice -> choice
                .map(each -> each.protocolName().in(new Language(words.messages().locale().getLanguage())))
                .orElseGet(() -> words.text("begin.ours.another"))));
        known.getItems().setAll(choices);
        known.setValue(model.offered().delegation(typed.known()));
        name = StepFields.line("begin.our-name", typed.name());
        code = StepFields.line("begin.our-code", typed.code());
        group = StepFields.line("begin.our-group", typed.group());
        name.promptTextProperty().bind(words.bind("begin.our-name.example"));
        code.promptTextProperty().bind(Bindings.createStringBinding(() -> model.typed().ours().name().isBlank()
                ? ""
                : model.understood().get().ourCode(), model.understood()));
        group.promptTextProperty().bind(words.bind("begin.our-group.none"));
        known.valueProperty().addListener((observed, before, now) -> choose());
        for (TextField each : new TextField[]{name, code, group}) {
            each.textProperty().addListener((observed, before, now) -> put());
        }
        VBox named = fields.named("begin.our-name", name, Field.OUR_NAME);
        VBox coded = fields.named("begin.our-code", code, Field.OUR_CODE);
        HBox.setHgrow(named, Priority.ALWAYS);
        coded.setPrefWidth(220);
        coded.getChildren().add(fields.hint("begin.our-code.hint"));
        var another = new HBox(12, named, coded);
        another.visibleProperty().bind(known.valueProperty().map(Optional::isEmpty));
        another.managedProperty().bind(another.visibleProperty());
        VBox ofGroup = fields.named("begin.our-group", group);
        ofGroup.getChildren().add(fields.hint("begin.our-group.hint"));
        getChildren().addAll(fields.named("begin.ours", known), another, ofGroup);
    }

    private void choose() {
        List<String> offered = model.offered().groups();
        if (group.getText().isBlank() || offered.contains(group.getText())) {
            group.setText(known.getValue().stream().flatMap(each -> each.memberships().stream())
                    .map(Membership::group).findFirst().orElse(""));
        }
        put();
    }

    private void put() {
        model.edit(all -> all.withOurs(new FirstSteps.Ours(known.getValue().map(Delegation::code).orElse(""),
                name.getText(), code.getText(), group.getText())));
    }
}
