package org.mufakat.ui.comments;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.text.LightPlaces;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** A thread in the list of all comments: where it stands, what it says, who wrote it and what became of it. */
final class CommentCell extends ListCell<CommentRow> {
    private static final int LONGEST = 300;

    private final CommentsModel model;
    private final Words words;
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final Link where;
    private final Label state = new Label();
    private final Label said = new Label();
    private final Label who = new Label();
    private final Label assigned = new Label();
    private final VBox lines;

    /** A cell; {@code goTo} leads to where a thread stands. */
    CommentCell(CommentsModel model, Words words, Consumer<CommentRow> goTo) {
        this.model = model;
        this.words = words;
        where = new Link(place, () -> Optional.ofNullable(getItem()).ifPresent(goTo));
        where.setFocusTraversable(false);
        where.getStyleClass().add("where");
        where.setMinWidth(0);
        said.getStyleClass().add("words");
        who.getStyleClass().add("type-secondary");
        who.setMinWidth(0);
        state.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("state");
        assigned.getStyleClass().addAll("type-secondary", "assigned");
        assigned.setGraphic(Icons.of(Feather.USER));
        assigned.managedProperty().bind(assigned.visibleProperty());
        lines = new VBox(2, line(where, state), said, line(who, assigned));
        setPrefWidth(0);
        getStyleClass().add("comment-cell");
    }

    private static HBox line(Region left, Region right) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, left, gap, right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(CommentRow row, boolean empty) {
        super.updateItem(row, empty);
        Optional<CommentRow> shown = empty ? Optional.empty() : Optional.ofNullable(row);
        shown.ifPresent(this::show);
        setGraphic(shown.map(each -> lines).orElse(null));
        setAccessibleText(shown.map(each -> String.join(", ", place.get(), state.getText(), said.getText(),
                who.getText())).orElse(""));
    }

    private void show(CommentRow row) {
        Conversation thread = row.thread();
        Comment opening = thread.opening();
        place.set(Places.called(words, row.where()));
        where.setGraphic(Icons.of(Places.icon(row.where().kind())));
        boolean lost = thread.isLost(model.dossier());
        boolean open = thread.isOpen();
        state.setText(words.text(lost ? "comments.lost" : open ? "comments.open" : "comments.settled"));
        state.setGraphic(lost
                ? Icons.of(Feather.ALERT_CIRCLE, Role.BRACKETED)
                : open ? Icons.of(Feather.MESSAGE_SQUARE, Role.ACCENT) : Icons.of(Feather.CHECK, Role.AGREED));
        String quote = LightPlaces.quote(opening.about()).map(each -> "“" + each + "” ").orElse("");
        said.setText(beginning(quote + opening.words().replaceAll("\\s+", " ")));
        String when = Moments.near(words, opening.at(), model.conversing().session().now(),
                model.conversing().session().zone());
        who.setText(opening.author() + " · " + when
                + (thread.answers().isEmpty() ? "" : " · " + words.text("comments.answers", thread.answers().size())));
        assigned.setText(opening.assignedTo());
        assigned.setVisible(!opening.assignedTo().isBlank());
    }

    private static String beginning(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
