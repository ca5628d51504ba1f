package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Pending;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.PendingWords;
import org.mufakat.ui.consensus.model.StatedStatuses;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/** The status that the paragraph's own words state where it is not the recorded one: offered, never forced. */
public final class StatedOffer extends VBox {
    private final ConsensusModel model;
    private final Words words;
    private final Label said = new Label();
    private final CheckBox wordsToo = new CheckBox();
    private final Button take = new Button();
    private final FlowPane line = new FlowPane(8, 4, take, wordsToo);
    private Optional<StatedStatuses> offered = Optional.empty();

    /** Offers what the paragraph at the caret states. */
    public StatedOffer(ConsensusModel model, Agreeing agreeing, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("stated-offer", Role.ACCENT.styleClass());
        said.setId("text.stated");
        said.setGraphic(Icons.of(Feather.INFO, Role.ACCENT));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        take.setId("text.take-over");
        take.textProperty().bind(words.bind("text.take-over"));
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(pressed -> offered.ifPresent(
                each -> agreeing.takeOver(List.of(each), wordsToo.isSelected())));
        wordsToo.setId("text.take-words-out");
        wordsToo.textProperty().bind(words.bind("text.take-words-out"));
        wordsToo.setMnemonicParsing(false);
        line.managedProperty().bind(line.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(said, line);
        setVisible(false);
    }

    /** Shows what a paragraph states of itself, where it differs; a bracket in it is not passed over in silence. */
    public void show(Beside beside) {
        offered = StatedStatuses.of(beside.row(), beside.paragraph(), model.sheet().names());
        setVisible(offered.isPresent());
        offered.ifPresent(each -> {
            String states = states(words, model, each);
            said.setText(each.possible()
                    ? words.text("text.stated", states)
                    : words.text("text.stated-but-open", states, each.open().size()));
            line.setVisible(each.possible() && model.sheet().editable());
        });
    }

    /** What a paragraph states, in the words of the statuses here. */
    static String states(Words words, ConsensusModel model, StatedStatuses stated) {
        var who = new PendingWords(words, model.session());
        String waits = stated.pending().stream().map(Pending::delegation).map(who::who)
                .collect(Collectors.joining(", "));
        return Stream.concat(
                stated.status().map(each -> words.text(Words.key("status.paragraph.", each))).stream(),
                Stream.of(waits).filter(each -> !each.isEmpty()).map(each -> words.text("text.stated-pending", each)))
                .collect(Collectors.joining(", "));
    }
}
