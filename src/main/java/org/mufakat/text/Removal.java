package org.mufakat.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What goes of a text, and what comes in its place, until it is put together. */
final class Removal {

    private final BracketedText read;
    private final int[] starts;
    private final int[] whole;
    private final int[] loose;
    private final int[] replaced;
    private final boolean[] marks;
    private final boolean[] bound;
    /** Where words come or alternatives part, so that most places are passed over without a look. */
    private final BitSet noted = new BitSet();
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<Integer, Joints.Siblings> siblings = new HashMap<>();

    Removal(BracketedText read) {
        this.read = read;
        starts = new int[read.paragraphs().size() + 1];
        for (int index = 0; index < read.paragraphs().size(); index++) {
            starts[index + 1] = starts[index] + read.paragraphs().get(index).text().length() + 1;
        }
        int units = starts[read.paragraphs().size()];
        whole = new int[units + 1];
        loose = new int[units + 1];
        replaced = new int[units + 1];
        marks = new boolean[units + 1];
        bound = new boolean[units + 1];
    }

    /** A place counted through all paragraphs, each with one more for its end. */
    int at(Place place) {
        return starts[place.paragraph()] + place.at();
    }

    /** Takes out all from one place to another, which cuts no bracket in two. */
    void take(Place from, Place to) {
        whole[at(from)]++;
        whole[at(to)]--;
    }

    /** Takes out all from one place to another but the marks of brackets that it would cut in two. */
    void takeLoosely(Place from, Place to) {
        loose[at(from)]++;
        loose[at(to)]--;
    }

    /** Takes out marks. */
    void unmark(Place from, Place to) {
        Arrays.fill(marks, at(from), at(to), true);
    }

    /** Puts words in place of all from one place to another. */
    void replace(Place from, Place to, String instead) {
        replaced[at(from)]++;
        replaced[at(to)]--;
        words.put(at(from), instead);
        noted.set(at(from));
    }

    /** Parts two brackets that touch, without what joined them. */
    void part(Place from, Place to, Joints.Siblings two) {
        var text = read.paragraphs().get(from.paragraph()).text();
        for (int at = from.at(); at < to.at(); at++) {
            if (text.charAt(at) == '/' || text.charAt(at) == '\uFF0F') {
                marks[starts[from.paragraph()] + at] = true;
            }
        }
        siblings.put(at(from), two);
        noted.set(at(from));
    }

    /** The paragraphs with what is left. */
    List<Optional<String>> paragraphs() {
        for (int at = 1; at < whole.length; at++) {
            whole[at] += whole[at - 1];
            loose[at] += loose[at - 1];
            replaced[at] += replaced[at - 1];
        }
        bindMarks();
        var left = new ArrayList<Optional<String>>();
        for (int index = 0; index < read.paragraphs().size(); index++) {
            left.add(paragraph(index));
        }
        return left;
    }

    private void bindMarks() {
        for (var bracket : read.brackets()) {
            boolean opening = loose[at(bracket.start())] > 0;
            boolean closing = loose[at(bracket.bodyEnd())] > 0;
            if (opening != closing && !new BracketBody(read, bracket).isPlain()) {
                Arrays.fill(bound, at(bracket.start()), at(bracket.bodyStart()), true);
                Arrays.fill(bound, at(bracket.bodyEnd()), at(bracket.end()), true);
            }
        }
    }

    private boolean isTaken(int at) {
        return whole[at] > 0 || loose[at] > 0 && !bound[at];
    }

    private boolean isPutInPlace(int at) {
        return noted.get(at) && words.containsKey(at) && !isTaken(at) && replaced[at] == 1;
    }

    private Optional<String> paragraph(int index) {
        var parsed = read.paragraphs().get(index);
        int start = starts[index];
        int end = starts[index + 1] - 1;
        int more = 0;
        boolean touched = false;
        for (int at = start; at < end; at++) {
            touched |= isTaken(at) || marks[at] || replaced[at] > 0;
            more += noted.get(at) ? words.getOrDefault(at, "").length() : 0;
        }
        if (!touched && (start < end || !isTaken(end) && replaced[end] == 0)) {
            return Optional.of(parsed.text());
        }
        var joints = new Joints(parsed.text().length() + more);
        int run = 0;
        for (int at = start; at < end; at++) {
            while (parsed.runs().get(run).end() <= at - start) {
                run++;
            }
            if (noted.get(at) && siblings.containsKey(at)) {
                joints.between(siblings.get(at));
            }
            if (isPutInPlace(at)) {
                int place = at;
                joints.cut(Joints.MARKS);
                words.get(at).chars().forEach(unit -> joints.keep((char) unit, place, false));
            }
            if (isTaken(at)) {
                joints.cut(Joints.WORDS);
            } else if (marks[at] || replaced[at] > 0) {
                joints.cut(Joints.MARKS);
            } else {
                joints.keep(parsed.text().charAt(at - start), at, parsed.runs().get(run).kind() == RunKind.STATUS);
            }
        }
        if (start == end) {
            joints.cut(Joints.WORDS);
        }
        return joints.together();
    }
}
