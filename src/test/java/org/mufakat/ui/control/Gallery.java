package org.mufakat.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Picture;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.shell.StatusLine;
import org.mufakat.ui.shell.View;

/** Draws every control, and a shell around them, as PNG into target/gallery, to be looked at. */
public final class Gallery {
    private Gallery() {}

    public static void main(String[] folder) throws InterruptedException {
        var target = Path.of(folder.length > 0 ? folder[0] : "target/gallery");
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            Fonts.loadForInterface();
            Fonts.loadForText();
            draw(target, new Look(Theme.LIGHT, 100), 1440, 900, "light");
            draw(target, new Look(Theme.DARK, 100), 1440, 900, "dark");
            draw(target, new Look(Theme.LIGHT, 100), 1000, 700, "narrow");
            draw(target, new Look(Theme.LIGHT, 150), 1440, 900, "large");
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void draw(Path target, Look look, int width, int height, String name) {
        var shell = shell();
        var scene = new Scene(shell.root(), width, height);
        look.applyTo(scene);
        var view = new Controls();
        shell.show(view);
        if (name.equals("dark")) {
            shell.showKeys();
        }
        try {
            Picture.write(Picture.take(scene), target.resolve(name + ".png"));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** A shell with three places and the keys of the real one. */
    public static Shell shell() {
        var words = new Words(Locale.ENGLISH);
        var places = new Places();
        var undo = action("edit.undo", "Undo: edit Points to make, item 10").keys("Shortcut+Z").beforeText();
        var keys = Action.of("help.keys", w("Keys"), () -> places.shell.showKeys()).keys("F1");
        var agenda = action("go.agenda", "Agenda").icon(Feather.LIST).keys("Shortcut+2");
        var support = Action.of("go.support", w("Support"), () -> places.shell.show(new Empty())).icon(Feather.LAYERS)
                .keys("Shortcut+3");
        var text = action("go.text", "Text").icon(Feather.FILE_TEXT).keys("Shortcut+4");
        var menus = List.of(
                new MenuOf(w("File"), List.of(List.of(action("file.open", "Open…").keys("Shortcut+O")))),
                new MenuOf(w("Edit"), List.of(List.of(undo))),
                new MenuOf(w("View"),
                        List.of(List.of(Action.toggle("view.fold", w("Fold what stays"), new SimpleBooleanProperty())
                                .keys("Shortcut+Shift+H")))),
                new MenuOf(w("Go"), List.of(List.of(agenda, support, text))),
                new MenuOf(w("Help"), List.of(List.of(keys))));
        var rail = List.of(new Place("agenda", agenda, new SimpleIntegerProperty(8), Role.BRACKETED),
                Place.of("support", support), new Place("text", text, new SimpleIntegerProperty(15), Role.BRACKETED));
        var shell = new Shell(words, menus, rail,
                List.of(Place.of("settings", action("go.settings", "Settings").icon(Feather.SETTINGS))), undo, keys);
        places.shell = shell;
        shell.setRailShown(true);
        shell.header().afterTitle().add(new ExampleBadge(w("EXAMPLE")));
        shell.header().end().add(new MarkingBadge(w("EXAMPLE – INTERNAL")));
        shell.status().saving(Role.AGREED, Feather.CHECK, w("Saved 18:40"));
        shell.status().end().addAll(StatusLine.label(w("Viet Nam (our delegation)")),
                StatusLine.label(w("English + Tiếng Việt")));
        shell.bars().add(new MessageBar(Role.STAYS, Feather.EYE_OFF, w("Folded for a shared screen"),
                w("In every view you see what the ASEAN group may see, and no more, until you unfold."),
                action("unfold", "Unfold").keys("Shortcut+Shift+H")));
        shell.bars().add(new MessageBar(Role.BRACKETED, Feather.LOCK, w("Read-only"),
                w("Open in another window since 18:02, by the head of delegation."), action("again", "Try again")));
        return shell;
    }

    /** A view with every control in it. */
    static View everything() {
        return new Controls();
    }

    private static final class Places {
        private Shell shell;
    }

    static ObservableValue<String> w(String words) {
        return Words.fixed(words);
    }

    static Action action(String id, String name) {
        return Action.of(id, w(name), () -> {});
    }

    /** A view with nothing in it. */
    private static final class Empty implements View {
        private final EmptyPlace node = new EmptyPlace(Feather.LAYERS, w("No support record yet"),
                w("Import a CSV, or add the first one."), action("add", "Record").icon(Feather.PLUS));

        @Override
        public String place() {
            return "support";
        }

        @Override
        public ObservableValue<String> title() {
            return w("Partner support");
        }

        @Override
        public Node node() {
            return node;
        }
    }

    /** A view with everything in it. */
    private static final class Controls implements View {
        private final HBox node = new HBox(left(), middle(), right());

        @Override
        public String place() {
            return "agenda";
        }

        @Override
        public ObservableValue<String> title() {
            return w("Agenda");
        }

        @Override
        public ObservableValue<String> subtitle() {
            return w("15 items, reconstructed agenda");
        }

        @Override
        public List<Node> tools() {
            var segments = new LinkedHashMap<String, ObservableValue<String>>();
            segments.put("drafting", w("Drafting"));
            segments.put("clean", w("Clean"));
            segments.put("changes", w("Changes since Rev.2"));
            var all = new FilterChip(w("All 15"));
            all.setSelected(true);
            var area = new ComboBox<String>(FXCollections.observableArrayList("Area all", "EE&C"));
            area.getSelectionModel().selectFirst();
            var find = new TextField();
            find.setPromptText("Title, source");
            var write = Actions.button(action("write", "Write file").icon(Feather.DOWNLOAD));
            write.getStyleClass().add("default-action");
            return List.of(new Segments<>(segments, "drafting"), all, new FilterChip(w("Not ready 8")), area,
                    find, Actions.button(action("record", "Record").icon(Feather.PLUS).keys("Shortcut+Shift+N")), write,
                    Actions.iconButton(action("export", "Export").icon(Feather.SHARE)));
        }

        @Override
        public Node node() {
            return node;
        }

        private static Node left() {
            var list = new ListView<String>();
            list.getItems().addAll("Opening", "Adoption of the agenda",
                    "Năng lượng tái tạo và bàn tròn năng lượng sạch",
                    "Energy efficiency");
            list.getSelectionModel().select(2);
            list.setPrefHeight(180);
            var table = new TableView<String>();
            var number = new TableColumn<String, String>("No");
            number.setCellValueFactory(row -> w(Integer.toString(row.getValue().length())));
            var title = new TableColumn<String, String>("Title");
            title.setCellValueFactory(row -> w(row.getValue()));
            table.getColumns().add(number);
            table.getColumns().add(title);
            table.getItems().addAll("AJEEP Scheme 3", "Efficiency label introduced", "3rd EAS Clean Energy Forum");
            table.getSelectionModel().select(1);
            var box = new VBox(8, list, table);
            box.setPrefWidth(330);
            box.setMinWidth(230);
            VBox.setVgrow(table, Priority.ALWAYS);
            return box;
        }

        private static Node middle() {
            var title = new Label("10  Energy efficiency");
            title.getStyleClass().add("type-item-title");
            var head = new HBox(12, title, new Mark(Feather.EDIT_2, w("Draft"), Role.BRACKETED).filled());
            head.setAlignment(Pos.CENTER_LEFT);
            var points = new GrowingTextArea();
            points.setText("– Example: thank Japan for training and certification of energy managers.\n"
                    + "– Example: over ten trainers certified; ask that the scheme reach more members, and that the "
                    + "labels made with advice from one partner serve others.\n– Example: link the target.");
            var press = new GrowingTextArea();
            press.setText("Example: the partners work on energy efficiency with the members that ask for it.");
            var use = new Zone(Role.AGREED, Feather.MIC, w("For use"),
                    w("may be said; the ASEAN group sees it; goes into the speaking note"));
            use.rows().addAll(new LabelledField(w("Points to make"), points).withNote(w("58 s spoken")),
                    new LabelledField(w("Press line"), press));
            var too = new Zone(Role.ACCENT, Feather.USERS, w("Contributors see this too"),
                    w("agencies that were asked, for this item only"));
            too.rows().add(new LabelledField(w("Objective"), new Label("Example: have the training named.")));
            var stays = new StaysHere(w("Stays in the delegation"), w("in no file for others, in no speaking note"),
                    new KeyCap(KeyCombination.valueOf("Shortcut+Shift+H")));
            var line = new GrowingTextArea();
            line.setText("Example: no new reporting duty for members.");
            var empty = new GrowingTextArea();
            empty.setPromptText("Nothing yet");
            stays.rows().addAll(new LabelledField(w("Red line"), line), new LabelledField(w("Fallback"), empty));
            var marks = new FlowPane(8, 6, new Mark(Feather.CHECK_CIRCLE, w("final"), Role.AGREED),
                    new Mark(Feather.CHECK, w("cleared"), Role.ACCENT),
                    new Mark(Feather.EDIT_2, w("draft"), Role.BRACKETED),
                    new Mark(Feather.ALERT_CIRCLE, w("missing"), Role.MISSING),
                    new Mark(Feather.CHECK_CIRCLE, w("supports"), Role.AGREED).large(), new Tag(w("D1"), Role.HUE_1),
                    new Tag(w("D2"), Role.HUE_2), new Tag(w("D3"), Role.HUE_3), new Tag(w("hue 4"), Role.HUE_4),
                    new Tag(w("unattributed"), Role.UNATTRIBUTED), new Tag(w("ASEAN"), Role.OURS),
                    new Tag(w("theirs"), Role.THEIRS), new Tag(w("added"), Role.ADDED),
                    new Tag(w("removed"), Role.REMOVED),
                    new Tag(w("moved"), Role.MOVED), StaysHere.chip(w("stays here")), StaysHere.padlock(w("stays")),
                    new Badge(new SimpleIntegerProperty(15), Role.ACCENT),
                    new KeyCap(KeyCombination.valueOf("Shortcut+Enter")),
                    new KeyCap(KeyCombination.valueOf("Alt+1")),
                    new KeyCap(KeyCombination.valueOf("Delete")));
            var box = new VBox(10, head, use, too, stays,
                    new FoldedBand(w("What stays in the delegation: folded"),
                            w("fallback, red lines, tactical arguments")),
                    marks, statement());
            box.setPadding(new Insets(12, 16, 12, 16));
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setMinWidth(300);
            return box;
        }

        private static Node statement() {
            var words = new Text("The Ministers noted the progress of capacity building on oil stockpiling. ");
            var other = new Text(
                    "Các Bộ trưởng ghi nhận tiến độ xây dựng năng lực, dự trữ dầu mỏ và hiệu quả năng lượng.");
            words.getStyleClass().add("negotiating-text");
            other.getStyleClass().add("negotiating-text");
            return new TextFlow(words, other);
        }

        private static Node right() {
            var stays = new StaysHere(w("Our language"), w("stays here")).alongEdge();
            stays.rows().add(new Label("welcomed"));
            var tabs = new TabPane(new Tab("Our position"), new Tab("Versions 6"), new Tab("Paragraphs 3"));
            tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
            var check = new CheckBox("noted");
            check.setSelected(true);
            var radio = new RadioButton("ASEAN group");
            radio.setSelected(true);
            var box = new VBox(10, tabs, check, new CheckBox("welcomed"), radio, new RadioButton("All delegations"),
                    new Link(w("9 support records"), () -> {}), stays,
                    new EmptyPlace(Feather.LAYERS, w("No support record yet"),
                            w("Import a CSV, or add the first one."), action("add", "Record").icon(Feather.PLUS),
                            action("import", "Import a CSV…")));
            box.setPrefWidth(280);
            box.setMinWidth(200);
            return box;
        }
    }
}
