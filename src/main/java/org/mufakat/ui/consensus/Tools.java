package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The toolbar: which text and which state of it, the walk through what is open, and what is done most. */
final class Tools {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ConsensusModel model;
    private final Words words;
    private final WhichText which;
    private final Label circulated = new Label();
    private final Label outstanding = new Label();
    private final Segments<Boolean> clean;
    private final KeyCap nextKey;
    private final List<Button> withSigns;
    private final List<Node> working;

    /** The toolbar's items; {@code intoText} puts the focus into the text. */
    Tools(ConsensusModel model, Words words, ConsensusActions actions, Runnable intoText) {
        this.model = model;
        this.words = words;
        which = new WhichText(model, words);
        circulated.setId("text.as-circulated");
        circulated.setMinWidth(Region.USE_PREF_SIZE);
        circulated.getStyleClass().add("type-secondary");
        outstanding.setMinWidth(Region.USE_PREF_SIZE);
        clean = RevisionActions.segments(model, words);
        var bracket = Actions.button(actions.bracket());
        var sign = new Label("[ ]");
        sign.getStyleClass().add("bracket-sign");
        sign.getStylesheets().add(ConsensusView.stylesheet());
        bracket.setGraphic(sign);
        var alternative = Actions.button(actions.alternative());
        var either = new Label("A|B");
        either.getStyleClass().add("bracket-sign");
        either.getStylesheets().add(ConsensusView.stylesheet());
        alternative.setGraphic(either);
        var more = new MenuButton();
        more.setId("text.more");
        more.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        more.accessibleTextProperty().bind(words.bind("text.more"));
        more.setTooltip(Tooltips.of(words.bind("text.more")));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("more-menu");
        more.getStylesheets().add(ConsensusView.stylesheet());
        more.getItems().addAll(List.of(actions.add(), actions.comment(), actions.up(), actions.down(), actions.remove(),
                actions.copyParagraphs(), actions.bis(), actions.renumber(), actions.about(), actions.paste(),
                actions.begin()).stream().map(Actions::menuItem).toList());
        more.getItems().forEach(item -> {
            item.setAccelerator(null);
            item.addEventHandler(ActionEvent.ACTION, chosen -> Platform.runLater(() -> {
                if (more.isFocused()) {
                    intoText.run();
                }
            }));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var issue = Actions.button(actions.issue());
        withSigns = List.of(bracket, alternative, Actions.button(actions.reserve()),
                Actions.button(actions.deciding().bundle()), issue);
        nextKey = new KeyCap(actions.next().keys().orElseThrow());
        nextKey.managedProperty().bind(nextKey.visibleProperty());
        working = List.of(new Separator(Orientation.VERTICAL), Actions.iconButton(actions.previous()), outstanding,
                Actions.iconButton(actions.next()), nextKey,
                new Separator(Orientation.VERTICAL),
                bracket, alternative, withSigns.get(2), withSigns.get(3), more, space, issue);
        model.sheetProperty().addListener(changed -> show());
        model.caretProperty().addListener(changed -> count());
        words.messagesProperty().addListener(changed -> show());
        show();
    }

    /** The items in order; on a shared screen only the choice of the text, and which revision of it is shown. */
    List<Node> items() {
        List<Node> items = new ArrayList<>(List.of(which));
        if (model.foldedProperty().get()) {
            items.add(circulated);
        } else {
            items.add(clean);
            items.addAll(working);
        }
        return items;
    }

    /** Leaves more room for what is done, where there is little: signs without words. */
    void narrow(boolean narrow) {
        which.pseudoClassStateChanged(NARROW, narrow);
        nextKey.setVisible(!narrow);
        withSigns.forEach(button -> button.setContentDisplay(narrow
                ? ContentDisplay.GRAPHIC_ONLY
                : ContentDisplay.LEFT));
    }

    private void show() {
        which.follow();
        circulated.setText(model.sheet().revision()
                .map(last -> words.text("text.as-circulated", last.name(), Moments.day(words, last.at(), last.zone())))
                .orElse(""));
        count();
    }

    private void count() {
        outstanding.setText(words.text("text.outstanding", model.atCaret().outstanding(),
                model.sheet().shown().size()));
    }
}
