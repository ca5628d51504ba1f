package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportRecord;

/**
 * What a text says of the support up to the meeting, beside the records: nothing of it is a verdict on a partner.
 *
 * @param text the text
 * @param mentions which passages speak of which records, in the order of the text; of one paragraph the surest first
 * @param unmentioned the records of partners at the table that no passage speaks of, by number
 * @param unmentionedOfOthers the same of partners that do not take part in the meeting
 * @param unbacked the passages that speak of a partner's support without a record
 * @param differences where the text says less or more than the records
 */
public record SupportInText(ConsensusText text, Map<Id<Paragraph>, List<Mention>> mentions,
        List<SupportRecord> unmentioned, List<SupportRecord> unmentionedOfOthers, List<Unbacked> unbacked,
        List<Difference> differences) {
    /**
     * Records of one partner in one area.
     *
     * @param partner the partner
     * @param area the area, absent where none is stated
     * @param records the records
     */
    public record Group(Id<Delegation> partner, Optional<Id<ProgrammeArea>> area, List<SupportRecord> records) {}

    /** What passages of a paragraph speak of, the surest first. */
    public List<Mention> in(Id<Paragraph> paragraph) {
        return mentions.getOrDefault(paragraph, List.of());
    }

    /** The passages that speak of a record, the surest first. */
    public List<Mention> of(Id<SupportRecord> record) {
        return mentions.values().stream().flatMap(List::stream).filter(each -> each.record().id().equals(record))
                .sorted(Comparator.comparing(Mention::certainty)).toList();
    }

    /** The records that no passage speaks of, whoever gave them. */
    public Set<Id<SupportRecord>> notMentioned() {
        Set<Id<SupportRecord>> all = new LinkedHashSet<>();
        unmentioned.forEach(record -> all.add(record.id()));
        unmentionedOfOthers.forEach(record -> all.add(record.id()));
        return all;
    }

    /** Whether the text was read for a record, and no passage speaks of it. */
    public boolean leavesOut(Id<SupportRecord> record) {
        return Stream.concat(unmentioned.stream(), unmentionedOfOthers.stream())
                .anyMatch(each -> each.id().equals(record));
    }

    /** The records of partners at the table that no passage speaks of, by partner and area; one of several partners with each. */
    public List<Group> unmentionedByPartner() {
        Map<Id<Delegation>, Map<Optional<Id<ProgrammeArea>>, List<SupportRecord>>> groups = new LinkedHashMap<>();
        for (SupportRecord record : unmentioned) {
            record.partners().forEach(partner -> groups.computeIfAbsent(partner, absent -> new LinkedHashMap<>())
                    .computeIfAbsent(record.area(), absent -> new ArrayList<>()).add(record));
        }
        List<Group> listed = new ArrayList<>();
        groups.forEach((partner, areas) -> areas.forEach((area, records) -> listed
                .add(new Group(partner, area, List.copyOf(records)))));
        return listed;
    }

    /** Where a paragraph says less or more than the records. */
    public List<Difference> differencesIn(Id<Paragraph> paragraph) {
        return differences.stream().filter(each -> each.isIn(paragraph)).toList();
    }

    /** The passages of a paragraph that no record backs. */
    public List<Unbacked> unbackedIn(Id<Paragraph> paragraph) {
        return unbacked.stream().filter(each -> each.paragraph().id().equals(paragraph)).toList();
    }
}
