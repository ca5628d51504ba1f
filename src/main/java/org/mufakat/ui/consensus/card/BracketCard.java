package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.NamesField;
import org.mufakat.ui.control.Words;

/**
 * Asks whose bracket, alternative or reserve it is: names are completed from those that the dossier knows; none makes a
 * bracket unattributed, while a reserve is always somebody's.
 */
public final class BracketCard extends Card {
    /** What is put in. */
    public enum Kind {
        /** Brackets around the words selected. */
        BRACKET("text.bracket-for", "text.bracket-put", "text.bracket-prompt"),
        /** An alternative to the words selected. */
        ALTERNATIVE("text.alternative-for", "text.alternative-put", "text.bracket-prompt"),
        /** A reserve on the paragraph. */
        RESERVE("text.reserve-for", "text.reserve-put", "text.reserve-prompt");

        private final String asked;
        private final String act;
        private final String prompt;

        Kind(String asked, String act, String prompt) {
            this.asked = asked;
            this.act = act;
            this.prompt = prompt;
        }
    }

    private final NamesField field;

    /** A card that calls {@code put} with the codes chosen. */
    public BracketCard(Kind kind, Words words, DossierNames names, Consumer<List<String>> put, Runnable leave) {
        super(words.bind(kind.asked), leave);
        field = new NamesField("text.bracket-names", kind.prompt, words, names, code -> true);
        field.field().accessibleTextProperty().bind(words.bind(kind.asked));
        Runnable act = () -> (kind == Kind.RESERVE ? field.atLeastOne() : field.codes()).ifPresent(put);
        field.onEnter(act);
        var apply = new Button();
        apply.setId("text.bracket-done");
        apply.textProperty().bind(words.bind(kind.act));
        apply.getStyleClass().add("default-action");
        apply.setOnAction(pressed -> act.run());
        getChildren().addAll(field, apply);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
