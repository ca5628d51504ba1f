package org.mufakat.ui.sharing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ExportFormat;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;

/** Makes a file for others: for whom, as which file, and beside it exactly what leaves and what stays. */
public final class SharingView implements View {
    /** The id of this view's place. */
    public static final String PLACE = "share";

    /** Asks for a place and once more whether to write. */
    public interface Asking {
        /** Writes what the model has prepared, after the person said where and yes. */
        void write(SharingModel model);
    }

    private final SharingModel model;
    private final Words words;
    private final Action write;
    private final HBox root = new HBox();
    private final AudienceCards audiences;
    private final Region left;
    private final PreviewPane right;

    /** The view of a model; {@code asking} is what happens before a file is written. */
    public SharingView(SharingModel model, Words words, Asking asking) {
        this.model = model;
        this.words = words;
        write = Action.of("share.write", words.bind("share.write"), () -> asking.write(model)).icon(Feather.DOWNLOAD)
                .keys("Shortcut+Enter").when(Bindings.createBooleanBinding(() -> model.preview().get().isPresent(),
                        model.preview()));
        audiences = new AudienceCards(model, words);
        left = choices();
        right = new PreviewPane(model, words);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        root.getStyleClass().add("sharing");
        root.getStylesheets()
                .add(Objects.requireNonNull(SharingView.class.getResource("sharing.css")).toExternalForm());
        left.prefWidthProperty().bind(root.widthProperty().multiply(0.38));
        left.getStyleClass().add("left");
        root.getChildren().addAll(left, right);
        root.setOnKeyPressed(audiences::choose);
    }

    private Region choices() {
        Map<ExportFormat, ObservableValue<String>> formats = new LinkedHashMap<>();
        formats.put(ExportFormat.JSON, words.bind("share.bundle"));
        formats.put(ExportFormat.TXT, words.bind("share.text"));
        formats.put(ExportFormat.CSV, words.bind("share.table"));
        var format = new Segments<>(formats, ExportFormat.JSON);
        format.valueProperty().bindBidirectional(model.format());
        var hint = new Label();
        Map<ExportFormat, ObservableValue<String>> hints = new EnumMap<>(ExportFormat.class);
        hints.put(ExportFormat.JSON, words.bind("share.bundle.hint"));
        hints.put(ExportFormat.TXT, words.bind("share.text.hint"));
        hints.put(ExportFormat.CSV, words.bind("share.table.hint"));
        hint.textProperty().bind(model.format().flatMap(hints::get));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        Button button = Actions.buttonWithKey(write);
        button.getStyleClass().add("default-action");
        var why = new Label();
        why.setId("share.hindrance");
        why.textProperty().bind(model.hindrance());
        why.getStyleClass().add("type-secondary");
        why.setWrapText(true);
        why.visibleProperty().bind(model.hindrance().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        var column = new VBox(heading("1", "share.who"), audiences, heading("2", "share.which"),
                format, hint, onlySome(), heading("3", "share.what"), new ContentsList(model, words));
        column.getStyleClass().add("choices");
        var scroll = new LiveScroll(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var foot = new VBox(why, button);
        foot.getStyleClass().add("foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(scroll, foot);
    }

    /** Says that only some records leave as a table, and takes that back. */
    private Node onlySome() {
        var said = new Label();
        said.textProperty().bind(words.bind("share.only-records",
                model.selection().map(some -> some.map(Set::size).orElse(0))));
        said.setWrapText(true);
        said.getStyleClass().add("semibold");
        var all = new Link(words.bind("share.all-records"), () -> model.selection().set(Optional.empty()));
        all.setId("share.all-records");
        var line = new VBox(2, said, all);
        line.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.selection().get().isPresent() && model.format().get() == ExportFormat.CSV,
                model.selection(), model.format()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node heading(String number, String key) {
        var circle = new Label(number);
        circle.getStyleClass().add("step");
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add("semibold");
        var line = new HBox(8, circle, label);
        line.getStyleClass().add("heading");
        return line;
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("share.view");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.bind("share.subtitle");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return List.of(left, right);
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(audiences);
    }

    @Override
    public void shown() {
        model.setShown(true);
    }

    @Override
    public void hidden() {
        model.setShown(false);
    }

    /** What can be done in this view. */
    public List<List<Action>> actions() {
        return List.of(List.of(write));
    }
}
