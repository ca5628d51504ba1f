package org.mufakat.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportStatus;

/** Reads the cells whose words stand in a list: partners, area, kind, status. */
final class ListCells {
    private final Listed listed;
    private final Additions additions;

    ListCells(Listed listed, Additions additions) {
        this.listed = listed;
        this.additions = additions;
    }

    List<Id<Delegation>> partners(RowWords row, RowFindings findings) {
        String cell = row.words(SupportColumn.PARTNER);
        List<Listed.Named> named = listed.partners(cell);
        if (named.isEmpty()) {
            findings.block(SupportColumn.PARTNER, "without-partner", listed.usualPartners().stream()
                    .map(each -> write(SupportColumn.PARTNER, each.nameIn(Language.ENGLISH), each.code())).toList());
        }
        for (Listed.Named each : named) {
            if (!each.isKnown()) {
                findings.block(SupportColumn.PARTNER, "partner", mends(named, each), each.words());
            }
        }
        return named.stream().map(Listed.Named::partner).flatMap(Optional::stream).toList();
    }

    private List<Mend> mends(List<Listed.Named> named, Listed.Named unknown) {
        List<Mend> mends = new ArrayList<>();
        for (Delegation near : listed.nearPartners(unknown.words())) {
            mends.add(write(SupportColumn.PARTNER, near.nameIn(Language.ENGLISH), named.stream()
                    .map(each -> each == unknown ? near.code() : each.words()).collect(Collectors.joining("; "))));
        }
        if (unknown.words().length() <= RowFindings.LONGEST) {
            mends.add(new Mend.Add(Label.of("intake.mend.add-partner", unknown.words()),
                    additions.partner(unknown.words())));
        }
        return mends;
    }

    Optional<Id<ProgrammeArea>> area(RowWords row, RowFindings findings) {
        Optional<String> words = row.stated(SupportColumn.AREA);
        Optional<Id<ProgrammeArea>> found = words.flatMap(listed::area);
        words.filter(each -> found.isEmpty()).ifPresent(each -> findings.block(SupportColumn.AREA, "area",
                mends(SupportColumn.AREA, listed.nearAreas(each).stream().map(ProgrammeArea::code),
                        each, () -> new Mend.Add(Label.of("intake.mend.add-area", each), additions.area(each))),
                each));
        return found;
    }

    Optional<Id<SupportKind>> kind(RowWords row, RowFindings findings) {
        Optional<String> words = row.stated(SupportColumn.KIND);
        Optional<Id<SupportKind>> found = words.flatMap(listed::kind);
        words.filter(each -> found.isEmpty()).ifPresent(each -> findings.block(SupportColumn.KIND, "kind",
                mends(SupportColumn.KIND, listed.nearKinds(each).stream().map(near -> near.name().in(Language.ENGLISH)),
                        each, () -> new Mend.Add(Label.of("intake.mend.add-kind", each), additions.kind(each))),
                each));
        return found;
    }

    /** The status; recalled where a row states none, and said so. */
    Optional<SupportStatus> status(RowWords row, RowFindings findings) {
        Optional<String> words = row.stated(SupportColumn.STATUS);
        Optional<SupportStatus> found = words.flatMap(listed::status);
        if (words.isEmpty()) {
            findings.note(SupportColumn.STATUS, "status-missing");
        } else if (found.isEmpty()) {
            findings.block(SupportColumn.STATUS, "status", Stream.of(SupportStatus.values()).<Mend>map(
                    each -> new Mend.Write(Label.of("intake.mend.write",
                            "@status." + each.name().toLowerCase(Locale.ROOT)),
                            Map.of(SupportColumn.STATUS, SupportCsv.label(each))))
                    .toList(), words.get(), RowReader.statuses());
        }
        return found;
    }

    private static List<Mend> mends(SupportColumn column, Stream<String> near, String words, Supplier<Mend> add) {
        List<Mend> mends = new ArrayList<>(near.map(each -> write(column, each, each)).toList());
        if (words.length() <= RowFindings.LONGEST) {
            mends.add(add.get());
        }
        mends.add(new Mend.Write(Label.of("intake.mend.leave-out"), Map.of(column, "")));
        return mends;
    }

    private static Mend write(SupportColumn column, String name, String words) {
        return new Mend.Write(Label.of("intake.mend.write", name), Map.of(column, words));
    }
}
