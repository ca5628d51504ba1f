package org.mufakat.ui.consensus.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mufakat.app.ParagraphName;
import org.mufakat.text.OpenPoint;
import org.mufakat.ui.consensus.model.Agreeing;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.StatedStatuses;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Words;

/** Lists which paragraphs state another status than the recorded one, before any is taken over. */
public final class StatedCard extends Card {
    private static final double HIGHEST = 260;

    private final ConsensusModel model;
    private final Words words;
    private final Map<CheckBox, StatedStatuses> boxes = new LinkedHashMap<>();
    private final Button take = new Button();

    /** A card over what the text shown states. */
    public StatedCard(ConsensusModel model, Agreeing agreeing, Words words, Runnable leave) {
        super(words.bind("text.stated-title"), leave);
        this.model = model;
        this.words = words;
        List<StatedStatuses> stated = StatedStatuses.in(model.sheet(), model.session().dossier());
        List<StatedStatuses> possible = stated.stream().filter(StatedStatuses::possible).toList();
        var list = new VBox();
        list.getStyleClass().add("stated-list");
        possible.forEach(each -> list.getChildren().add(box(each)));
        List<StatedStatuses> refused = new ArrayList<>(stated);
        refused.removeAll(possible);
        if (!refused.isEmpty()) {
            list.getChildren().add(section("text.stated-not-possible"));
            refused.forEach(each -> list.getChildren().add(wrapped(words.text("text.stated-why-not", called(each),
                    StatedOffer.states(words, model, each), open(each.open())))));
        }
        if (stated.isEmpty()) {
            list.getChildren().add(wrapped(words.text("text.stated-none")));
        }
        var scroll = new LiveScroll(list);
        scroll.setFitToWidth(true);
        list.heightProperty().addListener((observed, before, now) -> scroll
                .setPrefHeight(Math.min(HIGHEST, now.doubleValue() + 2)));
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        var wordsToo = new CheckBox();
        wordsToo.setId("text.stated-words-out");
        wordsToo.textProperty().bind(words.bind("text.take-words-out"));
        wordsToo.setMnemonicParsing(false);
        take.setId("text.stated-take");
        take.getStyleClass().add("default-action");
        take.setDefaultButton(true);
        take.setOnAction(pressed -> {
            agreeing.takeOver(chosen(), wordsToo.isSelected());
            leave.run();
        });
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("text.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        getChildren().add(scroll);
        if (!possible.isEmpty()) {
            getChildren().addAll(wordsToo);
        }
        getChildren().add(steps(take, cancel));
        setPrefWidth(520);
        setId("text.stated-card");
        count();
    }

    @Override
    public void requestFocus() {
        boxes.keySet().stream().findFirst().ifPresentOrElse(CheckBox::requestFocus, super::requestFocus);
    }

    private CheckBox box(StatedStatuses stated) {
        var box = new CheckBox(words.text("text.stated-line", called(stated), StatedOffer.states(words, model, stated),
                words.text(Words.key("status.paragraph.", stated.paragraph().status()))));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setSelected(true);
        box.selectedProperty().addListener(changed -> count());
        boxes.put(box, stated);
        return box;
    }

    private void count() {
        int many = chosen().size();
        take.setText(words.text("text.stated-take", many));
        take.setDisable(many == 0);
    }

    private List<StatedStatuses> chosen() {
        return boxes.entrySet().stream().filter(each -> each.getKey().isSelected()).map(Map.Entry::getValue).toList();
    }

    private String open(List<OpenPoint> open) {
        return String.join("; ", open.stream().map(each -> StillOpen.called(words, model.sheet().names(), each))
                .toList());
    }

    private static String called(StatedStatuses stated) {
        return ParagraphName.of(stated.paragraph());
    }

    private Label section(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("type-section");
        return label;
    }

    private static Label wrapped(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
