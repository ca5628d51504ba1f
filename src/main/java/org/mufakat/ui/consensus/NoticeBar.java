package org.mufakat.ui.consensus;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The line over the text that says what an act changed besides what was asked for; it goes with the next act. */
final class NoticeBar extends HBox {
    private final Label said = new Label();

    /** A bar for the model's notices; {@code number} is offered where a moved paragraph keeps its number. */
    NoticeBar(ConsensusModel model, Words words, Action number) {
        setId("text.notice");
        getStyleClass().addAll("message-bar", "notice-bar", Role.ACCENT.styleClass());
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(said.textProperty());
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("words");
        said.setGraphic(Icons.of(Feather.INFO));
        HBox.setHgrow(said, Priority.ALWAYS);
        var offer = Actions.button(number);
        offer.setId("text.notice-number");
        offer.managedProperty().bind(offer.visibleProperty());
        var dismiss = Actions.iconButton(Action.of("text.notice-dismiss", words.bind("text.notice-dismiss"),
                () -> model.noticeProperty().set(Optional.empty())).icon(Feather.X));
        getChildren().addAll(said, offer, dismiss);
        visibleProperty().bind(model.noticeProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        offer.visibleProperty().bind(model.noticeProperty().map(
                notice -> notice.filter(Notice::offersNumber).isPresent()));
        model.noticeProperty().addListener(changed -> show(model, words));
        words.messagesProperty().addListener(changed -> show(model, words));
        show(model, words);
    }

    private void show(ConsensusModel model, Words words) {
        said.setText(model.noticeProperty().get().map(notice -> notice.sentences().stream()
                .map(words.messages()::sentence).collect(Collectors.joining(" "))).orElse(""));
    }
}
