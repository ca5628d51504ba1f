package org.mufakat.ui.consensus;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Revision;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** Which text is shown, and which state of it; on a shared screen only which of those that our group may see. */
final class WhichText extends MenuButton {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final ConsensusModel model;
    private final Words words;

    /** The choice among the model's texts and revisions. */
    WhichText(ConsensusModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("text.choose");
        getStyleClass().add("which-text");
        getStylesheets().add(ConsensusView.stylesheet());
        setMnemonicParsing(false);
        setGraphic(Icons.of(Feather.FILE_TEXT));
        accessibleTextProperty().bind(words.bind("text.choose"));
        setTooltip(Tooltips.of(words.bind("text.choose")));
        setOnShowing(showing -> fill());
        fill();
    }

    /** Says what is shown now. */
    void follow() {
        boolean folded = model.foldedProperty().get();
        pseudoClassStateChanged(FOLDED, folded);
        if (folded) {
            fill();
        }
        setDisable(offered().isEmpty());
        setText(folded
                ? model.sheet().text().map(ConsensusText::title).orElse("")
                : called(model.sheet().revision()));
    }

    private List<ConsensusText> offered() {
        return model.foldedProperty().get()
                ? model.session().seenByGroup().all(ConsensusText.class)
                : model.texts();
    }

    /** No wider than it may be, for a toolbar reckons with what its items would like. */
    @Override
    protected double computePrefWidth(double height) {
        double wide = super.computePrefWidth(height);
        return getMaxWidth() > 0 ? Math.min(wide, getMaxWidth()) : wide;
    }

    private void fill() {
        getItems().clear();
        for (ConsensusText text : offered()) {
            add(called(text), model.shownText().map(ConsensusText::id).equals(Optional.of(text.id())),
                    () -> model.textProperty().set(Optional.of(text.id())));
        }
        if (!model.foldedProperty().get() && !model.texts().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            add(called(Optional.empty()), model.sheet().revision().isEmpty(),
                    () -> model.revisionProperty().set(Optional.empty()));
            for (Revision revision : model.revisions()) {
                add(called(Optional.of(revision)),
                        model.sheet().revision().map(Revision::id).equals(Optional.of(revision.id())),
                        () -> model.revisionProperty().set(Optional.of(revision.id())));
            }
        }
    }

    private void add(String name, boolean chosen, Runnable choose) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(pressed -> choose.run());
        getItems().add(item);
    }

    private String called(ConsensusText text) {
        String language = text.language().locale().getDisplayLanguage(words.messages().locale());
        String role = words.text(Words.key("text.role.", text.role()));
        return words.text("text.called", text.title(), language, role);
    }

    private String called(Optional<Revision> revision) {
        return revision.map(issued -> words.text("text.issued-on", issued.name(), Paper.issuedAt(words, issued)))
                .orElseGet(() -> model.shownText().map(ConsensusText::draftName).filter(name -> !name.isEmpty())
                        .map(name -> words.text("text.working-copy-named", name))
                        .orElseGet(() -> words.text("text.working-copy")));
    }
}
