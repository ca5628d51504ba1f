package org.mufakat.ui.consensus.model;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.text.Bracket;

/**
 * A bracket that runs over several paragraphs.
 *
 * @param bracket the bracket
 * @param lane which of the lines beside the text stands for it; those that run beside each other have different ones
 */
public record RunningBracket(Bracket bracket, int lane) {
    /** For each of so many paragraphs, the brackets that run through it, outer ones first. */
    public static List<List<RunningBracket>> through(int paragraphs, List<Bracket> open) {
        List<List<RunningBracket>> through = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            through.add(new ArrayList<>());
        }
        for (Bracket bracket : open) {
            int first = bracket.start().paragraph();
            int last = Math.min(bracket.end().paragraph(), paragraphs - 1);
            if (first < last) {
                var running = new RunningBracket(bracket, freeLane(through.get(first)));
                through.subList(first, last + 1).forEach(lanes -> lanes.add(running));
            }
        }
        return through;
    }

    private static int freeLane(List<RunningBracket> taken) {
        int lane = 0;
        while (isTaken(taken, lane)) {
            lane++;
        }
        return lane;
    }

    private static boolean isTaken(List<RunningBracket> taken, int lane) {
        return taken.stream().anyMatch(other -> other.lane() == lane);
    }
}
