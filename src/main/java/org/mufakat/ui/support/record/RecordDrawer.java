package org.mufakat.ui.support.record;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Actions;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.LabelledField;
import org.mufakat.ui.control.LinkedEntries;
import org.mufakat.ui.control.LiveScroll;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportLabels;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** The panel at the right that shows everything about the selected record, each part to be changed at its place. */
public final class RecordDrawer extends StackPane {
    private final SupportModel model;
    private final SupportEdits edits;
    private final Words words;
    private final List<RecordField> fields = new ArrayList<>();
    private final VBox body = new VBox(8);
    private final Label heading = new Label();
    private final Label backers = new Label();
    private final TextInputControl title = new GrowingTextArea();
    private final CommentBlock comments;
    private final LinkedEntries links;
    private final RecordInText inText;
    private final BorderPane filled = new BorderPane();
    private final FlowPane foot = new FlowPane(8, 4);
    private final ChoiceField<Optional<Id<ProgrammeArea>>> area;
    private final ChoiceField<Optional<Id<SupportKind>>> kind;
    private final ChoiceField<SupportStatus> status;
    private final PartnersField partners;

    /** A drawer over that model; the actions stand in its first line, and some at its foot. */
    public RecordDrawer(SupportModel model, SupportEdits edits, Words words, Runnable intoTable, Consumer<URI> browser,
            Consumer<Anchor> going, List<Action> actions, RecordInText inText, List<Action> atFoot) {
        this.model = model;
        this.edits = edits;
        this.words = words;
        this.inText = inText;
        atFoot.forEach(action -> foot.getChildren().add(Actions.button(action)));
        boolean readOnly = model.readOnly();
        links = new LinkedEntries(words, going);
        comments = new CommentBlock(model, edits, words, intoTable);
        partners = new PartnersField(readOnly, edits, words);
        area = new ChoiceField<>(readOnly, SupportRecord::area, (record, chosen) -> edits.choose(record.id(), "area",
                each -> SupportEdits.with(each, "area", chosen)));
        kind = new ChoiceField<>(readOnly, SupportRecord::kind, (record, chosen) -> edits.choose(record.id(), "kind",
                each -> SupportEdits.with(each, "kind", chosen)));
        status = new ChoiceField<>(readOnly, SupportRecord::status,
                (record, chosen) -> edits.choose(record.id(), "status",
                        each -> SupportEdits.with(each, "status", chosen)));
        getStyleClass().add("support-drawer");
        accessibleTextProperty().bind(words.bind("support.drawer"));
        build(browser, actions);
        model.labels().subscribe(this::offer);
        model.current().subscribe(this::show);
        model.arranged().subscribe(count -> show(model.current().get()));
    }

    /** Puts the caret into the title. */
    public void editTitle() {
        // What lies in a pane that scrolls is in the window only once that pane has been styled.
        applyCss();
        title.requestFocus();
        title.selectAll();
    }

    /** Shows where the draft speaks of the record, as it was read last. */
    public void showInText() {
        links.show(model.seen(), model.current().get().map(SupportRow::id));
        inText.show();
    }

    /** Offers the paragraphs of the draft, of which one is to speak of the record. */
    public void askParagraph() {
        inText.askParagraph(foot);
    }

    /** Puts the caret where a comment is written. */
    public void writeComment() {
        applyCss();
        comments.write();
    }

    /** Puts the focus into the comments. */
    public void readComments() {
        applyCss();
        comments.read();
    }

    private void build(Consumer<URI> browser, List<Action> actions) {
        title.setId("support.title");
        title.setEditable(!model.readOnly());
        title.getStyleClass().add("type-detail-title");
        title.promptTextProperty().bind(words.bind("support.title.empty"));
        title.accessibleTextProperty().bind(words.bind("support.field.title"));
        RecordField titleField = TypedField.words(title, words, edits, "title", SupportRecord::title);
        fields.add(titleField);
        body.getStyleClass().add("drawer-body");
        body.getChildren().add(titleField.node());
        row("support.field.number", number());
        row("support.field.partners", partners);
        row("support.field.area", area);
        row("support.field.kind", kind);
        row("support.field.status", status);
        row("support.field.beneficiaries", new BeneficiariesField(model, edits, words));
        row("support.field.amount", new AmountField(model.readOnly(), edits, words, this::labels));
        card("support.field.period", new PeriodField(model.readOnly(), edits, words, this::labels));
        card("support.field.source", new SourceField(model, edits, words, browser));
        card("support.field.confirmations", new ConfirmationsField(model.readOnly(), edits, words, this::labels));
        card("support.field.contradicts", new ContradictionsField(model, edits, words));
        body.getChildren().addAll(links, inText, comments.node());
        var scroll = new LiveScroll(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("drawer-scroll");
        filled.setCenter(scroll);
        filled.setTop(head(actions));
        foot.getStyleClass().add("drawer-foot");
        if (!model.readOnly()) {
            filled.setBottom(foot);
        }
        var nothing = new Label();
        nothing.textProperty().bind(words.bind("support.drawer.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("drawer-none");
        nothing.visibleProperty().bind(model.current().map(Optional::isEmpty));
        filled.visibleProperty().bind(model.current().map(Optional::isPresent));
        getChildren().add(nothing);
    }

    private Node head(List<Action> actions) {
        heading.getStyleClass().add("type-secondary");
        heading.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        backers.getStyleClass().addAll("tag", Role.UNATTRIBUTED.styleClass());
        var head = new HBox(4, backers, heading, gap);
        head.getStyleClass().add("drawer-head");
        actions.forEach(action -> head.getChildren().add(Actions.iconButton(action)));
        return head;
    }

    private RecordField number() {
        var input = new TextField();
        input.setId("support.number");
        input.setEditable(!model.readOnly());
        return new TypedField(input, record -> String.valueOf(record.number()), (record, typed) -> {
            String digits = typed.strip();
            if (!digits.matches("0*[1-9]\\d{0,8}")) {
                return Optional.of(words.text("support.error.number"));
            }
            int number = Integer.parseInt(digits);
            if (edits.isTaken(record.id(), number)) {
                return Optional.of(words.text("support.error.number-taken", String.valueOf(number)));
            }
            return edits.type(record.id(), "number", each -> SupportEdits.with(each, "number", number))
                    .map(rule -> Problem.inWords(rule, words));
        });
    }

    private void row(String name, RecordField field) {
        fields.add(field);
        body.getChildren().add(new LabelledField(words.bind(name), field.node()));
    }

    private void card(String name, RecordField field) {
        fields.add(field);
        var label = new Label();
        label.textProperty().bind(words.bind(name));
        label.getStyleClass().add("card-name");
        var card = new VBox(4, label, field.node());
        card.getStyleClass().add("card");
        body.getChildren().add(card);
    }

    private SupportLabels labels() {
        return model.labels().get();
    }

    private void offer(SupportLabels labels) {
        List<Optional<Id<ProgrammeArea>>> areas = new ArrayList<>();
        labels.areas().forEach(each -> areas.add(Optional.of(each.id())));
        areas.add(Optional.empty());
        area.offer(areas, labels::areaInFull, labels::area);
        List<Optional<Id<SupportKind>>> kinds = new ArrayList<>();
        labels.kinds().forEach(each -> kinds.add(Optional.of(each.id())));
        kinds.add(Optional.empty());
        kind.offer(kinds, each -> each.isEmpty() ? words.text("support.not-stated") : labels.kind(each));
        status.offer(Arrays.asList(SupportStatus.values()), labels::status);
        partners.offer(labels);
    }

    private void show(Optional<SupportRow> current) {
        showInText();
        if (current.isPresent() && !getChildren().contains(filled)) {
            // Only now, for many fields take their time to be styled, and at first no record is looked at.
            getChildren().add(filled);
            applyCss();
            layout();
        }
        current.filter(row -> !model.isArranging()).ifPresent(row -> {
            heading.setText(words.text("support.record", String.valueOf(row.record().number())));
            backers.setText(row.partners());
            fields.forEach(field -> field.show(row));
        });
    }
}
