package org.mufakat.ui.settings;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Messages;
import org.mufakat.app.Preferences;
import org.mufakat.domain.Dossier;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.FieldScroll;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Words;

/** What is the person's own, on this machine and in every dossier. */
final class PersonPane implements SectionPane {
    private final PersonChoices person;
    private final Words words;
    private final FieldScroll node = new FieldScroll();

    PersonPane(PersonChoices person, Words words) {
        this.person = person;
        this.words = words;
        var fields = new VBox();
        fields.getStyleClass().add("entry-form");
        fields.getChildren().addAll(row("settings.field.person", name()), hint("settings.person.hint"),
                row("settings.field.language", language()), row("settings.field.theme", theme()),
                row("settings.field.text-size", textSize()), row("settings.field.pace", pace()),
                hint("settings.pace.hint"));
        node.setContent(fields);
    }

    private Node row(String key, Node value) {
        return new LabelledField(words.bind(key), value);
    }

    private Node hint(String key) {
        var label = new Label();
        label.textProperty().bind(words.bind(key, person.user()));
        label.getStyleClass().addAll("type-secondary", "form-hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private Node name() {
        var input = new TextField(person.now().get().name());
        input.setId("settings.person");
        input.setPromptText(person.user());
        input.textProperty().addListener((observed, before, now) -> person.call().accept(now));
        input.focusedProperty().addListener((observed, before, now) -> {
            if (!now) {
                input.setText(person.now().get().name());
            }
        });
        return input;
    }

    private Node language() {
        Map<Locale, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (Locale each : Messages.LANGUAGES) {
            String name = each.getDisplayLanguage(each);
            choices.put(each, Words.fixed(name.substring(0, 1).toUpperCase(each) + name.substring(1)));
        }
        var segments = new Segments<>(choices, person.language().getValue());
        segments.valueProperty().bindBidirectional(person.language());
        return segments;
    }

    private Node theme() {
        Map<Preferences.Theme, ObservableValue<String>> choices = new LinkedHashMap<>();
        for (Preferences.Theme each : Preferences.Theme.values()) {
            choices.put(each, words.bind(Words.key("view.", each)));
        }
        var segments = new Segments<>(choices, person.theme().getValue());
        segments.valueProperty().bindBidirectional(person.theme());
        return segments;
    }

    private Node textSize() {
        var size = new Label();
        size.textProperty().bind(Bindings.createStringBinding(
                () -> words.text("settings.percent", person.now().get().textSize()), person.now(),
                words.messagesProperty()));
        size.setMinWidth(Label.USE_PREF_SIZE);
        var row = new HBox(8,
                Actions.iconButton(Action.of("settings.smaller", words.bind("view.smaller"),
                        () -> person.resize().accept(-10)).icon(Feather.ZOOM_OUT)),
                size, Actions.iconButton(Action.of("settings.larger", words.bind("view.larger"),
                        () -> person.resize().accept(10)).icon(Feather.ZOOM_IN)),
                Actions.button(Action.of("settings.usual", words.bind("view.usual"), () -> person.resize().accept(0))));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node pace() {
        var input = new TextField(String.valueOf(person.now().get().pace()));
        input.setId("settings.pace");
        var problem = new Problem(input);
        input.textProperty().addListener((observed, before, now) -> {
            String typed = now.strip();
            boolean isPace = typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= Preferences.SLOWEST
                    && Integer.parseInt(typed) <= Preferences.FASTEST;
            problem.say(isPace
                    ? ""
                    : words.text("settings.pace.wrong", Preferences.SLOWEST, Preferences.FASTEST));
            if (isPace) {
                person.speak().accept(Integer.parseInt(typed));
            }
        });
        input.accessibleTextProperty().bind(problem.accessibleTextProperty());
        return problem;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Dossier seen) {
        // Nothing of the dossier is the person's own.
    }
}
