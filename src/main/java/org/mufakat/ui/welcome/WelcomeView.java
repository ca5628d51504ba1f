package org.mufakat.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;

/** The first screen: how to begin, the dossiers opened last, and what the program does with a person's words. */
public final class WelcomeView implements View {
    /** The id of this view's place. */
    public static final String PLACE = "welcome";

    private static final double AROUND = 34;

    private final Words words;
    private final HBox root = new HBox();
    private final VBox begin = new VBox();
    private final ListView<RecentRow> recent;

    /**
     * The first screen.
     *
     * @param steps how to begin, the likeliest first; each action's words are followed by those of the key
     *            {@code welcome.} and the last part of its id
     * @param sample where the sample is put
     * @param open opens a dossier of the list
     */
    public WelcomeView(WelcomeModel model, Words words, List<Action> steps, Path sample, Consumer<Path> open) {
        this.words = words;
        root.getStyleClass().add("welcome");
        root.getStylesheets()
                .add(Objects.requireNonNull(WelcomeView.class.getResource("welcome.css")).toExternalForm());
        begin.getStyleClass().add("begin");
        begin.getChildren().add(heading("welcome.begin"));
        steps.forEach(step -> begin.getChildren().add(card(step, sample)));
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var drop = new Label();
        drop.textProperty().bind(words.bind("welcome.drop"));
        drop.setGraphic(Icons.of(Feather.DOWNLOAD, Role.SECONDARY));
        drop.getStyleClass().add("type-secondary");
        begin.getChildren().addAll(gap, drop);
        recent = new ListView<>(model.rows());
        recent.setId("welcome.recent");
        recent.accessibleTextProperty().bind(words.bind("welcome.recent"));
        recent.setCellFactory(list -> new RecentCell(words, open, model::takeOff));
        recent.setOnKeyPressed(key -> {
            Optional<RecentRow> chosen = Optional.ofNullable(recent.getSelectionModel().getSelectedItem());
            if (key.getCode() == KeyCode.ENTER) {
                chosen.filter(row -> !row.isMissing()).map(RecentRow::file).ifPresent(open);
            } else if (key.getCode() == KeyCode.DELETE) {
                chosen.ifPresent(model::takeOff);
            }
        });
        recent.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> Math.min(10, model.rows().size()) * RecentCell.HEIGHT + 10.0, model.rows()));
        recent.setMinHeight(Region.USE_PREF_SIZE);
        recent.setMaxHeight(Region.USE_PREF_SIZE);
        var left = new LiveScroll(begin);
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.getStyleClass().add("edge-to-edge");
        var right = right(model);
        HBox.setHgrow(right, Priority.ALWAYS);
        root.getChildren().addAll(left, new Separator(Orientation.VERTICAL), right);
        left.prefWidthProperty().bind(root.widthProperty().multiply(0.39));
        left.setMinWidth(380);
    }

    private Node right(WelcomeModel model) {
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("welcome.no-recent"));
        nothing.getStyleClass().add("type-secondary");
        nothing.setWrapText(true);
        var any = Bindings.isNotEmpty(model.rows());
        recent.visibleProperty().bind(any);
        recent.managedProperty().bind(any);
        nothing.visibleProperty().bind(any.not());
        nothing.managedProperty().bind(any.not());
        var stays = new Label();
        stays.textProperty().bind(words.bind("welcome.list-stays"));
        stays.getStyleClass().add("type-secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(heading("welcome.recent"), gap, stays);
        top.getStyleClass().add("top");
        var promise = new VBox(line("welcome.promise", "type-detail-title"), line("welcome.promise.1", "plain"),
                line("welcome.promise.2", "plain"), line("welcome.promise.3", "plain"));
        promise.getStyleClass().addAll("card", "promise");
        var keys = keys();
        keys.visibleProperty().bind(any);
        var column = new VBox(top, recent, nothing, promise, keys);
        column.getStyleClass().add("recent");
        return column;
    }

    private Node keys() {
        var line = new HBox();
        line.getStyleClass().add("keys");
        for (var key : List.of("Enter", "Delete")) {
            line.getChildren().addAll(new KeyCap(javafx.scene.input.KeyCombination.valueOf(key)),
                    line("welcome.key." + key.toLowerCase(java.util.Locale.ROOT), "type-secondary"));
        }
        return line;
    }

    private Button card(Action step, Path sample) {
        var name = line(step.name(), "type-detail-title");
        String key = "welcome." + step.id().substring(step.id().lastIndexOf('.') + 1);
        var hint = line(words.bind(key, sample), "type-secondary");
        var texts = new VBox(2, name, hint);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var inside = new HBox(16);
        inside.getStyleClass().add("inside");
        step.icon().ifPresent(icon -> inside.getChildren().add(Icons.of(icon, Role.ACCENT)));
        inside.getChildren().add(texts);
        step.keys().ifPresent(keys -> inside.getChildren().add(new KeyCap(keys)));
        var card = new Button("", inside);
        card.setId("welcome." + step.id());
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.accessibleTextProperty().bind(Bindings.concat(step.name(), ". ", hint.textProperty()));
        card.getStyleClass().add("action-card");
        card.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(card.widthProperty().subtract(AROUND));
        card.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> inside.prefHeight(Math.max(0, card.getWidth() - AROUND)) + AROUND, card.widthProperty(),
                name.textProperty(), hint.textProperty(), hint.fontProperty()));
        card.setMinHeight(Region.USE_PREF_SIZE);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setOnAction(pressed -> step.perform());
        card.disableProperty().bind(Bindings.not(step.available()));
        return card;
    }

    private Label heading(String key) {
        return line(key, "type-item-title");
    }

    private Label line(String key, String style) {
        return line(words.bind(key), style);
    }

    private static Label line(ObservableValue<String> said, String style) {
        var label = new Label();
        label.textProperty().bind(said);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return Words.fixed("Mufakat");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return words.bind("welcome.subtitle");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return recent.getItems().isEmpty() ? List.of(begin) : List.of(begin, recent);
    }
}
