package org.mufakat.ui.consensus.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Id;
import org.mufakat.domain.Revision;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.GoingBack;
import org.mufakat.ui.consensus.model.Progress;
import org.mufakat.ui.consensus.model.RevisionActs;
import org.mufakat.ui.consensus.model.RevisionCounts;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** The issued revisions of the text, newest first: looked at, gone back to, and what is noted about them corrected. */
public final class RevisionsCard extends Card {
    private static final double WIDTH = 640;
    private static final double ROW_EMS = 4.1;
    private static final int MOST_ROWS = 5;

    private final ConsensusModel model;
    private final RevisionActs acts;
    private final Words words;
    private final Runnable leave;
    private final ListView<Revision> list = new ListView<>();
    private final VBox asked = new VBox();
    private Map<Id<Revision>, Progress> counted = Map.of();

    /** A card over the text; {@code issue} asks for the name of a new revision. */
    public RevisionsCard(Words words, ConsensusModel model, RevisionActs acts, Runnable issue, Runnable leave) {
        super(words.bind("text.revisions-title"), leave);
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.leave = leave;
        setId("text.revisions-card");
        list.setId("text.revisions-list");
        list.getStyleClass().add("revision-list");
        list.accessibleTextProperty().bind(words.bind("text.revisions-title"));
        list.setCellFactory(view -> new RevisionCell());
        list.getItems().setAll(model.revisions());
        list.setStyle("-fx-pref-height: " + (ROW_EMS * Math.clamp(list.getItems().size(), 1, MOST_ROWS) + 0.3) + "em;");
        var none = new Label();
        none.textProperty().bind(words.bind("text.revisions-none"));
        none.getStyleClass().add("type-secondary");
        list.setPlaceholder(none);
        model.sheet().revision().or(() -> list.getItems().stream().findFirst())
                .ifPresent(list.getSelectionModel()::select);
        list.getSelectionModel().selectedItemProperty().addListener(changed -> asked.getChildren().clear());
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                selected().ifPresent(this::lookAt);
                key.consume();
            }
        });
        BooleanBinding nothing = list.getSelectionModel().selectedItemProperty().isNull();
        BooleanBinding unwritable = Bindings.createBooleanBinding(() -> model.session().readOnly()).or(nothing);
        var look = button("text.look-at", () -> selected().ifPresent(this::lookAt));
        look.disableProperty().bind(nothing);
        look.getStyleClass().add("default-action");
        var back = button("text.go-back", () -> selected().ifPresent(this::askGoingBack));
        back.disableProperty().bind(unwritable);
        var correct = button("text.correct", () -> selected().ifPresent(this::askCorrection));
        correct.disableProperty().bind(unwritable);
        var name = button("text.name-state", () -> {
            leave.run();
            model.revisionProperty().set(Optional.empty());
            model.cleanProperty().set(false);
            issue.run();
        });
        name.setDisable(model.session().readOnly());
        asked.getStyleClass().add("revision-asked");
        var steps = new FlowPane(8, 8, look, back, correct, name, button("question.close", leave));
        getChildren().addAll(list, asked, steps);
        setPrefWidth(WIDTH);
        new RevisionCounts(model, ForkJoinPool.commonPool(), Platform::runLater).read(counts -> {
            counted = counts;
            list.refresh();
        });
    }

    /** Asks at once whether to go back to the revision that is shown. */
    public RevisionsCard asking() {
        selected().ifPresent(this::askGoingBack);
        return this;
    }

    @Override
    public void requestFocus() {
        asked.lookupAll(".button").stream().findFirst().orElse(list).requestFocus();
    }

    private Optional<Revision> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void lookAt(Revision revision) {
        leave.run();
        acts.lookAt(revision);
    }

    private void askGoingBack(Revision revision) {
        GoingBack back = acts.goingBack(revision);
        var says = wrapped(changes(revision, back));
        says.setId("text.go-back-changes");
        asked.getChildren().setAll(says);
        if (!back.changes().isEmpty()) {
            var now = button("text.go-back-now", () -> {
                leave.run();
                acts.goBack(revision);
            });
            var not = button("text.cancel", () -> {
                asked.getChildren().clear();
                list.requestFocus();
            });
            asked.getChildren().addAll(wrapped(words.text("text.go-back-hint")), new FlowPane(8, 8, now, not));
            now.requestFocus();
        }
    }

    private String changes(Revision revision, GoingBack back) {
        List<String> parts = new ArrayList<>();
        part(parts, "text.back-reworded", back.reworded());
        part(parts, "text.back-returned", back.returned());
        part(parts, "text.back-moved", back.moved());
        part(parts, "text.back-removed", back.removed());
        part(parts, "text.back-beside", back.beside());
        return parts.isEmpty()
                ? words.text("text.back-nothing", revision.name())
                : words.text("text.back-changes", revision.name(), String.join(", ", parts));
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.text(key, count));
        }
    }

    private void askCorrection(Revision revision) {
        var form = new RevisionCorrection(words, revision, (name, note) -> {
            acts.correct(revision, name, note);
            list.getItems().setAll(model.revisions());
            list.getItems().stream().filter(each -> each.id().equals(revision.id())).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            list.requestFocus();
        }, () -> {
            asked.getChildren().clear();
            list.requestFocus();
        });
        asked.getChildren().setAll(form);
        form.requestFocus();
    }

    private Button button(String key, Runnable act) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> act.run());
        return button;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private final class RevisionCell extends ListCell<Revision> {
        private final Label name = new Label();
        private final Label issued = new Label();
        private final Label where = new Label();
        private final VBox lines = new VBox(name, issued, where);

        RevisionCell() {
            name.getStyleClass().add("revision-name");
            issued.getStyleClass().add("type-secondary");
            where.getStyleClass().add("type-secondary");
            lines.getStyleClass().add("revision-lines");
            lines.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Revision revision, boolean empty) {
            super.updateItem(revision, empty);
            if (empty || revision == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(named(revision));
            issued.setText(issued(revision));
            where.setText(where(revision));
            setGraphic(lines);
            setAccessibleText(String.join("; ", name.getText(), issued.getText(), where.getText()));
        }
    }

    private String named(Revision revision) {
        long paragraphs = revision.paragraphs().stream().filter(each -> each.kind().isAgreedByItself()).count();
        String figures = Optional.ofNullable(counted.get(revision.id()))
                .map(each -> words.text("text.revision-figures", paragraphs, each.open()))
                .orElseGet(() -> words.text("text.revision-paragraphs", paragraphs));
        return revision.name() + " · " + figures;
    }

    private String issued(Revision revision) {
        return Paper.issuedAt(words, revision) + ", "
                + Moments.zone(words, revision.at(), revision.zone());
    }

    private String where(Revision revision) {
        String to = words.text(revision.circulatedTo().map(RevisionsCard::audience)
                .orElse("text.revision-not-circulated"));
        return revision.note().isEmpty() ? to : to + " · " + revision.note();
    }

    private static String audience(Audience audience) {
        return Words.key("text.revision-to.", audience);
    }
}
