package org.mufakat.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outstanding issues of a text, found only around the paragraphs that are asked for. */
public final class IssuesByParagraph {
    private final BracketedText read;
    private final KnownNames names;
    private final boolean[] withBefore;
    private final Map<Integer, List<OutstandingIssue>> found = new HashMap<>();

    /** The issues of this text. */
    public IssuesByParagraph(BracketedText read, KnownNames names) {
        this.read = read;
        this.names = names;
        this.withBefore = withBefore(read);
    }

    /** What {@link OutstandingIssues#of(BracketedText, KnownNames)} finds. */
    public List<OutstandingIssue> all() {
        List<OutstandingIssue> all = new ArrayList<>();
        for (int paragraph = 0; paragraph < withBefore.length; paragraph++) {
            if (!withBefore[paragraph]) {
                all.addAll(around(paragraph));
            }
        }
        return all;
    }

    /** What is open in a paragraph, brackets that run through it from an earlier one among it. */
    public List<OutstandingIssue> in(int paragraph) {
        if (paragraph >= withBefore.length) {
            return List.of();
        }
        return around(paragraph).stream().filter(issue -> issue.choices().stream()
                .anyMatch(choice -> choice.paragraph() <= paragraph && paragraph <= choice.lastParagraph())).toList();
    }

    private List<OutstandingIssue> around(int paragraph) {
        int first = paragraph;
        while (withBefore[first]) {
            first--;
        }
        int behind = paragraph + 1;
        while (behind < withBefore.length && withBefore[behind]) {
            behind++;
        }
        int to = behind;
        return found.computeIfAbsent(first,
                from -> OutstandingIssues.of(read, names, firstIn(from), firstIn(to)));
    }

    /** The place in the list of the first bracket that begins in a paragraph or behind it. */
    public int firstIn(int paragraph) {
        int low = 0;
        int high = read.brackets().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (read.brackets().get(middle).start().paragraph() < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each paragraph whether a bracket, a group of brackets or alternatives may run into it from the one before. */
    private static boolean[] withBefore(BracketedText read) {
        var with = new boolean[read.paragraphs().size()];
        var labelBegins = new boolean[with.length];
        var labelEnds = new boolean[with.length];
        int groups = 0;
        for (Bracket bracket : read.brackets()) {
            groups = Math.max(groups, bracket.group().orElse(-1) + 1);
        }
        var groupBegins = new int[groups];
        Arrays.fill(groupBegins, -1);
        for (Bracket bracket : read.brackets()) {
            if (bracket.kind().isOpen()) {
                int from = bracket.start().paragraph();
                int to = bracket.end().paragraph();
                int first = from;
                if (bracket.group().isPresent()) {
                    int group = bracket.group().getAsInt();
                    first = groupBegins[group] < 0 ? from : groupBegins[group];
                    groupBegins[group] = first;
                }
                for (int i = first + 1; i <= to; i++) {
                    with[i] = true;
                }
                if (bracket.label().isPresent()) {
                    labelBegins[from] = true;
                    labelEnds[to] = true;
                }
            }
        }
        for (int i = 1; i < with.length; i++) {
            with[i] |= labelEnds[i - 1] && labelBegins[i];
        }
        return with;
    }
}
