package org.mufakat.ui.agenda.said;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Id;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ContributionActs;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.KnownNameField;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.TypedHour;
import org.mufakat.ui.control.Words;

/** Which ministries and agencies were asked for what, what came, and who has cleared our position. */
final class AskedBlock extends VBox {
    private static final List<String> HEADS = List.of("clearance.agency", "clearance.asked", "clearance.due",
            "clearance.answer", "clearance.given");
    /** The columns whose cells can stand on two lines. */
    private static final Set<String> MOMENTS = Set.of("clearance.due", "clearance.given");
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final MenuButton record = new MenuButton();
    private final Button ask = new Button();
    private final Node heading;
    private final GridPane grid = new GridPane(16, 6);
    private final List<Node> heads;
    private final List<AskedRow> rows = new ArrayList<>();
    private final Label nobody = Lines.small();
    private final OpenForms forms = new OpenForms();
    private Node back = ask;

    AskedBlock(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        getStyleClass().add("asked");
        grid.getStyleClass().add("said-table");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(90);
        grid.getColumnConstraints().add(first);
        for (String head : HEADS.subList(1, HEADS.size())) {
            var column = new ColumnConstraints();
            column.setMinWidth(MOMENTS.contains(head) ? Region.USE_COMPUTED_SIZE : Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
        record.setId("clearance.record");
        record.textProperty().bind(words.bind("clearance.record"));
        record.setMnemonicParsing(false);
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.setGraphic(Icons.of(Feather.CHECK));
        ask.setId("clearance.ask");
        ask.textProperty().bind(words.bind("clearance.ask"));
        ask.setMnemonicParsing(false);
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setGraphic(Icons.of(Feather.PLUS));
        ask.setDisable(model.readOnly());
        ask.setOnAction(pressed -> ask());
        nobody.textProperty().bind(words.bind("clearance.nobody"));
        heading = Lines.heading(words, "clearance.heading", ask, record);
        heads = HEADS.stream().map(this::head).toList();
    }

    /** Shows who was asked on an item. */
    void show(ItemDetail detail) {
        record.getItems().setAll(detail.asked().stream().filter(asked -> !asked.current()).map(asked -> {
            var item = new MenuItem(asked.agency().name());
            item.setMnemonicParsing(false);
            item.setOnAction(chosen -> model.contributions().clear(asked));
            return item;
        }).toList());
        record.setDisable(model.readOnly() || !detail.awaitsClearance());
        int row = 1;
        for (int i = 0; i < detail.asked().size(); i++) {
            if (i == rows.size()) {
                rows.add(new AskedRow(model, tongue, this::edit));
            }
            row = rows.get(i).show(detail.asked().get(i), row);
        }
        InPlace.arrange(grid.getChildren(), Stream.concat(heads.stream(),
                rows.stream().limit(detail.asked().size()).flatMap(AskedRow::nodes)).toList());
        arrange(detail.asked().isEmpty());
    }

    /** Another item is looked at; what is typed about this one stays until it is looked at again. */
    void turnTo(Id<AgendaItem> item) {
        forms.turnTo(item);
    }

    /** Opens the form for asking another agency. */
    void ask() {
        back = ask;
        open(Optional.empty());
    }

    /** The button that asks whose clearance is recorded. */
    MenuButton record() {
        return record;
    }

    private void arrange(boolean empty) {
        Stream<Node> parts = Stream.of(Stream.of(heading), empty ? Stream.of(nobody) : Stream.of(grid),
                forms.form().<Node>map(open -> open).stream()).flatMap(each -> each);
        InPlace.arrange(getChildren(), parts.toList());
    }

    private Node head(String key) {
        var head = Lines.of(words.bind(key));
        head.getStyleClass().add("type-section");
        GridPane.setConstraints(head, HEADS.indexOf(key), 0);
        return head;
    }

    private void edit(Node name, ItemDetail.Asked asked) {
        back = name;
        open(Optional.of(asked));
    }

    private void open(Optional<ItemDetail.Asked> edited) {
        Optional<Contribution> before = edited.map(ItemDetail.Asked::contribution);
        var entry = new EntryForm(words, words.bind(edited.isPresent() ? "clearance.edit" : "clearance.ask"),
                this::leave);
        Set<String> already = model.detail().get().map(ItemDetail::asked).orElse(List.of()).stream()
                .map(shown -> shown.agency().name()).collect(Collectors.toSet());
        var agency = new KnownNameField("clearance.agency", words.bind("clearance.agency"),
                model.seen().all(Contributor.class).stream().map(Contributor::name).toList(),
                name -> !already.contains(name), edited.map(shown -> shown.agency().name()).orElse(""));
        var request = area(before.map(Contribution::request).orElse(""));
        var asked = new TextField(before.map(each -> each.askedOn().map(tongue::dayAsTyped).orElse(""))
                .orElseGet(() -> tongue.dayAsTyped(tongue.dayOf(model.now()))));
        Optional<LocalDateTime> due = before.flatMap(Contribution::dueAt)
                .map(at -> LocalDateTime.ofInstant(at, tongue.zone()));
        var dueDay = new TextField(due.map(at -> tongue.dayAsTyped(at.toLocalDate())).orElse(""));
        var dueHour = new TextField(due.map(at -> Moments.hour(at.atZone(tongue.zone()).toInstant(), tongue.zone()))
                .orElse(""));
        var answer = new ComboBox<Optional<Answer>>();
        answer.setConverter(new Called<>(each -> each.map(came -> words.text(Words.key("clearance.answer.", came)))
                .orElseGet(() -> words.text("clearance.answer.none"))));
        answer.getItems().setAll(Stream.concat(Stream.of(Optional.<Answer>empty()),
                Arrays.stream(Answer.values()).map(Optional::of)).toList());
        answer.setValue(before.flatMap(Contribution::answer));
        var said = area(before.map(Contribution::words).orElse(""));
        Problem agencyRow = entry.row("clearance.agency", agency);
        entry.row("clearance.request", request);
        Problem askedRow = entry.row("clearance.asked-on", asked);
        Problem dayRow = entry.row("clearance.due-day", dueDay);
        Problem hourRow = entry.row("clearance.due-hour", dueHour);
        entry.row("field.answer", answer);
        entry.row("clearance.answer-words", said);
        List<Button> further = edited.map(shown -> Stream.of(Stream.of(entry.ending("contribution.remove",
                Feather.TRASH_2, () -> model.contributions().remove(shown))),
                shown.contribution().clearance().stream().map(given -> entry.ending("contribution.take-back",
                        Feather.ROTATE_CCW, () -> model.contributions().takeBack(shown))))
                .flatMap(each -> each).toList()).orElse(List.of());
        entry.end("contribution.record", () -> {
            Optional<LocalDate> day = TypedHour.day(asked.getText(), tongue.dayOf(model.now()));
            if (day.isEmpty() && !asked.getText().isBlank()) {
                askedRow.say(words.text("text.hour-wrong.day"));
            }
            TypedHour typed = TypedHour.read(dueDay.getText(), dueHour.getText(), tongue.dayOf(model.now()),
                    tongue.zone());
            typed.problem().ifPresent(key -> (key.equals("text.hour-wrong.day") ? dayRow : hourRow)
                    .say(words.text(key)));
            String name = agency.name();
            if (name.isEmpty()) {
                agencyRow.say(words.text("clearance.no-agency"));
            }
            agency.meantPerhaps()
                    .ifPresent(other -> agencyRow.say(words.text("clearance.agency-meant", other, name)));
            boolean whole = agencyRow.isClear() && askedRow.isClear() && dayRow.isClear() && hourRow.isClear();
            if (whole) {
                model.contributions().save(before, new ContributionActs.Filled(name, request.getText().strip(), day,
                        typed.at().map(at -> at.atZone(tongue.zone()).toInstant()), answer.getValue(),
                        said.getText().strip()));
            }
            return whole;
        }, further.toArray(Button[]::new));
        forms.open(entry);
        arrange(model.detail().get().map(ItemDetail::asked).orElse(List.of()).isEmpty());
        (edited.isPresent() ? answer : agency).requestFocus();
    }

    private void leave() {
        forms.close();
        model.detail().get().ifPresent(this::show);
        (back.getScene() == null ? ask : back).requestFocus();
    }

    private static GrowingTextArea area(String text) {
        var area = new GrowingTextArea();
        area.setText(text);
        area.getStyleClass().add("framed");
        return area;
    }
}
