package org.mufakat.ui.agenda.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Contributor;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.CommentActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Surface;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tag;
import org.mufakat.ui.control.ThreadPane;
import org.mufakat.ui.control.Words;

/** A comment being written; closing it keeps the words for when it is opened again. */
final class Composer extends VBox {
    private final AgendaModel model;
    private final Words words;
    private final Consumer<CommentActs.Target> goBack;
    private final Label place = new Label();
    private final GrowingTextArea area = new GrowingTextArea();
    private final Choice<Optional<Contributor>> readers;
    private final HBox leaves = new HBox();
    private CommentActs.Target target = CommentActs.Target.ITEM;
    private Optional<Contributor> reader = Optional.empty();

    /** A closed composer; {@code goBack} puts the focus where it was before the comment. */
    Composer(AgendaModel model, Words words, Consumer<CommentActs.Target> goBack) {
        this.model = model;
        this.words = words;
        this.goBack = goBack;
        getStyleClass().add("composer");
        place.getStyleClass().add("type-secondary");
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        area.setId("comment.words");
        area.getStyleClass().add("framed");
        area.setMinWidth(0);
        area.promptTextProperty().bind(words.bind("comment.hint"));
        area.accessibleTextProperty().bind(words.bind("comment.hint"));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var send = button("comment.send", this::send);
        send.getStyleClass().add("default-action");
        send.disableProperty().bind(area.textProperty().map(String::isBlank));
        var cancel = button("comment.cancel", this::leave);
        readers = new Choice<>(words, "comment.reader", agency -> agency.map(Contributor::name)
                .orElseGet(() -> words.text("comment.reader.nobody")), this::choose);
        readers.setId("comment.reader");
        readers.managedProperty().bind(readers.visibleProperty());
        leaves.managedProperty().bind(leaves.visibleProperty());
        var steps = new FlowPane(6, 4, send, new KeyCap(ThreadPane.SEND), cancel);
        steps.getStyleClass().add("steps");
        steps.setMinWidth(0);
        getChildren().addAll(place, area, readers, leaves, steps);
        open(false);
    }

    /** Opens a comment on a place. */
    void begin(CommentActs.Target wanted) {
        target = wanted;
        place.textProperty().bind(wanted.called(words));
        choose(Optional.empty());
        open(true);
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    /** Closes it, because what it is about is no longer on the screen. */
    void close() {
        open(false);
    }

    /** Stays with us, or may be seen by an agency; what leaves with a file for it is marked. */
    private void choose(Optional<Contributor> wanted) {
        reader = wanted;
        List<Optional<Contributor>> offered = new ArrayList<>(List.of(Optional.empty()));
        boolean stays = !target.field().isEmpty() && Surface.of(target.field()) == Surface.STAYS;
        model.detail().get().filter(item -> !stays).map(ItemDetail::asked).orElse(List.of()).stream()
                .map(ItemDetail.Asked::agency).distinct().map(Optional::of).forEach(offered::add);
        readers.show(wanted, offered);
        readers.setVisible(offered.size() > 1);
        leaves.getChildren().setAll(wanted.stream().map(agency -> {
            var tag = new Tag(words.bind("comment.leaves", agency.name()), Role.ACCENT);
            tag.setGraphic(Icons.of(Feather.SEND, Role.ACCENT));
            tag.setWrapText(true);
            tag.setMinWidth(0);
            return tag;
        }).toList());
        leaves.setVisible(wanted.isPresent());
    }

    private void pressed(KeyEvent key) {
        if (ThreadPane.SEND.match(key)) {
            key.consume();
            send();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave();
        }
    }

    private void send() {
        String said = area.getText();
        if (!said.isBlank()) {
            area.clear();
            open(false);
            goBack.accept(target);
            model.comments().add(target, said, reader.map(Contributor::id));
        }
    }

    private void leave() {
        open(false);
        goBack.accept(target);
    }

    private void open(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private Button button(String key, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
