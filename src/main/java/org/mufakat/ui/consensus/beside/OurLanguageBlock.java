package org.mufakat.ui.consensus.beside;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Language;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Stance;
import org.mufakat.text.RedLine;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** Our language for the bracket at the caret, else for the paragraph: what we prefer, can live with, never accept. */
public final class OurLanguageBlock extends VBox {
    private record Content(Optional<OurLanguage> ours, boolean touches, Optional<String> bracket,
            List<OurLanguage> more, List<Stance> goneStances, List<OurLanguage> goneLanguage, boolean editable) {}

    private final ConsensusModel model;
    private final Words words;
    private final Action edit;
    private final Action prefer;
    private final Action canLiveWith;
    private Optional<Content> shown = Optional.empty();

    /** The block; the actions edit our language and put it in. */
    public OurLanguageBlock(ConsensusModel model, Words words, Action edit, Action prefer, Action canLiveWith) {
        this.model = model;
        this.words = words;
        this.edit = edit;
        this.prefer = prefer;
        this.canLiveWith = canLiveWith;
        getStyleClass().add("stays-beside");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows what belongs to the caret's place. */
    public void show(Beside beside) {
        Optional<OurLanguage> ours = model.atCaret().ours();
        Optional<String> bracket = ours.flatMap(each -> each.about().passage()).map(passage -> passage.quote());
        boolean touches = ours.map(each -> RedLine.of(each.never()).touches(beside.row().parsed())).orElse(false);
        var content = new Content(ours, touches, bracket, beside.noted().moreLanguage(), beside.noted().goneStances(),
                beside.noted().lost(), model.sheet().editable());
        if (shown.equals(Optional.of(content))) {
            return;
        }
        shown = Optional.of(content);
        var block = new StaysHere(words.bind("text.our-language"), words.bind("text.stays-here")).alongEdge();
        bracket.ifPresent(quote -> block.rows().add(secondary(words.text("text.our-language-on", quote))));
        ours.ifPresent(each -> {
            put(block, "text.prefer", each.prefer(), Optional.of(prefer));
            put(block, "text.can-live-with", each.canLiveWith(), Optional.of(canLiveWith));
            put(block, "text.never", each.never(), Optional.empty());
            if (!each.never().isBlank()) {
                block.rows().add(touches
                        ? new Mark(Feather.ALERT_OCTAGON, words.bind("text.never-in-text"), Role.MISSING)
                        : new Mark(Feather.CHECK, words.bind("text.never-not-in-text"), Role.AGREED));
            }
            say(block, "text.authority", each.authority());
            say(block, "text.why-it-stands", Stream.concat(each.reason().stream()
                    .map(reason -> words.text(Words.key("text.reason.", reason))),
                    Stream.of(each.reasonNote())).filter(said -> !said.isBlank()).collect(Collectors.joining(", ")));
        });
        if (content.editable()) {
            block.rows().add(Actions.button(edit));
        }
        content.more().forEach(each -> {
            block.rows().add(secondary(words.text("text.our-language-more")));
            put(block, "text.prefer", each.prefer(), Optional.empty());
            put(block, "text.can-live-with", each.canLiveWith(), Optional.empty());
            put(block, "text.never", each.never(), Optional.empty());
            say(block, "text.authority", each.authority());
        });
        content.goneStances().forEach(stance -> block.rows().add(secondary(words.text("text.stance-gone",
                name(stance), words.text(Words.key("text.attitude.", stance.attitude())),
                stance.about().passage().map(passage -> passage.quote()).orElse("")))));
        content.goneLanguage().forEach(gone -> block.rows().add(secondary(words.text("text.our-language-gone",
                gone.about().passage().map(passage -> passage.quote()).orElse("")))));
        getChildren().setAll(block);
    }

    private void put(StaysHere block, String key, String wording, Optional<Action> putIn) {
        if (!wording.isBlank()) {
            block.rows().add(new WordingLine(words.bind(key), wording,
                    putIn.filter(action -> model.sheet().editable()).map(this::putIn)));
        }
    }

    private void say(StaysHere block, String key, String value) {
        if (!value.isBlank()) {
            var said = new Label(value);
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            block.rows().add(new LabelledField(words.bind(key), said));
        }
    }

    private Button putIn(Action action) {
        var button = Actions.buttonWithKey(action);
        button.textProperty().unbind();
        button.textProperty().bind(words.bind("text.put-in"));
        return button;
    }

    private String name(Stance stance) {
        return model.session().dossier().find(Delegation.class, stance.delegation())
                .map(each -> each.nameIn(new Language(words.messages().locale().getLanguage()))).orElse("");
    }

    private static Label secondary(String text) {
        var label = new Label(text);
        label.getStyleClass().add("type-secondary");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
