package org.mufakat.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/** The steps by the day, newest first; further ones are read when the end is near. */
final class StepList extends VBox {
    private static final double NEAR_THE_END = 0.9;
    private static final double WIDE = 46;

    private final HistoryModel model;
    private final Words words;
    private final ListView<Row> list;
    private final Label em = new Label();
    private final SimpleBooleanProperty narrow = new SimpleBooleanProperty();
    private boolean following;

    StepList(HistoryModel model, Words words, StepWords says, Action takeBack, Action go, Action only) {
        this.model = model;
        this.words = words;
        this.list = new ListView<>(model.rows());
        getStyleClass().add("history-list");
        list.setId("history.list");
        list.accessibleTextProperty().bind(words.bind("history.list"));
        list.setCellFactory(view -> new RowCell(words, says, model.session(), narrow));
        narrow.bind(Bindings.createBooleanBinding(() -> list.getWidth() < em.getFont().getSize() * WIDE,
                list.widthProperty(), em.fontProperty()));
        narrow.addListener(changed -> list.refresh());
        list.getSelectionModel().selectedIndexProperty()
                .addListener((observed, before, now) -> chose(before.intValue(), now.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown()
                    || takeBack.keys().filter(keys -> keys.match(key)).isPresent()) {
                (key.getCode() == KeyCode.ENTER ? go : takeBack).perform();
                key.consume();
            }
        });
        list.setContextMenu(Actions.contextMenu(List.of(List.of(takeBack, go, only))));
        list.skinProperty().addListener(skinned -> followScrolling());
        words.messagesProperty().addListener(changed -> list.refresh());
        model.rows().addListener((InvalidationListener) changed -> follow());
        model.detail().addListener(changed -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(em, list, further(), legend(takeBack));
    }

    /** The list itself. */
    ListView<Row> control() {
        return list;
    }

    private void chose(int before, int now) {
        if (following || now < 0 || now >= model.rows().size()) {
            return;
        }
        switch (model.rows().get(now)) {
            case Row.Act act -> model.choose(Optional.of(act.step()));
            case Row.Day day -> Platform.runLater(() -> passDay(before, now));
        }
    }

    /** A day cannot be chosen: the keys go past it. */
    private void passDay(int before, int day) {
        int beyond = before > day && day > 0 ? day - 1 : day + 1;
        if (list.getSelectionModel().getSelectedIndex() == day && beyond < model.rows().size()) {
            list.getSelectionModel().clearAndSelect(beyond);
            list.getFocusModel().focus(beyond);
        }
    }

    private void follow() {
        following = true;
        int at = model.chosen().map(step -> IntStream.range(0, model.rows().size())
                .filter(row -> model.rows().get(row) instanceof Row.Act act && act.step().first() == step.first())
                .findFirst().orElse(-1)).orElse(-1);
        if (at >= 0 && list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            InView.bring(list, at, list::scrollTo);
        }
        following = false;
    }

    private void followScrolling() {
        for (Node bar : list.lookupAll(".scroll-bar")) {
            if (bar instanceof ScrollBar scroll && scroll.getOrientation() == Orientation.VERTICAL) {
                scroll.valueProperty().addListener((observed, before, now) -> {
                    if (now.doubleValue() >= scroll.getMax() * NEAR_THE_END) {
                        model.readMore();
                    }
                });
            }
        }
    }

    /** That not all steps are shown, as long as that is so, and what shows more of them. */
    private Node further() {
        var shown = said("history.further");
        shown.setId("history.further");
        var more = new Link(words.bind("history.show-further"), () -> {
            list.requestFocus();
            model.readMore();
        });
        more.setId("history.show-further");
        var line = new FlowPane(10, 4, shown, more);
        line.getStyleClass().addAll("legend", "further");
        line.setRowValignment(VPos.CENTER);
        line.managedProperty().bind(line.visibleProperty());
        model.state().subscribe(state -> {
            if (state != HistoryModel.State.READING) {
                line.setVisible(state == HistoryModel.State.MORE);
            }
        });
        return line;
    }

    private Node legend(Action takeBack) {
        var legend = new FlowPane(14, 4);
        legend.getStyleClass().add("legend");
        legend.getChildren().add(pair("history.key.choose", KeyCombination.valueOf("Up"),
                KeyCombination.valueOf("Down")));
        takeBack.keys().ifPresent(keys -> legend.getChildren().add(pair("history.key.take-back", keys)));
        legend.getChildren().add(pair("history.key.go", KeyCombination.valueOf("Enter")));
        legend.getChildren().add(said("history.step-is"));
        return legend;
    }

    private Node pair(String key, KeyCombination... combinations) {
        var pair = new HBox(4);
        pair.getStyleClass().add("pair");
        List.of(combinations).forEach(keys -> pair.getChildren().add(new KeyCap(keys)));
        pair.getChildren().add(said(key));
        return pair;
    }

    private Label said(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key));
        label.getStyleClass().add("type-secondary");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
