package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.mufakat.domain.VisibleWords;

/** Where somebody is named: those whom the dossier knows are offered as one types, anybody else can be written. */
final class PersonField extends VBox {
    private static final String NOBODY = "";
    private static final int ROWS = 5;

    private final Words words;
    private final Supplier<List<String>> known;
    private final Consumer<Optional<String>> done;
    private final TextField field = new TextField();
    private final ListView<String> offers = new ListView<>();
    private boolean canBeNobody;

    /** A field; {@code done} is told the name, which is empty for nobody, or nothing when the person leaves it. */
    PersonField(Words words, Supplier<List<String>> known, Consumer<Optional<String>> done) {
        this.words = words;
        this.known = known;
        this.done = done;
        getStyleClass().add("person-field");
        field.setId("comment.person");
        field.promptTextProperty().bind(words.bind("comment.person.hint"));
        field.accessibleTextProperty().bind(words.bind("comment.person"));
        field.textProperty().addListener(typed -> offer());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        offers.setFocusTraversable(false);
        offers.accessibleTextProperty().bind(words.bind("comment.person"));
        offers.setCellFactory(list -> new Offer());
        offers.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> take());
        getChildren().addAll(field, offers);
    }

    /** Asks anew; nobody is offered too where somebody is named already. */
    void ask(boolean named) {
        canBeNobody = named;
        field.clear();
        offer();
        field.requestFocus();
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> take();
            case ESCAPE -> done.accept(Optional.empty());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void step(int by) {
        int last = offers.getItems().size() - 1;
        offers.getSelectionModel().select(Math.clamp(offers.getSelectionModel().getSelectedIndex() + (long) by, 0,
                Math.max(0, last)));
        offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
    }

    private void take() {
        Optional.ofNullable(offers.getSelectionModel().getSelectedItem()).ifPresent(name -> done
                .accept(Optional.of(name)));
    }

    private void offer() {
        Locale locale = words.messages().locale();
        String typed = VisibleWords.of(field.getText()).strip();
        List<String> fitting = new ArrayList<>(known.get().stream()
                .filter(name -> name.toLowerCase(locale).contains(typed.toLowerCase(locale))).toList());
        if (typed.isEmpty() && canBeNobody) {
            fitting.addFirst(NOBODY);
        }
        if (!typed.isEmpty() && !fitting.contains(typed)) {
            fitting.addLast(typed);
        }
        offers.getItems().setAll(fitting);
        offers.getSelectionModel().selectFirst();
        offers.setPrefHeight(Math.clamp(fitting.size(), 1, ROWS) * rowHeight() + 2);
        offers.setMinHeight(USE_PREF_SIZE);
        offers.setMaxHeight(USE_PREF_SIZE);
    }

    private double rowHeight() {
        return field.getFont().getSize() * 2.1;
    }

    private final class Offer extends ListCell<String> {
        Offer() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            boolean nobody = !empty && NOBODY.equals(name);
            setText(empty ? "" : nobody ? words.text("comment.nobody") : name);
        }
    }
}
