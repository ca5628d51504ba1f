package org.mufakat.ui.consensus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.mufakat.app.Export;
import org.mufakat.app.ImportBundle;
import org.mufakat.domain.Audience;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.text.Place;
import org.mufakat.text.Statement;
import org.mufakat.text.StatementParagraph;
import org.mufakat.ui.consensus.model.Drafting;
import org.testfx.util.WaitForAsyncUtils;

/** The one text in a window, with all of its characters: put in, typed into, compared. */
record HardText(TextWindow window) {

    /** Puts paragraphs in place of those there are, as they come from a file. */
    void put(List<String> words) {
        List<StatementParagraph> paragraphs = IntStream.range(0, words.size())
                .mapToObj(i -> new StatementParagraph(ParagraphKind.OPERATIVE, Optional.of(Integer.toString(i + 1)),
                        words.get(i)))
                .toList();
        var text = window.view.model().shownText().orElseThrow().id();
        fx(() -> window.view.model().perform(Label.of("change.text-read", "Hard"),
                dossier -> Drafting.fill(dossier, text, new Statement(paragraphs))));
        at(0, 0);
        has(words);
    }

    /** Types before the first character, at a place and behind the last; the words there are then. */
    String edit(int row, int middle) {
        String before = words(window.session.dossier()).get(row);
        type(row, middle, "y");
        type(row, 0, "x");
        type(row, before.length() + 2, "z");
        String after = "x" + before.substring(0, middle) + "y" + before.substring(middle) + "z";
        assertEquals(after, words(window.session.dossier()).get(row));
        return after;
    }

    /** Types words at a place. */
    void type(int row, int column, String words) {
        at(row, column);
        window.robot.write(words, 0);
    }

    /** Goes to a place. */
    void at(int row, int column) {
        fx(() -> {
            window.area.requestFocus();
            window.area.goTo(new Place(row, column));
        });
    }

    /** Pastes words from another program where the caret is. */
    void paste(String words) {
        fx(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.keys(KeyCode.CONTROL, KeyCode.V);
    }

    /** Takes steps back until the text has these words, as it had before. */
    void undoTo(List<String> words) {
        for (int i = 0; i < 20 && !words(window.session.dossier()).equals(words); i++) {
            fx(window.session::undo);
        }
        has(words);
    }

    /** Does something in the window without waiting for what follows from it. */
    static void fx(Runnable act) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(act));
    }

    /** Checks that the dossier, the editor and what the parser prints have these characters. */
    void has(List<String> words) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(words, words(window.session.dossier()));
        assertEquals(inEditor(words), window.view.model().sheet().read().text().paragraphs().stream()
                .map(each -> each.runs().stream().map(run -> each.text().substring(run.start(), run.end()))
                        .collect(Collectors.joining()))
                .toList());
        shows(words.isEmpty() ? List.of("") : words);
    }

    /** Checks that the editor has them. */
    void shows(List<String> words) {
        assertEquals(inEditor(words), List.of(window.area.getText().split("\n", -1)));
    }

    /** Within a paragraph an editor has no other line ends. */
    private static List<String> inEditor(List<String> words) {
        return words.stream().map(each -> each.replace('\n', '\u2028').replace('\r', '\u2028')).toList();
    }

    private static List<String> words(Dossier dossier) {
        return dossier.paragraphs(dossier.all(ConsensusText.class).getFirst().id()).stream().map(Paragraph::words)
                .toList();
    }

    /** Checks that a bundle and a plain text have these characters. */
    void leaves(List<String> words, Path folder) throws Exception {
        var export = new Export(window.session.dossier(), DisclosureRequest.to(Audience.DELEGATION));
        Path bundle = folder.resolve("hard.json");
        export.to(bundle, Clock.systemUTC());
        try (InputStream in = Files.newInputStream(bundle)) {
            var nothing = Dossier.of(List.of());
            assertEquals(words, words(nothing.with(ImportBundle.from(in, nothing).changes())));
        }
        Path plain = folder.resolve("hard.txt");
        export.to(plain, Clock.systemUTC());
        String printed = Files.readString(plain);
        for (String each : words) {
            assertTrue(printed.contains(". " + each + "\n"), each);
        }
    }
}
