package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Label;

/** Collects what is to be said about a row; what a person lets stay is only noted. */
final class RowFindings {
    /** So many signs of a cell are said in a sentence about it. */
    static final int LONGEST = 100;

    private final Set<String> kept;
    private final List<CellFinding> all = new ArrayList<>(0);

    RowFindings(Set<String> kept) {
        this.kept = kept;
    }

    List<CellFinding> all() {
        return all;
    }

    boolean isBlocked() {
        return all.stream().anyMatch(each -> each.weight() == CellFinding.Weight.BLOCKS);
    }

    void block(SupportColumn column, String what, List<Mend> mends, Object... arguments) {
        add(Optional.of(column), CellFinding.Weight.BLOCKS, what, mends, arguments);
    }

    void doubt(SupportColumn column, String what, List<Mend> mends, Object... arguments) {
        add(Optional.of(column), CellFinding.Weight.DOUBT, what, mends, arguments);
    }

    void note(SupportColumn column, String what, Object... arguments) {
        add(Optional.of(column), CellFinding.Weight.NOTE, what, List.of(), arguments);
    }

    void add(Optional<SupportColumn> column, CellFinding.Weight weight, String what, List<Mend> mends,
            Object... arguments) {
        var found = new CellFinding(column, weight, what,
                Arrays.stream(arguments).map(String::valueOf).map(RowFindings::shortened).toList(),
                mends);
        all.add(kept.contains(what) ? found.kept() : found);
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** The way to let something stay as it is. */
    static Mend keep(String name, String what) {
        return new Mend.Keep(Label.of(name), what);
    }
}
