package org.mufakat.ui.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.app.overview.Overview;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Meeting;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.InView;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.View;

/** What is not ready and who holds it, in one look; each line leads to its place, and back leads back to the line. */
public final class OverviewView implements View {
    /** The id of its place. */
    public static final String PLACE = "overview";

    /** From so many widths of a letter on there are three columns. */
    private static final double WIDE = 87;
    /** From so many on there are two. */
    private static final double MIDDLE = 54;

    private enum Width {
        NARROW, MIDDLE, WIDE
    }

    private final Words words;
    private final Onward onward;
    private final OverviewModel model;
    private final BooleanProperty onScreen = new SimpleBooleanProperty();
    private final Lines lines = new Lines(this::open);
    private final VBox content = new VBox();
    private final Scroll scroll = new Scroll(content);
    private final Region em = new Region();
    private final Action next;
    private final Action seen;
    private final Action comments;
    private final Action history;
    private final Action notes;
    private final Action unmentioned;
    private Width width = Width.WIDE;
    private List<Node> panes = List.of(content);
    private Optional<String> left = Optional.empty();

    /**
     * The overview of a session's dossier.
     *
     * @param folded whether only what the group may see is shown
     * @param since when the person last looked, absent when never
     * @param looked is told when the person says that it was all seen
     * @param onward leads to other places
     * @param background reads what takes longer than a frame
     * @param mentions what the text says of the support on record
     */
    public OverviewView(Session session, Words words, ObservableValue<Boolean> folded, Optional<Instant> since,
            Consumer<Instant> looked, Onward onward, Executor background, LiveMentions mentions) {
        this.words = words;
        this.onward = onward;
        model = new OverviewModel(session, folded, since, looked, background, Platform::runLater, mentions);
        next = Action.of("overview.next", words.bind("overview.next"), this::goToOutstanding)
                .icon(Feather.CHEVRON_DOWN).keys("F8").when(onScreen);
        seen = Action.of("overview.seen", words.bind("overview.seen"), model::seen).icon(Feather.EYE).when(onScreen);
        comments = Action.of("overview.comments-all", words.bind("go.comments"), onward::toComments)
                .icon(Feather.MESSAGE_SQUARE).when(onScreen);
        history = Action.of("overview.history", words.bind("overview.history"), this::goToChanges)
                .icon(Feather.CLOCK).when(onScreen);
        notes = Action.of("overview.notes", words.bind("overview.notes"), this::goToNotes).icon(Feather.MIC)
                .when(onScreen).when(Bindings.createBooleanBinding(() -> firstSpoken().isPresent(), model.sight()));
        unmentioned = Action.of("overview.unmentioned", words.bind("overview.unmentioned"), this::goToUnmentioned)
                .icon(Feather.LAYERS).when(onScreen);
        content.getStyleClass().add("overview");
        scroll.getStylesheets().add(Objects.requireNonNull(OverviewView.class.getResource("overview.css"))
                .toExternalForm());
        em.getStyleClass().add("em");
        em.setManaged(false);
        em.setVisible(false);
        content.getChildren().add(em);
        em.prefWidthProperty().addListener((observed, before, now) -> fit());
        scroll.widthProperty().addListener((observed, before, now) -> fit());
        model.sight().addListener((observed, before, now) -> {
            draw();
            if (before.filter(Sight::isFolded).isPresent() != now.filter(Sight::isFolded).isPresent()) {
                scroll.setVvalue(0);
            }
        });
        words.messagesProperty().addListener((observed, before, now) -> draw());
    }

    /** What can be done here, in groups for a menu; it can be done only while the view is on screen. */
    public List<List<Action>> actions() {
        return List.of(List.of(next, seen), List.of(notes, unmentioned, comments, history));
    }

    @Override
    public String place() {
        return PLACE;
    }

    @Override
    public ObservableValue<String> title() {
        return words.bind("overview.view");
    }

    @Override
    public ObservableValue<String> subtitle() {
        return model.sight().map(shown -> shown.flatMap(each -> each.dossier().preparedMeeting()).map(Meeting::title)
                .orElse(""));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public List<Node> panes() {
        return panes;
    }

    @Override
    public void shown() {
        onScreen.set(true);
        model.shown();
    }

    @Override
    public void hidden() {
        onScreen.set(false);
        model.hidden();
    }

    @Override
    public boolean knowsFocusLeft() {
        return true;
    }

    @Override
    public Optional<Node> firstFocus() {
        Optional<Node> line = left.flatMap(this::find);
        line.ifPresent(each -> Platform.runLater(() -> InView.bring(scroll, each)));
        return line.or(() -> panes.stream().findFirst());
    }

    /** Stops following the session. */
    public void close() {
        model.close();
    }

    private void open(String line, Anchor to) {
        left = Optional.of(line);
        onward.to(to);
    }

    private void goToOutstanding() {
        left = Optional.of(next.id());
        onward.to(model.sight().get().flatMap(Sight::whole).flatMap(Overview::text)
                .flatMap(TextProgress::firstOutstanding).map(Anchor::to)
                .orElseGet(() -> Lines.place(EntryType.CONSENSUS_TEXT)));
    }

    private void goToChanges() {
        left = Optional.of(history.id());
        onward.toChanges();
    }

    private void goToUnmentioned() {
        left = Optional.of(unmentioned.id());
        onward.toUnmentioned();
    }

    /** The speaking note of the first item that has one; from it one turns to those of the others. */
    private void goToNotes() {
        firstSpoken().ifPresent(item -> {
            left = Optional.of(notes.id());
            onward.toSpeakingNote(Anchor.to(item));
        });
    }

    private Optional<AgendaItem> firstSpoken() {
        return model.sight().get().flatMap(Sight::whole)
                .flatMap(whole -> whole.positions().spoken().stream().findFirst());
    }

    private void fit() {
        double now = scroll.getWidth() / Math.max(1, em.getPrefWidth());
        Width fitting = now >= WIDE ? Width.WIDE : now >= MIDDLE ? Width.MIDDLE : Width.NARROW;
        if (fitting != width) {
            width = fitting;
            draw();
        }
    }

    private void draw() {
        model.sight().get().ifPresent(sight -> {
            boolean first = content.getChildren().size() == 1;
            Optional<String> focused = focused();
            var say = new Phrases(words, sight.dossier(), model.zone(), sight.now());
            var strip = new Strip(sight, say, lines, next, columns());
            var columns = sight.whole().map(whole -> columns(sight, whole, say))
                    .orElseGet(() -> columns(new FoldedOverview(say, lines).cards(sight.dossier())));
            content.getChildren().setAll(em, strip, columns);
            List<Node> all = new ArrayList<>(List.of(strip));
            all.addAll(columns.columns());
            panes = List.copyOf(all);
            focused.flatMap(this::find).ifPresent(Node::requestFocus);
            if (first && onScreen.get() && focused.isEmpty()) {
                firstStep(content).ifPresent(Node::requestFocus);
            }
        });
    }

    private Columns columns(Sight sight, Overview whole, Phrases say) {
        var positions = new PositionsCard(whole.positions(), notes, say, lines);
        var text = new TextCard(whole.text(), sight, say, lines);
        var support = new SupportCard(sight.support(), unmentioned, say, lines);
        var deadlines = new DeadlinesCard(whole.deadlines(), say, lines);
        var contributions = new ContributionsCard(whole.contributions(), say, lines);
        var instructions = new InstructionsCard(whole.told(), whole.news().since(), say, lines);
        var threads = new CommentsCard(whole.threads(), comments, say, lines);
        var news = new NewsCard(whole.news(), sight.steps(), seen, history, say);
        return switch (width) {
            case WIDE ->
                new Columns(List.of(32.0, 37.0, 31.0), List.of(List.of(positions), List.of(text, support, news),
                        List.of(deadlines, contributions, instructions, threads)));
            case MIDDLE ->
                new Columns(List.of(48.0, 52.0), List.of(List.of(positions, contributions, instructions, news),
                        List.of(text, support, deadlines, threads)));
            case NARROW ->
                new Columns(List.of(100.0), List.of(List.of(deadlines, positions, text, support, contributions,
                        instructions, threads, news)));
        };
    }

    private int columns() {
        return switch (width) {
            case WIDE -> 3;
            case MIDDLE -> 2;
            case NARROW -> 1;
        };
    }

    private Columns columns(List<Node> cards) {
        return width == Width.NARROW
                ? new Columns(List.of(100.0), List.of(cards))
                : new Columns(List.of(50.0, 50.0), List.of(cards.subList(0, 1), cards.subList(1, cards.size())));
    }

    private Optional<String> focused() {
        return Optional.ofNullable(content.getScene()).map(Scene::getFocusOwner)
                .filter(owner -> InView.isWithin(content, owner)).map(Node::getId);
    }

    private static Optional<Node> firstStep(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> firstStep(each).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<Node> find(String id) {
        return find(content, id);
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(each -> find(each, id).stream()).findFirst()
                : Optional.empty();
    }
}
