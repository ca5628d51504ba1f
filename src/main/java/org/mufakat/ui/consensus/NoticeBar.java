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
        var dismiss = Actions.iconButton(Action.of("text.notice-dismiss", words.bind("text.notice-dismiss"),
                () -> model.noticeProperty().set(Optional.empty())).icon(Feather.X));
        getChildren().addAll(said, dismiss);
        visibleProperty().bind(model.noticeProperty().map(Optional::isPresent));
        managedProperty().bind(visibleProperty());
        model.noticeProperty().addListener(changed -> show(model, words, number));
        words.messagesProperty().addListener(changed -> show(model, words, number));
        show(model, words, number);
    }

    private void show(ConsensusModel model, Words words, Action number) {
        Optional<Notice> notice = model.noticeProperty().get();
        said.setText(notice.map(each -> each.sentences().stream()
                .map(words.messages()::sentence).collect(Collectors.joining(" "))).orElse(""));
        getChildren().removeIf(each -> number.id().equals(each.getId()));
        notice.filter(Notice::offersNumber).ifPresent(each -> getChildren().add(1, Actions.button(number)));
    }
}
