package org.mufakat.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A small dossier for tests, with one of what most rules need. */
public final class Small {
    /** Our delegation. */
    public final Delegation ours = delegation("VNM", "Viet Nam", DelegationRole.MEMBER, true);
    /** A partner that takes part. */
    public final Delegation partner = delegation("JPN", "Japan", DelegationRole.PARTNER, true);
    /** A partner that takes no part. */
    public final Delegation absent = delegation("USA", "United States", DelegationRole.PARTNER, false);
    /** The front. */
    public final Cover cover = new Cover(Id.random(), "Dossier", false, Optional.of(ours.id()), "ASEAN",
            List.of(Language.ENGLISH), "INTERNAL MARKING");
    /** The meeting. */
    public final Meeting meeting = new Meeting(Id.random(), new Rank("i"), "SOME+3", "18", "SOME+3 18", Period.UNKNOWN,
            List.of(), Optional.empty(), "", Optional.of(ours.id()), List.of(), Optional.empty(), true);
    /** An item. */
    public final AgendaItem item = item("10", "Energy efficiency", new Rank("i"), Optional.empty());
    /** A part of the item. */
    public final AgendaItem part = item("10.1", "Labels", new Rank("k"), Optional.of(item.id()));
    /** The position on the item. */
    public final Position position = new Position(Id.random(), item.id(), "POINTS", "PRESS", "", "OBJECTIVE", "", "",
            "", "", "", "REDLINE", "", "", "", "", "SCRIPT", "DESK", false);
    /** An agency. */
    public final Contributor agency = new Contributor(Id.random(), new Rank("i"), "Efficiency agency");
    /** A contribution of the agency on the item. */
    public final Contribution asked = new Contribution(Id.random(), item.id(), agency.id(), "please check",
            Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    /** A text. */
    public final ConsensusText text = new ConsensusText(Id.random(), new Rank("i"), "Joint Statement",
            Language.ENGLISH, TextRole.DRAFT, Optional.empty(), Optional.of(meeting.id()), NumberingProfile.ASEAN, "",
            "WORKINGCOPY");
    /** A paragraph of its working copy. */
    public final Paragraph paragraph = Paragraph.fresh(Id.random(), text.id(), new Rank("i"), "1",
            ParagraphKind.OPERATIVE, "The Ministers [SECRETBRACKET].");
    /** A revision circulated to all. */
    public final Revision revision = new Revision(Id.random(), text.id(), "Rev.1",
            Instant.parse("2020-11-16T14:15:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"), Optional.of(Audience.ALL),
            List.of(new FrozenParagraph(paragraph.id(), "1", ParagraphKind.OPERATIVE, "The Ministers noted.",
                    Optional.empty())),
            List.of(ParagraphStatus.AGREED_WITHIN_GROUP), "NOTEONREVISION");
    /** A support record of the partner that takes no part. */
    public final SupportRecord record = new SupportRecord(Id.random(), 1, List.of(absent.id()), "Training",
            Optional.empty(), Optional.empty(), new Period("2018", Optional.of(LocalDate.of(2018, 1, 1)),
                    Optional.of(LocalDate.of(2018, 12, 31))),
            "ASEAN", Optional.empty(), SupportStatus.COMPLETED, "https://example.org", List.of(), List.of(),
            Optional.empty(), List.of());
    /** A comment that stays. */
    public final Comment inner = comment(Anchor.to(position, "redLines"), "INNERCOMMENT", Optional.empty());
    /** A comment to the agency. */
    public final Comment outer = comment(Anchor.to(position, "objective"), "OUTERCOMMENT", Optional.of(agency.id()));
    /** A stance. */
    public final Stance stance = new Stance(Id.random(), partner.id(), Anchor.to(item), Attitude.OBJECTS, "STANCENOTE",
            Optional.empty(), StanceSource.OUR_ESTIMATE, Optional.empty());

    /** Everything together. */
    public Dossier dossier() {
        return Dossier.of(List.of(ours, partner, absent, cover, meeting, item, part, position, agency, asked, text,
                paragraph, revision, record, inner, outer, stance));
    }

    /** A comment by a desk. */
    public static Comment comment(Anchor about, String words, Optional<Id<Contributor>> to) {
        return new Comment(Id.random(), about, Optional.empty(), "Desk", Instant.parse("2020-11-17T10:00:00Z"), words,
                to, "", Optional.empty());
    }

    private AgendaItem item(String number, String title, Rank rank, Optional<Id<AgendaItem>> parent) {
        return new AgendaItem(Id.random(), meeting.id(), parent, rank, number, title, List.of(), Optional.empty(),
                Optional.empty(), Optional.of(Triage.CERTAIN), ItemStatus.OPEN);
    }

    private static Delegation delegation(String code, String name, DelegationRole role, boolean takesPart) {
        return new Delegation(Id.random(), code, Names.english(name), Names.NONE, List.of(), role, takesPart,
                List.of(), Optional.empty());
    }
}
