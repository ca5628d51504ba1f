package org.mufakat.ui.agenda.position;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.text.LightText;
import org.mufakat.text.SpokenTime;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Speech;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.Words;

/**
 * The intervention on one page, in the largest type with which it fits: points to make and nothing that stays, with how
 * long it takes to say.
 */
public final class SpeakingNote extends VBox {
    /**
     * The page of an item.
     *
     * @param previous turns to the page of the item before; absent where there is none
     * @param next turns to the page of the item after it; absent where there is none
     */
    public SpeakingNote(ItemDetail detail, Words words, Speech speech, Optional<Runnable> previous,
            Optional<Runnable> next) {
        ObservableValue<Integer> pace = speech.pace();
        LightText points = LightText.of(detail.position().pointsToMake());
        String said = points.shown();
        Fonts.loadForText();
        getStyleClass().addAll("card", "speaking-note");
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(words.bind("speaking.heading"));
        setFocusTraversable(true);
        var title = new Label((detail.item().number() + "  " + detail.item().title()).strip());
        title.getStyleClass().add("type-item-title");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var time = new Label();
        int count = SpokenTime.words(said, words.messages().locale());
        time.textProperty().bind(Bindings.createStringBinding(
                () -> words.text("speaking.time", inWords(SpokenTime.of(count, pace.getValue()), words), count), pace,
                words.messagesProperty()));
        time.getStyleClass().add("type-detail-title");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var slider = new Slider(60, 240, pace.getValue());
        slider.setId("speaking.pace");
        slider.setBlockIncrement(10);
        slider.accessibleTextProperty().bind(words.bind("speaking.pace", pace.getValue()));
        slider.valueProperty()
                .addListener((value, before, now) -> speech.change().accept((int) Math.round(now.doubleValue())));
        var paceLabel = new Label();
        paceLabel.textProperty().bind(Bindings.createStringBinding(
                () -> words.text("speaking.pace", pace.getValue()), pace, words.messagesProperty()));
        paceLabel.getStyleClass().add("type-secondary");
        paceLabel.setLabelFor(slider);
        paceLabel.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(16, title, time);
        head.setAlignment(Pos.BASELINE_LEFT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(12, paceLabel, slider, gap,
                Actions.buttonWithKey(turning(Action.of("speaking.previous", words.bind("speaking.previous"),
                        () -> previous.ifPresent(Runnable::run)).icon(Feather.CHEVRON_LEFT).keys("Page Up"), previous)),
                Actions.buttonWithKey(turning(Action.of("speaking.next", words.bind("speaking.next"),
                        () -> next.ifPresent(Runnable::run)).icon(Feather.CHEVRON_RIGHT).keys("Page Down"), next)));
        foot.setAlignment(Pos.CENTER_LEFT);
        var page = new LargestType(said.isBlank() ? LightText.of(words.text("speaking.empty")) : points);
        page.setId("speaking.points");
        page.getStyleClass().add("points");
        page.setMinSize(0, 0);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(head, page, foot);
    }

    /** What turns the page, with its key, where there is a page to turn to. */
    private Action turning(Action turn, Optional<Runnable> page) {
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (turn.keys().filter(keys -> keys.match(key)).isPresent() && page.isPresent()) {
                key.consume();
                page.get().run();
            }
        });
        return turn.when(new ReadOnlyBooleanWrapper(page.isPresent()));
    }

    /** How long something takes, in minutes and seconds. */
    static String inWords(Duration time, Words words) {
        return time.toMinutes() == 0
                ? words.text("speaking.seconds", time.toSeconds())
                : words.text("speaking.minutes", time.toMinutes(), time.toSecondsPart());
    }
}
