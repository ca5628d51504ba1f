package org.mufakat.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Amount;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Entry;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Names;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Period;
import org.mufakat.domain.Position;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Resolution;
import org.mufakat.domain.Revision;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.domain.TextRole;
import org.mufakat.domain.Triage;

/**
 * The large dossier: at scale 100 it has 2,000 agenda items, 20,000 support records, 50,000 comments, 40 texts with 2,000
 * paragraphs in all, one of them with 500, 20 revisions each, in two languages; at scale 1 a hundredth of it.
 */
public final class LargeDossier {

    private static final String[] ENGLISH = ("The Ministers noted with appreciation the progress made under the programme "
            + "on energy efficiency and conservation and encouraged [JPN: further] cooperation among the parties in "
            + "renewable energy civilian nuclear power oil stockpiling clean coal technology capacity building forum")
            .split(" ");
    private static final String[] VIETNAMESE = ("Các Bộ trưởng ghi nhận với sự đánh giá cao những tiến bộ đạt được trong "
            + "khuôn khổ chương trình tiết kiệm năng lượng và khuyến khích [JPN: tăng cường] hợp tác giữa các bên về năng "
            + "lượng tái tạo dự trữ dầu công nghệ than sạch đào tạo diễn đàn").split(" ");
    private static final String[] DESKS = {"Desk A", "Desk B", "Vụ Kinh tế", "Embassy"};

    private final SplittableRandom random;
    private final int scale;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Delegation> delegations = new ArrayList<>();
    private final List<ProgrammeArea> areas = new ArrayList<>();
    private final List<SupportKind> kinds = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final Meeting meeting;

    private LargeDossier(int scale, long seed) {
        this.random = new SplittableRandom(seed);
        this.scale = scale;
        this.meeting = new Meeting(id(), new Rank("i"), "SOME+3", "17", "SOME+3 17", Period.UNKNOWN, List.of(),
                Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), true);
    }

    /** The entries of the dossier of that scale, 1 to 100 and beyond; the same seed gives the same entries. */
    public static List<Entry> entries(int scale, long seed) {
        var large = new LargeDossier(scale, seed);
        large.make();
        return large.entries;
    }

    private void make() {
        lists();
        entries.add(meeting);
        items(20 * scale);
        records(200 * scale);
        comments(500 * scale);
        int texts = Math.max(1, 40 * scale / 100);
        int long500 = 5 * scale;
        int rest = Math.max(1, (20 * scale - long500) / Math.max(1, texts - 1));
        for (int i = 0; i < texts; i++) {
            text(i, texts == 1 ? 20 * scale : i == 0 ? long500 : rest);
        }
    }

    private void lists() {
        for (int i = 0; i < 16; i++) {
            delegations.add(new Delegation(id(), "D" + i, Names.english("Delegation " + i), Names.NONE, List.of(),
                    i < 10 ? DelegationRole.MEMBER : DelegationRole.PARTNER, true, List.of(), Optional.empty()));
        }
        for (int i = 0; i < 7; i++) {
            areas.add(new ProgrammeArea(id(), rank(i, 7), "A" + i, Names.english("Area " + i), false));
            kinds.add(new SupportKind(id(), rank(i, 7), Names.english("Kind " + i)));
        }
        entries.addAll(delegations);
        entries.addAll(areas);
        entries.addAll(kinds);
        entries.add(new Cover(id(), "Large dossier", true, Optional.of(delegations.getFirst().id()), "ASEAN",
                List.of(Language.ENGLISH, Language.VIETNAMESE), "EXAMPLE"));
    }

    private void items(int count) {
        List<Rank> ranks = Rank.spread(count);
        for (int i = 0; i < count; i++) {
            var item = new AgendaItem(id(), meeting.id(), Optional.empty(), ranks.get(i), String.valueOf(i + 1),
                    words(ENGLISH, 8), List.of("SOME+3/17/" + i), Optional.of(pick(delegations).id()),
                    Optional.of(pick(areas).id()), Optional.of(Triage.POSSIBLE), ItemStatus.OPEN);
            entries.add(item);
            var position = new Position(id(), item.id(), words(ENGLISH, 60), words(ENGLISH, 20), words(ENGLISH, 20),
                    words(VIETNAMESE, 30), words(ENGLISH, 30), "", "Ministry", "Head", words(VIETNAMESE, 15),
                    words(ENGLISH, 15), "", "", "", words(ENGLISH, 20), "", "Desk A", false);
            positions.add(position);
            entries.add(position);
        }
    }

    private void records(int count) {
        for (int i = 0; i < count; i++) {
            LocalDate from = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(3_000));
            entries.add(new SupportRecord(id(), i + 1, List.of(pick(delegations).id()), words(ENGLISH, 10),
                    Optional.of(pick(areas).id()), Optional.of(pick(kinds).id()),
                    new Period("FY" + from.getYear(), Optional.of(from), Optional.of(from.plusDays(200))),
                    "ASEAN member states",
                    random.nextInt(4) == 0
                            ? Optional.of(new Amount(BigDecimal.valueOf(random.nextInt(1_000_000)), "USD"))
                            : Optional.empty(),
                    SupportStatus.values()[random.nextInt(6)], "https://example.org/record/" + i,
                    random.nextInt(3) == 0
                            ? List.of(new Confirmation("ACE", Optional.of(from.plusDays(300))))
                            : List.of(),
                    List.of(), Optional.empty(), List.of()));
        }
    }

    private void comments(int count) {
        for (int i = 0; i < count; i++) {
            Instant at = Instant.ofEpochSecond(1_600_000_000L + 60L * i);
            entries.add(new Comment(id(), Anchor.to(pick(positions), "pointsToMake"), Optional.empty(),
                    DESKS[random.nextInt(DESKS.length)], at, words(i % 2 == 0 ? ENGLISH : VIETNAMESE, 18),
                    Optional.empty(), "",
                    random.nextInt(3) == 0
                            ? Optional.of(new Resolution("Desk A", at.plusSeconds(3_600)))
                            : Optional.empty()));
        }
    }

    private void text(int number, int count) {
        boolean english = number % 2 == 0;
        var text = new ConsensusText(id(), rank(number, 40), "Statement " + number,
                english ? Language.ENGLISH : Language.VIETNAMESE, TextRole.DRAFT, Optional.empty(),
                Optional.of(meeting.id()), NumberingProfile.ASEAN, "", "Draft 3");
        entries.add(text);
        List<Rank> ranks = Rank.spread(count);
        List<FrozenParagraph> frozen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = Paragraph.fresh(id(), text.id(), ranks.get(i), String.valueOf(i + 1),
                    ParagraphKind.OPERATIVE, words(english ? ENGLISH : VIETNAMESE, 95));
            entries.add(paragraph);
            frozen.add(paragraph.frozen());
        }
        for (int i = 1; i <= 20; i++) {
            frozen.replaceAll(old -> random.nextInt(10) > 0
                    ? old
                    : new FrozenParagraph(old.paragraph(), old.number(), old.kind(),
                            words(english ? ENGLISH : VIETNAMESE, 95), Optional.empty()));
            entries.add(new Revision(id(), text.id(), "Rev." + i, Instant.ofEpochSecond(1_600_000_000L + 3_600L * i),
                    ZoneId.of("Asia/Ho_Chi_Minh"), Optional.of(Audience.ALL), frozen,
                    frozen.stream().map(each -> ParagraphStatus.UNDER_DISCUSSION).toList(), ""));
        }
    }

    private String words(String[] from, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(from[random.nextInt(from.length)]);
        }
        return text.toString();
    }

    private static Rank rank(int at, int of) {
        return Rank.spread(of).get(at);
    }

    private <T> Id<T> id() {
        return Id.random(random);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
