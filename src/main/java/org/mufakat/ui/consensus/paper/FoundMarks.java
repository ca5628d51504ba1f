package org.mufakat.ui.consensus.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;
import org.mufakat.text.Found;
import org.mufakat.text.Place;

/** Marks behind the words found, only where they can be seen, however many there are. */
final class FoundMarks {
    private static final int MOST = 300;

    private final StatementArea area;
    private final Map<Found, Selection<LineStyle, String, List<String>>> marks = new HashMap<>();
    private List<Found> hits = List.of();
    private boolean asked;

    FoundMarks(StatementArea area) {
        this.area = area;
        area.viewportDirtyEvents().subscribe(dirty -> {
            if (!hits.isEmpty()) {
                later();
            }
        });
    }

    /** Marks these words in place of those marked before. */
    void show(List<Found> found) {
        hits = List.copyOf(found);
        clear();
        update();
    }

    private void later() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                update();
            });
        }
    }

    private void update() {
        List<Found> visible = hits.isEmpty()
                ? List.of()
                : Seen.in(area).map(seen -> hits.stream().filter(hit -> hit.place().compareTo(seen.to()) < 0
                        && new Place(hit.paragraph(), hit.end()).compareTo(seen.from()) > 0).limit(MOST).toList())
                        .orElse(List.of());
        Set<Found> wanted = new HashSet<>(visible);
        Set.copyOf(marks.keySet()).stream().filter(hit -> !wanted.contains(hit))
                .forEach(hit -> area.removeSelection(marks.remove(hit)));
        visible.stream().filter(hit -> !marks.containsKey(hit)).forEach(this::add);
    }

    private void add(Found hit) {
        if (hit.paragraph() < area.getParagraphs().size() && hit.end() <= area.getParagraphLength(hit.paragraph())) {
            var mark = new SelectionImpl<LineStyle, String, List<String>>("found-" + hit.paragraph() + "-"
                    + hit.start(), area, path -> path.getStyleClass().add("found-mark"));
            mark.selectRange(hit.paragraph(), hit.start(), hit.paragraph(), hit.end());
            area.addSelection(mark);
            marks.put(hit, mark);
        }
    }

    private void clear() {
        marks.values().forEach(area::removeSelection);
        marks.clear();
    }
}
