package org.mufakat.ui.consensus.card;

import java.util.EnumSet;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.RevisionActs;
import org.mufakat.ui.consensus.model.Version;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Words;

/** What a paragraph said before an act and after it, in full; either can be put back. */
public final class VersionCard extends Card {
    private static final double WIDTH = 620;
    private static final double HIGHEST = 400;

    private final ConsensusModel model;
    private final Words words;
    private final Paragraph paragraph;
    private final Runnable leave;
    private final Button close = new Button();

    /** A card for one act in a paragraph's story. */
    public VersionCard(Words words, ConsensusModel model, Paragraph paragraph, Version version, String when,
            Runnable leave) {
        super(Words.fixed(title(paragraph, VersionWords.act(words, version))), leave);
        this.model = model;
        this.words = words;
        this.paragraph = paragraph;
        this.leave = leave;
        setId("text.version");
        var who = new Label(version.author().isEmpty() ? when : when + " · " + version.author());
        who.getStyleClass().add("type-secondary");
        var both = new VBox();
        both.getStyleClass().add("before-and-after");
        if (version.rewords()) {
            version.before().ifPresent(before -> both.getChildren().add(wording("text.story-before", before,
                    version.difference(), EnumSet.of(Kind.SAME, Kind.REMOVED))));
            version.after().ifPresent(after -> both.getChildren().add(wording("text.story-after", after,
                    version.difference(), EnumSet.of(Kind.SAME, Kind.ADDED))));
        } else {
            both.getChildren().add(wording("text.story-unchanged", version.after().or(version::before).orElse(""),
                    version.difference(), EnumSet.of(Kind.SAME)));
        }
        var scroll = new LiveScroll(both) {
            @Override
            protected double computePrefHeight(double width) {
                return Math.min(HIGHEST, both.prefHeight(WIDTH - 36) + 4);
            }
        };
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("version-scroll");
        close.textProperty().bind(words.bind("question.close"));
        close.setOnAction(pressed -> leave.run());
        getChildren().addAll(who, scroll, close);
        setPrefWidth(WIDTH);
    }

    private static String title(Paragraph paragraph, String act) {
        return paragraph.number().isEmpty() || act.contains("¶") ? act : "¶" + paragraph.number() + " · " + act;
    }

    private Node wording(String key, String said, WordDifference difference, EnumSet<Kind> kinds) {
        var name = new Label();
        name.textProperty().bind(words.bind(key));
        name.getStyleClass().add("type-section");
        var flow = new DifferenceFlow(difference, kinds);
        flow.getStyleClass().add("negotiating-text");
        var box = new VBox(name, flow);
        box.getStyleClass().add("version-wording");
        Optional<Paragraph> now = model.session().dossier().find(Paragraph.class, paragraph.id());
        boolean other = now.filter(each -> !each.words().equals(said)).isPresent();
        if (other && model.sheet().editable()) {
            var back = new Button();
            back.textProperty().bind(words.bind("text.put-back"));
            back.setMinWidth(Region.USE_PREF_SIZE);
            back.setId(key + ".put-back");
            back.setOnAction(pressed -> {
                leave.run();
                new RevisionActs(model).putBack(paragraph.id(), said);
            });
            box.getChildren().add(new HBox(back));
        } else if (now.isPresent() && !other) {
            var same = new Label();
            same.textProperty().bind(words.bind("text.as-now"));
            same.getStyleClass().add("type-secondary");
            box.getChildren().add(same);
        }
        return box;
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
