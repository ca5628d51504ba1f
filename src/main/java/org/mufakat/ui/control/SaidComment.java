package org.mufakat.ui.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.mufakat.app.Session;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contributor;

/** One comment of a thread: who said it and when, who outside may see it, and its words. */
final class SaidComment extends VBox {
    private final Session session;
    private final Words words;
    private final Label author = new Label();
    private final Label when = new Label();
    private final FlowPane head = new FlowPane(6, 2, author, when);
    private final Label text = new Label();
    private Optional<Tag> reader = Optional.empty();

    /** Shows nothing yet. */
    SaidComment(Session session, Words words) {
        super(2);
        this.session = session;
        this.words = words;
        author.getStyleClass().add("author");
        author.setWrapText(true);
        when.getStyleClass().add("type-secondary");
        head.setMinWidth(0);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, text);
    }

    /** Shows a comment. */
    void show(Comment comment) {
        author.setText(comment.author());
        when.textProperty().bind(Bindings.createStringBinding(
                () -> Moments.near(words, comment.at(), session.now(), session.zone()), words.messagesProperty()));
        reader.ifPresent(head.getChildren()::remove);
        reader = comment.addressedTo().flatMap(id -> session.dossier().find(Contributor.class, id))
                .map(found -> new Tag(words.bind("comment.to", found.name()), Role.ACCENT));
        reader.ifPresent(head.getChildren()::add);
        text.setText(comment.words());
    }
}
