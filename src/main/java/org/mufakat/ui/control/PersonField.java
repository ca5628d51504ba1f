package org.mufakat.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.mufakat.domain.VisibleWords;

/** Where somebody is named: those whom the dossier knows are offered as one types, anybody else can be written. */
final class PersonField extends VBox {
    private static final String NOBODY = "";

    private final Words words;
    private final Supplier<List<String>> known;
    private final Consumer<Optional<String>> done;
    private final TextField field = new TextField();
    private final OfferList offers;
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
        offers = new OfferList(name -> NOBODY.equals(name) ? words.text("comment.nobody") : name, this::take);
        offers.accessibleTextProperty().bind(words.bind("comment.person"));
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
            case DOWN -> offers.step(1);
            case UP -> offers.step(-1);
            case ENTER -> offers.chosen().ifPresent(this::take);
            case ESCAPE -> done.accept(Optional.empty());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take(String name) {
        done.accept(Optional.of(name));
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
        offers.offer(fitting, field.getFont().getSize());
        offers.getSelectionModel().selectFirst();
    }

}
