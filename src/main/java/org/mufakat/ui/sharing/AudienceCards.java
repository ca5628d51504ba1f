package org.mufakat.ui.sharing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Contributor;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Words;

/** The four audiences as cards, none chosen to begin with; a contributor has to be named. */
final class AudienceCards extends VBox {
    /** The audiences in the order of the keys 1 to 4. */
    static final List<Audience> ORDER = List.of(Audience.DELEGATION, Audience.CONTRIBUTOR, Audience.GROUP,
            Audience.ALL);

    private final SharingModel model;
    private final Words words;
    private final ComboBox<Contributor> contributors = new ComboBox<>();
    private final Map<Audience, RadioButton> buttons = new EnumMap<>(Audience.class);

    AudienceCards(SharingModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("audiences");
        var group = new ToggleGroup();
        ORDER.forEach(audience -> getChildren().add(card(audience, group)));
        group.selectedToggleProperty().addListener((observed, before, now) -> buttons.entrySet().stream()
                .filter(entry -> entry.getValue() == now).findFirst().map(Map.Entry::getKey).ifPresent(model::choose));
        model.audience().addListener((observed, before, now) -> now.map(buttons::get)
                .ifPresent(button -> button.setSelected(true)));
    }

    /** Chooses by the keys that the cards print, wherever in the view the focus is. */
    void choose(KeyEvent key) {
        String name = key.getCode().isDigitKey() ? key.getCode().getName() : key.getText();
        boolean plain = !name.isEmpty() && !key.isShortcutDown() && !key.isControlDown() && !key.isAltDown();
        int at = plain ? "1234".indexOf(name.charAt(name.length() - 1)) : -1;
        if (at >= 0) {
            RadioButton chosen = buttons.get(ORDER.get(at));
            chosen.setSelected(true);
            boolean nobodyYet = ORDER.get(at) == Audience.CONTRIBUTOR && contributors.getValue() == null;
            (nobodyYet && contributors.isManaged() ? contributors : chosen).requestFocus();
            key.consume();
        }
    }

    private Region card(Audience audience, ToggleGroup group) {
        String name = audience.name().toLowerCase(Locale.ROOT);
        var button = new RadioButton();
        button.setId("share." + name);
        button.setToggleGroup(group);
        buttons.put(audience, button);
        var title = new Label();
        title.textProperty().bind(audience == Audience.GROUP
                ? words.messagesProperty()
                        .map(now -> model.groupName().map(group1 -> now.text("audience.group-named", group1))
                                .orElseGet(() -> now.text("audience.group")))
                : words.bind("audience." + name));
        title.getStyleClass().add("type-detail-title");
        button.accessibleTextProperty().bind(title.textProperty());
        var hint = new Label();
        hint.textProperty().bind(words.bind("audience." + name + ".hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var texts = new VBox(2, title, hint);
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        if (audience == Audience.CONTRIBUTOR) {
            prepareContributors(button);
            texts.getChildren().add(contributors);
        }
        var card = new HBox(12, button, texts,
                new KeyCap(KeyCombination.valueOf("" + (ORDER.indexOf(audience) + 1))));
        card.getStyleClass().addAll("card", "audience");
        card.setOnMouseClicked(press -> button.setSelected(true));
        button.selectedProperty().addListener((observed, before, now) -> card.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("selected"), now));
        return card;
    }

    private void prepareContributors(RadioButton button) {
        contributors.setItems(model.contributors());
        contributors.setId("share.contributors");
        contributors.promptTextProperty().bind(words.bind("share.choose-contributor"));
        contributors.accessibleTextProperty().bind(words.bind("share.choose-contributor"));
        contributors.setConverter(new Called<>(Contributor::name));
        contributors.valueProperty().addListener((observed, before, now) -> {
            if (now != null) {
                button.setSelected(true);
                model.choose(now);
            }
        });
        contributors.managedProperty().bind(Bindings.isNotEmpty(model.contributors()));
        contributors.visibleProperty().bind(contributors.managedProperty());
    }
}
