package org.mufakat.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Membership;
import org.mufakat.domain.Names;

class BeneficiaryWordsTest {
    private final List<Delegation> delegations = new ArrayList<>();
    private final BeneficiaryWords reader;

    BeneficiaryWordsTest() {
        add("KHM", "Cambodia", "Campuchia", "ASEAN");
        add("LAO", "Lao PDR", "Lào", "ASEAN");
        add("VNM", "Viet Nam", "Việt Nam", "ASEAN");
        add("MYS", "Malaysia", "Malaysia", "ASEAN");
        add("ACE", "ASEAN Centre for Energy", "Trung tâm Năng lượng ASEAN", "");
        reader = new BeneficiaryWords(delegations);
    }

    private void add(String code, String english, String vietnamese, String group) {
        var names = new Names(new TreeMap<>(Map.of(Language.ENGLISH, english, Language.VIETNAMESE,
                vietnamese)));
        delegations.add(new Delegation(Id.random(), code, names, names, List.of(), DelegationRole.MEMBER, true,
                group.isEmpty()
                        ? List.of()
                        : List.of(new Membership(group, Optional.empty(), Optional.empty())),
                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KHM LAO                           | KHM LAO |
            Cambodia, Viet Nam                | KHM VNM |
            Campuchia và Lào                  | KHM LAO |
            ASEAN                             |         | ASEAN=ALL
            ASEAN (60+ officials and experts) |         | ASEAN=ALL
            all ASEAN Member States           |         | ASEAN=ALL
            some ASEAN Member States          |         | ASEAN=SOME
            3 ASEAN Member States and ACE     | ACE     | ASEAN=SOME
            4 ASEAN Member States             |         | ASEAN=ALL
            một số nước ASEAN                 |         | ASEAN=SOME
            the ASEAN Centre for Energy       | ACE     |
            LMC countries (30 people)         |         |
            lao động Malaysia                 | MYS     |
            EAS                               |         |
            """)
    void theWordsSayForWhomItIs(String words, String named, String groups) {
        Beneficiaries read = reader.read(words);
        assertEquals(named == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(named.split(" "))),
                delegations.stream().filter(each -> read.named().contains(each.id())).map(Delegation::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(groups == null ? "" : groups, read.groups().entrySet().stream().map(Object::toString)
                .collect(Collectors.joining(" ")));
    }
}
