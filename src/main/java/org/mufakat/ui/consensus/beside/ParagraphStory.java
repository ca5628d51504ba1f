package org.mufakat.ui.consensus.beside;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mufakat.app.ParagraphName;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.WordDifference;
import org.mufakat.ui.consensus.card.VersionCard;
import org.mufakat.ui.consensus.card.VersionWords;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.StoryModel;
import org.mufakat.ui.consensus.model.Version;
import org.mufakat.ui.control.DifferenceFlow;
import org.mufakat.ui.control.Link;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.StaysHere;
import org.mufakat.ui.control.Words;

/** How the paragraph at the caret came to read as it does, newest first; each entry opens what stood before and after. */
public final class ParagraphStory extends VBox {
    private static final int FIRST = 12;
    private static final int AROUND = 24;
    private static final int LONGEST = 80;

    private final ConsensusModel model;
    private final StoryModel story;
    private final Words words;
    private final Consumer<VersionCard> open;
    private final Runnable leave;
    private final SimpleObjectProperty<String> heading = new SimpleObjectProperty<>("");
    private final SimpleObjectProperty<String> hint = new SimpleObjectProperty<>("");
    private Optional<Paragraph> all = Optional.empty();

    /** The block; {@code open} shows a card over the text, {@code leave} takes it away. */
    public ParagraphStory(ConsensusModel model, StoryModel story, Words words, Consumer<VersionCard> open,
            Runnable leave) {
        this.model = model;
        this.story = story;
        this.words = words;
        this.open = open;
        this.leave = leave;
        getStyleClass().add("paragraph-story");
        setId("text.story");
        sceneProperty().addListener((observed, before, now) -> story.shownProperty().set(now != null));
        story.toldProperty().addListener(changed -> show());
        words.messagesProperty().addListener(changed -> show());
    }

    private void show() {
        getChildren().clear();
        story.toldProperty().get().ifPresent(told -> {
            Paragraph paragraph = told.paragraph();
            heading.set(words.text("text.story", ParagraphName.of(paragraph)));
            hint.set(words.text("text.story-versions", Version.wordings(told.versions())) + " · "
                    + words.text("text.stays-here"));
            var block = new StaysHere(heading, hint).alongEdge();
            boolean whole = all.map(Paragraph::id).equals(Optional.of(paragraph.id()));
            List<Version> versions = told.versions();
            if (!told.readable()) {
                block.rows().add(wrapped(words.text("text.story-unreadable"), "type-secondary"));
            }
            versions.stream().limit(whole ? versions.size() : FIRST)
                    .forEach(version -> block.rows().add(new Entry(paragraph, version)));
            if (!whole && versions.size() > FIRST) {
                block.rows().add(new Link(words.bind("text.story-all", versions.size()), () -> {
                    all = Optional.of(paragraph);
                    show();
                }));
            }
            getChildren().add(block);
        });
    }

    private Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** One act, which a click, Enter or Space opens. */
    private final class Entry extends VBox {
        private final Paragraph paragraph;
        private final Version version;

        Entry(Paragraph paragraph, Version version) {
            this.paragraph = paragraph;
            this.version = version;
            getStyleClass().add("story-entry");
            String when = when(version);
            getChildren().add(wrapped(version.author().isEmpty() ? when : when + " · " + version.author(),
                    "type-secondary"));
            getChildren().add(wrapped(VersionWords.act(words, version), "story-act"));
            if (!version.statuses().isEmpty()) {
                getChildren().add(wrapped(VersionWords.statuses(words, version)));
            }
            if (version.rewords()) {
                getChildren().add(new DifferenceFlow(version.difference().excerpt(AROUND, LONGEST),
                        EnumSet.allOf(WordDifference.Kind.class)));
            }
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(VersionWords.spoken(words, version, when));
            setOnMouseClicked(click -> openCard());
            setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    openCard();
                    key.consume();
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                openCard();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }

        private void openCard() {
            var card = new VersionCard(words, model, paragraph, version, when(version), leave);
            open.accept(card);
            card.requestFocus();
        }
    }

    private String when(Version version) {
        return Moments.seenFrom(words, version.at(), model.session().now(), model.session().zone());
    }
}
