package org.mufakat.ui.agenda.said;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Linked;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.agenda.position.LinkedLine;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.TypedHour;
import org.mufakat.ui.control.Words;

/** What the capital told us on the item, above our position: what is not done in full, the rest behind a line. */
final class InstructionsBlock extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final VBox list = new VBox(4);
    private Optional<Node> form = Optional.empty();

    InstructionsBlock(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        getStyleClass().add("instructions");
    }

    /** Shows the instructions on an item. */
    void show(ItemDetail detail) {
        List<Node> blocks = new ArrayList<>();
        List<Instruction> all = detail.instructions();
        int first = (int) Math.max(1, all.stream().filter(told -> !told.done()).count());
        all.stream().limit(first).map(this::instruction).forEach(blocks::add);
        if (all.size() > first) {
            blocks.add(rest(all.subList(first, all.size())));
        }
        list.getChildren().setAll(blocks);
        arrange();
    }

    /** Shows nothing, and leaves what was being typed. */
    void clear() {
        form = Optional.empty();
        list.getChildren().clear();
        arrange();
    }

    /** Opens the form for a new instruction. */
    void add() {
        open(Optional.empty());
    }

    private void arrange() {
        List<Node> parts = new ArrayList<>();
        form.ifPresent(parts::add);
        if (!list.getChildren().isEmpty()) {
            parts.add(list);
        }
        if (!getChildren().equals(parts)) {
            getChildren().setAll(parts);
        }
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
    }

    private Node instruction(Instruction told) {
        var done = new CheckBox();
        done.textProperty().bind(words.bind("agenda.instruction.is-done"));
        done.setSelected(told.done());
        done.setDisable(model.readOnly());
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.getStyleClass().add("instruction-done");
        done.setOnAction(pressed -> model.instructions().done(told, done.isSelected()));
        var edit = new Button();
        edit.setGraphic(Icons.of(Feather.EDIT_2));
        edit.getStyleClass().addAll("quiet", "icon-only");
        edit.accessibleTextProperty().bind(words.bind("agenda.instruction.edit"));
        edit.setVisible(!model.readOnly());
        edit.setOnAction(pressed -> open(Optional.of(told)));
        var end = new HBox(4, done, edit);
        end.getStyleClass().add("instruction-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        var block = new StaysHere(words.bind("agenda.instruction", tongue.moment(told.receivedAt())),
                Words.fixed(paragraph(told).map(number -> told.sender() + " \u00b7 " + number).orElse(told.sender())),
                end);
        var said = new Label(told.words());
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        block.rows().add(said);
        return block;
    }

    private Node rest(List<Instruction> all) {
        var more = new TitledPane();
        more.textProperty().bind(words.bind("agenda.instruction.older", all.size()));
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("older");
        var blocks = new VBox(4);
        all.stream().map(this::instruction).forEach(blocks.getChildren()::add);
        more.setContent(blocks);
        return more;
    }

    private void open(Optional<Instruction> edited) {
        var entry = new EntryForm(words, words.bind(edited.isPresent()
                ? "agenda.instruction.edit"
                : "agenda.instruction.add"), this::leave);
        LocalDateTime at = LocalDateTime.ofInstant(edited.map(Instruction::receivedAt).orElseGet(model::now),
                tongue.zone());
        var sender = new TextField(edited.map(Instruction::sender).orElse(""));
        var said = new GrowingTextArea();
        said.setText(edited.map(Instruction::words).orElse(""));
        said.getStyleClass().add("framed");
        var day = new TextField(tongue.dayAsTyped(at.toLocalDate()));
        var hour = new TextField(Moments.hour(at.atZone(tongue.zone()).toInstant(), tongue.zone()));
        var about = new ComboBox<Optional<Paragraph>>();
        about.setConverter(new Called<>(each -> each.map(known -> LinkedLine.of(known, tongue).name())
                .orElseGet(() -> words.text("agenda.instruction.whole-item"))));
        List<Paragraph> paragraphs = model.detail().get().map(ItemDetail::paragraphs).orElse(List.of()).stream()
                .map(Linked::entry).toList();
        about.getItems().setAll(Stream.concat(Stream.of(Optional.<Paragraph>empty()),
                paragraphs.stream().map(Optional::of)).toList());
        about.setValue(paragraphs.stream().filter(each -> edited.flatMap(Instruction::about)
                .filter(anchor -> anchor.entry().equals(each.id())).isPresent()).findFirst());
        Problem senderRow = entry.row("agenda.instruction.sender", sender);
        Problem wordsRow = entry.row("agenda.instruction.words", said);
        Problem dayRow = entry.row("agenda.instruction.day", day);
        Problem hourRow = entry.row("agenda.instruction.hour", hour);
        if (!paragraphs.isEmpty()) {
            entry.row("agenda.instruction.about", about);
        }
        List<Button> further = edited.map(told -> List.of(entry.ending("agenda.instruction.remove", Feather.TRASH_2,
                () -> model.instructions().remove(told)))).orElse(List.of());
        entry.end("agenda.instruction.record", () -> {
            LocalDate today = LocalDate.ofInstant(model.now(), tongue.zone());
            TypedHour typed = TypedHour.read(day.getText(), hour.getText(), today, tongue.zone());
            typed.problem().ifPresent(key -> (key.equals("text.hour-wrong.day") ? dayRow : hourRow)
                    .say(words.text(key)));
            if (typed.at().isEmpty() && typed.problem().isEmpty()) {
                hourRow.say(words.text("text.hour-wrong.missing"));
            }
            if (said.getText().isBlank()) {
                wordsRow.say(words.text("agenda.instruction.no-words"));
            }
            if (sender.getText().isBlank()) {
                senderRow.say(words.text("agenda.instruction.no-sender"));
            }
            boolean whole = typed.at().isPresent() && wordsRow.isClear() && senderRow.isClear();
            typed.at().filter(read -> whole).ifPresent(read -> model.instructions().save(edited,
                    about.getValue().<Entry>map(known -> known).or(() -> item()).map(Anchor::to).orElseThrow(),
                    read.atZone(tongue.zone()).toInstant(), sender.getText().strip(), said.getText().strip()));
            return whole;
        }, further.toArray(Button[]::new));
        form = Optional.of(entry);
        arrange();
        sender.requestFocus();
    }

    private Optional<Entry> item() {
        return model.detail().get().map(ItemDetail::item);
    }

    /** The number of the paragraph that an instruction is about; absent where it is about the item. */
    private Optional<String> paragraph(Instruction told) {
        return told.about().filter(anchor -> anchor.type() == EntryType.PARAGRAPH)
                .flatMap(anchor -> model.seen().find(anchor.type(), anchor.entry()))
                .map(found -> LinkedLine.of((Paragraph) found, tongue).name());
    }

    private void leave() {
        form = Optional.empty();
        arrange();
        lookupAll(".instruction-done").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
