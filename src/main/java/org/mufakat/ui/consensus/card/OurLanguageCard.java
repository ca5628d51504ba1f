package org.mufakat.ui.consensus.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mufakat.domain.Id;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.StandingReason;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.consensus.model.Subject;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** Asks what we want to read in a bracket or paragraph, on whose authority, and why ours stands; it stays here. */
public final class OurLanguageCard extends Card {
    private final TextInputControl prefer;

    /** A card that keeps our language for a subject. */
    public OurLanguageCard(Words words, Recording recording, Subject subject, Runnable leave) {
        super(words.bind("text.our-language-for", subject.called()), leave);
        Optional<OurLanguage> known = subject.ours();
        prefer = field("text.prefer", known.map(OurLanguage::prefer).orElse(""));
        TextInputControl canLiveWith = field("text.can-live-with", known.map(OurLanguage::canLiveWith).orElse(""));
        TextInputControl never = field("text.never", known.map(OurLanguage::never).orElse(""));
        var authority = new TextField(known.map(OurLanguage::authority).orElse(""));
        authority.setId("text.authority");
        authority.promptTextProperty().bind(words.bind("text.authority-prompt"));
        var reason = new ComboBox<Optional<StandingReason>>();
        reason.setId("text.why-it-stands");
        reason.setConverter(new Called<>(each -> each.map(why -> words.text(Words.key("text.reason.", why)))
                .orElseGet(() -> words.text("text.reason.none"))));
        List<Optional<StandingReason>> reasons = new ArrayList<>(List.of(Optional.empty()));
        List.of(StandingReason.values()).forEach(each -> reasons.add(Optional.of(each)));
        reason.getItems().setAll(reasons);
        reason.setValue(known.flatMap(OurLanguage::reason));
        var reasonNote = new TextField(known.map(OurLanguage::reasonNote).orElse(""));
        reasonNote.setId("text.reason-note");
        reasonNote.promptTextProperty().bind(words.bind("text.reason-note-prompt"));
        Runnable keep = () -> {
            recording.ourLanguage(subject, new OurLanguage(known.map(OurLanguage::id).orElseGet(Id::random),
                    known.map(OurLanguage::about).orElseGet(subject::anchor), prefer.getText().strip(),
                    canLiveWith.getText().strip(), never.getText().strip(), authority.getText().strip(),
                    reason.getValue(), reasonNote.getText().strip()));
            leave.run();
        };
        var done = new Button();
        done.setId("text.our-language-keep");
        done.textProperty().bind(words.bind("text.our-language-keep"));
        done.getStyleClass().add("default-action");
        done.setOnAction(pressed -> keep.run());
        enterDoes(reason, keep);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getTarget() instanceof TextField)) {
                keep.run();
                key.consume();
            }
        });
        getChildren().addAll(StaysHere.chip(words.bind("text.stays-here")),
                new LabelledField(words.bind("text.prefer"), prefer),
                new LabelledField(words.bind("text.can-live-with"), canLiveWith),
                new LabelledField(words.bind("text.never"), never),
                new LabelledField(words.bind("text.authority"), authority),
                new LabelledField(words.bind("text.why-it-stands"), reason),
                new LabelledField(words.bind("text.reason-note"), reasonNote),
                steps(done, cancel(words, leave)));
        setPrefWidth(560);
    }

    @Override
    public void requestFocus() {
        prefer.requestFocus();
    }

    private static TextInputControl field(String id, String words) {
        var field = new GrowingTextArea();
        field.setId(id);
        field.setText(words);
        field.getStyleClass().addAll("negotiating-text", "writing");
        return field;
    }
}
