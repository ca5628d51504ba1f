package org.mufakat.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Badge;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Tooltips;

/** The rail at the left: the places there are, the one on screen marked; in a narrow window without words. */
final class Rail extends VBox {
    // Held here: a binding that only listens would be collected, and the rail would stay as it is.
    private final ObservableBooleanValue narrow;
    private final Map<String, RailButton> buttons = new LinkedHashMap<>();

    Rail(List<Place> top, List<Place> foot, ObservableBooleanValue narrow) {
        getStyleClass().add("rail");
        top.forEach(this::add);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().add(gap);
        foot.forEach(this::add);
        this.narrow = narrow;
        narrow.addListener((observed, before, now) -> fit(now));
        fit(this.narrow.get());
    }

    private void fit(boolean narrow) {
        getStyleClass().remove("narrow");
        if (narrow) {
            getStyleClass().add("narrow");
        }
    }

    private void add(Place place) {
        var button = new RailButton(place);
        var bar = new Region();
        bar.getStyleClass().add("bar");
        button.selectedProperty().addListener(
                (observed, before, now) -> bar.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), now));
        var badge = new Badge(place.count(), place.role());
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        StackPane.setMargin(badge, new Insets(3, 2, 0, 0));
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        StackPane.setMargin(bar, new Insets(0, 0, 0, -4));
        buttons.put(place.id(), button);
        getChildren().add(new StackPane(button, bar, badge));
    }

    /** Marks the place that is on screen; an unknown one marks none. */
    void select(String place) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(place)));
    }

    /** A toggle that shows where one is: pressing it goes there, and only being there switches it on. */
    private static final class RailButton extends ToggleButton {
        private final Place place;

        RailButton(Place place) {
            this.place = place;
            setId("rail." + place.id());
            getStyleClass().setAll("rail-button");
            textProperty().bind(place.go().name());
            accessibleTextProperty().bind(place.go().name());
            disableProperty().bind(Bindings.not(place.go().available()));
            setTooltip(Tooltips.of(Actions.nameAndKeys(place.go())));
            place.go().icon().ifPresent(icon -> setGraphic(Icons.of(icon)));
        }

        @Override
        public void fire() {
            place.go().perform();
        }
    }
}
