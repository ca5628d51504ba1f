package org.mufakat.ui.consensus.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.fxmisc.richtext.model.StyleSpans;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.model.Sheet;

/**
 * Gives the characters in the editor the styles of their brackets. Only what differs is set, and of a paragraph with very
 * many brackets only those around where one looks are styled, for each stretch of characters is laid out anew at each key.
 */
final class Restyling {
    private static final Duration REST = Duration.millis(100);

    private final StatementArea area;
    private final Map<Id<Paragraph>, Integer> looks = new HashMap<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Sheet> shown = Optional.empty();
    private boolean someLong;

    /** Styles the characters of this editor, and follows where one looks in it. */
    Restyling(StatementArea area) {
        this.area = area;
        rest.setOnFinished(rested -> followView());
        area.caretPositionProperty().addListener(changed -> later());
        area.viewportDirtyEvents().subscribe(dirty -> {
            if (someLong) {
                rest.playFromStart();
            }
        });
    }

    /** The styles of a paragraph of a sheet that is to be shown. */
    StyleSpans<List<String>> of(Sheet sheet, int index) {
        if (index >= sheet.rows().size()) {
            return StyleSpans.singleton(List.of(), 0);
        }
        Row row = sheet.rows().get(index);
        return new RunStyles(sheet.names(), sheet.filter()).of(row.parsed(), sheet.redLinesIn(row),
                looks.getOrDefault(row.id(), 0));
    }

    /** Styles what looks otherwise than before, for a sheet whose words are in the editor. */
    void show(Sheet sheet) {
        Place caret = area.caret();
        List<Row> before = shown.filter(last -> last.names() == sheet.names() && last.filter().equals(sheet.filter()))
                .map(Sheet::rows).orElse(List.of());
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = sheet.rows().get(i);
            boolean same = i < before.size() && before.get(i).id().equals(row.id())
                    && before.get(i).parsed().equals(row.parsed())
                    && shown.get().redLinesIn(row).equals(sheet.redLinesIn(row));
            boolean moved = i == caret.paragraph() && moves(row, caret.at());
            if (moved || !same) {
                set(i, of(sheet, i));
            }
        }
        loaded(sheet);
    }

    /** Takes a sheet for shown that came in with its styles. */
    void loaded(Sheet sheet) {
        shown = Optional.of(sheet);
        someLong = sheet.rows().stream().anyMatch(Restyling::isLong);
    }

    /** Not within a move of the caret, in which the editor's words may still be about to change. */
    private void later() {
        int paragraph = area.getCurrentParagraph();
        boolean inLong = shown.filter(sheet -> paragraph < sheet.rows().size() && isLong(sheet.rows().get(paragraph)))
                .isPresent();
        if (inLong) {
            Platform.runLater(() -> look(area.caret()));
        }
    }

    private static boolean isLong(Row row) {
        return RunStyles.hasTooMany(row.parsed());
    }

    /** Notes where one looks in a row; whether that is so far from before that other brackets are to be styled. */
    private boolean moves(Row row, int at) {
        boolean moved = isLong(row) && RunStyles.isFar(row.parsed(), looks.getOrDefault(row.id(), 0), at);
        if (moved) {
            looks.put(row.id(), at);
        }
        return moved;
    }

    private void look(Place place) {
        shown.filter(sheet -> place.paragraph() < sheet.rows().size()).ifPresent(sheet -> {
            Row row = sheet.rows().get(place.paragraph());
            boolean there = place.paragraph() < area.getParagraphs().size()
                    && area.getParagraph(place.paragraph()).getText().equals(row.parsed().text());
            if (there && moves(row, place.at())) {
                set(place.paragraph(), of(sheet, place.paragraph()));
            }
        });
    }

    /** Looks at the middle of what can be seen of each long paragraph, unless the caret can be seen in it. */
    private void followView() {
        Place caret = area.caret();
        Seen.in(area).ifPresent(seen -> {
            for (int i = seen.from().paragraph(); i <= seen.to().paragraph(); i++) {
                int from = seen.from(i);
                int to = seen.to(i, area.getParagraphLength(i));
                boolean there = caret.paragraph() == i && from <= caret.at() && caret.at() <= to;
                look(there ? caret : new Place(i, (from + to) / 2));
            }
        });
    }

    /** Sets only the spans between the first and the last that differ. */
    private void set(int paragraph, StyleSpans<List<String>> wanted) {
        StyleSpans<List<String>> now = area.getStyleSpans(paragraph);
        if (now.equals(wanted) || wanted.length() == 0) {
            return;
        }
        int length = wanted.length();
        int from = agreeing(now, wanted, length, true);
        int to = length - agreeing(now, wanted, length - from, false);
        if (from < to) {
            area.getContent().setStyleSpans(paragraph, from, wanted.subView(from, to));
        }
    }

    private static int agreeing(StyleSpans<List<String>> a, StyleSpans<List<String>> b, int most, boolean fromStart) {
        int agreed = 0;
        int i = 0;
        int j = 0;
        int leftOfA = 0;
        int leftOfB = 0;
        List<String> styleOfA = List.of();
        List<String> styleOfB = List.of();
        while (agreed < most) {
            if (leftOfA == 0) {
                var span = a.getStyleSpan(fromStart ? i : a.getSpanCount() - 1 - i);
                i++;
                leftOfA = span.getLength();
                styleOfA = span.getStyle();
            }
            if (leftOfB == 0) {
                var span = b.getStyleSpan(fromStart ? j : b.getSpanCount() - 1 - j);
                j++;
                leftOfB = span.getLength();
                styleOfB = span.getStyle();
            }
            int common = Math.min(leftOfA, leftOfB);
            if (common > 0 && !styleOfA.equals(styleOfB)) {
                break;
            }
            agreed += common;
            leftOfA -= common;
            leftOfB -= common;
        }
        return Math.min(agreed, most);
    }
}
