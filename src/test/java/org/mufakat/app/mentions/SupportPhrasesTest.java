package org.mufakat.app.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.app.CreateDossier;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;

/** Sentences as people write them, beside the sample's records: which records each speaks of, by hand. */
class SupportPhrasesTest {
    private static final Id<ConsensusText> TEXT = Id.random();
    private final Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They expressed appreciation to Japan for its support on CEFIA and to China for hosting the 3rd EAS Clean Energy Forum. | 18 34 | 0
            They thanked the Republic of Korea for its assistance to Cambodia in introducing efficiency labels, and for the pico-grid in Siem Reap. | 25 28 30 | 0
            [They appreciated] [D1: They noted] Japan's continued capacity building through AJEEP. | 14 15 16 | 0
            Các Bộ trưởng cảm ơn Hàn Quốc đã hỗ trợ Cam-pu-chia dán nhãn hiệu suất năng lượng. | 25 28 | 0
            They appreciated the support of Japan, China and the ROK for human resource development in civilian nuclear energy. | 2 38 39 | 0
            They appreciated the support of the Plus Three countries for renewable energy in all ASEAN Member States. | 3 10 18 29 30 31 33 34 | 0
            They thanked the United States for the study on power trade. | 41 | 0
            They appreciated Japan's support for hydrogen. | | 1
            They appreciated the support of China for energy efficiency and conservation. | | 1
            They recalled the support of the ROK for Viet Nam and Indonesia on energy safety management. | 27 | 0
            They welcomed the support provided by Japan in the area of clean coal technology, and requested China to share new energy technologies. | 1 11 | 0
            They appreciated the assistance of Japan for energy efficiency and conservation; of China for solar energy; and of the ROK for hydrogen. | 4 6 10 14 15 16 23 | 1
            They thanked Japan. | | 0
            Các Bộ trưởng đánh giá cao Trung Quốc chia sẻ các công nghệ mới trong lĩnh vực năng lượng. | 11 | 0
            They noted with appreciation the progress of the training of nuclear youth under Lancang-Mekong cooperation. | 38 | 0
            They appreciated the support of the ROK for capacity building. | 8 | 0
            The Meeting was chaired by Viet Nam and co-chaired by China, Japan and the ROK. | | 0
            They thanked Japan for the warm hospitality and the excellent arrangements made for the Meeting. | | 0
            They agreed on a target of 23% renewable energy by 2025. | | 0
            """)
    void aSentenceSpeaksOfTheseRecords(String sentence, String numbers, int unbacked) {
        Dossier dossier = Statements.with(sample, TEXT, Language.ENGLISH, "Title\n\n1. " + sentence + "\n");
        SupportInText read = Statements.read(dossier, TEXT);
        List<Integer> expected = numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
        assertEquals(expected, Statements.mentioned(dossier, read).getOrDefault("1", List.of()));
        assertEquals(unbacked, read.unbacked().size());
    }
}
