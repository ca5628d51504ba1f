package org.mufakat.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Triage;
import org.mufakat.ui.agenda.model.AgendaActions;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Surface;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.agenda.position.BoundText;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.Choice;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Words;

/** The head of the selected item: number and title, edited in place, how far our position is, and what it belongs to. */
final class ItemHeader extends VBox {
    private static final int FEWEST_COLUMNS = 6;
    private static final int MOST_COLUMNS = 32;

    private final AgendaModel model;
    private final Tongue tongue;
    private final AgendaActions actions;
    private final Consumer<String> goTo;
    private final TextField number = new TextField();
    private final GrowingTextArea title = new GrowingTextArea();
    private final TextField documents = new TextField();
    private final BoundText boundNumber;
    private final BoundText boundTitle;
    private final BoundText boundDocuments;
    private final HBox state = new HBox();
    private final Choice<Optional<Triage>> triage;
    private final Choice<Optional<Id<ProgrammeArea>>> area;
    private final Choice<Optional<Id<Delegation>>> lead;
    private final Choice<ItemStatus> status;
    private final List<Person> people;
    private final Label unfinished = new Label();

    /** The head; {@code goTo} puts the focus into a field of the position. */
    ItemHeader(AgendaModel model, Tongue tongue, AgendaActions actions, Consumer<String> goTo) {
        this.model = model;
        this.tongue = tongue;
        this.actions = actions;
        this.goTo = goTo;
        Words words = tongue.words();
        ItemActs items = model.items();
        boundNumber = new BoundText(number, model.readOnly(), items::typeNumber);
        boundTitle = new BoundText(title, model.readOnly(), typed -> items.typeTitle(typed.replace('\n', ' ')));
        boundDocuments = new BoundText(documents, model.readOnly(), items::typeDocuments);
        triage = new Choice<>(words, "agenda.triage", this::named, items::triage);
        area = new Choice<>(words, "agenda.area", this::areaName, items::area);
        lead = new Choice<>(words, "agenda.leadDelegation", this::delegationName, items::lead);
        status = new Choice<>(words, "agenda.status", each -> words.text(Words.key("agenda.status.", each)),
                items::status);
        people = List.of(new Person("leadDesk"), new Person("speaker"));
        getStyleClass().add("item-header");
        prepareFields(words);
        arrange(model.folded().getValue());
    }

    /** Puts the focus into the title, or into the number where there is a title and no number. */
    void edit() {
        title.requestFocus();
        title.positionCaret(title.getLength());
    }

    /** Arranges what may be seen. */
    void arrange(boolean folded) {
        var first = new TitleLine(number, title, state);
        first.getStyleClass().add("first-line");
        state.setVisible(!folded);
        state.setManaged(!folded);
        var second = new FlowPane(10, 4);
        second.getStyleClass().add("second-line");
        if (!folded) {
            second.getChildren().addAll(triage, area, lead, status);
            List.of(triage, area, lead, status).forEach(choice -> choice.setDisable(model.readOnly()));
        }
        var name = new Label();
        name.textProperty().bind(tongue.words().bind("agenda.documents"));
        name.setLabelFor(documents);
        name.getStyleClass().add("type-secondary");
        var named = new HBox(6, name, documents);
        named.getStyleClass().add("documents");
        second.getChildren().add(named);
        if (!folded) {
            second.getChildren().addAll(people);
            if (!model.readOnly()) {
                second.getChildren().add(Actions.button(actions.settle()));
            }
        }
        second.getChildren().add(Actions.button(actions.note()));
        if (!folded) {
            var comments = Actions.button(actions.comments());
            actions.comments().checked().ifPresent(open -> comments.visibleProperty().bind(open.not()));
            comments.managedProperty().bind(comments.visibleProperty());
            second.getChildren().add(comments);
        }
        InPlace.show(unfinished, false);
        getChildren().setAll(first, second, unfinished);
    }

    /** Shows an item. */
    void show(ItemDetail detail, Dossier dossier) {
        boundNumber.show(detail.item().number());
        boundTitle.show(detail.item().title());
        boundDocuments.show(String.join("; ", detail.item().documents()),
                shown -> ItemActs.documents(shown).equals(detail.item().documents()));
        showState(detail);
        triage.show(detail.item().triage(), optional(List.of(Triage.values())));
        area.show(detail.item().area(), optional(dossier.all(ProgrammeArea.class).stream().map(ProgrammeArea::id)
                .toList()));
        lead.show(detail.item().leadDelegation(), optional(dossier.all(Delegation.class).stream()
                .filter(each -> each.takesPart() || detail.item().leadDelegation().equals(Optional.of(each.id())))
                .map(Delegation::id).toList()));
        status.show(detail.item().status(), List.of(ItemStatus.values()));
        people.forEach(person -> person.show(detail));
        Optional<ItemDetail.Unfinished> open = detail.unfinishedThoughFinal();
        unfinished.textProperty().bind(tongue.words().messagesProperty()
                .map(messages -> open.map(this::inWords).orElse("")));
        InPlace.show(unfinished, open.isPresent());
    }

    private void prepareFields(Words words) {
        number.setId("agenda.number");
        number.getStyleClass().addAll("in-place", "type-item-title");
        number.accessibleTextProperty().bind(words.bind("agenda.number"));
        number.promptTextProperty().bind(words.bind("agenda.column.number"));
        title.setId("agenda.title");
        title.getStyleClass().add("type-item-title");
        title.accessibleTextProperty().bind(words.bind("agenda.title"));
        title.promptTextProperty().bind(words.bind("agenda.title.hint"));
        title.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                goTo.accept(Surface.FOR_USE.fields().getFirst());
            }
        });
        documents.setId("agenda.documents");
        documents.getStyleClass().add("in-place");
        documents.accessibleTextProperty().bind(words.bind("agenda.documents.long"));
        documents.promptTextProperty().bind(words.bind("agenda.documents.hint"));
        documents.prefColumnCountProperty().bind(Bindings.createIntegerBinding(this::columnsForDocuments,
                documents.textProperty(), documents.promptTextProperty()));
        state.getStyleClass().add("state");
        unfinished.getStyleClass().addAll("unfinished", "type-secondary");
        unfinished.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        unfinished.setWrapText(true);
        unfinished.setMinHeight(USE_PREF_SIZE);
        if (!model.readOnly()) {
            setOnContextMenuRequested(asked -> {
                Actions.contextMenu(actions.ofTheItem()).show(this, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            });
        }
    }

    private int columnsForDocuments() {
        String words = documents.getText().isEmpty() ? documents.getPromptText() : documents.getText();
        return Math.clamp(words.length() * 2L / 3, FEWEST_COLUMNS, MOST_COLUMNS);
    }

    private void showState(ItemDetail detail) {
        state.getChildren().setAll(detail.readiness().map(tongue::mark).<List<Node>>map(mark -> List.of(mark.filled()))
                .orElse(List.of()));
    }

    private String inWords(ItemDetail.Unfinished open) {
        Words words = tongue.words();
        return words.text("clearance.final-though", Stream.of(
                some("clearance.final-though.agencies", open.clearances()),
                some("clearance.final-though.instructions", open.instructions()),
                some("clearance.final-though.comments", open.comments()))
                .flatMap(Optional::stream).collect(Collectors.joining(", ")));
    }

    private Optional<String> some(String key, long count) {
        return count == 0 ? Optional.empty() : Optional.of(tongue.words().text(key, count));
    }

    /** A desk or person that a field of the position names; gone while it names none. */
    private final class Person extends HBox {
        private final String field;
        private final StringProperty who = new SimpleStringProperty("");

        Person(String field) {
            this.field = field;
            getStyleClass().add("person");
            var name = new Label();
            name.textProperty().bind(tongue.words().bind("position." + field));
            name.getStyleClass().add("type-secondary");
            name.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(name, new Link(who, () -> goTo.accept(field)));
        }

        void show(ItemDetail detail) {
            who.set(detail.words(field));
            setVisible(!who.get().isBlank());
            setManaged(isVisible());
        }
    }

    private String named(Optional<Triage> judged) {
        Words words = tongue.words();
        return judged.map(each -> (Tongue.sign(each) + " " + words.text(Words.key("triage.", each))).strip())
                .orElseGet(() -> words.text("triage.none"));
    }

    private String areaName(Optional<Id<ProgrammeArea>> id) {
        return id.flatMap(each -> model.seen().find(ProgrammeArea.class, each)).map(ProgrammeArea::code)
                .orElseGet(() -> tongue.words().text("agenda.area.none"));
    }

    private String delegationName(Optional<Id<Delegation>> id) {
        return id.flatMap(each -> model.seen().find(Delegation.class, each))
                .map(each -> each.nameIn(tongue.language()))
                .orElseGet(() -> tongue.words().text("agenda.leadDelegation.none"));
    }

    private static <T> List<Optional<T>> optional(List<T> values) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        values.forEach(value -> all.add(Optional.of(value)));
        return all;
    }
}
