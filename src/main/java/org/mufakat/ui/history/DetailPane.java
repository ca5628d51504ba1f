package org.mufakat.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.mufakat.app.FieldVersion;
import org.mufakat.domain.Obstacle;
import org.mufakat.domain.TakingBack;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The chosen step: before and after, taking it back, the story of the field, and apart from that erasing for good. */
final class DetailPane extends VBox {
    private static final int NAMED = 3;
    private static final double ROOM = 46;

    private final HistoryModel model;
    private final HistoryActs acts;
    private final Words words;
    private final StepWords says;
    private final Action takeBack;
    private final Action go;
    private final Action only;
    private final Action erase;
    private final SimpleObjectProperty<Optional<Subject>> subject = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleStringProperty since = new SimpleStringProperty("");
    private final SimpleStringProperty until = new SimpleStringProperty("");
    private final VBox body = new VBox();
    private final VBox ofSubject = new VBox();
    private final ScrollPane scroll = new LiveScroll(body);
    private final VBox erasing = new VBox();
    private final Label em = new Label();
    private boolean furtherAsked;

    DetailPane(HistoryModel model, HistoryActs acts, Words words, StepWords says, Action takeBack, Action go,
            Action only, Action erase) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.says = says;
        this.takeBack = takeBack;
        this.go = go;
        this.only = only;
        this.erase = erase;
        getStyleClass().add("history-detail");
        setId("history.detail");
        body.getStyleClass().add("body");
        ofSubject.getStyleClass().add("subject");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        erasing.getStyleClass().add("erasing");
        erasing.setMinHeight(Region.USE_PREF_SIZE);
        erasing.managedProperty().bind(Bindings.isNotEmpty(erasing.getChildren()));
        erasing.visibleProperty().bind(erasing.managedProperty());
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(em, scroll);
        heightProperty().addListener(changed -> placeErasing());
        model.detail().addListener(changed -> show());
        words.messagesProperty().addListener(changed -> show());
        subject.addListener(changed -> showSubject());
        show();
    }

    /** What of the step is looked at. */
    ObservableValue<Optional<Subject>> subject() {
        return subject;
    }

    private void show() {
        Optional<Detail> detail = model.detail().get();
        if (detail.isEmpty()) {
            subject.set(Optional.empty());
            body.getChildren().clear();
            erasing.getChildren().clear();
            return;
        }
        HistoryStep step = detail.get().step();
        List<Subject> subjects = Subject.of(detail.get().edits());
        body.getChildren().setAll(heading(step));
        if (subjects.size() > 1) {
            body.getChildren().add(choice(subjects, detail.get().further()));
        }
        body.getChildren().add(ofSubject);
        placeErasing();
        Optional<Subject> first = subject.get().filter(subjects::contains)
                .or(() -> subjects.stream().findFirst());
        boolean same = first.equals(subject.get());
        subject.set(first);
        if (same) {
            showSubject();
        }
        scroll.setVvalue(0);
    }

    /** At the foot of the pane where there is room for it beside what changed, else below that. */
    private void placeErasing() {
        boolean room = getHeight() > em.getFont().getSize() * ROOM;
        VBox place = room ? this : body;
        if (!place.getChildren().contains(erasing)) {
            (room ? body : this).getChildren().remove(erasing);
            place.getChildren().add(erasing);
        }
    }

    private Node heading(HistoryStep step) {
        var title = new Label(says.title(step));
        title.setId("history.title");
        title.getStyleClass().add("type-detail-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        String sentence = says.sentence(step).equals(title.getText()) ? "" : " · " + says.sentence(step);
        var who = new Label(step.author() + " · " + Moments.withYear(words, step.at(), model.session().zone())
                + sentence);
        who.getStyleClass().add("type-secondary");
        who.setWrapText(true);
        who.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(2, title, who);
    }

    private Node choice(List<Subject> subjects, int further) {
        ComboBox<Subject> box = box(subjects, subjects.size() + further);
        if (furtherAsked) {
            furtherAsked = false;
            Platform.runLater(box::requestFocus);
        }
        return further == 0 ? box : new VBox(4, box, further(subjects.size(), further));
    }

    private Node further(int listed, int further) {
        var said = new Label(words.text("history.subjects-listed", listed, listed + further));
        said.setId("history.subjects-listed");
        said.getStyleClass().add("type-secondary");
        var more = new Link(Words.fixed(words.text("history.subjects-more", Math.min(HistoryModel.SOME, further))),
                () -> {
                    furtherAsked = true;
                    model.tellFurther();
                });
        more.setId("history.subjects-more");
        var line = new FlowPane(8, 2, said, more);
        line.setRowValignment(VPos.CENTER);
        return line;
    }

    private ComboBox<Subject> box(List<Subject> subjects, int all) {
        var box = new ComboBox<>(FXCollections.observableArrayList(subjects));
        box.setId("history.subjects");
        box.accessibleTextProperty().bind(words.bind("history.subjects"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Subject each) {
                return each == null
                        ? ""
                        : words.text("history.subject", subjects.indexOf(each) + 1, all,
                                says.title(each).replaceAll("\\s+", " "));
            }

            @Override
            public Subject fromString(String text) {
                throw new UnsupportedOperationException("nothing can be typed");
            }
        });
        box.setValue(subject.get().filter(subjects::contains).orElse(subjects.getFirst()));
        box.valueProperty().addListener((observed, before, now) -> subject.set(Optional.ofNullable(now)));
        return box;
    }

    private void showSubject() {
        since.set("");
        until.set("");
        ofSubject.getChildren().clear();
        erasing.getChildren().clear();
        model.detail().get().ifPresent(detail -> {
            subject.get().ifPresent(each -> ofSubject.getChildren()
                    .add(new BeforeAfter(words, says, each, since, until)));
            ofSubject.getChildren().add(acts(detail));
            subject.get().ifPresent(each -> {
                model.story(each, versions -> told(each, versions));
                if (each.isErasable()) {
                    erasing.getChildren().add(erasing(each));
                }
            });
        });
    }

    private Node acts(Detail detail) {
        Button back = Actions.buttonWithKey(takeBack);
        back.getStyleClass().add("default-action");
        var why = new Label(why(detail));
        why.setId("history.why");
        why.getStyleClass().add("type-secondary");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        var line = new FlowPane(8, 8, back, Actions.button(go), Actions.button(only));
        return new VBox(6, line, why);
    }

    /** Whether the step can be taken back, and if not, what rests on it. */
    private String why(Detail detail) {
        if (model.session().readOnly()) {
            return words.text("history.why.read-only");
        } else if (detail.back().isEmpty()) {
            return words.text(detail.step().count() == 0 ? "history.why.erased" : "history.why.beginning");
        }
        TakingBack back = detail.back().get();
        if (back.isPossible()) {
            return words.text("history.why.possible");
        } else if (back.obstacles().isEmpty()) {
            return words.text("history.why.undone");
        }
        String named = String.join("; ", back.obstacles().stream().limit(NAMED).map(this::sentence).toList());
        int more = back.obstacles().size() - NAMED;
        return words.text("history.why.rests", named) + (more > 0 ? " " + words.text("history.more", more) : "");
    }

    private String sentence(Obstacle obstacle) {
        String name = model.session().dossier().find(obstacle.type(), obstacle.entry()).or(() -> model.detail().get()
                .flatMap(detail -> detail.edits().stream().filter(edit -> edit.entry().equals(obstacle.entry()))
                        .findFirst().flatMap(edit -> edit.known())))
                .map(says::name).orElse("");
        String what = obstacle.part().map(part -> name + ", " + says.label(obstacle.type(), part)).orElse(name);
        return words.text(Words.key("history.rests.", obstacle.reason()), what);
    }

    private void told(Subject of, List<FieldVersion> versions) {
        if (!subject.get().equals(Optional.of(of)) || versions.isEmpty()) {
            return;
        }
        model.chosen().ifPresent(step -> {
            versions.stream().filter(version -> version.at().isBefore(step.from())).findFirst()
                    .ifPresent(version -> since.set(words.text("history.since", when(version), version.author())));
            versions.reversed().stream().filter(version -> version.at().isAfter(step.at())).findFirst()
                    .ifPresentOrElse(
                            version -> until.set(words.text("history.until", when(version), version.author())),
                            () -> until.set(words.text("history.stands-now")));
        });
        ofSubject.getChildren().removeIf(FieldStory.class::isInstance);
        ofSubject.getChildren().add(new FieldStory(model, acts, words, says, of, versions));
    }

    private String when(FieldVersion version) {
        return Moments.seenFrom(words, version.at(), model.session().now(), model.session().zone());
    }

    private Node erasing(Subject each) {
        Button button = Actions.button(erase);
        button.getStyleClass().add("stays-action");
        var block = new StaysHere(words.bind("history.erase"),
                words.bind(each.part().isPresent() ? "history.erase.field" : "history.erase.record"), button);
        block.setId("history.erase-block");
        var reach = new Label();
        reach.textProperty().bind(words.bind("history.erase.reach"));
        reach.setWrapText(true);
        reach.setMinHeight(Region.USE_PREF_SIZE);
        block.rows().add(reach);
        return block;
    }
}
