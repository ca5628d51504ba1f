package org.mufakat.ui.support.model;

import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/**
 * A support record with everything that table and filters ask of it, worked out once.
 *
 * @param record the record
 * @param backers who gave the support: delegations that take part, and one absent value for all others together
 * @param partners the partners' names, joined
 * @param area what the area is called in the table
 * @param areaPlace the place of the area in the dossier's list, the last when not stated
 * @param kind what the kind is called; empty when not stated
 * @param source the source as the table shows it: a link's host, or its words
 * @param confirmed who confirmed it and when; empty when nobody did
 * @param afterMeeting whether it begins after the prepared meeting has ended
 * @param span its period in numbers
 * @param received which delegations received it
 * @param folded title, names, beneficiaries, words of the period and source, as a search compares them
 */
public record SupportRow(SupportRecord record, Set<Optional<Id<Delegation>>> backers, String partners, String area,
        int areaPlace, String kind, String source, String confirmed, boolean afterMeeting, Span span, Received received,
        String folded) implements TableLine {
    /** The identity of the record. */
    public Id<SupportRecord> id() {
        return record.id();
    }

    /** Whether both are filtered and counted alike, whatever their words are. */
    public boolean countsLike(SupportRow other) {
        return backers.equals(other.backers) && afterMeeting == other.afterMeeting
                && record.area().equals(other.record.area()) && record.kind().equals(other.record.kind())
                && record.status() == other.record.status()
                && span.equals(other.span)
                && received.equals(other.received);
    }
}
