package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Clearance;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Names;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Period;
import org.mufakat.domain.Position;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Resolution;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.domain.Triage;

/** A dossier on an evening between two sessions, in which item 10 has everything that an item can have. */
public final class Evening {
    public final List<Entry> entries = new ArrayList<>();
    public final Delegation ours = delegation("VNM", "Viet Nam", DelegationRole.MEMBER, Optional.empty());
    final Delegation d1 = delegation("D1", "D1", DelegationRole.PARTNER, Optional.of(1));
    final Delegation d2 = delegation("D2", "D2", DelegationRole.PARTNER, Optional.of(2));
    final Delegation d3 = delegation("D3", "D3", DelegationRole.PARTNER, Optional.of(3));
    public final Delegation japan = delegation("JPN", "Japan", DelegationRole.PARTNER, Optional.empty());
    public final ProgrammeArea area = add(new ProgrammeArea(Id.random(), new Rank("i"), "EE&C",
            Names.english("Energy Efficiency and Conservation"), false));
    public final Meeting meeting = add(new Meeting(Id.random(), new Rank("i"), "SOME+3", "",
            "SOME+3 preparatory meeting",
            Period.UNKNOWN, List.of(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), true));
    public final Contributor efficiency = add(new Contributor(Id.random(), new Rank("a"), "Efficiency agency"));
    public final Contributor statistics = add(new Contributor(Id.random(), new Rank("b"), "Statistics agency"));
    public final Contributor planning = add(new Contributor(Id.random(), new Rank("c"), "Planning agency"));
    public final AgendaItem opening = item("1", "Opening", "a", Optional.empty(), Optional.empty());
    public final AgendaItem coal = item("7", "Clean coal and CCUS, ASEAN Forum on Coal and what comes after it", "c",
            Optional.empty(), Optional.of(Triage.CERTAIN));
    public final AgendaItem nuclear = item("8", "Civilian nuclear energy", "e", Optional.empty(),
            Optional.of(Triage.DEFENSIVE));
    public final AgendaItem ten = add(new AgendaItem(Id.random(), meeting.id(), Optional.empty(), new Rank("g"), "10",
            "Energy efficiency", List.of("SOME+3/10"), Optional.of(ours.id()), Optional.of(area.id()),
            Optional.of(Triage.CERTAIN), ItemStatus.OPEN));
    public final AgendaItem plans = item("11", "Plus Three support plans 2021-2025", "i", Optional.empty(),
            Optional.of(Triage.CERTAIN));
    public final AgendaItem planOfJapan = item("11.1", "Japan", "k", Optional.of(plans.id()),
            Optional.of(Triage.POSSIBLE));
    public final AgendaItem planOfKorea = item("11.2", "Republic of Korea", "m", Optional.of(plans.id()),
            Optional.empty());
    public final AgendaItem other = item("14", "Other matters", "o", Optional.empty(), Optional.of(Triage.POSSIBLE));
    public final Position onOpening = position(opening, "Example: welcome.", true, "Head of delegation");
    public final Position onCoal = position(coal, "Example: note the forum.", false, "Coal desk");
    public final Position onJapan = position(planOfJapan, "Example: thank Japan.", false, "Efficiency desk");
    public final Position onTen = add(new Position(Id.random(), ten.id(),
            "- Example: thank Japan for training and certification of energy managers.\n"
                    + "- Example: over ten trainers certified; ask that the scheme reach more members.\n"
                    + "- Example: link the target of −32 % energy intensity by 2025 to labels and standards.",
            "Example: the partners work on energy efficiency with the members that ask for it.", "",
            "Example: have the training of energy managers named in the statement, and continued.",
            "Example: labels made with advice from one partner can serve others (records 25, 28).",
            "APAEC target: energy intensity −32 % by 2025 from 2005.", "Example: Efficiency agency",
            "Head of delegation", "Example: accept “noted” if the training of managers stays.",
            "Example: no new reporting duty for members.", "Example: raise it late, after the round table.",
            "Example: D3 may ask for a private-sector line.", "Example: ask which members would carry it.",
            "Example: two members have no scheme yet.", "", "Efficiency desk", false));
    public final Contribution byEfficiency = asked(ten, efficiency, Answer.CONCURS, Optional.of(onTen.fingerprint()));
    public final Contribution byStatistics = asked(ten, statistics, Answer.COMMENTS, Optional.of("00000000"));
    public final Contribution byPlanning = asked(ten, planning, Answer.SILENT, Optional.empty());
    public final Contribution onPlan = asked(planOfJapan, efficiency, Answer.CONCURS,
            Optional.of(onJapan.fingerprint()));
    public final Comment overTen = comment(Anchor.to(onTen, "pointsToMake", passage("over ten")), "Efficiency desk",
            "10:20",
            "Example: keep the figure? The source says 11, we wrote “over ten”.", Optional.empty());
    public final Comment answer = comment(overTen.about(), "Tokyo embassy", "10:31",
            "Example: 11 is in record 15, FY2017. I would write 11.", Optional.of(overTen.id()));
    public final Comment onArguments = comment(Anchor.to(onTen, "arguments"), "Planning desk", "09:10",
            "Example: record 28, introduced in Aug 2017: is that the label or the law?", Optional.empty());
    public final Comment onRedLine = comment(Anchor.to(onTen, "redLines"), "Efficiency desk", "08:02",
            "Example: waiting for the answer of the ministry.", Optional.empty());
    public final Comment settled = add(EntryType.COMMENT.shape().with(
            comment(Anchor.to(ten), "Protocol desk", "07:00", "Example: who speaks?", Optional.empty()), "resolved",
            Optional.of(new Resolution("Head of delegation", Instant.parse("2020-11-17T07:30:00Z")))));
    public final Instruction older = instruction("2020-11-16T09:00:00Z", "Example: “Ask for the list of trainers.”");
    public final Instruction newest = instruction("2020-11-17T10:05:00Z",
            "Example: “Hold the line on reporting duties.”");

    public Evening() {
        add(new Cover(Id.random(), "Example", true, Optional.of(ours.id()), "ASEAN",
                List.of(Language.ENGLISH, Language.VIETNAMESE), "EXAMPLE – INTERNAL"));
        stance(d1, Attitude.SUPPORTS, StanceSource.IN_THE_ROOM, "Example: a stronger verb");
        stance(d2, Attitude.CAN_ACCEPT, StanceSource.IN_WRITING, "");
        stance(d3, Attitude.RESERVES, StanceSource.OUR_ESTIMATE, "");
    }

    public Dossier dossier() {
        return Dossier.of(entries);
    }

    private <T extends Entry> T add(T entry) {
        entries.removeIf(before -> before.id().equals(entry.id()));
        entries.add(entry);
        return entry;
    }

    private Delegation delegation(String code, String name, DelegationRole role, Optional<Integer> hue) {
        return add(new Delegation(Id.random(), code, Names.english(name), Names.NONE, List.of(), role, true, List.of(),
                hue));
    }

    private AgendaItem item(String number, String title, String rank, Optional<Id<AgendaItem>> whole,
            Optional<Triage> triage) {
        return add(new AgendaItem(Id.random(), meeting.id(), whole, new Rank(rank), number, title, List.of(),
                Optional.empty(), Optional.empty(), triage, ItemStatus.OPEN));
    }

    private Position position(AgendaItem item, String points, boolean settled, String desk) {
        return add(new Position(Id.random(), item.id(), points, "", "", "", "", "", "", "", "", "", "", "", "", "", "",
                desk, settled));
    }

    private Contribution asked(AgendaItem item, Contributor agency, Answer answer, Optional<String> wording) {
        return add(new Contribution(Id.random(), item.id(), agency.id(), "Example: please check.",
                Optional.of(LocalDate.of(2020, 11, 9)), Optional.of(Instant.parse("2020-11-16T05:00:00Z")),
                Optional.of(answer), "", Optional.empty(), wording.map(cleared -> new Clearance(agency.name(),
                        Instant.parse("2020-11-16T03:20:00Z"), cleared))));
    }

    private Comment comment(Anchor about, String author, String hour, String words, Optional<Id<Comment>> to) {
        return add(new Comment(Id.random(), about, to, author, Instant.parse("2020-11-17T" + hour + ":00Z"), words,
                Optional.empty(), to.isEmpty() ? "Head of delegation" : "", Optional.empty()));
    }

    private Instruction instruction(String at, String words) {
        return add(new Instruction(Id.random(), Instant.parse(at), "Capital, in writing", words,
                Optional.of(Anchor.to(ten)), false));
    }

    private void stance(Delegation delegation, Attitude attitude, StanceSource source, String note) {
        add(new Stance(Id.random(), delegation.id(), Anchor.to(ten), attitude, note,
                Optional.of(LocalDate.of(2020, 11, 17)), source, Optional.empty()));
    }

    private Passage passage(String quote) {
        int start = onTen.pointsToMake().indexOf(quote);
        return Passage.of(onTen.pointsToMake(), start, start + quote.length());
    }
}
