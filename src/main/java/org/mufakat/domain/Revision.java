package org.mufakat.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A frozen, named state of a text: its words and its hour never change. What is noted about it can be corrected, and
 * its name too while nobody else has it.
 *
 * @param id its identity
 * @param text the text
 * @param name what it is called, such as "Rev.2"
 * @param at when it was issued
 * @param zone the time zone in which that hour is written
 * @param circulatedTo the widest audience it was circulated to, absent when it was not
 * @param paragraphs the paragraphs in their order
 * @param statuses the status of each paragraph in the same order, or none at all
 * @param note where it was circulated, or why it was issued
 */
public record Revision(Id<Revision> id, @Disclosed(Audience.ALL) Id<ConsensusText> text,
        @Disclosed(Audience.ALL) String name, @Disclosed(Audience.ALL) Instant at, @Disclosed(Audience.ALL) ZoneId zone,
        Optional<Audience> circulatedTo, @Disclosed(Audience.ALL) List<FrozenParagraph> paragraphs,
        List<ParagraphStatus> statuses, String note) implements Entry {
    /** Checks the name and the number of statuses, and keeps unmodifiable copies. */
    public Revision {
        BrokenRule.require(!name.isBlank(), "rule.revision-name");
        BrokenRule.require(statuses.isEmpty() || statuses.size() == paragraphs.size(), "rule.revision-statuses");
        paragraphs = List.copyOf(paragraphs);
        statuses = List.copyOf(statuses);
    }

    /** The same revision, called and noted otherwise; one that was circulated keeps its name, under which others have it. */
    public Revision corrected(String otherName, String otherNote) {
        return new Revision(id, text, circulatedTo.isPresent() ? name : otherName, at, zone, circulatedTo, paragraphs,
                statuses, otherNote);
    }

    /** Whether it was circulated to this audience. */
    public boolean reached(Audience audience) {
        return circulatedTo.map(audience::sees).orElse(false);
    }
}
