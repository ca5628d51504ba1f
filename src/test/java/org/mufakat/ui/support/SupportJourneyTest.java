package org.mufakat.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Preferences.Theme;
import org.mufakat.app.Session;
import org.mufakat.app.mentions.LiveMentions;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Fonts;
import org.mufakat.ui.control.FxFront;
import org.mufakat.ui.control.Look;
import org.mufakat.ui.control.SwiftRobot;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.MenuOf;
import org.mufakat.ui.shell.Place;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.support.model.Chart;
import org.mufakat.ui.support.model.SupportRow;
import org.mufakat.ui.support.model.TableLine;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class SupportJourneyTest {
    private final SwiftRobot robot = new SwiftRobot();
    private final SupportFixture fixture = new SupportFixture();
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final List<URI> opened = new ArrayList<>();
    private final NothingLeaves leaving = new NothingLeaves();
    private Session session;
    private SupportView view;

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> show(stage));
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
    }

    private void show(Stage stage) {
        Fonts.loadForInterface();
        session = new Session(new MemoryDoor(fixture.dossier()), new FxFront(), Clock.systemUTC(), () -> "Desk");
        var words = new Words(Locale.ENGLISH);
        view = new SupportView(session, words, folded, opened::add, anchor -> {}, List.of(),
                new LiveMentions(session, Runnable::run, Runnable::run), leaving);
        var undo = Action.of("edit.undo", Words.fixed("Undo"), session::undo).keys("Shortcut+Z").beforeText();
        var keys = Action.of("help.keys", Words.fixed("Keys"), () -> {});
        var go = Action.of("go.support", words.bind("support.title"), () -> {});
        var menu = new ArrayList<>(view.actions());
        menu.add(List.of(undo));
        var shell = new Shell(words, List.of(new MenuOf(Words.fixed("Support"), menu)),
                List.of(Place.of(SupportView.PLACE, go)), List.of(), undo, keys);
        var scene = new Scene(shell.root(), 1000, 900);
        new Look(Theme.LIGHT, 100).applyTo(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
        shell.show(view);
    }

    @Test
    void aRecordIsAddedTypedFilteredRemovedAndBroughtBackByKeysAlone() throws Exception {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("Grid training");
        SupportRecord added = record(47).orElseThrow();
        assertEquals("Grid training", added.title());
        assertEquals(List.of(fixture.delegation("CHN")), added.partners());

        ToggleButton cell = inWindow(() -> robot.lookup(".matrix-cell").<ToggleButton>queryAll().stream()
                .filter(each -> each.getAccessibleText().startsWith("Japan, Energy Efficiency")).findFirst()
                .orElseThrow());
        assertEquals("Japan, Energy Efficiency and Conservation: 6 records", cell.getAccessibleText());
        inWindow(() -> {
            cell.requestFocus();
            return true;
        });
        robot.type(KeyCode.SPACE);
        assertEquals(6, rows().size());

        inWindow(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
            return true;
        });
        int number = rows().getFirst().record().number();
        robot.type(KeyCode.DELETE);
        assertEquals(5, rows().size());
        assertTrue(record(number).isEmpty());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(6, rows().size());
        assertTrue(record(number).isPresent());
    }

    @Test
    void aDayThatCannotBeReadIsSaidBesideItsFieldAndWhatWasTypedElsewhereIsKept() throws Exception {
        show(15);
        typeInto("support.to", "30 Feb");
        assertEquals("Write a day as 27 Feb 2018 or 2018-02-27, a month or a year.", problemOf("support.to"));
        typeInto("support.beneficiaries", "ACE");
        assertEquals("30 Feb", input("support.to").getText());
        assertEquals("ACE", record(15).orElseThrow().beneficiaries());
        assertEquals("2018-02-28", record(15).orElseThrow().period().to().orElseThrow().toString(),
                "what cannot be read changes nothing, and nothing is guessed");
        typeInto("support.to", "2017");
        assertEquals("The end (31 Dec 2017) lies before the start (27 Feb 2018). Mend one of the two dates.",
                problemOf("support.to"));
        typeInto("support.to", "2019");
        assertEquals("", problemOf("support.to"));
        assertEquals("2019-12-31", record(15).orElseThrow().period().to().orElseThrow().toString());
    }

    @Test
    void aSourceThatIsNoWebAddressIsNeverOpened() throws Exception {
        show(15);
        assertTrue(inWindow(() -> link().isVisible()));
        inWindow(() -> {
            ((Hyperlink) link()).fire();
            return true;
        });
        assertEquals(List.of(URI.create("https://www.asiaeec-col.eccj.or.jp/1802-ajeep-postmeeting/")), opened);
        typeInto("support.source", "javascript:alert(1)");
        assertTrue(
                inWindow(() -> robot.lookup(node -> "support.source.open".equals(node.getId())).tryQuery().isEmpty()));
        assertEquals("javascript:alert(1)", record(15).orElseThrow().source());
    }

    @Test
    void onASharedScreenNoWordOfACommentIsInTheWindow() throws Exception {
        show(15);
        assertTrue(said("use the number 11"));
        inWindow(() -> {
            folded.set(true);
            return true;
        });
        assertFalse(said("use the number 11"));
        assertEquals(15,
                inWindow(() -> ((SupportRow) table().getSelectionModel().getSelectedItem()).record().number()));
    }

    @Test
    void whereThereIsLittleRoomColumnsGiveWayAndComeBackWithIt() throws Exception {
        List<String> all = List.of("No", "Partner", "Title", "Area", "Kind", "When, as the source says", "Status",
                "Source", "Confirmed by");
        assertEquals(all.subList(0, 7), columns());
        inWindow(() -> {
            view.drawerShown().set(false);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all, columns());
        inWindow(() -> {
            view.drawerShown().set(true);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all.subList(0, 7), columns());
        inWindow(() -> {
            table().getColumns().get(7).setVisible(true);
            return true;
        });
        SwiftRobot.rest();
        assertEquals(all.subList(0, 8), columns(), "a person asked for it");
    }

    @Test
    void whatIsShownLeavesAsAFileOrAsAPictureThatSaysWhatItShows() throws Exception {
        inWindow(() -> {
            view.model().filter().set(view.model().filter().get().withWords("training"));
            return true;
        });
        perform("support.share");
        assertEquals(rows().stream().map(SupportRow::id).collect(Collectors.toSet()), leaving.records.getLast());
        assertTrue(leaving.records.getLast().size() < 31);
        perform("support.save-picture");
        WritableImage picture = leaving.pictures.getLast();
        assertEquals(2000, picture.getWidth(), "twice the width of a paper's column");
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        assertTrue(colours.size() > 20, "something is drawn");
    }

    @Test
    void theMarksAlongTheYearsAreReachedByKeysAndOpenTheirRecords() throws Exception {
        inWindow(() -> {
            view.model().chart().set(Chart.YEARS);
            return true;
        });
        SwiftRobot.rest();
        Node years = robot.lookup(node -> "support.timeline".equals(node.getId())).query();
        inWindow(() -> {
            years.requestFocus();
            return true;
        });
        robot.type(KeyCode.RIGHT);
        String first = inWindow(years::getAccessibleText);
        assertTrue(first.contains("China"), first);
        robot.type(KeyCode.DOWN);
        assertNotEquals(first, inWindow(years::getAccessibleText));
        robot.type(KeyCode.ENTER);
        String reached = inWindow(years::getAccessibleText);
        int number = inWindow(() -> ((SupportRow) table().getSelectionModel().getSelectedItem()).record().number());
        assertTrue(reached.contains("  " + number + "  "), reached + " and not " + number);
    }

    @Test
    void enterOnARecordOpensTheDrawerThatWasShut() throws Exception {
        show(15);
        inWindow(() -> {
            view.drawerShown().set(false);
            table().requestFocus();
            return true;
        });
        robot.type(KeyCode.ENTER);
        assertTrue(view.drawerShown().get());
        assertEquals("support.title", inWindow(() -> table().getScene().getFocusOwner().getId()));
    }

    private void perform(String action) throws Exception {
        inWindow(() -> view.actions().stream().flatMap(List::stream).filter(each -> each.id().equals(action))
                .findFirst().orElseThrow().perform());
        SwiftRobot.rest();
    }

    private List<String> columns() throws Exception {
        return inWindow(() -> table().getVisibleLeafColumns().stream().map(column -> column.getText()).toList());
    }

    private boolean said(String words) throws Exception {
        return inWindow(() -> robot.lookup(".label").<Label>queryAll().stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words)));
    }

    private void show(int number) throws Exception {
        inWindow(() -> {
            view.reveal(fixture.number(number).id());
            return true;
        });
    }

    private void typeInto(String id, String words) throws Exception {
        inWindow(() -> {
            input(id).requestFocus();
            input(id).selectAll();
            return true;
        });
        robot.type(KeyCode.DELETE);
        robot.write(words);
    }

    private Node link() {
        return robot.lookup(node -> "support.source.open".equals(node.getId())).query();
    }

    private TextInputControl input(String id) {
        return robot.lookup(node -> id.equals(node.getId())).query();
    }

    private String problemOf(String id) throws Exception {
        return inWindow(() -> ((Label) input(id).getParent().getChildrenUnmodifiable().getLast()).getText());
    }

    private TableView<TableLine> table() {
        return robot.lookup(node -> "support.table".equals(node.getId())).query();
    }

    private List<SupportRow> rows() throws Exception {
        return inWindow(() -> table().getItems().stream().map(SupportRow.class::cast).toList());
    }

    private Optional<SupportRecord> record(int number) throws Exception {
        return inWindow(() -> session.dossier().all(SupportRecord.class).stream()
                .filter(record -> record.number() == number).findFirst());
    }

    private static <T> T inWindow(Callable<T> asked) throws Exception {
        SwiftRobot.rest();
        T answer = WaitForAsyncUtils.asyncFx(asked).get();
        SwiftRobot.rest();
        return answer;
    }
}
