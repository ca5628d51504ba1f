package org.mufakat.ui.control;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.mufakat.text.LightText;
import org.mufakat.text.LightText.Kind;
import org.mufakat.text.LightText.Line;
import org.mufakat.text.LightText.Span;

/**
 * A field for words with light structure, as high as they are: lists go on by themselves, words can be emphasised, and
 * no mark is ever seen. The page scrolls and the field does not, but for very long words.
 */
public final class LightArea extends StyledTextArea<String, LightArea.Style> {
    /**
     * How words are emphasised.
     *
     * @param strong whether they are bold
     * @param emphasised whether they are italic
     */
    public record Style(boolean strong, boolean emphasised) {
        static final Style PLAIN = new Style(false, false);
    }

    private final Consumer<LightText> typed;
    private final LightHeight height = new LightHeight(this);
    private LightText value = LightText.of("");
    private Predicate<String> paste = words -> true;
    private boolean showing;
    private boolean composing;

    /** An empty field; {@code typed} is told what it says after each edit of the person. */
    public LightArea(Consumer<LightText> typed) {
        super("", (flow, style) -> {}, Style.PLAIN, (text, style) -> {
            if (style.strong()) {
                text.getStyleClass().add("strong");
            }
            if (style.emphasised()) {
                text.getStyleClass().add("emphasised");
            }
        });
        this.typed = typed;
        getStyleClass().add("light-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setUndoManager(UndoUtils.noOpUndoManager());
        getChildren().add(height.probe());
        height.probe().fontProperty().addListener(changed -> changed());
        plainTextChanges().subscribe(change -> edited(change));
        CaretInView.follow(this, caretPositionProperty(), () -> getCaretBounds().map(this::screenToLocal));
        Nodes.addInputMap(this, InputMap.sequence(
                InputMap.ignore(anyOf(keyPressed(KeyCode.Z, SHORTCUT_DOWN), keyPressed(KeyCode.Y, SHORTCUT_DOWN),
                        keyPressed(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN))),
                InputMap.consume(keyPressed(KeyCode.TAB), key -> requestFocusTraversal(TraversalDirection.NEXT)),
                InputMap.consume(keyPressed(KeyCode.TAB, SHIFT_DOWN),
                        key -> requestFocusTraversal(TraversalDirection.PREVIOUS)),
                InputMap.consume(keyPressed(KeyCode.ENTER), key -> newLine())));
        addEventFilter(ScrollEvent.ANY, this::scroll);
        addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> setTextInsertionStyle(null));
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode().isNavigationKey()) {
                setTextInsertionStyle(null);
            }
        });
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> composing = !event.getComposed().isEmpty());
    }

    /** Asks before words are pasted; nothing is pasted where the answer is false. */
    public void onPaste(Predicate<String> asked) {
        paste = asked;
    }

    /** Shows words; those on the screen that mean the same stay as they are, and so does the caret. */
    public void show(LightText wanted) {
        if (wanted.equals(value) || composing) {
            return;
        }
        showing = true;
        String before = getText();
        String after = wanted.shown();
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        if (start < before.length() - same || start < after.length() - same) {
            replaceText(start, before.length() - same, after.substring(start, after.length() - same));
        }
        restyle(wanted);
        value = wanted;
        showing = false;
        changed();
    }

    /** What it says. */
    public LightText value() {
        return value;
    }

    /** Makes the selected words, or those typed next, bold, or takes that back. */
    public void strong() {
        toggle(style -> new Style(!style.strong(), style.emphasised()));
    }

    /** Makes the selected words, or those typed next, italic, or takes that back. */
    public void emphasise() {
        toggle(style -> new Style(style.strong(), !style.emphasised()));
    }

    /** Makes the lines of the selection entries of a list, or takes that back. */
    public void list(Kind kind) {
        int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
        int last = offsetToPosition(getSelection().getEnd(), Bias.Forward).getMajor();
        boolean all = value.lines().subList(first, last + 1).stream().allMatch(line -> line.kind() == kind);
        for (int i = first; i <= last; i++) {
            Line line = value.lines().get(i);
            String sign = all ? "" : Line.of(kind, line.level(), i - first + 1, "").indented();
            replaceText(i, 0, i, line.indented().length(), sign);
        }
    }

    @Override
    public void paste() {
        String words = Clipboard.getSystemClipboard().getString();
        if (words != null && isEditable() && paste.test(words)) {
            replaceSelection(words.replace("\r\n", "\n").replace('\r', '\n'));
        }
    }

    private void toggle(UnaryOperator<Style> change) {
        var selection = getSelection();
        if (!isEditable()) {
            return;
        }
        if (selection.getLength() == 0) {
            setTextInsertionStyle(change.apply(getStyleForInsertionAt(getCaretPosition())));
            return;
        }
        setStyle(selection.getStart(), selection.getEnd(), change.apply(getStyleOfChar(selection.getStart())));
        int first = offsetToPosition(selection.getStart(), Bias.Forward).getMajor();
        int count = offsetToPosition(selection.getEnd(), Bias.Forward).getMajor() - first + 1;
        read(first, count, count);
    }

    private Style getStyleForInsertionAt(int position) {
        return position == 0 ? Style.PLAIN : getStyleAtPosition(position);
    }

    private void newLine() {
        if (!isEditable()) {
            return;
        }
        Line line = value.lines().get(getCurrentParagraph());
        boolean inList = line.kind() != Kind.PLAIN && getCaretColumn() >= line.indented().length();
        if (inList && line.words().isBlank()) {
            replaceText(getCurrentParagraph(), 0, getCurrentParagraph(), getParagraphLength(getCurrentParagraph()), "");
        } else {
            replaceSelection("\n" + (inList
                    ? Line.of(line.kind(), line.level(), line.number() + 1, "").indented()
                    : ""));
        }
        requestFollowCaret();
    }

    private void edited(PlainTextChange change) {
        if (showing) {
            return;
        }
        int first = offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
        read(first, lineEnds(change.getRemoved()) + 1, lineEnds(change.getInserted()) + 1);
    }

    private static int lineEnds(String words) {
        return (int) words.chars().filter(unit -> unit == '\n').count();
    }

    /** Reads lines anew, in place of as many as there were. */
    private void read(int first, int before, int now) {
        List<Line> lines = new ArrayList<>(value.lines().subList(0, first));
        for (int i = first; i < first + now; i++) {
            lines.add(lineAt(i));
        }
        lines.addAll(value.lines().subList(first + before, value.lines().size()));
        value = new LightText(lines);
        drawSigns();
        changed();
        typed.accept(value);
    }

    /** Another sign by which a line began to be a list becomes the dash that all have. */
    private void drawSigns() {
        int at = getCurrentParagraph();
        String text = getParagraph(at).getText();
        Line line = value.lines().get(at);
        String sign = line.indented();
        boolean another = line.kind() == Kind.BULLET && text.length() >= sign.length()
                && !text.startsWith(sign) && text.indexOf(' ', text.length() - text.stripLeading().length()) >= 0;
        if (another) {
            int place = text.length() - text.stripLeading().length();
            showing = true;
            replaceText(at, place, at, place + 1, "–");
            showing = false;
        }
    }

    private Line lineAt(int number) {
        Paragraph<String, String, Style> paragraph = getParagraph(number);
        List<Span> spans = new ArrayList<>();
        String text = paragraph.getText();
        int from = 0;
        for (StyleSpan<Style> span : paragraph.getStyleSpans()) {
            int to = Math.min(text.length(), from + span.getLength());
            spans.add(new Span(text.substring(from, to), span.getStyle().strong(), span.getStyle().emphasised()));
            from = to;
        }
        return Line.ofSpans(spans);
    }

    private void restyle(LightText wanted) {
        List<List<Span>> lines = wanted.spans();
        for (int i = 0; i < lines.size() && i < getParagraphs().size(); i++) {
            boolean plain = lines.get(i).stream().noneMatch(span -> span.strong() || span.emphasised());
            boolean wasPlain = getParagraph(i).getStyleSpans().stream()
                    .allMatch(span -> span.getStyle().equals(Style.PLAIN));
            if (!(plain && wasPlain) && getParagraphLength(i) > 0) {
                var styles = new StyleSpansBuilder<Style>();
                lines.get(i).stream().filter(span -> !span.words().isEmpty()).forEach(span -> styles
                        .add(new Style(span.strong(), span.emphasised()), span.words().length()));
                setStyleSpans(i, 0, styles.create());
            }
        }
    }

    private void changed() {
        height.forget();
        requestLayout();
    }

    /** Words that are as high as before are laid out here alone, and the form around them is left as it is. */
    @Override
    public void requestLayout() {
        boolean sameHeight = height != null && getScene() != null && getWidth() > 0
                && height.at(getWidth()) == getHeight();
        if (sameHeight) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    private void scroll(ScrollEvent event) {
        if (!height.isCut() && getParent() != null) {
            event.consume();
            getParent().fireEvent(event.copyFor(getParent(), getParent()));
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.at(width > 0 ? width : getWidth());
    }
}
