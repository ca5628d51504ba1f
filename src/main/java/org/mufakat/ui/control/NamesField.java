package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Language;

/** Where delegations are named, with completion by code or name; several are separated by commas. */
public final class NamesField extends VBox implements Completing {
    private static final int MOST_ROWS = 6;
    private static final double ROW = 2.077;

    private final DossierNames names;
    private final Predicate<String> offered;
    private final Language language;
    private final TextField field = new TextField();
    private final ListView<String> offers = new ListView<>();
    private final Label unknown = new Label();
    private final Words words;
    private Runnable entered = this::take;

    /**
     * A field for the names of a dossier.
     *
     * @param id the field's id, from which the list's is made
     * @param prompt the key of what stands in it while it is empty
     * @param offered which codes may be named
     */
    public NamesField(String id, String prompt, Words words, DossierNames names, Predicate<String> offered) {
        this.words = words;
        this.names = names;
        this.offered = offered;
        this.language = new Language(words.messages().locale().getLanguage());
        getStyleClass().add("names-field");
        field.setId(id);
        field.promptTextProperty().bind(words.bind(prompt));
        field.setPrefColumnCount(22);
        unknown.getStyleClass().add("problem");
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        offers.setId(id + "-offers");
        offers.accessibleTextProperty().bind(words.bind("text.bracket-offers"));
        offers.setCellFactory(view -> new Offer());
        offers.setFocusTraversable(false);
        long most = Math.clamp(names.codes().stream().filter(offered).count(), 1, MOST_ROWS);
        offers.setStyle("-fx-max-height: " + (most * ROW + 0.2) + "em;");
        offers.setOnMouseClicked(click -> take());
        getChildren().addAll(field, unknown, offers);
        field.textProperty().addListener(changed -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        offer();
    }

    /** Does this when Enter is pressed in the field; else Enter completes a name. */
    public void onEnter(Runnable act) {
        entered = act;
    }

    /** The field itself. */
    public TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /** The codes of those named, each once; absent, and said beside the field, where a name is not known. */
    public Optional<List<String>> codes() {
        List<String> codes = new ArrayList<>();
        String[] typed = field.getText().split("[,;/&+]");
        for (int i = 0; i < typed.length; i++) {
            String name = typed[i].strip();
            boolean last = i == typed.length - 1;
            Optional<String> code = names.known().lookUp(name).filter(offered).or(() -> last
                    ? Optional.ofNullable(offers.getSelectionModel().getSelectedItem())
                    : Optional.empty());
            if (!name.isEmpty() && code.isEmpty()) {
                unknown.setText(words.text("text.bracket-unknown", name));
                return Optional.empty();
            }
            boolean chosen = !name.isEmpty() || offers.getSelectionModel().getSelectedIndex() >= 0;
            code.filter(each -> chosen && !codes.contains(each)).ifPresent(codes::add);
        }
        return Optional.of(codes);
    }

    /** The same, absent and said beside the field also where nobody is named. */
    public Optional<List<String>> atLeastOne() {
        Optional<List<String>> codes = codes();
        if (codes.filter(List::isEmpty).isPresent()) {
            unknown.setText(words.text("text.names-none"));
        }
        return codes.filter(named -> !named.isEmpty());
    }

    private void key(KeyEvent key) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : key.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0) {
            offers.getSelectionModel().select(Math.clamp(offers.getSelectionModel().getSelectedIndex() + (long) by, 0,
                    Math.max(0, offers.getItems().size() - 1)));
            offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            entered.run();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB && isHalfTyped()) {
            take();
            key.consume();
        }
    }

    /** Whether the last name is a beginning for which names are offered. */
    @Override
    public boolean isHalfTyped() {
        return !lastName().isEmpty() && !offers.getItems().isEmpty() && names.known().lookUp(lastName()).isEmpty();
    }

    private void offer() {
        String typed = lastName().toLowerCase(Locale.ROOT);
        unknown.setText("");
        offers.getItems().setAll(names.codes().stream().filter(offered)
                .filter(code -> code.toLowerCase(Locale.ROOT).startsWith(typed)
                        || names.shown(code, language).toLowerCase(words.messages().locale()).startsWith(typed))
                .toList());
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

    private String lastName() {
        String text = field.getText();
        return text.substring(text.lastIndexOf(',') + 1).strip();
    }

    private final class Offer extends ListCell<String> {
        Offer() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String code, boolean empty) {
            super.updateItem(code, empty);
            String shown = empty || code == null ? "" : names.shown(code, language);
            setText(empty || code == null ? null : shown.equals(code) ? code : code + "   " + shown);
        }
    }
}
