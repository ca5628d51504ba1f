package org.mufakat.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.NamedView;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;

/** Rows of a spreadsheet come in as support records: looked at, mended, decided, and taken back in one. */
@Tag("ui")
final class IntakeJourneyTest extends WindowJourney {
    private static final String ROWS = """
            Partner\tTitle\tArea\tKind\tWhen\tBeneficiaries\tStatus\tSource
            Japan\tExample: wind atlas of the islands\tRE\tstudy\t2018\tASEAN\tcompleted\thttps://example.org/1
            Japn\tExample: rooftop solar for schools\tRE\tdemonstration\t2019\tKHM\tongoing\thttps://example.org/2
            China\tExample: training of grid operators\tAPG\tcapacity building\t20199\tASEAN\tongoing\thttps://example.org/3
            Japan\tJOGMEC-ACE energy security on oil: programme\t\t\t7-10 Aug 2017\t\t\thttps://example.org/4
            China\tExample: dialogue on coal\tCCT\tforum\t2019\tASEAN\tcompleted\thttps://example.org/5
            ROK\tExample: efficiency label\tEE&C\tpolicy support\tAug 2019\tKHM\tsigned\thttps://example.org/6
            ROK\tExample: meters for islands\tEE&C\ttechnology\tFY2019\tIDN\tpledged\thttps://example.org/7
            Japan\tExample: hydrogen visit\tRE\tforum\tsince 2019\tVNM\tongoing\thttps://example.org/8
            China\tExample: gas codes\tTAGP\tstudy\t2020\tASEAN\tproposed\thttps://example.org/9
            Japan; China\tExample: plan for reactors\tCNE\tstudy\t2020\tASEAN\tproposed\thttps://example.org/10
            """;
    private Optional<Path> chosen = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        open(new Desk("Head of delegation", Clock.systemUTC()), new FileChoice() {
            @Override
            public Optional<Path> toOpen(String title, Kind kind) {
                return chosen;
            }

            @Override
            public Optional<Path> toSave(String title, Kind kind, String name) {
                return Optional.empty();
            }
        });
        openSample();
    }

    @Test
    void tenRowsArePastedTwoMendedOneCombinedOneLinkedTheViewNamedAndAllTakenBackStepByStep() throws Exception {
        Dossier before = dossier();
        paste(ROWS);
        assertEquals("7 new  ·  1 to be decided  ·  2 to be mended", counts());
        assertEquals("Japn", cell(), "the first cell that has to be mended");
        robot.interact(() -> mend("Write “Japan”").fire());
        until(() -> counts().equals("8 new  ·  1 to be decided  ·  1 to be mended"));
        press(KeyCode.F8);
        assertEquals("20199", cell());
        press(KeyCode.F2);
        until(() -> focused() == node("intake.cell", TextField.class));
        robot.write("2019");
        press(KeyCode.ENTER);
        until(() -> counts().equals("9 new  ·  1 to be decided"));
        press(KeyCode.F8);
        assertEquals("Is it 13?", node("intake.fate", Label.class).getText());
        press(KeyCode.DIGIT3);
        until(() -> counts().equals("9 new  ·  one adds to a record"));
        assertEquals("Take in 10 rows", node("intake.take", Button.class).getText());
        assertEquals(before, dossier(), "nothing is done before it is asked");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !isShown("intake") && dossier() != before);
        assertEquals(before.all(SupportRecord.class).size() + 9, dossier().all(SupportRecord.class).size());
        SupportRecord combined = number(13);
        assertTrue(combined.source().endsWith("https://example.org/4"), combined.source());
        assertEquals("JOGMEC-ACE energy security on oil programme", combined.title());
        assertEquals(Rooms.SUPPORT, place());
        Dossier takenIn = dossier();

        SupportRecord label = dossier().all(SupportRecord.class).stream()
                .filter(each -> each.title().equals("Example: efficiency label")).findFirst().orElseThrow();
        robot.interact(() -> window.goTo(Anchor.to(label)));
        press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> !dossier().linksOf(label.id()).isEmpty());
        assertEquals(EntryType.PARAGRAPH, dossier().linksOf(label.id()).getFirst().other(label.id()).type());
        Dossier linked = dossier();

        robot.interact(() -> window.walk().perform("support.views.keep"));
        until(() -> isShown("support.views.name"));
        robot.write("For the evening");
        press(KeyCode.ENTER);
        until(() -> !dossier().equals(linked));
        assertEquals("For the evening", dossier().all(NamedView.class).getLast().name());

        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dossier().equals(linked));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dossier().equals(takenIn));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> dossier().equals(before));
    }

    @Test
    void whatWasSaidIsTakenBackInThePageAndLeavingItChangesNothing() throws Exception {
        Dossier before = dossier();
        paste(ROWS);
        press(KeyCode.SPACE);
        until(() -> counts().endsWith("1 left out  ·  1 to be mended"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until(() -> counts().endsWith("2 to be mended"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> counts().endsWith("1 left out  ·  1 to be mended"));
        press(KeyCode.F2);
        until(() -> focused() == node("intake.cell", TextField.class));
        robot.write("x");
        press(KeyCode.ESCAPE);
        until(() -> focused() == table());
        assertEquals("Japn", cell(), "Esc leaves the cell with its words, and not the page");
        press(KeyCode.ESCAPE);
        until(() -> !isShown("intake"));
        assertEquals(before, dossier());
        paste(ROWS);
        assertTrue(counts().endsWith("1 left out  ·  1 to be mended"), "the same rows are as they were left");
    }

    @Test
    void aFileOfAnOlderSpreadsheetIsShownWithItsEncodingAndColumnsToBeCorrected() throws Exception {
        Path file = home.resolve("old.csv");
        Files.write(file, "Bên;Mô tả;Năm\r\nJapan;Société: étude à Besançon;2019\r\nChina;Liège;2020\r\n"
                .replace("Bên", "Pays").replace("Mô tả", "Détails").replace("Năm", "Année")
                .getBytes(Charset.forName("windows-1252")));
        chosen = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        until(() -> isShown("intake.counts") && !counts().isEmpty());
        assertEquals("Encoding: windows-1252", node("intake.encoding", MenuButton.class).getText());
        assertEquals("Between cells: semicolon", node("intake.separator", MenuButton.class).getText());
        assertEquals("Société: étude à Besançon", shownRows().get(1).words().row().cell(1));
        robot.interact(() -> node("intake.headed", CheckBox.class).fire());
        robot.interact(() -> choose("intake.column.0", "Partner"));
        robot.interact(() -> choose("intake.column.1", "Title"));
        until(() -> counts().startsWith("2 new"));
        robot.interact(() -> choose("intake.encoding", "UTF-8"));
        until(() -> node("intake.encoding", MenuButton.class).getText().equals("Encoding: UTF-8"));
        assertFalse(isShown("import.lines"));
    }

    private void choose(String menu, String item) {
        node(menu, MenuButton.class).getItems().stream().filter(each -> each.getText().equals(item)).findFirst()
                .orElseThrow().fire();
    }

    private void paste(String rows) throws Exception {
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> place().equals(Rooms.SUPPORT));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, rows)));
        press(KeyCode.CONTROL, KeyCode.V);
        until(() -> isShown("intake.counts") && !counts().isEmpty());
    }

    private String counts() {
        return node("intake.counts", Label.class).getText();
    }

    private String cell() {
        return node("intake.cell", TextField.class).getText();
    }

    @SuppressWarnings("unchecked")
    private TableView<PlannedRow> table() {
        return node("intake.table", TableView.class);
    }

    private List<PlannedRow> shownRows() {
        return table().getItems();
    }

    private Button mend(String words) {
        return robot.lookup(".mend").<Button>queryAll().stream()
                .filter(each -> ((Labeled) each).getText().equals(words))
                .findFirst().orElseThrow();
    }

    private SupportRecord number(int number) {
        return dossier().all(SupportRecord.class).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow();
    }
}
