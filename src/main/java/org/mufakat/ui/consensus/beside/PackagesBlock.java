package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.mufakat.app.ParagraphName;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Packages;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The packages that would decide something in the paragraph at the caret, and behind a link those that would not. */
public final class PackagesBlock extends VBox {
    private static final int QUOTED = 28;

    private final ConsensusModel model;
    private final Words words;
    private final Packages packages;
    private final Consumer<BracketPackage> open;
    private Optional<Content> shown = Optional.empty();
    private Optional<Id<Paragraph>> showingAll = Optional.empty();

    private record Line(BracketPackage offer, String does, String state) {}

    private record Content(List<Line> here, List<Line> elsewhere, boolean all) {}

    /** The block; {@code open} opens the card of a package. */
    public PackagesBlock(ConsensusModel model, Words words, Packages packages, Consumer<BracketPackage> open) {
        this.model = model;
        this.words = words;
        this.packages = packages;
        this.open = open;
        getStyleClass().add("stays-beside");
        words.messagesProperty().addListener(changed -> shown = Optional.empty());
    }

    /** Shows the packages as they are now, first those about a paragraph. */
    public void show(Id<Paragraph> paragraph) {
        List<Line> here = new ArrayList<>();
        List<Line> elsewhere = new ArrayList<>();
        for (BracketPackage each : packages.all()) {
            boolean about = each.decisions().stream().anyMatch(decision -> decision.paragraph().equals(paragraph));
            (about ? here : elsewhere).add(new Line(each, each.decisions().stream().map(this::called)
                    .collect(Collectors.joining(" · ")), state(each)));
        }
        var now = new Content(here, elsewhere, showingAll.equals(Optional.of(paragraph)));
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        getChildren().clear();
        if (here.isEmpty() && elsewhere.isEmpty()) {
            return;
        }
        var block = new StaysHere(words.bind("text.packages"), words.bind("text.stays-here")).alongEdge();
        here.forEach(line -> block.rows().add(row(line)));
        if (now.all()) {
            elsewhere.forEach(line -> block.rows().add(row(line)));
        } else if (!elsewhere.isEmpty()) {
            block.rows().add(new Link(words.bind("text.packages-elsewhere", elsewhere.size()), () -> {
                showingAll = Optional.of(paragraph);
                show(paragraph);
            }));
        }
        getChildren().setAll(block);
    }

    private Node row(Line line) {
        var link = new Link(Words.fixed(line.offer().name()), () -> open.accept(line.offer()));
        var what = new Label(line.does());
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        var state = new Label(line.state());
        state.getStyleClass().add("type-secondary");
        state.setWrapText(true);
        state.setMinHeight(USE_PREF_SIZE);
        return new VBox(2, link, what, state);
    }

    private String called(Decision decision) {
        String number = model.session().dossier().find(Paragraph.class, decision.paragraph())
                .map(ParagraphName::of).orElse("");
        return decision.words().isBlank()
                ? words.text("text.package-goes", number, cut(decision.bracket().quote()))
                : words.text("text.package-reads", number, cut(decision.words().strip()));
    }

    private String state(BracketPackage each) {
        String state = words.text(Words.key("text.package-state.", each.state()));
        return each.offeredAt().map(at -> words.text("text.package-offered", state, each.offeredBy()
                .flatMap(id -> model.session().dossier().find(Delegation.class, id))
                .map(by -> by.nameIn(new Language(words.messages().locale().getLanguage())))
                .orElseGet(() -> words.text("text.package-nobody")),
                Moments.near(words, at, model.session().now(), model.session().zone()))).orElse(state);
    }

    private static String cut(String words) {
        return words.length() <= QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, QUOTED))) + "…";
    }
}
