package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.text.LightPlaces;

/** What was said in a thread: what it is about, each comment, to whom it is assigned and who settled it. */
final class ThreadWords extends VBox {
    private final Session session;
    private final Words words;
    private final ThreadPane.Place place;
    private final Link about;
    private final Text stays = Icons.of(Feather.LOCK, Role.STAYS);
    private final Label gone = small();
    private final List<SaidComment> comments = new ArrayList<>();
    private final Label assigned = small();
    private final Label settled = small();
    private Optional<Conversation> shown = Optional.empty();

    /** Shows nothing yet. */
    ThreadWords(Session session, Words words, ThreadPane.Place place) {
        this.session = session;
        this.words = words;
        this.place = place;
        getStyleClass().add("said");
        about = new Link(Words.fixed(""), () -> shown.ifPresent(place::goTo));
        about.getStyleClass().add("about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        gone.getStyleClass().addAll("lost", Role.BRACKETED.styleClass());
        gone.setGraphic(Icons.of(Feather.ALERT_CIRCLE, Role.BRACKETED));
    }

    /** Shows a thread; {@code lost} when the words that it is about are gone. */
    void show(Conversation thread, boolean lost) {
        shown = Optional.of(thread);
        Comment opening = thread.opening();
        List<Node> rows = new ArrayList<>(List.of(about));
        about.textProperty().bind(place.about(thread, lost));
        about.setGraphic(place.stays(thread) ? stays : null);
        if (lost) {
            gone.textProperty().bind(words.bind("comment.lost", LightPlaces.quote(thread.about()).orElseThrow()));
            rows.add(gone);
        }
        rows.add(comment(0, opening));
        for (int i = 0; i < thread.answers().size(); i++) {
            rows.add(comment(i + 1, thread.answers().get(i)));
        }
        if (!opening.assignedTo().isBlank() && session.readOnly()) {
            assigned.textProperty().bind(words.bind("comment.assigned", opening.assignedTo()));
            rows.add(assigned);
        }
        opening.resolved().ifPresent(done -> {
            ObservableValue<String> at = Bindings.createStringBinding(
                    () -> Moments.near(words, done.at(), session.now(), session.zone()), words.messagesProperty());
            settled.textProperty().bind(words.bind("comment.resolved-by", done.by(), at));
            rows.add(settled);
        });
        InPlace.arrange(getChildren(), rows);
    }

    private SaidComment comment(int at, Comment said) {
        if (at == comments.size()) {
            comments.add(new SaidComment(session, words));
        }
        comments.get(at).show(said);
        return comments.get(at);
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().add("type-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
