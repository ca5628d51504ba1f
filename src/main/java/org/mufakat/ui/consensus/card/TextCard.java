package org.mufakat.ui.consensus.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Admitted;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** What is said about a text as a whole; its language and its numbering decide what is offered in it. */
public final class TextCard extends Card {
    private final TextField title = new TextField();
    private final TextField draftName = new TextField();
    private final TextField notice = new TextField();

    /** A card that hands the changed text over. */
    public TextCard(Words words, ConsensusText text, Dossier dossier, Consumer<ConsensusText> changed, Runnable leave) {
        super(words.bind("text.about-heading"), leave);
        fill(title, "text.about-title", text.title());
        fill(draftName, "text.about-draft-name", text.draftName());
        fill(notice, "text.about-notice", text.notice());
        var language = new ComboBox<Language>();
        language.setId("text.about-language");
        language.getItems().setAll(Stream.of(Stream.of(text.language()),
                dossier.cover().map(Cover::languages).orElse(List.of()).stream(),
                Stream.of(Language.ENGLISH, Language.VIETNAMESE)).flatMap(each -> each).distinct().toList());
        language.setValue(text.language());
        Function<Language, String> name = each -> each.locale().getDisplayLanguage(words.messages().locale());
        language.setCellFactory(view -> new Named(name));
        language.setButtonCell(new Named(name));
        var numbering = choice(words, "text.numbering.", NumberingProfile.values(), text.numbering());
        var role = choice(words, "text.role.", TextRole.values(), text.role());
        var hint = new Label();
        hint.textProperty().bind(words.bind("text.about-hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var done = new Button();
        done.setId("text.about-done");
        done.textProperty().bind(words.bind("text.about-done"));
        done.getStyleClass().add("default-action");
        done.setDefaultButton(true);
        done.disableProperty().bind(title.textProperty().map(String::isBlank));
        done.setOnAction(pressed -> {
            leave.run();
            changed.accept(new ConsensusText(text.id(), text.rank(), held(title), language.getValue(),
                    role.valueProperty().get(), text.translationOf(), text.meeting(), numbering.valueProperty().get(),
                    held(notice), held(draftName)));
        });
        enterDoes(language, done::fire);
        var cancel = new Button();
        cancel.textProperty().bind(words.bind("text.cancel"));
        cancel.setOnAction(pressed -> leave.run());
        getChildren().addAll(new LabelledField(words.bind("text.about-title"), title),
                new LabelledField(words.bind("text.about-draft-name"), draftName),
                new LabelledField(words.bind("text.about-notice"), notice),
                new LabelledField(words.bind("text.about-language"), language),
                new LabelledField(words.bind("text.about-numbering"), numbering),
                new LabelledField(words.bind("text.about-role"), role), hint, steps(done, cancel));
        setPrefWidth(520);
    }

    @Override
    public void requestFocus() {
        title.requestFocus();
        title.selectAll();
    }

    private static void fill(TextField field, String id, String words) {
        field.setId(id);
        field.setText(words);
    }

    private static String held(TextField field) {
        return Admitted.of(field.getText()).words().strip();
    }

    private static <E extends Enum<E>> Segments<E> choice(Words words, String prefix, E[] values, E chosen) {
        Map<E, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (E value : values) {
            choices.put(value, words.bind(Words.key(prefix, value)));
        }
        var segments = new Segments<>(choices, chosen);
        segments.setId(prefix + "choice");
        return segments;
    }

    private static final class Named extends ListCell<Language> {
        private final Function<Language, String> name;

        Named(Function<Language, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(Language language, boolean empty) {
            super.updateItem(language, empty);
            setText(empty || language == null ? null : name.apply(language));
        }
    }
}
