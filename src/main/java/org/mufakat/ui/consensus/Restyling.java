package org.mufakat.ui.consensus;

import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;

/** Gives a paragraph's characters other styles where they differ, for each that is set anew is laid out anew. */
final class Restyling {
    private Restyling() {}

    /** Sets only the spans between the first and the last that differ. */
    static void of(StatementArea area, int paragraph, StyleSpans<List<String>> wanted) {
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
