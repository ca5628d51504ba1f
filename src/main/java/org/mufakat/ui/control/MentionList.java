package org.mufakat.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.mentions.Acknowledging;
import org.mufakat.app.mentions.Certainty;
import org.mufakat.app.mentions.Mention;
import org.mufakat.app.mentions.MentionWords;
import org.mufakat.domain.Dossier;

/** Passages and the support records that they speak of or may speak of, each to be confirmed, refused or taken back. */
public final class MentionList extends VBox {
    private static final int MOST = 8;

    private final Words words;
    private final Acknowledging acts;
    private final Function<Mention, Node> name;
    private Optional<Content> shown = Optional.empty();
    private boolean all;

    private record Line(Mention mention, String reason) {}

    private record Content(List<Line> lines, String language, boolean all) {}

    /** An empty list; {@code name} makes what a line is called by, which may lead somewhere. */
    public MentionList(Words words, Acknowledging acts, Function<Mention, Node> name) {
        super(6);
        this.words = words;
        this.acts = acts;
        this.name = name;
        getStyleClass().add("mention-list");
    }

    /** Shows these, in their order; the focus stays at its place. */
    public void show(List<Mention> mentions, Dossier dossier) {
        var said = new MentionWords(words.messages(), dossier);
        var now = new Content(mentions.stream().map(each -> new Line(each, said.reason(each.reason()))).toList(),
                words.messages().locale().getLanguage(), all);
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        int focused = IntStream.range(0, getChildren().size())
                .filter(at -> focusOwner().filter(owner -> InView.isWithin(getChildren().get(at), owner)).isPresent())
                .findFirst().orElse(-1);
        List<Line> lines = now.all() ? now.lines() : now.lines().subList(0, Math.min(MOST, now.lines().size()));
        getChildren().setAll(lines.stream().map(this::row).toList());
        if (lines.size() < now.lines().size()) {
            getChildren().add(new Link(words.bind("mention.all", now.lines().size()), () -> {
                all = true;
                show(mentions, dossier);
            }));
        }
        if (focused >= 0 && !getChildren().isEmpty()) {
            getChildren().get(Math.min(focused, getChildren().size() - 1)).lookupAll(".button").stream().findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    /** Shows no more than the first of what comes next. */
    public void begin() {
        all = false;
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private Node row(Line line) {
        Mention mention = line.mention();
        Node called = name.apply(mention);
        HBox.setHgrow(called, Priority.ALWAYS);
        Text sign = sign(mention.certainty());
        var first = new HBox(6, sign, called);
        first.getStyleClass().add("mention-name");
        if (!acts.readOnly()) {
            first.getChildren().addAll(buttons(mention));
        }
        var why = new Label(words.text(Words.key("mention.", mention.certainty()), line.reason()).strip());
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("type-secondary");
        return new VBox(2, first, why);
    }

    private static Text sign(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> Icons.of(Feather.CHECK_CIRCLE, Role.AGREED);
            case FOUND -> Icons.of(Feather.LINK_2, Role.SECONDARY);
            case POSSIBLE -> Icons.of(Feather.HELP_CIRCLE, Role.SECONDARY);
        };
    }

    private List<Node> buttons(Mention mention) {
        Object number = mention.record().number();
        String paragraph = ParagraphName.of(mention.paragraph());
        if (mention.certainty() == Certainty.CONFIRMED) {
            return List.of(button(Feather.X, "mention-take-back", words.bind("mention.take-back", paragraph, number),
                    () -> acts.takeBack(mention)));
        }
        return List.of(
                button(Feather.CHECK, "mention-confirm", words.bind("mention.confirm", paragraph, number),
                        () -> acts.confirm(mention.record().id(), mention.paragraph().id())),
                button(Feather.X, "mention-refuse", words.bind("mention.refuse", paragraph, number),
                        () -> acts.refuse(mention)));
    }

    private static Button button(Feather icon, String style, ObservableValue<String> does, Runnable act) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("quiet", "icon-only", style);
        button.accessibleTextProperty().bind(does);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Tooltips.later(button, does);
        button.setOnAction(pressed -> act.run());
        return button;
    }
}
