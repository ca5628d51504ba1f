package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The packages of the text, each with what it would do and what became of it. */
final class PackagesBlock extends VBox {
    private static final int QUOTED = 28;

    private final ConsensusModel model;
    private final Words words;
    private final Packages packages;
    private final Consumer<BracketPackage> open;
    private Optional<List<BracketPackage>> shown = Optional.empty();

    /** The block; {@code open} opens the card of a package. */
    PackagesBlock(ConsensusModel model, Words words, Packages packages, Consumer<BracketPackage> open) {
        this.model = model;
        this.words = words;
        this.packages = packages;
        this.open = open;
        getStyleClass().add("stays-beside");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows the packages as they are now. */
    void show() {
        List<BracketPackage> all = packages.all();
        if (shown.equals(Optional.of(all))) {
            return;
        }
        shown = Optional.of(all);
        getChildren().clear();
        if (all.isEmpty()) {
            return;
        }
        var block = new StaysHere(words.bind("text.packages"), words.bind("text.stays-here")).alongEdge();
        for (BracketPackage each : all) {
            var link = new Link(Words.fixed(each.name()), () -> open.accept(each));
            var what = new Label(each.decisions().stream().map(this::called).collect(Collectors.joining(" · ")));
            what.setWrapText(true);
            what.setMinHeight(USE_PREF_SIZE);
            var state = new Label(state(each));
            state.getStyleClass().add("type-secondary");
            state.setWrapText(true);
            state.setMinHeight(USE_PREF_SIZE);
            block.rows().add(new VBox(2, link, what, state));
        }
        getChildren().setAll(block);
    }

    private String called(Decision decision) {
        String number = model.session().dossier().find(Paragraph.class, decision.paragraph())
                .map(ParagraphName::of).orElse("");
        return decision.words().isBlank()
                ? words.text("text.package-goes", number, cut(decision.bracket().quote()))
                : words.text("text.package-reads", number, cut(decision.words().strip()));
    }

    private String state(BracketPackage each) {
        String state = words.text(ParagraphFields.key("text.package-state.", each.state()));
        return each.offeredAt().map(at -> words.text("text.package-offered", state, each.offeredBy()
                .flatMap(id -> model.session().dossier().find(Delegation.class, id))
                .map(by -> by.nameIn(new Language(words.messages().locale().getLanguage())))
                .orElseGet(() -> words.text("text.package-nobody")),
                Moments.of(words, at, model.session().zone()))).orElse(state);
    }

    private static String cut(String words) {
        return words.length() <= QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, QUOTED))) + "…";
    }
}
