package org.mufakat.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.dossier.ErasureWatch;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Words;

/** Shows what an erasure is at, how many backups are done, and stops it as long as nothing is written. */
final class ErasureCard extends VBox {
    private final Words words;
    private final Label says = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final BooleanProperty stoppable = new SimpleBooleanProperty(true);
    private final Button stop;

    /** A card; {@code stop} is what its button does. */
    ErasureCard(Words words, Runnable stop) {
        this.words = words;
        this.stop = Actions.button(Action.of("erase.stop", words.bind("erase.stop"), stop).when(stoppable));
        setId("erasing");
        getStyleClass().addAll("card", "question");
        var heading = new Label();
        heading.textProperty().bind(words.bind("erase.working.title"));
        heading.getStyleClass().add("type-view-title");
        heading.setWrapText(true);
        says.setId("erasing.says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        bar.setId("erasing.bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(says.textProperty());
        getChildren().addAll(heading, says, bar, this.stop);
        setSpacing(12);
        setMaxSize(560, Region.USE_PREF_SIZE);
        setStyle("-fx-padding: 20px;");
        setFocusTraversable(true);
        say(words.bind("erase.at.looking"));
    }

    /** Shows how far it is. */
    void show(ErasureWatch.At at) {
        if (at.stage() != ErasureWatch.Stage.LOOKING) {
            goOn();
        }
        bar.setProgress(at.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) at.done() / at.all());
        say(switch (at.stage()) {
            case LOOKING -> words.bind("erase.at.looking");
            case WRITING -> words.bind("erase.at.writing");
            case COMPACTING -> words.bind("erase.at.compacting");
            case BACKUPS -> words.bind("erase.at.backups", at.done(), at.all());
        });
    }

    /** Says that it stops. */
    void stopping() {
        goOn();
        say(words.bind("erase.at.stopping"));
    }

    /** The focus stays here, or it would go to what lies below. */
    private void goOn() {
        if (stop.isFocused()) {
            super.requestFocus();
        }
        stoppable.set(false);
    }

    private void say(ObservableValue<String> what) {
        says.textProperty().bind(what);
    }

    @Override
    public void requestFocus() {
        if (stop.isDisabled()) {
            super.requestFocus();
        } else {
            stop.requestFocus();
        }
    }
}
