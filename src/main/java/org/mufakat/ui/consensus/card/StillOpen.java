package org.mufakat.ui.consensus.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Language;
import org.mufakat.text.BracketKind;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/** What is still open in a paragraph that somebody wanted to agree; each point leads to where it stands. */
public final class StillOpen extends VBox {
    private static final int SHORT = 60;
    private static final int MOST = 10;

    private final ConsensusModel model;
    private final Words words;
    private final Runnable intoText;

    /** Links to places of the model's text; {@code intoText} puts the focus there. */
    public StillOpen(ConsensusModel model, Words words, Runnable intoText) {
        this.model = model;
        this.words = words;
        this.intoText = intoText;
        getStyleClass().add("still-open");
        setId("text.still-open");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Says what is open in the paragraph at the caret, for as long as the refusal stands and something is. */
    public void show(Optional<Beside> beside) {
        getChildren().clear();
        List<OpenPoint> open = beside.filter(each -> model.refusalProperty().get()
                .filter(why -> why.key().equals("text.refused-open")).isPresent())
                .map(each -> each.row().parsed().open()).orElse(List.of());
        setVisible(!open.isEmpty());
        if (open.isEmpty()) {
            return;
        }
        var why = new Label(words.text("text.refused-open", open.size()));
        why.getStyleClass().add("problem");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().add(why);
        int paragraph = model.caretProperty().get().paragraph();
        for (OpenPoint point : open.subList(0, Math.min(MOST, open.size()))) {
            var link = new Link(Words.fixed(called(words, model.sheet().names(), point)), () -> {
                model.caretProperty().set(new Place(paragraph, point.start()));
                intoText.run();
            });
            link.setWrapText(true);
            link.setMinHeight(USE_PREF_SIZE);
            link.setMaxWidth(Double.MAX_VALUE);
            link.getStyleClass().add("open-link");
            getChildren().add(link);
        }
        if (open.size() > MOST) {
            var more = new Label(words.text("text.more-open", open.size() - MOST));
            more.getStyleClass().add("type-secondary");
            getChildren().add(more);
        }
    }

    /** What an open point is called in a line: its words, and whose it is where they do not say so. */
    public static String called(Words words, DossierNames names, OpenPoint point) {
        String who = point.by().stream().map(code -> names.shown(code,
                new Language(words.messages().locale().getLanguage()))).collect(Collectors.joining(", "));
        String said = point.text().strip();
        String shortened = said.length() <= SHORT
                ? said
                : said.substring(0, said.offsetByCodePoints(0, SHORT / 2)) + "…";
        if (point.kind() == BracketKind.RESERVE && !who.isEmpty()) {
            return words.text("text.reserve-of", who);
        }
        return who.isEmpty() ? words.text("text.open-of-nobody", shortened) : shortened;
    }
}
