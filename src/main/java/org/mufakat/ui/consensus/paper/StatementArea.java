package org.mufakat.ui.consensus.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextOps;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.text.Admitted;
import org.mufakat.text.PastedText;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Line;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.consensus.model.Splice;

/** The whole text in one editor, in which each paragraph carries its identity. */
public final class StatementArea extends GenericStyledArea<LineStyle, String, List<String>> {
    private static final TextOps<String, List<String>> TEXT = SegmentOps.styledTextOps();
    private static final List<String> PLAIN = List.of();

    /** Whoever is told what the person does in the editor. */
    interface Listener {
        /** Told of the lines after each edit. */
        void edited(List<Line> lines);

        /** Told of paragraphs pasted in place of what stands between two places. */
        void pasted(Place from, Place to, PastedText text);

        /** Told of words put in of which not every character could go in. */
        void admitted(Admitted admitted);
    }

    private final Listener listener;
    private final Keystrokes keystrokes = new Keystrokes(half -> admit(getCaretPosition(), getCaretPosition(),
            Admitted.of(half)));
    private final Restyling styles;
    private boolean composing;
    private boolean silent;

    /** An empty editor. */
    StatementArea(Listener listener) {
        super(LineStyle.fresh(), StatementArea::apply, PLAIN,
                new SimpleEditableStyledDocument<>(LineStyle.fresh(), PLAIN, TEXT),
                TEXT, true, segment -> StyledTextArea.createStyledTextNode(segment,
                        (text, classes) -> text.getStyleClass().addAll(classes)));
        this.listener = listener;
        styles = new Restyling(this);
        getStyleClass().addAll("statement-area", "negotiating-text");
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        Nodes.addInputMap(this, InputMap.sequence(
                InputMap.ignore(anyOf(keyPressed(KeyCode.Z, SHORTCUT_DOWN), keyPressed(KeyCode.Y, SHORTCUT_DOWN),
                        keyPressed(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN))),
                InputMap.consume(keyPressed(KeyCode.TAB), key -> requestFocusTraversal(TraversalDirection.NEXT)),
                InputMap.consume(keyPressed(KeyCode.TAB, SHIFT_DOWN),
                        key -> requestFocusTraversal(TraversalDirection.PREVIOUS))));
    }

    /** Shows a sheet with the smallest edits that lead to it, so that caret and place on the screen stay. */
    void show(Sheet sheet) {
        if (composing) {
            return;
        }
        List<Line> before = lines();
        List<Line> wanted = sheet.rows().isEmpty() ? List.of(new Line(Id.random(), "")) : sheet.lines();
        Set<Id<Paragraph>> known = new HashSet<>();
        before.forEach(line -> known.add(line.id()));
        setEditable(sheet.editable());
        boolean nothingSelected = getSelection().getLength() == 0;
        if (wanted.stream().noneMatch(line -> known.contains(line.id()))) {
            load(sheet, wanted);
        } else {
            Place caret = new Place(getCurrentParagraph(), getCaretColumn());
            for (Splice splice : Splice.between(before, wanted)) {
                getContent().replace(splice.start(), splice.end(), ReadOnlyStyledDocument.fromString(splice.words(),
                        getParagraph(0).getParagraphStyle(), PLAIN, TEXT));
            }
            restyle(sheet, wanted);
            keepCaret(before, wanted, caret);
        }
        if (nothingSelected && getSelection().getStart() != getCaretPosition()) {
            moveTo(getCaretPosition());
        }
    }

    /** The lines as they are on the screen. */
    private List<Line> lines() {
        List<Line> lines = new ArrayList<>(getParagraphs().size());
        getParagraphs().forEach(each -> lines.add(new Line(each.getParagraphStyle().id(), each.getText())));
        return lines;
    }

    /** Where the caret is. */
    public Place caret() {
        return new Place(getCurrentParagraph(), getCaretColumn());
    }

    /** The place of a position in the document. */
    public Place placeOf(int position) {
        var found = offsetToPosition(position, Bias.Forward);
        return new Place(found.getMajor(), found.getMinor());
    }

    /** Puts the caret at a place and brings it into view, with all of its paragraph where that was cut off or unseen. */
    public void goTo(Place place) {
        if (place.paragraph() < getParagraphs().size()) {
            boolean other = place.paragraph() != getCurrentParagraph();
            moveTo(place.paragraph(), Math.min(place.at(), getParagraphLength(place.paragraph())));
            if (other && isCutOff(place.paragraph())) {
                showParagraphAtCenter(place.paragraph());
                layout(); // else following the caret takes its place, and shows no more than the caret's line
            }
            requestFollowCaret();
        }
    }

    /** Selects words of a paragraph and brings them into view. */
    public void select(int paragraph, Passage words) {
        goTo(new Place(paragraph, words.start()));
        selectRange(paragraph, words.start(), paragraph, words.end());
    }

    /** Where less of the text can be seen than before, keeps the caret's paragraph in view if it was. */
    void keepCaretInView() {
        if (allParToVisibleParIndex(getCurrentParagraph()).isPresent()) {
            if (isCutOff(getCurrentParagraph())) {
                showParagraphInViewport(getCurrentParagraph());
                layout();
            }
            requestFollowCaret();
        }
    }

    private boolean isCutOff(int paragraph) {
        int seen = getVisibleParagraphs().size();
        return seen > 0 && seen < getParagraphs().size() && (paragraph <= firstVisibleParToAllParIndex()
                || paragraph >= lastVisibleParToAllParIndex());
    }

    private void load(Sheet sheet, List<Line> wanted) {
        var builder = new ReadOnlyStyledDocumentBuilder<LineStyle, String, List<String>>(TEXT,
                getParagraph(0).getParagraphStyle());
        for (int i = 0; i < wanted.size(); i++) {
            builder.addParagraph(wanted.get(i).words(), styles.of(sheet, i), LineStyle.of(sheet, wanted, i));
        }
        getContent().replace(0, getLength(), builder.build());
        styles.loaded(sheet);
        setStyle(wanted.size() - 1, LineStyle.of(sheet, wanted, wanted.size() - 1));
        setStyle(0, LineStyle.of(sheet, wanted, 0));
        selectRange(0, 0);
        showParagraphAtTop(0);
    }

    private void restyle(Sheet sheet, List<Line> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            setStyle(i, LineStyle.of(sheet, wanted, i));
        }
        styles.show(sheet);
    }

    private void setStyle(int paragraph, LineStyle style) {
        if (!getParagraph(paragraph).getParagraphStyle().equals(style)) {
            getContent().setParagraphStyle(paragraph, style);
        }
    }

    private void keepCaret(List<Line> before, List<Line> wanted, Place caret) {
        Id<Paragraph> at = before.get(Math.min(caret.paragraph(), before.size() - 1)).id();
        boolean stillThere = caret.paragraph() < wanted.size() && wanted.get(caret.paragraph()).id().equals(at);
        boolean split = before.stream().filter(line -> line.id().equals(at)).count() > 1;
        boolean moved = before.size() == wanted.size() && !stillThere && !split;
        if (moved) {
            IntStream.range(0, wanted.size()).filter(i -> wanted.get(i).id().equals(at)).findFirst()
                    .ifPresent(i -> {
                        moveTo(i, Math.min(caret.at(), getParagraphLength(i)));
                        requestFollowCaret();
                    });
        }
    }

    private static void apply(TextFlow flow, LineStyle style) {
        flow.getStyleClass().removeIf(each -> each.startsWith("kind-"));
        flow.getStyleClass().add(style.styleClass());
    }

    @Override
    public void replace(int start, int end, StyledDocument<LineStyle, String, List<String>> replacement) {
        String words = replacement.getText();
        Optional<Admitted> admitted = keystrokes.take(words);
        if (admitted.filter(each -> each.words().equals(words)).isPresent()) {
            super.replace(start, end, replacement);
            tell();
        } else {
            admit(start, end, admitted.orElseGet(() -> Admitted.of("")));
        }
    }

    private void admit(int start, int end, Admitted admitted) {
        super.replace(start, end, ReadOnlyStyledDocument.fromString(admitted.words(),
                getParagraph(offsetToPosition(start, Bias.Forward).getMajor()).getParagraphStyle(), PLAIN, TEXT));
        tell();
        if (!admitted.isWhole()) {
            listener.admitted(admitted);
        }
    }

    @Override
    public void moveSelectedText(int position) {
        super.moveSelectedText(position);
        tell();
    }

    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        silent = true;
        super.handleInputMethodEvent(event);
        silent = false;
        composing = !event.getComposed().isEmpty();
        tell();
    }

    @Override
    public void paste() {
        if (isEditable() && Clipboard.getSystemClipboard().hasString()) {
            put(Clipboard.getSystemClipboard().getString());
        }
    }

    /** Puts a plain text in place of the selection: words within a line, or paragraphs with their numbers. */
    private void put(String plain) {
        String unfolded = plain.replace('\t', ' ');
        Admitted admitted = Admitted.of(unfolded);
        var text = PastedText.of(admitted.words());
        Place from = placeOf(getSelection().getStart());
        Place to = placeOf(getSelection().getEnd());
        boolean alone = getText(from.paragraph(), 0, from.paragraph(), from.at()).isBlank()
                && getText(to.paragraph(), to.at(), to.paragraph(), getParagraphLength(to.paragraph())).isBlank();
        if (text.isOneLine() && !(alone && text.beginsWithNumber())) {
            replaceSelection(unfolded);
        } else {
            listener.pasted(from, to, text);
            if (!admitted.isWhole()) {
                listener.admitted(admitted);
            }
        }
    }

    @Override
    public void nextPage(SelectionPolicy selection) {
        if (!getVisibleParagraphs().isEmpty()) {
            super.nextPage(selection);
        }
    }

    @Override
    public void prevPage(SelectionPolicy selection) {
        if (!getVisibleParagraphs().isEmpty()) {
            super.prevPage(selection);
        }
    }

    /** A drag out of the area scrolls on with each frame, also when another view has come in its place meanwhile. */
    @Override
    public CharacterHit hit(double x, double y) {
        return getScene() == null ? CharacterHit.insertionAt(getCaretPosition()) : super.hit(x, y);
    }

    private void tell() {
        if (!composing && !silent && isEditable()) {
            listener.edited(lines());
        }
    }
}
