package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.NamesField;
import org.mufakat.ui.control.Words;

/** Asks whose open brackets are decided all at once, those of delegations or those that name nobody, and how. */
public final class HolderCard extends Card {
    private final NamesField who;
    private final CheckBox nobody = new CheckBox();

    /** A card that calls {@code decide} with the codes named and a verdict. */
    public HolderCard(Words words, Sheet sheet, BiConsumer<List<String>, Verdict> decide, Runnable leave) {
        super(words.bind("text.decide-by-title"), leave);
        who = new NamesField("text.decide-by-names", "text.bracket-prompt", words, sheet.names(),
                sheet.heldBy()::containsKey);
        who.field().accessibleTextProperty().bind(words.bind("text.decide-by-title"));
        Button lift = button(words, "text.lift-all", Verdict.LIFT, decide, leave);
        lift.getStyleClass().add("default-action");
        who.onEnter(lift::fire);
        who.disableProperty().bind(nobody.selectedProperty());
        nobody.setId("text.decide-by-nobody");
        nobody.textProperty().bind(words.bind("text.decide-by-nobody", sheet.heldBy().getOrDefault("", 0)));
        nobody.setWrapText(true);
        nobody.setMinHeight(USE_PREF_SIZE);
        nobody.setDisable(!sheet.heldBy().containsKey(""));
        nobody.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                lift.fire();
                key.consume();
            }
        });
        var hint = new Label();
        hint.textProperty().bind(words.bind("text.decide-by-hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(who, nobody, hint,
                steps(lift, button(words, "text.delete-all", Verdict.DELETE, decide, leave),
                        cancel(words, leave)));
        setPrefWidth(480);
    }

    @Override
    public void requestFocus() {
        who.requestFocus();
    }

    private Button button(Words words, String key, Verdict verdict, BiConsumer<List<String>, Verdict> decide,
            Runnable leave) {
        var button = new Button();
        button.setId(key);
        button.textProperty().bind(words.bind(key));
        button.setOnAction(pressed -> whose().ifPresent(codes -> {
            leave.run();
            decide.accept(codes, verdict);
        }));
        return button;
    }

    private Optional<List<String>> whose() {
        return nobody.isSelected() ? Optional.of(List.of("")) : who.atLeastOne();
    }
}
