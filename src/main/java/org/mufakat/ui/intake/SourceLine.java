package org.mufakat.ui.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.Separator;
import org.mufakat.document.Table;
import org.mufakat.document.TableEncoding;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What the rows are from and how they were read, each to be corrected; and what holds for all of them. */
final class SourceLine extends VBox {
    private final IntakeModel model;
    private final Words words;
    private final Label rows = new Label();
    private final Choice<TableEncoding> encoding;
    private final Choice<Separator> separator;
    private final CheckBox headed = new CheckBox();
    private final VBox said = new VBox(2);

    SourceLine(IntakeModel model, Words words) {
        super(4);
        this.model = model;
        this.words = words;
        getStyleClass().add("source-line");
        encoding = new Choice<>(words, "intake.encoding", TableEncoding::label, model::read);
        encoding.setId("intake.encoding");
        encoding.setVisible(!model.input().isPasted());
        encoding.managedProperty().bind(encoding.visibleProperty());
        separator = new Choice<>(words, "intake.separator",
                each -> words.text("intake.separator." + each.name().toLowerCase(Locale.ROOT)), model::read);
        separator.setId("intake.separator");
        headed.setId("intake.headed");
        headed.textProperty().bind(words.bind("intake.headed"));
        headed.setMnemonicParsing(false);
        headed.setMinWidth(Region.USE_PREF_SIZE);
        headed.setOnAction(ticked -> model.say(choices -> choices
                .with(choices.matching().withHeaded(headed.isSelected()))));
        rows.setMinWidth(Region.USE_PREF_SIZE);
        var line = new FlowPane(12, 4, rows, encoding, separator, headed);
        line.visibleProperty().bind(model.plan().map(Optional::isPresent));
        line.getStyleClass().add("read-as");
        getChildren().addAll(line, said);
        said.managedProperty().bind(Bindings.isNotEmpty(said.getChildren()));
    }

    void show(SupportPlan plan, boolean readOnly) {
        Table table = plan.table();
        String name = model.name();
        rows.setText(name.isEmpty()
                ? words.text("intake.from-clipboard", plan.rows().size())
                : words.text("intake.from-file", name, plan.rows().size()));
        table.encoding().ifPresent(found -> encoding.show(found, Arrays.asList(TableEncoding.values())));
        separator.show(table.separator(), List.of(Separator.values()));
        headed.setSelected(plan.choices().matching().headed());
        said.getChildren().clear();
        if (readOnly) {
            say(Role.BRACKETED, words.text("intake.read-only"));
        }
        table.encoding().filter(TableEncoding::isLegacy).ifPresent(found -> say(Role.BRACKETED,
                words.text("intake.encoding-guessed", found.label())));
        if (table.beyond() > 0) {
            say(Role.MISSING, words.text("intake.beyond", Table.MOST_ROWS, table.beyond()));
        }
        for (SupportColumn missing : plan.missing()) {
            say(Role.MISSING, words.text("intake.missing", IntakeLabels.column(missing, words)));
        }
    }

    private void say(Role role, String sentence) {
        var label = new Label(sentence);
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.getStyleClass().addAll("said", role.styleClass());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        said.getChildren().add(label);
    }
}
