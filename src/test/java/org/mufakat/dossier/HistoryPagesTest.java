package org.mufakat.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Link;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.Removal;
import org.mufakat.domain.Small;
import org.mufakat.domain.Step;

/** The history is told step by step, newest first, and only what is asked for. */
final class HistoryPagesTest {

    @TempDir
    Path folder;
    private final Small small = new Small();
    private DossierFile file;

    @BeforeEach
    void open() throws DossierProblem {
        file = Dossiers.open(Dossiers.create(folder.resolve("a.mufakat"), Dossiers.entries(small.dossier())));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private Change position(String part, String words) {
        Position now = file.dossier().position(small.item.id()).orElseThrow();
        return Change.put(now.type().shape().with(now, part, words));
    }

    private void type(Id<Step> step, String author, String part, String words) {
        file.apply(new ChangeSet(Id.random(), step, Dossiers.LABEL, author, Dossiers.NOW,
                List.of(position(part, words)))).join();
    }

    private void title(String words) {
        Entry item = file.dossier().find(EntryType.AGENDA_ITEM, small.item.id()).orElseThrow();
        file.apply(Dossiers.set(List.of(Change.put(item.type().shape().with(item, "title", words))))).join();
    }

    private List<HistoryStep> steps(Sought sought) {
        return file.steps(sought, OptionalLong.empty()).join().steps();
    }

    private static Sought sought(Set<EntryType> types, Set<String> authors, Set<ChangeKind> kinds, String words) {
        return new Sought(types, Optional.empty(), authors, Optional.empty(), kinds, words);
    }

    @Test
    void wordsTypedInOneGoAreOneStepFromBeforeTheFirstToAfterTheLast() {
        Id<Step> step = Id.random();
        type(step, "Desk", "redLines", "n");
        type(step, "Desk", "redLines", "no");
        List<HistoryStep> all = steps(Sought.ALL);
        assertEquals(List.of(ChangeKind.EDIT, ChangeKind.CREATE), all.stream().map(HistoryStep::kind).toList());
        Edit edit = all.getFirst().edits().getFirst();
        assertEquals("REDLINE", ((Position) edit.before().orElseThrow()).redLines());
        assertEquals("no", ((Position) edit.after().orElseThrow()).redLines());
        assertEquals(1, all.getFirst().count());
        assertEquals(small.dossier().size(), all.getLast().count());
        assertEquals(HistoryPages.FEW, all.getLast().edits().size());
    }

    @Test
    void aStepTakenBackIsAStepOfItsOwnThatIsCalledLikeThatOne() {
        type(Id.random(), "Desk", "redLines", "no");
        file.undo("Head", Dossiers.NOW).join();
        HistoryStep newest = steps(Sought.ALL).getFirst();
        assertEquals(ChangeKind.UNDO, newest.kind());
        assertEquals("Head", newest.author());
        assertEquals(Dossiers.LABEL, newest.step().label());
    }

    @Test
    void stepsAreFoundByPersonPlaceKindAndByWordsBeforeAndAfter() {
        type(Id.random(), "Head", "redLines", "Không được lùi");
        type(Id.random(), "Desk", "redLines", "other");
        title("Energy");
        assertEquals(1, steps(sought(Set.of(), Set.of("Head"), Set.of(), "")).size());
        assertEquals(2,
                steps(sought(Set.of(EntryType.POSITION), Set.of(), Set.of(ChangeKind.EDIT), "")).size());
        assertEquals(2, steps(sought(Set.of(), Set.of(), Set.of(), "khong duoc LUI")).size());
        assertEquals(0, steps(sought(Set.of(), Set.of(), Set.of(ChangeKind.EDIT), "OBJECTIVE")).size());
        assertEquals(List.of("Desk", "Head"), file.authors().join().stream().filter(each -> !each.contains(" "))
                .toList());
    }

    @Test
    void theHistoryOfAnItemHasWhatBelongsToItAndOfAPositionOnlyItsOwn() {
        title("Energy");
        type(Id.random(), "Desk", "redLines", "no");
        Position position = file.dossier().position(small.item.id()).orElseThrow();
        Paragraph paragraph = file.dossier().all(Paragraph.class).getFirst();
        file.apply(Dossiers.set(List.of(Change.put(paragraph.reworded("other words"))))).join();
        file.apply(Dossiers.set(List.of(Change.put(Link.between(file.dossier()
                .find(AgendaItem.class, small.item.id()).orElseThrow(), paragraph))))).join();
        file.apply(Dossiers.set(Removal.of(file.dossier(), position))).join();
        assertEquals(5, steps(of(small.item.id())).size(), "beginning, title, red lines, link, the position removed");
        assertEquals(3, steps(of(position.id())).size(), "beginning, red lines, removed");
        HistoryStep beginning = steps(of(position.id())).getLast();
        assertEquals(position.id(), beginning.edits().getFirst().entry(), "what is asked for is told first");
        assertEquals(position.id(), file.edits(beginning, of(position.id()), 1).join().getFirst().entry());
        assertEquals(2, steps(of(paragraph.text())).size(), "beginning, words");
        assertEquals(3, steps(of(paragraph.id())).size(), "beginning, words, link");
    }

    private static Sought of(Id<?> entry) {
        return new Sought(Set.of(), Optional.of(entry), Set.of(), Optional.empty(), Set.of(), "");
    }

    @Test
    void aLongHistoryIsReadPageByPageAndNoStepTwice() {
        for (int i = 0; i < HistoryPages.PAGE + 3; i++) {
            title("title " + i);
        }
        HistoryPage first = file.steps(Sought.ALL, OptionalLong.empty()).join();
        HistoryPage second = file.steps(Sought.ALL, first.next()).join();
        assertEquals(HistoryPages.PAGE, first.steps().size());
        assertEquals(4, second.steps().size());
        assertEquals(OptionalLong.empty(), second.next());
        List<Long> numbers = new ArrayList<>();
        first.steps().forEach(step -> numbers.add(step.first()));
        second.steps().forEach(step -> numbers.add(step.first()));
        assertEquals(numbers.stream().distinct().toList(), numbers);
    }
}
