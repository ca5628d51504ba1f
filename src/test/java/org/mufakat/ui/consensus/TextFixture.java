package org.mufakat.ui.consensus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Pending;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.domain.StandingReason;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Statement;

/** A dossier with the model statement, in which the paragraphs of the model draft stand bracketed. */
public final class TextFixture {
    final Id<ConsensusText> draft = Id.random();
    private final List<Change> changes = new ArrayList<>();
    private final Delegation d1 = delegation("D1", "D1", "D1", DelegationRole.PARTNER, List.of(), Optional.of(1));

    private TextFixture() {
        Delegation ours = delegation("VNM", "Viet Nam", "Việt Nam", DelegationRole.MEMBER, List.of("ASEAN"),
                Optional.empty());
        Delegation d2 = delegation("D2", "D2", "D2", DelegationRole.PARTNER, List.of(), Optional.of(2));
        Delegation d3 = delegation("D3", "D3", "D3", DelegationRole.PARTNER, List.of(), Optional.of(3));
        List.of(ours, d1, d2, d3,
                delegation("JPN", "Japan", "Nhật Bản", DelegationRole.PARTNER, List.of(), Optional.empty()),
                delegation("KOR", "Republic of Korea", "Hàn Quốc", DelegationRole.PARTNER, List.of(),
                        Optional.empty()),
                delegation("CHN", "China", "Trung Quốc", DelegationRole.PARTNER, List.of(), Optional.empty()))
                .forEach(each -> changes.add(Change.put(each)));
        changes.add(Change.put(new Cover(Id.random(), "AMEM 38", true, Optional.of(ours.id()), "ASEAN",
                List.of(Language.ENGLISH, Language.VIETNAMESE), "EXAMPLE – INTERNAL")));
        text(draft, "Joint Ministerial Statement", "Draft 3", "MODEL TEXT, NOT AN OFFICIAL DOCUMENT", 0);
    }

    /** The whole model statement, with brackets, statuses, and what stays beside paragraph 5. */
    public static Dossier statement() {
        var fixture = new TextFixture();
        Statement statement = Statement.read(resource("model_joint_statement_2020_en.txt"));
        Statement bracketed = Statement.read(resource("model_bracketed_draft_en.txt"));
        List<Rank> ranks = Rank.spread(statement.paragraphs().size() + 1);
        int place = 0;
        for (var read : statement.paragraphs()) {
            String words = bracketed.paragraphs().stream().filter(other -> other.number().equals(read.number())
                    && other.number().isPresent()).map(other -> other.text()).findFirst().orElse(read.text());
            fixture.put(ranks.get(place++), read.number().orElse(""), read.kind(), words);
            if (read.number().equals(Optional.of("6"))) {
                fixture.put(ranks.get(place++), "6 bis", read.kind(), bracketed.paragraphs().stream()
                        .filter(other -> other.number().equals(Optional.of("6 bis"))).findFirst().orElseThrow().text());
            }
        }
        Dossier dossier = Dossier.of(List.of()).with(fixture.changes);
        return dossier.with(fixture.beside(dossier));
    }

    /** Three plain paragraphs under a heading, numbered 1 to 3. */
    public static Dossier small() {
        var fixture = new TextFixture();
        List<Rank> ranks = Rank.spread(4);
        fixture.put(ranks.get(0), "", ParagraphKind.HEADING, "Energy Security");
        fixture.put(ranks.get(1), "1", ParagraphKind.OPERATIVE, "The Ministers noted the report.");
        fixture.put(ranks.get(2), "2", ParagraphKind.OPERATIVE, "They welcomed progress.");
        fixture.put(ranks.get(3), "3", ParagraphKind.OPERATIVE, "They thanked the host.");
        return Dossier.of(List.of()).with(fixture.changes);
    }

    /** A text that has no paragraph yet. */
    static Dossier emptyText() {
        var fixture = new TextFixture();
        return Dossier.of(List.of()).with(fixture.changes);
    }

    /** Nothing but delegations. */
    public static Dossier withoutText() {
        var fixture = new TextFixture();
        return Dossier.of(List.of()).with(fixture.changes.stream()
                .filter(change -> change.type() != EntryType.CONSENSUS_TEXT).toList());
    }

    /** A text of so many paragraphs, each with two brackets. */
    static Dossier large(int count) {
        var fixture = new TextFixture();
        List<Rank> ranks = Rank.spread(count);
        String words = "The Ministers [noted] [D1: welcomed] the progress of capacity building on oil stockpiling "
                + "and energy security among the countries of the region, and encouraged its continuation. ";
        for (int i = 0; i < count; i++) {
            fixture.put(ranks.get(i), Integer.toString(i + 1), ParagraphKind.OPERATIVE,
                    words.repeat(3).strip());
        }
        return Dossier.of(List.of()).with(fixture.changes);
    }

    /** The words of a file beside this class. */
    static String resource(String name) {
        try (var stream = Objects.requireNonNull(TextFixture.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraph of that number in the first text. */
    public static Paragraph numbered(Dossier dossier, String number) {
        return dossier.all(Paragraph.class).stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow();
    }

    private void text(Id<ConsensusText> id, String title, String draftName, String notice, int place) {
        changes.add(Change.put(new ConsensusText(id, Rank.spread(3).get(place), title, Language.ENGLISH,
                TextRole.DRAFT, Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, notice, draftName)));
    }

    private void put(Rank rank, String number, ParagraphKind kind, String words) {
        changes.add(Change.put(Paragraph.fresh(Id.random(), draft, rank, number, kind, words)));
    }

    private List<Change> beside(Dossier dossier) {
        List<Change> beside = new ArrayList<>();
        status(beside, numbered(dossier, "1"), ParagraphStatus.AGREED);
        status(beside, numbered(dossier, "3"), ParagraphStatus.AGREED_AD_REFERENDUM);
        status(beside, numbered(dossier, "4"), ParagraphStatus.REOPENED);
        Paragraph nine = numbered(dossier, "9");
        beside.add(Change.put(EntryType.PARAGRAPH.shape().with(EntryType.PARAGRAPH.shape().with(nine, "status",
                ParagraphStatus.AGREED_WITHIN_GROUP), "pending",
                List.of(new Pending(d1.id(), Optional.of(Instant.parse("2020-11-17T13:00:00Z")),
                        Optional.of(ZoneId.of("Asia/Ho_Chi_Minh")), false)))));
        Paragraph five = numbered(dossier, "5");
        int at = five.words().indexOf("voluntary basis");
        beside.add(Change.put(new Comment(Id.random(), Anchor.to(five, "words", Passage.of(five.words(), at, at + 15)),
                Optional.empty(), "Legal desk", Instant.parse("2020-11-17T10:10:00Z"),
                "Example: agreed language of 2019 has it.", Optional.empty(), "", Optional.empty())));
        beside.add(Change.put(new OurLanguage(Id.random(), Anchor.to(five), "welcomed", "noted", "on a mandatory basis",
                "Example: the ministry, by telephone, 17:55", Optional.of(StandingReason.TACTICAL), "for ¶10")));
        beside.add(Change.put(new Stance(Id.random(), d1.id(), Anchor.to(five), Attitude.PROPOSES, "",
                Optional.of(LocalDate.of(2020, 11, 17)), StanceSource.IN_THE_ROOM, Optional.empty())));
        return beside;
    }

    private static void status(List<Change> changes, Paragraph paragraph, ParagraphStatus status) {
        changes.add(Change.put(EntryType.PARAGRAPH.shape().with(paragraph, "status", status)));
    }

    private static Delegation delegation(String code, String english, String vietnamese, DelegationRole role,
            List<String> groups, Optional<Integer> hue) {
        var names = new Names(new TreeMap<>(Map.of(Language.ENGLISH, english, Language.VIETNAMESE, vietnamese)));
        return new Delegation(Id.random(), code, names, names, List.of(), role, true, groups.stream()
                .map(group -> new Membership(group, Optional.empty(), Optional.empty())).toList(), hue);
    }
}
