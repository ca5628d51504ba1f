package org.mufakat.ui.agenda.said;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Paragraph;
import org.mufakat.ui.agenda.model.AgendaModel;
import org.mufakat.ui.agenda.model.ItemDetail;
import org.mufakat.ui.agenda.model.Linked;
import org.mufakat.ui.agenda.model.Tongue;
import org.mufakat.ui.agenda.position.LinkedLine;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.GrowingTextArea;
import org.mufakat.ui.control.InPlace;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Problem;
import org.mufakat.ui.control.TypedHour;
import org.mufakat.ui.control.Words;

/** What the capital told us on the item, above our position: what is not done in full, the rest behind a line. */
final class InstructionsBlock extends VBox {
    private final AgendaModel model;
    private final Tongue tongue;
    private final Words words;
    private final VBox list = new VBox(4);
    private final List<Told> blocks = new ArrayList<>();
    private final VBox restBlocks = new VBox(4);
    private final TitledPane more = new TitledPane();
    private final IntegerProperty older = new SimpleIntegerProperty();
    private Optional<Id<AgendaItem>> shown = Optional.empty();
    private final OpenForms forms = new OpenForms();

    InstructionsBlock(AgendaModel model, Tongue tongue) {
        this.model = model;
        this.tongue = tongue;
        this.words = tongue.words();
        getStyleClass().add("instructions");
        more.textProperty().bind(words.bind("agenda.instruction.older", older));
        more.setExpanded(false);
        more.setAnimated(false);
        more.getStyleClass().add("older");
        more.setContent(restBlocks);
    }

    /** Shows the instructions on an item. */
    void show(ItemDetail detail) {
        List<Instruction> all = detail.instructions();
        int first = (int) Math.max(1, all.stream().filter(told -> !told.done()).count());
        for (int i = 0; i < all.size(); i++) {
            if (i == blocks.size()) {
                blocks.add(new Told(tongue, model.readOnly(), told -> open(Optional.of(told)),
                        model.instructions()::done));
            }
            blocks.get(i).show(all.get(i), paragraph(all.get(i)));
        }
        List<Node> nodes = blocks.stream().limit(all.size()).map(Told::node).toList();
        List<Node> rest = nodes.subList(Math.min(first, nodes.size()), nodes.size());
        older.set(rest.size());
        if (!shown.equals(Optional.of(detail.item().id()))) {
            shown = Optional.of(detail.item().id());
            more.setExpanded(false);
        }
        List<Node> rows = new ArrayList<>(nodes.subList(0, nodes.size() - rest.size()));
        if (!rest.isEmpty()) {
            rows.add(more);
        }
        InPlace.arrange(restBlocks.getChildren(), rest);
        InPlace.arrange(list.getChildren(), rows);
        arrange();
    }

    /** Another item is looked at; what is typed about this one stays until it is looked at again. */
    void turnTo(Id<AgendaItem> item) {
        forms.turnTo(item);
    }

    /** Shows nothing. */
    void clear() {
        list.getChildren().clear();
        arrange();
    }

    /** Opens the form for a new instruction. */
    void add() {
        open(Optional.empty());
    }

    private void arrange() {
        List<Node> parts = new ArrayList<>();
        forms.form().ifPresent(parts::add);
        if (!list.getChildren().isEmpty()) {
            parts.add(list);
        }
        InPlace.arrange(getChildren(), parts);
        InPlace.show(this, !parts.isEmpty());
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
            LocalDate today = tongue.dayOf(model.now());
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
        forms.open(entry);
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
        forms.close();
        arrange();
        lookupAll(".instruction-done").stream().findFirst().ifPresent(Node::requestFocus);
    }
}
