package org.mufakat.ui.support.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.app.mentions.Mention;
import org.mufakat.app.mentions.Passages;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.MentionList;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** Where the draft speaks of the selected record, found or confirmed; it stays here, and is not built on a shared screen. */
public final class RecordInText extends StackPane {
    private static final int QUOTED = 140;
    private static final int IN_MENU = 64;

    private final SupportModel model;
    private final LiveMentions mentions;
    private final Words words;
    private final MentionList list;
    private final Label none = new Label();
    private final StaysHere block;
    private Optional<Id<SupportRecord>> about = Optional.empty();

    /** The block; {@code going} leads to a passage. */
    public RecordInText(SupportModel model, LiveMentions mentions, Words words, Consumer<Anchor> going) {
        this.model = model;
        this.mentions = mentions;
        this.words = words;
        list = new MentionList(words, mentions.acts(), mention -> quoted(mention, going));
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("type-secondary");
        block = new StaysHere(words.bind("support.in-text"), words.bind("text.stays-here"));
        block.rows().addAll(none, list);
        getStyleClass().add("record-in-text");
    }

    /** Shows what is read of the selected record. */
    public void show() {
        Optional<SupportRecord> record = model.current().get().map(SupportRow::record)
                .filter(shown -> !model.folded().get());
        Optional<SupportInText> read = record.flatMap(shown -> mentions.draft());
        boolean any = read.isPresent();
        if (!about.equals(record.map(SupportRecord::id))) {
            about = record.map(SupportRecord::id);
            list.begin();
        }
        setManaged(any);
        getChildren().setAll(any ? List.of(block) : List.of());
        read.ifPresent(each -> {
            List<Mention> found = each.of(record.orElseThrow().id());
            list.show(found, model.seen());
            boolean missing = each.leavesOut(record.orElseThrow().id());
            none.setText(words.text(missing ? "support.in-text.none" : "support.in-text.after"));
            boolean said = missing || found.isEmpty();
            none.setVisible(said);
            none.setManaged(said);
        });
    }

    /** Offers the paragraphs of the draft, of which one is to speak of the selected record, beside a node. */
    public void askParagraph(Node beside) {
        Dossier dossier = model.seen();
        model.current().get().ifPresent(row -> {
            List<MenuItem> items = new ArrayList<>();
            TextProgress.leading(dossier).map(text -> dossier.paragraphs(text.id())).orElse(List.of()).stream()
                    .filter(each -> each.kind() != ParagraphKind.TITLE && each.kind() != ParagraphKind.HEADING)
                    .forEach(each -> items.add(item(row.id(), each)));
            var menu = new ContextMenu();
            menu.getItems().setAll(items);
            menu.setMaxHeight(420);
            menu.show(beside, Side.TOP, 0, 0);
        });
    }

    private MenuItem item(Id<SupportRecord> record, Paragraph paragraph) {
        String name = ParagraphName.of(paragraph);
        var item = new MenuItem(paragraph.number().isEmpty()
                ? name
                : name + "  " + Excerpt.of(paragraph.words().replaceAll("\\s+", " "), IN_MENU));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> mentions.acts().confirm(record, paragraph.id()));
        return item;
    }

    private static Node quoted(Mention mention, Consumer<Anchor> going) {
        var link = new Link(Words.fixed(ParagraphName.of(mention.paragraph()) + " “"
                + Excerpt.of(mention.quoted(), QUOTED) + "”"),
                () -> going.accept(Passages.anchor(mention.paragraph(), mention.passage())));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        return link;
    }

    /** Whether a kind of view has a draft that could thank for the record. */
    public boolean hasDraft() {
        return TextProgress.leading(model.seen()).isPresent();
    }
}
