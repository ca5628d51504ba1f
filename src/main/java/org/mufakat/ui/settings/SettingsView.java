package org.mufakat.ui.settings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;

/** The view of what the person and the dossier are set to: the sections at the left, one of them at the right. */
public final class SettingsView implements View {
    /** The id of its place. */
    public static final String PLACE = "settings";

    private static final double WIDEST = 0.3;

    private final SettingsModel model;
    private final PersonChoices person;
    private final Words words;
    private final BorderPane root = new BorderPane();
    private final StackPane place = new StackPane();
    private final ListView<Section> sections = new ListView<>();
    private final BooleanProperty listed = new SimpleBooleanProperty();
    private SectionPane pane;
    private boolean arranging;

    /**
     * A view of the session's dossier and of the person's choices.
     *
     * @param folded whether what stays in the delegation is folded away
     */
    public SettingsView(Session session, PersonChoices person, Words words, ObservableBooleanValue folded) {
        this.model = new SettingsModel(session);
        this.person = person;
        this.words = words;
        model.folded().bind(folded);
        root.getStyleClass().add("settings-view");
        root.getStylesheets()
                .add(Objects.requireNonNull(SettingsView.class.getResource("settings.css")).toExternalForm());
        sections.setId("settings.sections");
        sections.getStyleClass().add("sections");
        sections.accessibleTextProperty().bind(words.bind("settings.sections"));
        sections.setCellFactory(list -> new Cell());
        sections.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (!arranging && now != null) {
                model.section().set(now);
            }
        });
        sections.maxWidthProperty().bind(root.widthProperty().multiply(WIDEST));
        root.setLeft(sections);
        root.setCenter(place);
        pane = build();
        arrange();
        model.section().addListener((observed, before, now) -> arrange());
        model.folded().addListener((observed, before, now) -> arrange());
        model.seen().addListener((observed, before, now) -> pane.show(now));
        words.messagesProperty().addListener((observed, before, now) -> {
            sections.refresh();
            if (model.section().get() != Section.PERSON) {
                arrange();
            }
        });
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("settings.view");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public List<Node> panes() {
        return Stream.concat(Stream.of(sections), pane.panes().stream()).toList();
    }

    /** What can be done to the list that is shown, in groups for the menu bar. */
    public List<List<Action>> actions() {
        return List.of(
                List.of(Action.of("settings.menu.add", words.bind("settings.add-entry"), () -> pane.add())
                        .icon(Feather.PLUS).keys("Shortcut+Shift+N").when(listed),
                        Action.of("settings.menu.remove", words.bind("settings.remove"), () -> pane.remove())
                                .icon(Feather.TRASH_2).when(listed)),
                List.of(Action.of("settings.menu.up", words.bind("settings.up"), () -> pane.move(-1)).keys("Alt+Up")
                        .icon(Feather.ARROW_UP).when(listed),
                        Action.of("settings.menu.down", words.bind("settings.down"), () -> pane.move(1))
                                .keys("Alt+Down").icon(Feather.ARROW_DOWN).when(listed)));
    }

    /** Shows an entry where it is set. */
    public void reveal(Anchor anchor) {
        model.section().set(Section.of(anchor.type()));
        pane.reveal(anchor.entry());
    }

    /** The entry that is looked at; absent where the section has no list. */
    public Optional<Anchor> here() {
        return pane.here().map(Anchor::to);
    }

    /** Stops listening. */
    public void close() {
        model.close();
    }

    private void arrange() {
        if (!model.sections().contains(model.section().get())) {
            model.section().set(Section.PERSON);
            return;
        }
        arranging = true;
        if (!sections.getItems().equals(model.sections())) {
            sections.getItems().setAll(model.sections());
        }
        sections.getSelectionModel().select(model.section().get());
        sections.refresh();
        arranging = false;
        pane = build();
        place.getChildren().setAll(pane.node());
        pane.show(model.seen().get());
        listed.set(pane.hasList());
    }

    private SectionPane build() {
        var forms = new Forms(model.edits(), words, model.folded().get(), model.seen()::get);
        return switch (model.section().get()) {
            case PERSON -> new PersonPane(person, words);
            case COVER -> forms.cover();
            case MEETINGS -> forms.meetings();
            case DELEGATIONS -> forms.delegationList();
            case CONTRIBUTORS -> forms.contributors();
            case AREAS -> forms.areas();
            case KINDS -> forms.kinds();
            case TEXTS -> new TextsPane(model.edits(), words);
        };
    }

    /** A section by its name. */
    private final class Cell extends ListCell<Section> {
        @Override
        protected void updateItem(Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? "" : words.text(Words.key("settings.section.", section)));
            getStyleClass().remove("first-of-dossier");
            if (section == Section.COVER) {
                getStyleClass().add("first-of-dossier");
            }
        }
    }
}
