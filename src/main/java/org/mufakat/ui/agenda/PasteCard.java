package org.mufakat.ui.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.text.PastedAgenda;
import org.mufakat.text.UnderstoodAgenda;
import org.mufakat.ui.control.AgendaLineCell;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;

/** The lines of an agenda copied elsewhere, each as it was understood, to be mended before anything is made of them. */
final class PasteCard extends VBox {
    private final TextArea pasted = new TextArea();
    private final ListView<UnderstoodAgenda.Line> lines = new ListView<>();
    private final Set<String> turned = new HashSet<>();
    private final IntegerProperty count = new SimpleIntegerProperty();
    private final Button add = new Button();

    /** The card over what is in the clipboard; {@code take} is told the items, {@code leave} takes the card away. */
    PasteCard(String clipboard, Words words, Consumer<List<PastedAgenda.Line>> take, Runnable leave) {
        getStyleClass().addAll("card", "paste-card");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(words.bind("agenda.paste"));
        var title = new Label();
        title.textProperty().bind(words.bind("agenda.paste"));
        title.getStyleClass().add("type-detail-title");
        var hint = new Label();
        hint.textProperty().bind(words.bind("begin.understood.hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        pasted.setId("agenda.pasted");
        pasted.accessibleTextProperty().bind(words.bind("begin.agenda"));
        pasted.setText(clipboard);
        pasted.textProperty().addListener(changed -> read());
        lines.setId("agenda.understood");
        lines.accessibleTextProperty().bind(words.bind("begin.understood"));
        lines.setCellFactory(list -> new AgendaLineCell(words, this::turn));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        for (Region half : List.of(pasted, lines)) {
            half.setPrefWidth(360);
            half.setMinWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        var halves = new HBox(12, pasted, lines);
        VBox.setVgrow(halves, Priority.ALWAYS);
        add.setId("agenda.paste-add");
        add.textProperty().bind(words.bind("agenda.paste-add", count));
        add.disableProperty().bind(count.isEqualTo(0));
        add.getStyleClass().add("default-action");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(pressed -> add(take, leave));
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("form.leave"));
        cancel.setOnAction(pressed -> leave.run());
        getChildren().addAll(title, hint, halves, new HBox(8, add, new KeyCap(ThreadPane.SEND), cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (ThreadPane.SEND.match(key)) {
                key.consume();
                add(take, leave);
            }
        });
        read();
    }

    @Override
    public void requestFocus() {
        if (lines.getItems().isEmpty()) {
            pasted.requestFocus();
        } else {
            lines.requestFocus();
            lines.getSelectionModel().selectFirst();
        }
    }

    private void press(KeyEvent key) {
        int at = lines.getSelectionModel().getSelectedIndex();
        if (at >= 0 && key.getCode() == KeyCode.SPACE) {
            turn(lines.getItems().get(at));
            key.consume();
        } else if (at >= 0 && key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            AgendaLineCell.mend(pasted, at);
            key.consume();
        }
    }

    private void add(Consumer<List<PastedAgenda.Line>> take, Runnable leave) {
        List<PastedAgenda.Line> items = UnderstoodAgenda.read(pasted.getText(), turned).items();
        if (!items.isEmpty()) {
            leave.run();
            take.accept(items);
        }
    }

    private void turn(UnderstoodAgenda.Line line) {
        if (!turned.remove(line.words())) {
            turned.add(line.words());
        }
        read();
    }

    private void read() {
        UnderstoodAgenda understood = UnderstoodAgenda.read(pasted.getText(), turned);
        int at = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(understood.lines());
        if (at >= 0 && at < understood.lines().size()) {
            lines.getSelectionModel().clearAndSelect(at);
        }
        count.set(understood.items().size());
    }
}
