package org.mufakat.ui.consensus.paper;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.Finder;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The bar over the text that finds words as they are typed, and replaces them. */
final class FindBar extends VBox {
    private final TextField sought = new TextField();
    private final TextField with = new TextField();
    private final ToggleButton exact = new ToggleButton("Aa");
    private final Label count = new Label();
    private final Label said = new Label();
    private final HBox replaceRow;

    /** What the bar asks for. */
    interface Asked {
        /** Looks for other words. */
        void seek();

        /** Goes on to the next place, or back to the one before. */
        void step(boolean forward);

        /** Replaces the words that are selected and goes on. */
        void replaceOne();

        /** Replaces all there are. */
        void replaceAll();

        /** Leaves the bar. */
        void close();
    }

    FindBar(Words words, Asked asked) {
        getStyleClass().add("find-bar");
        prepare(sought, "text.find-words", words);
        prepare(with, "text.replace-with", words);
        exact.setId("text.find-exact");
        exact.accessibleTextProperty().bind(words.bind("text.find-exact"));
        exact.setTooltip(Tooltips.of(words.bind("text.find-exact")));
        exact.setMinWidth(USE_PREF_SIZE);
        count.setId("text.find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("type-secondary");
        said.setId("text.find-said");
        said.getStyleClass().add("type-secondary");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var findRow = new HBox(8, sought, exact, count,
                icon("text.find-up", "text.find-previous", Feather.CHEVRON_UP, words, () -> asked.step(false)),
                icon("text.find-down", "text.find-next", Feather.CHEVRON_DOWN, words, () -> asked.step(true)),
                icon("text.find-close", "text.find-close", Feather.X, words, asked::close));
        var one = Actions.button(Action.of("text.replace-one", words.bind("text.replace-one"), asked::replaceOne));
        var all = Actions.button(Action.of("text.replace-all", words.bind("text.replace-all"), asked::replaceAll));
        replaceRow = new HBox(8, with, one, all);
        replaceRow.managedProperty().bind(replaceRow.visibleProperty());
        findRow.getStyleClass().add("find-row");
        replaceRow.getStyleClass().add("find-row");
        getChildren().addAll(findRow, replaceRow, said);
        sought.textProperty().addListener(changed -> asked.seek());
        exact.selectedProperty().addListener(changed -> asked.seek());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean enter = key.getCode() == KeyCode.ENTER;
            if (key.getCode() == KeyCode.ESCAPE) {
                asked.close();
                key.consume();
            } else if (enter && sought.isFocused()) {
                asked.step(!key.isShiftDown());
                key.consume();
            } else if (enter && with.isFocused()) {
                asked.replaceOne();
                key.consume();
            }
        });
    }

    /** What is looked for. */
    Finder finder() {
        return new Finder(sought.getText(), exact.isSelected());
    }

    /** What comes in its place. */
    String with() {
        return with.getText();
    }

    /** Looks for these words. */
    void look(String words) {
        sought.setText(words);
    }

    /** Puts the focus into the words looked for. */
    void begin(boolean replacing) {
        replaceRow.setVisible(replacing);
        said.setText("");
        sought.requestFocus();
        sought.selectAll();
    }

    /** Whether words can be replaced. */
    void allowReplacing(boolean allowed) {
        replaceRow.setVisible(replaceRow.isVisible() && allowed);
    }

    /** Says where one is among the places found. */
    void count(String words) {
        count.setText(words);
    }

    /** Says what became of a replacement. */
    void say(String words) {
        said.setText(words);
    }

    private static void prepare(TextField field, String key, Words words) {
        field.setId(key);
        field.promptTextProperty().bind(words.bind(key));
        field.accessibleTextProperty().bind(words.bind(key));
        field.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private static Button icon(String id, String key, Feather icon, Words words, Runnable run) {
        var button = Actions.iconButton(Action.of(key, words.bind(key), run).icon(icon));
        button.setId(id);
        return button;
    }
}
