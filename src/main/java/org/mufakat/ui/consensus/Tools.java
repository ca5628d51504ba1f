package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Revision;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.KeyCap;
import org.mufakat.ui.control.Segments;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The toolbar: which text and which state of it, the walk through what is open, and what is done most. */
final class Tools {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ConsensusModel model;
    private final Words words;
    private final ComboBox<ConsensusText> texts = new ComboBox<>();
    private final ComboBox<Optional<Revision>> revisions = new ComboBox<>();
    private final Label outstanding = new Label();
    private final Segments<Boolean> clean;
    private final KeyCap nextKey;
    private final List<Node> working;
    private boolean showing;

    Tools(ConsensusModel model, Words words, ConsensusActions actions) {
        this.model = model;
        this.words = words;
        texts.setId("text.choose");
        revisions.setId("text.choose-revision");
        prepare(texts, this::called, text -> model.textProperty().set(Optional.of(text.id())));
        prepare(revisions, this::called, revision -> model.revisionProperty().set(revision.map(Revision::id)));
        texts.accessibleTextProperty().bind(words.bind("text.choose"));
        revisions.accessibleTextProperty().bind(words.bind("text.choose-revision"));
        texts.getStyleClass().add("text-choice");
        revisions.getStyleClass().add("revision-choice");
        texts.setTooltip(Tooltips.of(texts.getButtonCell().textProperty()));
        revisions.setTooltip(Tooltips.of(revisions.getButtonCell().textProperty()));
        outstanding.setMinWidth(Region.USE_PREF_SIZE);
        clean = RevisionActions.segments(model, words);
        var bracket = Actions.button(actions.bracket());
        var sign = new Label("[ ]");
        sign.getStyleClass().add("bracket-sign");
        sign.getStylesheets().add(ConsensusView.stylesheet());
        bracket.setGraphic(sign);
        var alternative = Actions.button(actions.alternative());
        var either = new Label("A|B");
        either.getStyleClass().add("bracket-sign");
        either.getStylesheets().add(ConsensusView.stylesheet());
        alternative.setGraphic(either);
        var more = new MenuButton();
        more.setId("text.more");
        more.textProperty().bind(words.bind("text.more"));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("more-menu");
        more.getStylesheets().add(ConsensusView.stylesheet());
        more.getItems().addAll(List.of(actions.add(), actions.comment(), actions.up(), actions.down(), actions.remove(),
                actions.copyParagraphs(), actions.bis(), actions.renumber(), actions.about(), actions.paste(),
                actions.begin()).stream().map(Actions::menuItem).toList());
        more.getItems().forEach(item -> item.setAccelerator(null));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var issue = Actions.button(actions.issue());
        nextKey = new KeyCap(actions.next().keys().orElseThrow());
        nextKey.managedProperty().bind(nextKey.visibleProperty());
        working = List.of(new Separator(Orientation.VERTICAL), Actions.iconButton(actions.previous()), outstanding,
                Actions.iconButton(actions.next()), nextKey,
                new Separator(Orientation.VERTICAL),
                bracket, alternative, Actions.button(actions.reserve()), Actions.button(actions.deciding().bundle()),
                more, space, issue);
        model.sheetProperty().addListener(changed -> show());
        model.caretProperty().addListener(changed -> count());
        words.messagesProperty().addListener(changed -> show());
        show();
    }

    /** The items in order; on a shared screen only the choice of the text. */
    List<Node> items() {
        List<Node> items = new ArrayList<>(List.of(texts));
        if (!model.foldedProperty().get()) {
            items.add(revisions);
            items.add(clean);
            items.addAll(working);
        }
        return items;
    }

    /** Leaves more room for what is done, where there is little. */
    void narrow(boolean narrow) {
        texts.pseudoClassStateChanged(NARROW, narrow);
        revisions.pseudoClassStateChanged(NARROW, narrow);
        nextKey.setVisible(!narrow);
    }

    private void show() {
        showing = true;
        set(texts, model.texts(), model.shownText());
        List<Optional<Revision>> states = new ArrayList<>(List.of(Optional.empty()));
        model.revisions().forEach(revision -> states.add(Optional.of(revision)));
        set(revisions, states, Optional.of(model.sheet().revision()));
        texts.setDisable(model.texts().isEmpty());
        revisions.setDisable(model.texts().isEmpty());
        showing = false;
        count();
    }

    private void count() {
        outstanding.setText(words.text("text.outstanding", model.atCaret().outstanding(),
                model.sheet().shown().size()));
    }

    private static <E> void set(ComboBox<E> box, List<E> choices, Optional<E> value) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(value.orElse(null));
    }

    private <E> void prepare(ComboBox<E> box, Function<E, String> name, Consumer<E> choose) {
        box.setCellFactory(view -> new Choice<>(name));
        box.setButtonCell(new Choice<>(name));
        box.getStylesheets().add(ConsensusView.stylesheet());
        box.valueProperty().addListener((observed, before, now) -> {
            if (!showing && now != null) {
                choose.accept(now);
            }
        });
    }

    private String called(ConsensusText text) {
        String language = text.language().locale().getDisplayLanguage(words.messages().locale());
        String role = words.text(ParagraphFields.key("text.role.", text.role()));
        return words.text("text.called", text.title(), language, role);
    }

    private String called(Optional<Revision> revision) {
        return revision.map(issued -> words.text("text.issued-on", issued.name(), Paper.issuedAt(words, issued)))
                .orElseGet(() -> model.shownText().map(ConsensusText::draftName).filter(name -> !name.isEmpty())
                        .map(name -> words.text("text.working-copy-named", name))
                        .orElseGet(() -> words.text("text.working-copy")));
    }

    private static final class Choice<E> extends ListCell<E> {
        private final Function<E, String> name;

        Choice(Function<E, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(E item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name.apply(item));
        }
    }
}
