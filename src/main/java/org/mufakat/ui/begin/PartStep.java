package org.mufakat.ui.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.app.FirstSteps;
import org.mufakat.app.FirstSteps.Field;
import org.mufakat.app.FirstSteps.TakingPart;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Language;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/**
 * The step about who takes part: groups as of the meeting's date, single delegations, and others by their names. Where
 * ours is none that the program knows, its groups and delegations are in nobody's way before they are asked for.
 */
final class PartStep extends VBox {
    private static final double COLUMN = 200;

    private final BeginModel model;
    private final Words words;
    private final List<Runnable> ticks = new ArrayList<>();
    private final VBox known = new VBox(12);
    private final Link offer;
    private final VBox others;
    private final Label count;
    private boolean asked;

    PartStep(BeginModel model, StepFields fields, Words words) {
        super(12);
        this.model = model;
        this.words = words;
        var groups = new FlowPane(16, 8);
        for (String group : model.offered().groups()) {
            var box = box("begin.group." + group, () -> model.typed().part().groups().contains(group));
            box.textProperty().bind(Bindings.createStringBinding(() -> words.text("begin.group", group,
                    model.offered().members(group, model.understood().get().day()).size()), model.understood(),
                    words.messagesProperty()));
            box.setOnAction(ticked -> edit(model.typed().part().withGroup(group)));
            groups.getChildren().add(box);
        }
        var single = new FlowPane(8, 8);
        for (Delegation each : model.offered().delegations()) {
            var box = box("begin.part." + each.code(), () -> model.understood().get().takesPart(each.code()));
            box.textProperty().bind(words.messagesProperty()
                    .map(now -> each.nameIn(new Language(now.locale().getLanguage()))));
            box.setPrefWidth(COLUMN);
            box.setOnAction(ticked -> edit(model.typed().part().withTurned(each.code())));
            single.getChildren().add(box);
        }
        TextArea lines = StepFields.lines("begin.lines", model.typed().part().lines(), 5);
        lines.textProperty().addListener((observed, before, now) -> edit(model.typed().part().withLines(now)));
        others = fields.named("begin.lines", lines, Field.LINES);
        others.getChildren().addAll(fields.hint("begin.lines.hint"), new TypedRows(model, words));
        count = StepFields.text(Bindings.createStringBinding(
                () -> words.text("begin.count", model.understood().get().count()), model.understood(),
                words.messagesProperty()), "semibold");
        VBox named = fields.named("begin.groups", groups);
        named.getChildren().add(1, StepFields.text(words.bind("begin.groups.hint"), "type-secondary"));
        known.getChildren().addAll(named, fields.named("begin.single", single));
        offer = new Link(words.bind("begin.known", String.join(", ", model.offered().groups())), this::ask);
        offer.setId("begin.known");
        offer.setWrapText(true);
        model.understood().addListener((observed, before, now) -> show());
        show();
    }

    private CheckBox box(String id, Supplier<Boolean> ticked) {
        var box = new CheckBox();
        box.setId(id);
        box.setMnemonicParsing(false);
        ticks.add(() -> box.setSelected(ticked.get()));
        return box;
    }

    private void show() {
        ticks.forEach(Runnable::run);
        TakingPart part = model.typed().part();
        boolean chosen = asked || !part.groups().isEmpty() || !part.turned().isEmpty();
        List<Node> now = isOursKnown()
                ? List.of(known, others, count)
                : List.of(others, chosen ? known : offer, count);
        if (!getChildren().equals(now)) {
            getChildren().setAll(now);
        }
    }

    private boolean isOursKnown() {
        FirstSteps.Ours ours = model.typed().ours();
        return !ours.known().isEmpty() || model.offered().groups().contains(ours.group().strip());
    }

    private void ask() {
        asked = true;
        show();
        Platform.runLater(() -> known.lookupAll(".check-box").stream().findFirst().ifPresent(Node::requestFocus));
    }

    private void edit(TakingPart part) {
        model.edit(all -> all.withPart(part));
    }
}
