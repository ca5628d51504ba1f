package org.mufakat.ui.support;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Confirmation;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.ui.support.model.SupportEdits;

/** The 35 support records of the first case, with what they refer to, as a dossier that prepares 17-19 November 2020. */
final class SupportFixture {
    private final Map<String, Delegation> delegations = new LinkedHashMap<>();
    private final Map<String, ProgrammeArea> areas = new LinkedHashMap<>();
    private final Map<String, SupportKind> kinds = new LinkedHashMap<>();
    private final List<SupportRecord> records = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();

    SupportFixture() {
        member("BRN", "Brunei", "Brunei");
        member("KHM", "Cambodia", "Campuchia");
        member("IDN", "Indonesia", "Indonesia");
        member("LAO", "Lao PDR", "Lào");
        member("MYS", "Malaysia", "Malaysia");
        member("MMR", "Myanmar", "Myanmar");
        member("PHL", "Philippines", "Philippines");
        member("SGP", "Singapore", "Singapore");
        member("THA", "Thailand", "Thái Lan");
        member("VNM", "Viet Nam", "Việt Nam");
        delegation("CHN", "China", "Trung Quốc", DelegationRole.PARTNER, true);
        delegation("JPN", "Japan", "Nhật Bản", DelegationRole.PARTNER, true);
        delegation("KOR", "ROK", "Hàn Quốc", DelegationRole.PARTNER, true);
        delegation("D1", "D1", "D1", DelegationRole.OBSERVER, true);
        delegation("D2", "D2", "D2", DelegationRole.OBSERVER, true);
        delegation("D3", "D3", "D3", DelegationRole.OBSERVER, true);
        delegation("ACE", "ACE", "ACE", DelegationRole.SECRETARIAT, true);
        delegation("USA", "United States", "Hoa Kỳ", DelegationRole.PARTNER, false);
        area("APG", "ASEAN Power Grid", "Lưới điện ASEAN", false);
        area("TAGP", "Trans-ASEAN Gas Pipeline", "Đường ống dẫn khí xuyên ASEAN", false);
        area("CCT", "Coal and Clean Coal Technology", "Than và công nghệ than sạch", false);
        area("EE&C", "Energy Efficiency and Conservation", "Sử dụng năng lượng tiết kiệm và hiệu quả", false);
        area("RE", "Renewable Energy", "Năng lượng tái tạo", false);
        area("REPP", "Regional Energy Policy and Planning", "Chính sách và quy hoạch năng lượng khu vực", false);
        area("CNE", "Civilian Nuclear Energy", "Năng lượng hạt nhân dân sự", false);
        area("outside", "Outside APAEC areas", "Ngoài các lĩnh vực APAEC", true);
        kind("capacity building", "tăng cường năng lực");
        kind("forum", "diễn đàn");
        kind("policy support", "hỗ trợ chính sách");
        kind("technology", "công nghệ");
        kind("technology sharing", "chia sẻ công nghệ");
        kind("study", "nghiên cứu");
        kind("funding", "tài trợ");
        kind("demonstration", "trình diễn");
        read();
        SupportRecord meeting = number(15);
        replace(SupportEdits.with(SupportEdits.with(meeting, "confirmations",
                List.of(new Confirmation("Example: ACE", Optional.of(LocalDate.of(2020, 11, 12))))), "contradicts",
                List.of(number(14).id())));
        comments.add(new Comment(Id.random(), Anchor.to(meeting), Optional.empty(), "Efficiency desk",
                Instant.parse("2020-11-17T03:15:00Z"),
                "Example: use the number 11 when speaking, not \"over ten\".", Optional.empty(), "",
                Optional.empty()));
    }

    Dossier dossier() {
        List<Entry> all = new ArrayList<>(delegations.values());
        all.add(new Cover(Id.random(), "SOME+3 preparatory meeting for AMEM 38", true,
                Optional.of(delegation("VNM")), "ASEAN", List.of(Language.ENGLISH, Language.VIETNAMESE), "EXAMPLE"));
        all.add(new Meeting(Id.random(), new Rank("i"), "SOME+3", "", "SOME+3 preparatory meeting for AMEM 38",
                new Period("17-19 November 2020", Optional.of(LocalDate.of(2020, 11, 17)),
                        Optional.of(LocalDate.of(2020, 11, 19))),
                List.of(), Optional.empty(), "", Optional.empty(), List.of(), Optional.empty(), true));
        all.addAll(areas.values());
        all.addAll(kinds.values());
        all.addAll(records);
        all.addAll(comments);
        return Dossier.of(all);
    }

    /** The same dossier before anything was recorded. */
    Dossier withoutRecords() {
        records.clear();
        comments.clear();
        return dossier();
    }

    /** The same dossier with the records so many times over, numbered on. */
    Dossier times(int factor) {
        List<SupportRecord> once = List.copyOf(records);
        for (int i = 1; i < factor; i++) {
            for (SupportRecord record : once) {
                SupportRecord copy = SupportEdits.with(record, "number", records.getLast().number() + 1);
                copy = SupportEdits.with(copy, "contradicts", List.of());
                records.add(SupportEdits.with(copy, "id", Id.random()));
            }
        }
        return dossier();
    }

    Id<Delegation> delegation(String code) {
        return delegations.get(code).id();
    }

    Id<ProgrammeArea> area(String code) {
        return areas.get(code).id();
    }

    Id<SupportKind> kind(String name) {
        return kinds.get(name).id();
    }

    SupportRecord number(int number) {
        return records.stream().filter(record -> record.number() == number).findFirst().orElseThrow();
    }

    private void replace(SupportRecord record) {
        records.replaceAll(each -> each.id().equals(record.id()) ? record : each);
    }

    private void read() {
        var stream = Objects.requireNonNull(SupportFixture.class.getResourceAsStream("records.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> records.add(record(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SupportRecord record(NamedCsvRecord row) {
        return new SupportRecord(Id.random(), Integer.parseInt(row.getField("no")),
                Arrays.stream(row.getField("partner").split(" ")).map(this::delegation).toList(),
                row.getField("title"), Optional.of(row.getField("area")).filter(areas::containsKey).map(this::area),
                Optional.of(row.getField("kind")).filter(kinds::containsKey).map(this::kind),
                new Period(row.getField("period"), day(row.getField("from")), day(row.getField("to"))),
                row.getField("beneficiaries"), Optional.empty(),
                SupportStatus.valueOf(row.getField("status").toUpperCase(Locale.ROOT)), row.getField("source"),
                List.of(), List.of(), Optional.empty(), List.of());
    }

    private static Optional<LocalDate> day(String words) {
        return Optional.of(words).filter(known -> !known.isEmpty()).map(LocalDate::parse);
    }

    private void member(String code, String english, String vietnamese) {
        delegation(code, english, vietnamese, DelegationRole.MEMBER, true);
        delegations.computeIfPresent(code, (same, each) -> each.type().shape().with(each, "memberships",
                List.of(new Membership("ASEAN", Optional.empty(), Optional.empty()))));
    }

    private void delegation(String code, String english, String vietnamese, DelegationRole role, boolean takesPart) {
        Names name = names(english, vietnamese);
        delegations.put(code,
                new Delegation(Id.random(), code, name, name, List.of(), role, takesPart, List.of(), Optional.empty()));
    }

    private void area(String code, String english, String vietnamese, boolean outside) {
        areas.put(code, new ProgrammeArea(Id.random(), place(areas.size()), code, names(english, vietnamese), outside));
    }

    private void kind(String english, String vietnamese) {
        kinds.put(english, new SupportKind(Id.random(), place(kinds.size()), names(english, vietnamese)));
    }

    private static Rank place(int index) {
        return Rank.spread(20).get(index);
    }

    private static Names names(String english, String vietnamese) {
        return Names.english(english).with(Language.VIETNAMESE, vietnamese);
    }
}
