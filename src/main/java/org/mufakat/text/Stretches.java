package org.mufakat.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts a text where neither a bracket nor a numbered alternative without brackets runs on. */
final class Stretches {

    private Stretches() {}

    /** The places behind the last paragraph of each stretch, in order. */
    static List<Integer> ends(List<Edges> paragraphs, IntPredicate startsAnew) {
        var steps = depthSteps(paragraphs);
        List<Integer> ends = new ArrayList<>();
        int depth = 0;
        boolean running = false;
        for (int index = 0; index < paragraphs.size(); index++) {
            depth += steps[index];
            running = paragraphs.get(index).maybeOption() || running && !startsAnew.test(index);
            boolean last = index + 1 == paragraphs.size();
            if (depth == 0 && (last || !running || startsAnew.test(index + 1))) {
                ends.add(index + 1);
            }
        }
        return ends;
    }

    /** How many more brackets run on behind each paragraph than before it; those that nobody closes do not. */
    private static int[] depthSteps(List<Edges> paragraphs) {
        var steps = new int[paragraphs.size()];
        var open = new ArrayDeque<Integer>();
        for (int index = 0; index < steps.length; index++) {
            var edges = paragraphs.get(index);
            for (int i = 0; i < edges.closes() && !open.isEmpty(); i++) {
                steps[open.pop()]++;
                steps[index]--;
            }
            for (int i = 0; i < edges.opens(); i++) {
                open.push(index);
            }
        }
        return steps;
    }
}
