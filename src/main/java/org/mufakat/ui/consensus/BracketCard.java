package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mufakat.domain.Language;
import org.mufakat.ui.control.Words;

/** Asks whose bracket it is: names are completed from those that the dossier knows; none makes it unattributed. */
final class BracketCard extends Card {
    private final DossierNames names;
    private final Language language;
    private final Consumer<List<String>> bracket;
    private final TextField field = new TextField();
    private final ListView<String> offers = new ListView<>();
    private final Label unknown = new Label();
    private final Words words;

    /** A card that calls {@code bracket} with the codes chosen. */
    BracketCard(Words words, DossierNames names, Consumer<List<String>> bracket, Runnable leave) {
        super(words.bind("text.bracket-for"), leave);
        this.words = words;
        this.names = names;
        this.bracket = bracket;
        this.language = new Language(words.messages().locale().getLanguage());
        field.setId("text.bracket-names");
        field.promptTextProperty().bind(words.bind("text.bracket-prompt"));
        field.accessibleTextProperty().bind(words.bind("text.bracket-for"));
        field.setPrefColumnCount(22);
        HBox.setHgrow(field, Priority.ALWAYS);
        var apply = new Button();
        apply.textProperty().bind(words.bind("text.bracket"));
        apply.getStyleClass().add("default-action");
        apply.setOnAction(pressed -> apply());
        unknown.getStyleClass().addAll("problem");
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        offers.setId("text.bracket-offers");
        offers.accessibleTextProperty().bind(words.bind("text.bracket-offers"));
        offers.setCellFactory(view -> new Offer());
        offers.setFocusTraversable(false);
        offers.setOnMouseClicked(click -> take());
        var line = new HBox(8, field, apply);
        getChildren().addAll(line, unknown, offers);
        field.textProperty().addListener(changed -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offer();
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void key(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            offers.getSelectionModel().select(Math.clamp(offers.getSelectionModel().getSelectedIndex() + (long) by, 0,
                    Math.max(0, offers.getItems().size() - 1)));
            offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            apply();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && !lastName().isEmpty() && !offers.getItems().isEmpty()) {
            take();
            key.consume();
        }
    }

    private void offer() {
        String typed = lastName().toLowerCase(Locale.ROOT);
        unknown.setText("");
        offers.getItems().setAll(names.codes().stream().filter(code -> code.toLowerCase(Locale.ROOT).startsWith(typed)
                || names.shown(code, language).toLowerCase(locale()).startsWith(typed)).toList());
        offers.getSelectionModel().clearSelection();
        if (!typed.isEmpty() && !offers.getItems().isEmpty()) {
            offers.getSelectionModel().select(0);
        }
    }

    /** Completes the last name with the one chosen in the list. */
    private void take() {
        Optional.ofNullable(offers.getSelectionModel().getSelectedItem()).or(() -> offers.getItems().stream()
                .findFirst()).ifPresent(code -> {
                    int last = field.getText().lastIndexOf(',') + 1;
                    field.setText((last == 0 ? "" : field.getText().substring(0, last) + " ") + code);
                    field.positionCaret(field.getLength());
                    field.requestFocus();
                });
    }

    private void apply() {
        List<String> codes = new ArrayList<>();
        String[] typed = field.getText().split("[,;/&+]");
        for (int i = 0; i < typed.length; i++) {
            String name = typed[i].strip();
            boolean last = i == typed.length - 1;
            Optional<String> code = names.known().lookUp(name).or(() -> last
                    ? Optional.ofNullable(offers.getSelectionModel().getSelectedItem())
                    : Optional.empty());
            if (!name.isEmpty() && code.isEmpty()) {
                unknown.setText(words.text("text.bracket-unknown", name));
                return;
            }
            boolean chosen = !name.isEmpty() || offers.getSelectionModel().getSelectedIndex() >= 0;
            code.filter(each -> chosen && !codes.contains(each)).ifPresent(codes::add);
        }
        bracket.accept(codes);
    }

    private String lastName() {
        String text = field.getText();
        return text.substring(text.lastIndexOf(',') + 1).strip();
    }

    private Locale locale() {
        return words.messages().locale();
    }

    private final class Offer extends ListCell<String> {
        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            String shown = empty || code == null ? "" : names.shown(code, language);
            setText(empty || code == null ? null : shown.equals(code) ? code : code + "   " + shown);
        }
    }
}
