package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Language;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.ui.consensus.model.Voice;
import org.mufakat.ui.consensus.model.Voices;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** Who holds what, by name and with its source; what nobody said in the room looks like what it is. */
final class VoiceLines extends VBox {
    private final Words words;
    private final DossierNames names;

    /** The lines; {@code correct} opens a stance to be corrected. */
    VoiceLines(Words words, DossierNames names, Voices voices, Consumer<Voice> correct) {
        this.words = words;
        this.names = names;
        getStyleClass().add("voices");
        var spoken = new FlowPane(8, 2);
        spoken.prefWrapLengthProperty().bind(widthProperty());
        voices.spoken().forEach(voice -> spoken.getChildren().add(line(voice, correct)));
        if (!voices.spoken().isEmpty()) {
            getChildren().add(spoken);
        }
        if (!voices.silent().isEmpty()) {
            getChildren().add(silent(voices.silent()));
        }
    }

    private Node line(Voice voice, Consumer<Voice> correct) {
        String said = words.text("text.voice", name(voice.code()), words.text(Words.key("text.attitude.",
                voice.attitude())), source(voice));
        var link = new Hyperlink(said);
        link.getStyleClass().add("voice");
        link.setWrapText(true);
        link.setMinHeight(USE_PREF_SIZE);
        link.maxWidthProperty().bind(widthProperty());
        link.setOnAction(pressed -> correct.accept(voice));
        link.visitedProperty().addListener((observed, before, now) -> link.setVisited(false));
        boolean notSaid = voice.stance().map(Stance::source).filter(VoiceLines::isNotSaidOpenly).isPresent();
        if (notSaid) {
            link.getStyleClass().addAll("not-said", Role.STAYS.styleClass());
            link.setGraphic(Icons.of(Feather.LOCK, Role.STAYS));
        }
        voice.stance().map(Stance::note).filter(note -> !note.isBlank())
                .ifPresent(note -> Tooltips.later(link, Words.fixed(note)));
        return link;
    }

    private String source(Voice voice) {
        List<String> parts = new ArrayList<>();
        parts.add(voice.stance().map(stance -> words.text(Words.key("text.source.", stance.source())))
                .orElseGet(() -> words.text("text.source.as-written")));
        voice.stance().map(Stance::note).filter(note -> !note.isBlank()).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    /** Those who have not spoken; of a group of which nobody has, its name. */
    private Node silent(List<String> codes) {
        var label = new Label(words.text("text.voices-silent", String.join(", ", names.together(codes))));
        label.getStyleClass().addAll("type-secondary", "silent");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        Tooltips.later(label, Words.fixed(codes.stream().map(this::name).collect(Collectors.joining(", "))));
        return label;
    }

    private String name(String code) {
        return names.shown(code, new Language(words.messages().locale().getLanguage()));
    }

    private static boolean isNotSaidOpenly(StanceSource source) {
        return source == StanceSource.OUR_ESTIMATE || source == StanceSource.IN_CONFIDENCE;
    }
}
