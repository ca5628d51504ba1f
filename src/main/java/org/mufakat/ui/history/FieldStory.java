package org.mufakat.ui.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.app.FieldVersion;
import org.mufakat.domain.Part;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** All versions of a field, newest first; former words can be put back. */
final class FieldStory extends VBox {
    private static final int FIRST = 6;
    private static final int AROUND = 24;
    private static final int LONGEST = 80;

    private final HistoryModel model;
    private final HistoryActs acts;
    private final Words words;
    private final StepWords says;
    private final Subject subject;
    private final List<FieldVersion> versions;

    FieldStory(HistoryModel model, HistoryActs acts, Words words, StepWords says, Subject subject,
            List<FieldVersion> versions) {
        this.model = model;
        this.acts = acts;
        this.words = words;
        this.says = says;
        this.subject = subject;
        this.versions = versions;
        getStyleClass().addAll("card", "field-story");
        setId("history.story");
        show(FIRST);
    }

    private void show(int most) {
        var heading = new Label();
        heading.textProperty().bind(words.bind("history.story"));
        heading.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var count = new Label();
        count.textProperty().bind(words.bind("history.versions", versions.size()));
        count.getStyleClass().add("type-secondary");
        getChildren().setAll(new HBox(heading, gap, count));
        versions.stream().limit(most).forEach(version -> getChildren().add(line(version)));
        if (versions.size() > most) {
            getChildren().add(new Link(words.bind("history.more", versions.size() - most),
                    () -> show(versions.size())));
        }
    }

    private Node line(FieldVersion version) {
        Part part = subject.part().orElseThrow();
        var when = new Label(Moments.seenFrom(words, version.at(), model.session().now(), model.session().zone())
                + " · " + version.author());
        when.setWrapText(true);
        when.getStyleClass().add("type-secondary");
        HBox.setHgrow(when, Priority.ALWAYS);
        var head = new HBox(8, when);
        boolean chosen = model.chosen().filter(step -> step.step().id().equals(version.step())
                && step.kind() == version.kind()).isPresent();
        if (chosen) {
            when.getStyleClass().add("chosen");
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        if (acts.canPutBack(subject, version)) {
            var back = new Link(words.bind("history.put-back"), () -> acts.putBack(subject, version));
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.getStyleClass().add("put-back");
            head.getChildren().add(back);
        } else if (stands(version)) {
            var now = new Label();
            now.textProperty().bind(words.bind("history.stands-now"));
            now.getStyleClass().add("type-secondary");
            now.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(now);
        }
        var difference = says.difference(part, version.before(), version.after()).excerpt(AROUND, LONGEST);
        var line = new VBox(head, new DifferenceFlow(difference, EnumSet.allOf(Kind.class)));
        line.getStyleClass().add("version");
        return line;
    }

    private boolean stands(FieldVersion version) {
        Part part = subject.part().orElseThrow();
        Optional<Object> now = model.session().dossier().find(subject.edit().type(), subject.edit().entry())
                .map(part::of);
        return now.isPresent() && now.equals(version.after().map(part::of));
    }
}
