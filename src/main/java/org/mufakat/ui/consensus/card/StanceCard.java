package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.StanceSource;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.consensus.model.Subject;
import org.mufakat.ui.consensus.model.Voice;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.NamesField;
import org.mufakat.ui.control.Words;

/** Asks what delegations hold on a bracket or paragraph, and from where we know it. */
public final class StanceCard extends Card {
    private final NamesField who;

    /** A card that records stances on a subject; {@code held} is one to be corrected. */
    public StanceCard(Words words, DossierNames names, Recording recording, Subject subject, Optional<Voice> held,
            Runnable leave) {
        super(words.bind("text.stance-on", subject.called()), leave);
        who = new NamesField("text.stance-names", "text.stance-prompt", words, names,
                code -> names.delegation(code).filter(Delegation::takesPart).isPresent());
        held.ifPresent(voice -> who.field().setText(voice.code()));
        who.field().accessibleTextProperty().bind(words.bind("text.stance-names"));
        ComboBox<Attitude> attitude = choice(words, "text.attitude.", List.of(Attitude.values()),
                held.map(Voice::attitude).orElse(Attitude.SUPPORTS));
        attitude.setId("text.stance-attitude");
        ComboBox<StanceSource> source = choice(words, "text.source.", List.of(StanceSource.values()),
                held.flatMap(Voice::stance).map(stance -> stance.source()).orElse(StanceSource.IN_THE_ROOM));
        source.setId("text.stance-source");
        var note = new TextField(held.flatMap(Voice::stance).map(stance -> stance.note()).orElse(""));
        note.setId("text.stance-note");
        Runnable record = () -> who.atLeastOne().ifPresentOrElse(codes -> {
            recording.stance(subject, codes, attitude.getValue(), source.getValue(), note.getText());
            leave.run();
        }, who::requestFocus);
        who.onEnter(record);
        note.setOnAction(entered -> record.run());
        enterDoes(attitude, record);
        enterDoes(source, record);
        var hint = new Label();
        hint.textProperty().bind(words.bind("text.stance-hint"));
        hint.getStyleClass().add("type-secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var done = new Button();
        done.setId("text.stance-record");
        done.textProperty().bind(words.bind("text.stance-record"));
        done.getStyleClass().add("default-action");
        done.setOnAction(pressed -> record.run());
        FlowPane steps = steps(done, cancel(words, leave));
        held.flatMap(Voice::stance).ifPresent(stance -> {
            var forget = new Button();
            forget.setId("text.stance-forget");
            forget.textProperty().bind(words.bind("text.stance-forget"));
            forget.setOnAction(pressed -> {
                recording.forget(subject, stance);
                leave.run();
            });
            steps.getChildren().add(1, forget);
        });
        var named = new LabelledField(words.bind("text.stance-names"), who);
        named.setMinHeight(USE_COMPUTED_SIZE);
        getChildren().addAll(named,
                new LabelledField(words.bind("text.stance-attitude"), attitude),
                new LabelledField(words.bind("text.stance-source"), source),
                new LabelledField(words.bind("text.stance-note"), note), hint, steps);
        setPrefWidth(520);
    }

    @Override
    public void requestFocus() {
        who.requestFocus();
    }

    private static <E extends Enum<E>> ComboBox<E> choice(Words words, String prefix, List<E> choices, E chosen) {
        var box = new ComboBox<E>();
        box.setConverter(new Called<>(each -> words.text(Words.key(prefix, each))));
        box.getItems().setAll(choices);
        box.setValue(chosen);
        return box;
    }
}
