package org.mufakat.ui.agenda.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.StanceActs;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.NamesField;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.TypedHour;
import org.mufakat.ui.control.Words;

/** What delegations hold on the item, in protocol order and by name: never a tally, and an estimate looks like one. */
final class HeldBlock extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final Button add = new Button();
    private final Node heading;
    private final GridPane grid = new GridPane(16, 6);
    private final List<HeldRow> rows = new ArrayList<>();
    private final Label silent = Lines.small();
    private final OpenForms forms = new OpenForms();
    private Node back = add;

    HeldBlock(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        getStyleClass().add("held");
        grid.getStyleClass().add("said-table");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setMinWidth(i < 2 ? Region.USE_PREF_SIZE : 80);
            column.setHgrow(i < 2 ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        add.setId("stance.add");
        add.textProperty().bind(words.bind("stance.add"));
        add.setMnemonicParsing(false);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setGraphic(Icons.of(Feather.PLUS));
        add.setDisable(model.readOnly());
        add.setOnAction(pressed -> add());
        heading = Lines.heading(words, "agenda.stances", add);
    }

    /** Shows what is held on an item. */
    void show(ItemDetail detail) {
        for (int i = 0; i < detail.held().size(); i++) {
            if (i == rows.size()) {
                rows.add(new HeldRow(tongue, model.readOnly(), this::edit));
            }
            rows.get(i).show(detail.held().get(i), i);
        }
        InPlace.arrange(grid.getChildren(),
                rows.stream().limit(detail.held().size()).flatMap(HeldRow::nodes).toList());
        String names = detail.silent().stream().map(each -> each.nameIn(tongue.language()))
                .collect(Collectors.joining(", "));
        silent.textProperty().bind(words.bind("agenda.silent", names));
        InPlace.show(silent, !detail.silent().isEmpty());
        arrange(detail.held().isEmpty());
    }

    /** Another item is looked at; what is typed about this one stays until it is looked at again. */
    void turnTo(Id<AgendaItem> item) {
        forms.turnTo(item);
    }

    /** Opens the form for what delegations hold now. */
    void add() {
        back = add;
        open(Optional.empty());
    }

    private void arrange(boolean empty) {
        InPlace.arrange(getChildren(), Stream.of(Stream.of(heading), empty ? Stream.<Node>empty() : Stream.of(grid),
                forms.form().<Node>map(open -> open).stream(), Stream.of(silent)).flatMap(each -> each).toList());
    }

    private void edit(Node name, ItemDetail.Held held) {
        back = name;
        open(Optional.of(held));
    }

    private void open(Optional<ItemDetail.Held> edited) {
        var names = new DossierNames(model.seen());
        var entry = new EntryForm(words, edited
                .<ObservableValue<String>>map(held -> words.bind("stance.of",
                        held.delegation().nameIn(tongue.language())))
                .orElseGet(() -> words.bind("stance.add")), this::leave);
        var who = new NamesField("stance.names", "text.stance-prompt", words, names,
                code -> names.delegation(code).filter(Delegation::takesPart).isPresent());
        Optional<Stance> before = edited.map(ItemDetail.Held::stance);
        ComboBox<Attitude> attitude = choice("agenda.attitude.", Attitude.values(),
                before.map(Stance::attitude));
        ComboBox<StanceSource> source = choice("agenda.source.", StanceSource.values(),
                Optional.of(before.map(Stance::source).orElse(StanceSource.IN_THE_ROOM)));
        String today = tongue.dayAsTyped(tongue.dayOf(model.now()));
        var on = new TextField(today);
        var note = new TextField(before.map(Stance::note).orElse(""));
        if (edited.isEmpty()) {
            entry.row("stance.names", who);
            who.field().setId("stance.names");
            who.field().accessibleTextProperty().bind(words.bind("stance.names"));
        }
        attitude.promptTextProperty().bind(words.bind("stance.attitude.hint"));
        Problem attitudeRow = entry.row("stance.attitude", attitude);
        entry.row("stance.source", source);
        Problem onRow = entry.row("stance.on", on);
        entry.row("stance.note", note);
        Supplier<Optional<StanceActs.Filled>> filled = () -> {
            Optional<LocalDate> day = TypedHour.day(on.getText(), tongue.dayOf(model.now()));
            if (day.isEmpty() && !on.getText().isBlank()) {
                onRow.say(words.text("text.hour-wrong.day"));
            }
            if (attitude.getValue() == null) {
                attitudeRow.say(words.text("stance.attitude.none"));
            }
            return attitudeRow.isClear() && onRow.isClear()
                    ? Optional.of(new StanceActs.Filled(attitude.getValue(), note.getText().strip(), day,
                            source.getValue()))
                    : Optional.empty();
        };
        edited.ifPresentOrElse(held -> entry.end("stance.moved",
                () -> filled.get().map(now -> model.stances().record(List.of(held.delegation()), now)).isPresent(),
                entry.ending("stance.correct", Feather.EDIT_2,
                        () -> filled.get().map(now -> model.stances().correct(held,
                                on.getText().equals(today) ? now.dated(held.stance().on()) : now)).isPresent()),
                entry.ending("stance.remove", Feather.TRASH_2, () -> model.stances().remove(held))),
                () -> entry.end("stance.record", () -> who.atLeastOne().flatMap(codes -> filled.get()
                        .map(now -> model.stances().record(codes.stream().map(names::delegation)
                                .flatMap(Optional::stream).toList(), now)))
                        .isPresent()));
        forms.open(entry);
        arrange(model.detail().get().map(ItemDetail::held).orElse(List.of()).isEmpty());
        (edited.isPresent() ? attitude : who).requestFocus();
    }

    private void leave() {
        forms.close();
        model.detail().get().ifPresent(this::show);
        (back.getScene() == null ? add : back).requestFocus();
    }

    private <E extends Enum<E>> ComboBox<E> choice(String prefix, E[] choices, Optional<E> chosen) {
        var box = new ComboBox<E>();
        box.setConverter(new Called<>(each -> words.text(Words.key(prefix, each))));
        box.getItems().setAll(Arrays.asList(choices));
        chosen.ifPresent(box::setValue);
        return box;
    }
}
