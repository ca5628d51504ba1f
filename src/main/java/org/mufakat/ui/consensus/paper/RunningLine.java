package org.mufakat.ui.consensus.paper;

import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.mufakat.text.Bracket;
import org.mufakat.ui.consensus.model.HeldFilter;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.consensus.model.RunningBracket;
import org.mufakat.ui.consensus.model.Sheet;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Tooltips;
import org.mufakat.ui.control.Words;

/** The part of a bracket over several paragraphs that runs along one of them: a thin line beside the text. */
final class RunningLine extends Region {
    private static final double HIT = 6;
    private static final double STEP = 4;
    private static final double INSET = 5;
    private static final int LANES = 3;

    private final RunningBracket running;
    private final boolean first;
    private final boolean last;

    /** The line of a bracket beside the paragraph at that place. */
    RunningLine(Words words, Sheet sheet, RunningBracket running, int index) {
        this.running = running;
        Bracket bracket = running.bracket();
        first = bracket.start().paragraph() == index;
        last = bracket.end().paragraph() == index;
        setManaged(false);
        getStyleClass().addAll("running-line", role(sheet, bracket).styleClass());
        var said = words.bind("text.runs-over", opening(sheet, bracket), called(sheet, bracket.start().paragraph()),
                called(sheet, bracket.end().paragraph()));
        accessibleTextProperty().bind(said);
        Tooltip.install(this, Tooltips.of(said));
    }

    /** The bracket that runs here. */
    RunningBracket running() {
        return running;
    }

    /** Fades it where its bracket is not looked at. */
    void show(HeldFilter filter) {
        getStyleClass().remove("left-out");
        if (!filter.shows(running.bracket().by())) {
            getStyleClass().add("left-out");
        }
    }

    /** Puts it beside the text; nested ones stand side by side, the outermost farthest out. */
    void place(double width, double height) {
        double top = first ? INSET : 0;
        double bottom = last ? INSET : 0;
        resizeRelocate(Math.floor(width) - INSET - HIT + running.lane() % LANES * STEP - STEP, top, HIT,
                Math.max(0, height - top - bottom));
    }

    private static Role role(Sheet sheet, Bracket bracket) {
        return sheet.names().role(bracket.by());
    }

    private static String opening(Sheet sheet, Bracket bracket) {
        String words = sheet.rows().get(bracket.start().paragraph()).parsed().text();
        int from = bracket.start().at();
        int to = bracket.bodyStart().paragraph() == bracket.start().paragraph() ? bracket.bodyStart().at() : from + 1;
        return words.substring(from, Math.min(to, words.length())).strip();
    }

    private static String called(Sheet sheet, int paragraph) {
        Row row = sheet.rows().get(paragraph);
        return row.number().isEmpty() ? "“" + row.firstWords(24) + "”" : "¶" + row.number();
    }
}
