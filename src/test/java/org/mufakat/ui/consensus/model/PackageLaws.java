package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.text.Deciding;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.TextFixture;

/** What holds of a package whatever was ticked for it; how many texts are tried is set where the tests are run. */
class PackageLaws {

    @Property
    void thePreviewIsTheTextThatTheSameDecisionsWouldLeave(@ForAll("negotiated") List<String> typed,
            @ForAll long seed) {
        Dossier small = TextFixture.small();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            changes.add(Change.put(TextFixture.numbered(small, Integer.toString(i + 1)).reworded(typed.get(i))));
        }
        var front = new ManualFront();
        var model = new ConsensusModel(new Session(new MemoryDoor(small.with(changes)), front, front, () -> "Desk"));
        var read = model.sheet().read().text();
        var random = new Random(seed);
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < read.brackets().size(); i++) {
            if (read.brackets().get(i).kind().isOpen() && random.nextInt(4) > 0) {
                verdicts.put(i, random.nextBoolean() ? Verdict.LIFT : Verdict.DELETE);
            }
        }
        var decided = Deciding.decide(read, verdicts);
        Assume.that(decided.undecidable().isEmpty());

        var packages = new Packages(model);
        List<String> previewed = new ArrayList<>(model.sheet().lines().stream().map(Line::words).toList());
        packages.preview(packages.of("Package A", verdicts).orElseThrow()).forEach(each -> {
            assertEquals(List.of(), each.missing());
            int row = model.sheet().indexOf(each.paragraph().orElseThrow().id()).orElseThrow();
            previewed.set(row, Line.showing(each.paragraph().get().id(), each.after()).words());
        });

        assertEquals(decided.paragraphs().stream().map(words -> words.orElse("")).toList(), previewed);
        model.close();
    }

    @Provide
    Arbitrary<List<String>> negotiated() {
        return Arbitraries.of("[", "]", "[", "]", "[JPN reserve]", "[KOR reserve]", "[D2: very]", "[D1: plan] ",
                "[noted]/[welcomed]", "[noted [D1: oil]]", "[D3: delete \"gas\"]", "[no text]", "ALT 1: ", "{x}", "\\",
                "(", ")", ",", ".", ";", " ", " ", " ", "\n", "\r\n", "gas", "oil", "The", "(agreed)", "(JPN)", "中")
                .list().ofMaxSize(12).map(parts -> String.join("", parts)).list().ofMinSize(1).ofMaxSize(3);
    }
}
