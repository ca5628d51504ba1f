package org.mufakat.ui.consensus;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.mufakat.ui.control.Words;

/** Asks whose bracket it is: names are completed from those that the dossier knows; none makes it unattributed. */
final class BracketCard extends Card {
    private final NamesField field;

    /** A card that calls {@code bracket} with the codes chosen; {@code key} says what is asked. */
    BracketCard(String key, Words words, DossierNames names, Consumer<List<String>> bracket, Runnable leave) {
        super(words.bind(key), leave);
        field = new NamesField("text.bracket-names", "text.bracket-prompt", words, names, code -> true);
        field.field().accessibleTextProperty().bind(words.bind(key));
        Runnable act = () -> field.codes().ifPresent(bracket);
        field.onEnter(act);
        var apply = new Button();
        apply.textProperty().bind(words.bind("text.bracket"));
        apply.getStyleClass().add("default-action");
        apply.setOnAction(pressed -> act.run());
        getChildren().addAll(field, apply);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
