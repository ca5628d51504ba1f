package org.mufakat.ui.agenda.position;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.control.Words;

/** The pages of an item, one of them open; the arrow keys go from one to the next. */
public final class Tabs extends FlowPane {
    /** A page of an item. */
    public enum Page {
        /** Our position, and what others said. */
        POSITION,
        /** What is said from the chair. */
        SCRIPT,
        /** What the fields said before. */
        VERSIONS,
        /** The support records that belong to it. */
        RECORDS,
        /** The paragraphs that belong to it. */
        PARAGRAPHS
    }

    private final Words words;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.POSITION);
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final Map<Page, StringProperty> names = new EnumMap<>(Page.class);

    public Tabs(Words words) {
        this.words = words;
        getStyleClass().add("item-tabs");
        setAccessibleRole(AccessibleRole.PARENT);
        for (Page each : Page.values()) {
            var button = new ToggleButton();
            var name = new SimpleStringProperty("");
            button.setId("item-tab." + each.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().setAll("item-tab");
            button.textProperty().bind(name);
            button.setMnemonicParsing(false);
            button.setMinWidth(USE_PREF_SIZE);
            button.setSelected(each == page.get());
            button.setOnAction(pressed -> {
                page.set(each);
                button.setSelected(true);
            });
            buttons.put(each, button);
            names.put(each, name);
        }
        page.addListener((value, before, now) -> {
            buttons.get(before).setSelected(false);
            buttons.get(now).setSelected(true);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /** Which page is open; setting it opens it. */
    public ObjectProperty<Page> page() {
        return page;
    }

    /** Shows the pages that an item has, with how much is on them. */
    public void show(ItemDetail detail, boolean folded) {
        List<Node> shown = new ArrayList<>();
        for (Page each : Page.values()) {
            boolean there = switch (each) {
                case POSITION, RECORDS, PARAGRAPHS -> true;
                case SCRIPT -> detail.weChair() || !detail.position().chairScript().isBlank() && !folded;
                case VERSIONS -> !folded;
            };
            if (there) {
                shown.add(buttons.get(each));
            }
            int count = switch (each) {
                case RECORDS -> detail.records().size();
                case PARAGRAPHS -> detail.paragraphs().size();
                default -> 0;
            };
            String name = words.text(Words.key("agenda.page.", each));
            names.get(each).set(count == 0 ? name : words.text("agenda.page.count", name, count));
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
        if (!shown.contains(buttons.get(page.get()))) {
            page.set(Page.POSITION);
        }
    }

    private void step(KeyEvent key) {
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        int at = getChildren().indexOf(getScene().getFocusOwner());
        if (by == 0 || at < 0 || key.isAltDown()) {
            return;
        }
        key.consume();
        if (at + by >= 0 && at + by < getChildren().size()) {
            var next = (ToggleButton) getChildren().get(at + by);
            next.requestFocus();
            next.fire();
        }
    }
}
