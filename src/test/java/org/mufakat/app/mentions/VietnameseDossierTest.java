package org.mufakat.app.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;

/** A dossier on water and disasters, written in Vietnamese throughout, of invented partners. */
class VietnameseDossierTest {
    private static final Id<ConsensusText> TEXT = Id.random();
    private static final String RECORDS = """
            1|BLA|Hệ thống cảnh báo lũ sớm cho các tỉnh miền núi|Phòng chống thiên tai|thiết bị
            2|BLA|Khóa đào tạo quản lý rủi ro thiên tai|Phòng chống thiên tai|đào tạo
            3|XAN|Quy hoạch đồng bằng châu thổ|Tài nguyên nước|nghiên cứu
            4|XAN|Quan trắc xâm nhập mặn|Tài nguyên nước|thiết bị
            5|TIM|Đào tạo giáo viên dạy nghề|Giáo dục nghề nghiệp|đào tạo
            6|TIM|Giống lúa chịu hạn|Nông nghiệp bền vững|nghiên cứu
            7|BLA|Trạm bơm thủy lợi|Nông nghiệp bền vững|thiết bị
            """;

    private final Map<String, Id<?>> ids = new HashMap<>();
    private final Dossier dossier;

    VietnameseDossierTest() {
        List<Entry> entries = new ArrayList<>();
        delegation(entries, "VNM", "Việt Nam", DelegationRole.MEMBER);
        delegation(entries, "LAO", "Lào", DelegationRole.MEMBER);
        delegation(entries, "BLA", "Lam Quốc", DelegationRole.PARTNER);
        delegation(entries, "XAN", "Thanh Quốc", DelegationRole.PARTNER);
        delegation(entries, "TIM", "Tử Quốc", DelegationRole.PARTNER);
        for (String line : RECORDS.split("\n")) {
            String[] parts = line.split("\\|");
            if (ids.putIfAbsent(parts[3], Id.random()) == null) {
                entries.add(new ProgrammeArea(id(parts[3]), new Rank("i"), "A" + ids.size(), vietnamese(parts[3]),
                        false));
            }
            if (ids.putIfAbsent(parts[4], Id.random()) == null) {
                entries.add(new SupportKind(id(parts[4]), new Rank("i"), vietnamese(parts[4])));
            }
            entries.add(new SupportRecord(Id.random(), Integer.parseInt(parts[0]), List.of(id(parts[1])), parts[2],
                    Optional.of(id(parts[3])), Optional.of(id(parts[4])), Period.UNKNOWN, "", Optional.empty(),
                    SupportStatus.COMPLETED, "", List.of(), List.of(), Optional.empty(), List.of()));
        }
        entries.add(new Cover(Id.random(), "Hồ sơ", true, Optional.of(id("VNM")), "", List.of(Language.VIETNAMESE),
                ""));
        dossier = Dossier.of(entries);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các Bộ trưởng đánh giá cao hỗ trợ của Lam Quốc về phòng chống thiên tai, trong đó có đào tạo cán bộ quản lý rủi ro. | 1 2 |
            Các Bộ trưởng cảm ơn Thanh Quốc đã giúp quan trắc xâm nhập mặn và lập quy hoạch đồng bằng. | 3 4 |
            Các Bộ trưởng ghi nhận hỗ trợ của Tử Quốc về giống lúa chịu hạn; của Lam Quốc về hệ thống cảnh báo lũ; và của Thanh Quốc về cảng biển. | 1 6 | và của Thanh Quốc về cảng biển.
            Các Bộ trưởng cảm ơn Tử Quốc đã đào tạo giáo viên. | 5 |
            Các Bộ trưởng hoan nghênh hợp tác về tài nguyên nước. | |
            Các Bộ trưởng cảm ơn Chính phủ Việt Nam đã chuẩn bị Hội nghị chu đáo. | |
            Các Bộ trưởng đề nghị Lam Quốc tiếp tục hỗ trợ nông nghiệp bền vững tại Lào. | 7 |
            """)
    void aSentenceSpeaksOfTheseRecords(String sentence, String numbers, String unbacked) {
        Dossier written = Statements.with(dossier, TEXT, Language.VIETNAMESE, "Tuyên bố\n\n1. " + sentence + "\n");
        SupportInText read = Statements.read(written, TEXT);
        assertEquals(numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList(),
                Statements.mentioned(written, read).getOrDefault("1", List.of()));
        assertEquals(Optional.ofNullable(unbacked).stream().map("1: "::concat).toList(), Statements.unbacked(read));
    }

    private void delegation(List<Entry> entries, String code, String name, DelegationRole role) {
        ids.put(code, Id.random());
        entries.add(new Delegation(id(code), code, vietnamese(name), vietnamese(name), List.of(), role, true, List.of(),
                Optional.empty()));
    }

    @SuppressWarnings("unchecked")
    private <T> Id<T> id(String name) {
        return (Id<T>) ids.get(name);
    }

    private static Names vietnamese(String name) {
        return new Names(new TreeMap<>(Map.of(Language.VIETNAMESE, name)));
    }
}
