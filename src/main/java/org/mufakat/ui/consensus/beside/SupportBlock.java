package org.mufakat.ui.consensus.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.mentions.Certainty;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.app.mentions.Mention;
import org.mufakat.app.mentions.MentionWords;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.control.Icons;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.MentionList;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** The support on record that the paragraph at the caret speaks of or may speak of, and where text and records differ. */
public final class SupportBlock extends VBox {
    private static final int LONGEST = 240;

    private final ConsensusModel model;
    private final Words words;
    private final LiveMentions mentions;
    private final MentionList list;
    private final StaysHere block;
    private final VBox differences = new VBox(6);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Id<Paragraph>> about = Optional.empty();
    private List<Mention> shown = List.of();

    /** The block; {@code going} leads to a record. */
    public SupportBlock(ConsensusModel model, Words words, LiveMentions mentions, Consumer<Anchor> going) {
        this.model = model;
        this.words = words;
        this.mentions = mentions;
        list = new MentionList(words, mentions.acts(), mention -> name(mention, going));
        getStyleClass().addAll("stays-beside", "support-beside");
        block = new StaysHere(words.bind("text.support"), words.bind("text.stays-here")).alongEdge();
        block.rows().addAll(list, differences);
    }

    /** Whether something was found that nobody confirmed or refused. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows what belongs to a paragraph, as it was read last. */
    public void show(Paragraph paragraph) {
        if (!about.equals(Optional.of(paragraph.id()))) {
            about = Optional.of(paragraph.id());
            list.begin();
        }
        Optional<SupportInText> read = mentions.of(paragraph.text());
        shown = read.map(each -> each.in(paragraph.id())).orElse(List.of());
        Dossier dossier = model.session().dossier();
        list.show(shown, dossier);
        List<Node> said = read.map(each -> said(each, paragraph.id(), new MentionWords(words.messages(), dossier)))
                .orElse(List.of());
        differences.getChildren().setAll(said);
        list.setManaged(!shown.isEmpty());
        differences.setManaged(!said.isEmpty());
        if (shown.isEmpty() && said.isEmpty()) {
            getChildren().clear();
        } else if (getChildren().isEmpty()) {
            getChildren().add(block);
        }
        open.set(firstOpen().isPresent() && !mentions.acts().readOnly());
    }

    /** Shows it again where something was read anew. */
    public void showAgain() {
        about.flatMap(id -> model.session().dossier().find(Paragraph.class, id)).ifPresent(this::show);
    }

    /** Confirms the first that nobody confirmed or refused. */
    public void confirmFirst() {
        firstOpen().ifPresent(each -> mentions.acts().confirm(each.record().id(), each.paragraph().id()));
    }

    /** Refuses the first that nobody confirmed or refused. */
    public void refuseFirst() {
        firstOpen().ifPresent(mentions.acts()::refuse);
    }

    private Optional<Mention> firstOpen() {
        return shown.stream().filter(each -> each.certainty() != Certainty.CONFIRMED).findFirst();
    }

    private static Node name(Mention mention, Consumer<Anchor> going) {
        var link = new Link(Words.fixed(mention.record().number() + "  " + mention.record().title()),
                () -> going.accept(Anchor.to(mention.record())));
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(USE_PREF_SIZE);
        link.setMaxWidth(Double.MAX_VALUE);
        return link;
    }

    private List<Node> said(SupportInText read, Id<Paragraph> paragraph, MentionWords say) {
        List<Node> lines = new ArrayList<>();
        Stream.concat(
                read.unbackedIn(paragraph).stream()
                        .map(each -> words.text("text.support.unbacked", Excerpt.of(each.quoted(), LONGEST))),
                read.differencesIn(paragraph).stream().map(say::difference)).forEach(each -> lines.add(line(each)));
        return lines;
    }

    private static Node line(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(6, Icons.of(Feather.INFO, Role.SECONDARY), label);
        line.getStyleClass().add("support-difference");
        return line;
    }
}
