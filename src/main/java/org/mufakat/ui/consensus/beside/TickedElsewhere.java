package org.mufakat.ui.consensus.beside;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.app.ParagraphName;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.NotedChoice;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/** That brackets are ticked in other paragraphs too, which only a package takes along, so that none is forgotten. */
public final class TickedElsewhere extends HBox {
    private final ConsensusModel model;
    private final Words words;
    private final Label said = new Label();

    /** Tells of the model's ticks. */
    public TickedElsewhere(ConsensusModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("text.ticked-elsewhere");
        getStyleClass().add("ticked-elsewhere");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("type-secondary");
        HBox.setHgrow(said, Priority.ALWAYS);
        var untick = new Link(words.bind("text.untick-elsewhere"), model.ticks()::clearElsewhere);
        untick.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(said, untick);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what is ticked elsewhere now. */
    public void show() {
        List<NotedChoice> elsewhere = model.ticks().elsewhere();
        setVisible(!elsewhere.isEmpty());
        said.setText(elsewhere.isEmpty()
                ? ""
                : words.text("text.ticked-elsewhere", elsewhere.stream()
                        .map(choice -> ParagraphName.of(choice.subject().paragraph())).distinct()
                        .collect(Collectors.joining(", "))));
    }
}
