package org.mufakat.text;

import java.util.Arrays;
import java.util.List;
import org.mufakat.text.LightText.Line;

/** Writes words as Markdown one state after another, each time only the lines that are others than the time before. */
public final class Printing {
    private List<Line> lines = List.of();
    private int[] ends = {};
    private String whole = "";

    /** The words as Markdown; the same as {@link LightText#markdown()}. */
    public String of(LightText text) {
        List<Line> now = text.lines();
        int most = Math.min(lines.size(), now.size());
        int same = 0;
        while (same < most && lines.get(same) == now.get(same)) {
            same++;
        }
        int sameBehind = 0;
        while (sameBehind < most - same
                && lines.get(lines.size() - 1 - sameBehind) == now.get(now.size() - 1 - sameBehind)) {
            sameBehind++;
        }
        int[] cuts = Arrays.copyOf(ends, now.size());
        int start = same == 0 ? 0 : ends[same - 1];
        int end = sameBehind == lines.size() ? 0 : ends[lines.size() - 1 - sameBehind];
        var changed = new StringBuilder();
        for (int i = same; i < now.size() - sameBehind; i++) {
            changed.append(LightText.print(now.get(i))).append('\n');
            cuts[i] = start + changed.length();
        }
        int moved = start + changed.length() - end;
        for (int i = 1; i <= sameBehind; i++) {
            cuts[now.size() - i] = ends[lines.size() - i] + moved;
        }
        whole = whole.substring(0, start) + changed + whole.substring(end);
        lines = now;
        ends = cuts;
        return whole.substring(0, whole.length() - 1);
    }
}
