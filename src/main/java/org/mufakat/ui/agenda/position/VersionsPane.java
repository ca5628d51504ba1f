package org.mufakat.ui.agenda.position;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.FieldVersion;
import org.mufakat.domain.Position;
import org.mufakat.text.LightText;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** What the fields of our position said before, newest first, with the words that changed, to go back to. */
final class VersionsPane extends VBox {
    private static final int AROUND = 12;
    private static final int LONGEST = 160;
    private static final int MOST = 50;
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final ComboBox<Optional<String>> field = new ComboBox<>();
    private final VBox list = new VBox(8);
    private Optional<Position> shown = Optional.empty();
    private List<FieldVersion> versions = List.of();

    VersionsPane(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        getStyleClass().add("versions");
        field.setId("versions.field");
        field.accessibleTextProperty().bind(words.bind("versions.field"));
        field.setConverter(new Called<>(each -> each.map(name -> words.text("position." + name))
                .orElseGet(() -> words.text("versions.all"))));
        field.setValue(Optional.empty());
        field.valueProperty().addListener((value, before, now) -> list());
        var heading = new HBox(8, field, StaysHere.chip(words.bind("agenda.stays")));
        heading.getStyleClass().add("said-heading");
        getChildren().addAll(heading, list);
    }

    /** Reads and shows what our position on an item said before; nothing is read anew where it did not change. */
    void show(ItemDetail detail) {
        if (shown.equals(Optional.of(detail.position()))) {
            return;
        }
        boolean another = shown.filter(last -> last.id().equals(detail.position().id())).isEmpty();
        shown = Optional.of(detail.position());
        if (another) {
            versions = List.of();
            list();
        }
        Position asked = detail.position();
        model.position().versions().whenComplete((read, failure) -> Platform.runLater(() -> {
            if (shown.equals(Optional.of(asked))) {
                versions = failure == null ? read : List.of();
                fill();
                if (failure != null) {
                    list.getChildren().setAll(said("versions.unreadable"));
                }
            }
        }));
    }

    private void fill() {
        Optional<String> chosen = field.getValue();
        field.getItems().setAll(Stream.concat(Stream.of(Optional.<String>empty()),
                versions.stream().map(each -> each.part().name()).distinct().map(Optional::of)).toList());
        field.setValue(field.getItems().contains(chosen) ? chosen : Optional.empty());
        list();
    }

    private void list() {
        Optional<String> only = Optional.ofNullable(field.getValue()).flatMap(each -> each);
        List<Node> rows = versions.stream().filter(each -> only.map(each.part().name()::equals).orElse(true))
                .limit(MOST)
                .map(this::row).toList();
        list.getChildren().setAll(rows.isEmpty() ? List.of(said("versions.none")) : rows);
    }

    private Node row(FieldVersion version) {
        var name = new Label(words.text("position." + version.part().name()));
        name.getStyleClass().add("type-section");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var by = new Label();
        by.textProperty().bind(words.bind("versions.by", tongue.moment(version.at()), version.author()));
        by.getStyleClass().add("type-secondary");
        by.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(by, Priority.ALWAYS);
        var head = new HBox(8, name, by);
        head.getStyleClass().add("said-heading");
        boolean now = shown.map(position -> version.words().equals(version.part().of(position))).orElse(false);
        if (now) {
            head.getChildren().add(said("versions.now"));
        } else if (!model.readOnly()) {
            var back = new Button();
            back.textProperty().bind(words.bind("versions.back"));
            back.setGraphic(Icons.of(Feather.ROTATE_CCW));
            back.setMnemonicParsing(false);
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setOnAction(pressed -> model.position().putBack(version.part().name(), version.words()));
            head.getChildren().add(back);
        }
        var difference = LightText.difference(version.wordsBefore(), version.words()).excerpt(AROUND, LONGEST);
        var row = new VBox(4, head, new DifferenceFlow(difference, Set.of(Kind.values())));
        row.getStyleClass().add("version");
        return row;
    }

    private Label said(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add("type-secondary");
        label.setWrapText(true);
        return label;
    }
}
