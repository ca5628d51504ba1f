package org.mufakat.domain;

import java.util.List;
import java.util.Optional;

/**
 * A way of looking at the support records that was kept under a name: which of them, as what picture, in which order.
 * It stays in the delegation.
 *
 * @param id its identity
 * @param rank its place among the named views
 * @param name what it is called
 * @param partnersOff the partners that take part and whose records are not asked for
 * @param othersOff whether records of those that take no part are not asked for
 * @param areas the programme areas asked for; none of them, and none not stated, asks for all
 * @param areaNotStated whether records without an area are asked for
 * @param kinds the kinds asked for; none of them, and none not stated, asks for all
 * @param kindNotStated whether records without a kind are asked for
 * @param statuses the statuses asked for; none asks for all
 * @param firstYear the first year asked for; absent asks for all years, as does {@code lastYear}
 * @param lastYear the last year asked for
 * @param words the words asked for
 * @param beneficiary the delegation for which the support must be; absent asks for any
 * @param afterMeeting whether records dated after the meeting are shown too
 * @param notMentioned whether only records are asked for that the draft does not mention
 * @param picture what stands above the table, by the name the window has for it; empty for what comes first
 * @param grouping by what the rows are grouped, likewise; empty when they are not
 * @param sorting by what they are sorted, likewise; empty for what comes first
 * @param descending whether they are sorted the other way round
 * @param columnsHidden the columns that are not shown, likewise
 */
public record NamedView(Id<NamedView> id, Rank rank, String name, List<Id<Delegation>> partnersOff, boolean othersOff,
        List<Id<ProgrammeArea>> areas, boolean areaNotStated, List<Id<SupportKind>> kinds, boolean kindNotStated,
        List<SupportStatus> statuses, Optional<Integer> firstYear, Optional<Integer> lastYear, String words,
        Optional<Id<Delegation>> beneficiary, boolean afterMeeting, boolean notMentioned, String picture,
        String grouping, String sorting, boolean descending, List<String> columnsHidden) implements Entry, Ranked {
    /** Checks that it has a name, and keeps unmodifiable copies. */
    public NamedView {
        BrokenRule.require(!name.isBlank(), "rule.named-view");
        BrokenRule.require(firstYear.isPresent() == lastYear.isPresent(), "rule.named-view-years");
        partnersOff = List.copyOf(partnersOff);
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
        statuses = List.copyOf(statuses);
        columnsHidden = List.copyOf(columnsHidden);
    }
}
