package org.mufakat.ui.agenda.said;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Contribution;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** What one agency was asked and what came, in a row of a table and, where there are words, in a line below it. */
final class AskedRow {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Link name;
    private final Label askedOn = new Label();
    private final Label due = Lines.wrapped();
    private final Text late = Icons.of(Feather.ALERT_CIRCLE);
    private final HBox answer = new HBox();
    private final Mark answered;
    private final Label none;
    private final Label given = Lines.wrapped();
    private final Text changed = Icons.of(Feather.REFRESH_CW);
    private final Label words = Lines.small();
    private Optional<ItemDetail.Asked> shown = Optional.empty();

    /** A row that shows nothing yet; {@code edit} opens the form for what it shows, and its name takes the focus back. */
    AskedRow(AgendaModel model, Tongue tongue, BiConsumer<Node, ItemDetail.Asked> edit) {
        this.model = model;
        this.tongue = tongue;
        this.name = new Link(Words.fixed(""), () -> {});
        name.setWrapText(true);
        name.setDisable(model.readOnly());
        name.setOnAction(pressed -> shown.ifPresent(asked -> edit.accept(name, asked)));
        answered = new Mark(tongue.says(Answer.CONCURS)).large();
        List.of(due, given).forEach(moment -> moment.getStyleClass().add("moment"));
        answer.setAlignment(Pos.CENTER_LEFT);
        none = Lines.of(Words.fixed(""));
    }

    /** Shows what an agency was asked, in a row of the table and perhaps the next; gives the row that is free then. */
    int show(ItemDetail.Asked asked, int row) {
        shown = Optional.of(asked);
        Contribution contribution = asked.contribution();
        name.textProperty().bind(Words.fixed(asked.agency().name()));
        askedOn.textProperty().bind(contribution.askedOn().<ObservableValue<String>>map(tongue::day)
                .orElseGet(() -> tongue.words().bind("clearance.not-asked")));
        due.textProperty().bind(contribution.dueAt().<ObservableValue<String>>map(tongue::moment)
                .orElseGet(() -> Words.fixed("\u2013")));
        mark(due, late, contribution.isLate(model.now()), "late", Role.MISSING);
        contribution.answer().map(tongue::says).ifPresent(answered::say);
        none.textProperty().bind(asked.current()
                ? Words.fixed("\u2013")
                : tongue.words().bind("clearance.answer.none"));
        InPlace.arrange(answer.getChildren(), List.of(contribution.answer().isPresent() ? answered : none));
        given.textProperty().bind(given(asked));
        mark(given, changed, contribution.clearance().isPresent() && !asked.current(), "changed", Role.BRACKETED);
        words.setText(Stream.of(contribution.request(), contribution.words()).filter(each -> !each.isBlank())
                .reduce((request, came) -> request + " \u2013 " + came).orElse(""));
        int column = 0;
        for (Node node : List.of(name, askedOn, due, answer, given)) {
            GridPane.setConstraints(node, column++, row);
        }
        GridPane.setConstraints(words, 0, row + 1, column, 1);
        return words.getText().isEmpty() ? row + 1 : row + 2;
    }

    /** What it consists of. */
    Stream<Node> nodes() {
        return Stream.<Node>of(name, askedOn, due, answer, given, words)
                .filter(node -> node != words || !words.getText().isEmpty());
    }

    private ObservableValue<String> given(ItemDetail.Asked asked) {
        return asked.contribution().clearance().<ObservableValue<String>>map(clearance -> {
            ObservableValue<String> at = tongue.moment(clearance.at());
            return asked.current() ? at : tongue.words().bind("clearance.since", at);
        }).orElseGet(() -> tongue.words().bind("clearance.not-yet"));
    }

    private static void mark(Label label, Text icon, boolean marked, String style, Role role) {
        InPlace.style(label, style, marked);
        InPlace.style(label, role.styleClass(), marked);
        label.setGraphic(marked ? icon : null);
    }
}
