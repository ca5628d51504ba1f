package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;

/** Records by what their titles mean and by whom, in which area and of which kind they are; rare words weigh most. */
final class RecordIndex {
    private static final int TELLING_SHARE = 6;
    private static final int TELLING_MOST = 400;

    private record Given(Id<Delegation> partner, Optional<Id<ProgrammeArea>> area, Optional<Id<SupportKind>> kind) {}

    /** A record with how much each meaning in its title weighs, in their order, and all of them together. */
    record Weighed(Titled titled, String[] senses, double[] weights, double all) {}

    private final List<Titled> records;
    private final List<Weighed> weighed;
    private final Map<String, List<Integer>> bySense = new HashMap<>();
    private final Map<String, List<Integer>> byProgramme = new HashMap<>();
    private final Map<Id<ProgrammeArea>, BitSet> byArea = new HashMap<>();
    private final Map<Given, BitSet> byGiven = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Set<Id<Delegation>> givers = new HashSet<>();
    private final double rarest;
    private final int telling;

    /** An index of records, up to the meeting. */
    RecordIndex(List<Titled> records) {
        this.records = List.copyOf(records);
        for (int i = 0; i < records.size(); i++) {
            Titled titled = records.get(i);
            SupportRecord record = titled.record();
            int at = i;
            titled.senses().forEach(sense -> add(bySense, sense, at));
            titled.programmes().forEach(name -> add(byProgramme, name, at));
            record.area().ifPresent(area -> set(byArea, area, at));
            givers.addAll(record.partners());
            for (Id<Delegation> partner : record.partners()) {
                record.area().ifPresent(area -> set(byGiven,
                        new Given(partner, Optional.of(area), Optional.empty()), at));
                if (record.area().isEmpty()) {
                    record.kind().ifPresent(kind -> set(byGiven,
                            new Given(partner, Optional.empty(), Optional.of(kind)), at));
                }
            }
        }
        bySense.forEach((sense, titles) -> weights.put(sense, weight(records.size(), titles.size())));
        rarest = weight(records.size(), 1);
        weighed = records.stream().map(this::weighed).toList();
        telling = Math.max(2, Math.min(records.size() / TELLING_SHARE, TELLING_MOST));
    }

    List<Titled> records() {
        return records;
    }

    /** A record by its place among the candidates. */
    Weighed weighed(int place) {
        return weighed.get(place);
    }

    /** A record, of the index or not, as it is weighed here. */
    Weighed weighed(Titled titled) {
        String[] senses = titled.senses().stream().sorted().toArray(String[]::new);
        double[] all = Arrays.stream(senses).mapToDouble(this::weight).toArray();
        return new Weighed(titled, senses, all, Arrays.stream(all).sum());
    }

    /** Whether a word tells records apart: few titles have it. */
    boolean tells(String sense) {
        int count = bySense.getOrDefault(sense, List.of()).size();
        return count > 0 && count <= telling;
    }

    /** Whether a partner gave anything. */
    boolean has(Id<Delegation> partner) {
        return givers.contains(partner);
    }

    /** Whether a partner gave anything in an area. */
    boolean has(Id<Delegation> partner, Id<ProgrammeArea> area) {
        return byGiven.containsKey(new Given(partner, Optional.of(area), Optional.empty()));
    }

    /** Whether a word stands in the title of one record alone. */
    boolean isAlone(String sense) {
        return bySense.getOrDefault(sense, List.of()).size() == 1;
    }

    /** How much a word weighs that so few titles have. */
    double weight(String sense) {
        return weights.getOrDefault(sense, rarest);
    }

    /** The places of the records that a part of a sentence may speak of. */
    BitSet candidates(Meaning meaning) {
        var found = new BitSet(records.size());
        meaning.programmes().stream().map(name -> byProgramme.getOrDefault(name, List.of()))
                .filter(named -> named.size() <= TELLING_MOST).forEach(named -> named.forEach(found::set));
        meaning.properNames().forEach(name -> addTold(found, name.keySet()));
        if (meaning.speech() == Meaning.Speech.OTHER) {
            return found;
        }
        addTold(found, meaning.senses().keySet());
        for (Id<Delegation> partner : meaning.partners()) {
            meaning.inFull().forEach(area -> addGiven(found, partner, Optional.of(area), Optional.empty()));
            meaning.inPart().forEach(area -> addGiven(found, partner, Optional.of(area), Optional.empty()));
            meaning.kinds().forEach(kind -> addGiven(found, partner, Optional.empty(), Optional.of(kind)));
        }
        if (meaning.partners().isEmpty()) {
            meaning.inFull().forEach(area -> found.or(byArea.getOrDefault(area, new BitSet())));
        }
        return found;
    }

    private static double weight(int records, int titles) {
        return Math.log((records + 1.0) / titles) + 0.1;
    }

    private void addTold(BitSet found, Set<String> senses) {
        senses.stream().filter(this::tells)
                .forEach(sense -> bySense.getOrDefault(sense, List.of()).forEach(found::set));
    }

    private void addGiven(BitSet found, Id<Delegation> partner, Optional<Id<ProgrammeArea>> area,
            Optional<Id<SupportKind>> kind) {
        found.or(byGiven.getOrDefault(new Given(partner, area, kind), new BitSet()));
    }

    private static <K> void set(Map<K, BitSet> sets, K key, int at) {
        sets.computeIfAbsent(key, absent -> new BitSet()).set(at);
    }

    private static <K> void add(Map<K, List<Integer>> lists, K key, int at) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(at);
    }
}
