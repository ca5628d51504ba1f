package org.mufakat.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.app.Session;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contributor;

/** One comment of a thread: who said it and when, who outside may see it, and its words. */
final class SaidComment extends VBox {
    SaidComment(Comment comment, Session session, Words words) {
        super(2);
        var author = new Label(comment.author());
        author.getStyleClass().add("author");
        author.setWrapText(true);
        var when = new Label();
        when.textProperty().bind(Bindings.createStringBinding(
                () -> Moments.of(words, comment.at(), session.zone()), words.messagesProperty()));
        when.getStyleClass().add("type-secondary");
        var head = new FlowPane(6, 2, author, when);
        head.setMinWidth(0);
        comment.addressedTo().flatMap(id -> session.dossier().find(Contributor.class, id))
                .ifPresent(reader -> head.getChildren()
                        .add(new Tag(words.bind("comment.to", reader.name()), Role.ACCENT)));
        var text = new Label(comment.words());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, text);
    }
}
