package org.mufakat.ui.support;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.Years;

/** The years asked for: a button that says them, and a slider with two ends that opens from it. */
final class YearsFilter {
    private final SupportModel model;
    private final Words words;
    private final Button button = new Button();
    private final Label said = new Label();
    private final RangeSlider slider = new RangeSlider();
    private final PopOver popOver;
    private boolean showing;

    /** A filter over that model. */
    YearsFilter(SupportModel model, Words words) {
        this.model = model;
        this.words = words;
        var name = new Label();
        name.textProperty().bind(words.bind("support.filter.years"));
        name.getStyleClass().add("check-menu-name");
        button.setId("support.filter.years");
        button.getStyleClass().add("years-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        said.getStyleClass().add("years-said");
        var whole = new HBox(6, name, said, Icons.of(Feather.CHEVRON_DOWN));
        whole.setAlignment(Pos.CENTER_LEFT);
        button.setGraphic(whole);
        popOver = new PopOver(content());
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setArrowSize(0);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        button.setOnAction(pressed -> open());
    }

    /** The button. */
    Node node() {
        return button;
    }

    /** Shows the years that are asked for now. */
    void show() {
        Optional<Years> asked = model.filter().get().years();
        Optional<Years> span = model.summary().get().span();
        said.setText(asked.or(() -> span).map(this::inWords).orElseGet(() -> words.text("support.all")));
        button.setAccessibleText(words.text("support.filter.years") + " " + said.getText());
        button.setDisable(span.isEmpty());
        Years bounds = span.orElse(new Years(2000, 2000));
        showing = true;
        slider.setMin(Math.min(bounds.first(), asked.map(Years::first).orElse(bounds.first())));
        slider.setMax(Math.max(bounds.last(), asked.map(Years::last).orElse(bounds.last())));
        slider.setLowValue(asked.map(Years::first).orElse(bounds.first()));
        slider.setHighValue(asked.map(Years::last).orElse(bounds.last()));
        showing = false;
    }

    private VBox content() {
        slider.setMajorTickUnit(2);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(420);
        slider.setLabelFormatter(new WholeYears());
        slider.accessibleTextProperty().bind(words.bind("support.filter.years"));
        slider.lowValueProperty().subscribe(moved -> ask());
        slider.highValueProperty().subscribe(moved -> ask());
        var all = new Button();
        all.textProperty().bind(words.bind("support.years.all"));
        all.setOnAction(pressed -> {
            model.filter().set(model.filter().get().withYears(Optional.empty()));
            popOver.hide();
        });
        var box = new VBox(12, slider, all);
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                popOver.hide();
                key.consume();
            }
        });
        box.getStyleClass().add("years-popover");
        return box;
    }

    private void open() {
        if (popOver.isShowing()) {
            popOver.hide();
        } else {
            popOver.show(button);
            slider.requestFocus();
        }
    }

    private void ask() {
        if (!showing) {
            var asked = new Years((int) Math.round(slider.getLowValue()), (int) Math.round(slider.getHighValue()));
            boolean all = asked.first() <= slider.getMin() && asked.last() >= slider.getMax();
            model.filter().set(model.filter().get().withYears(all ? Optional.empty() : Optional.of(asked)));
        }
    }

    private String inWords(Years years) {
        return years.first() == years.last()
                ? String.valueOf(years.first())
                : words.text("support.years.span", String.valueOf(years.first()), String.valueOf(years.last()));
    }

    private static final class WholeYears extends StringConverter<Number> {
        @Override
        public String toString(Number year) {
            return String.valueOf(year.intValue());
        }

        @Override
        public Number fromString(String year) {
            return Integer.valueOf(year);
        }
    }
}
