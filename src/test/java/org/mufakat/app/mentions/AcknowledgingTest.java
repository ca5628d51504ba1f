package org.mufakat.app.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Messages;
import org.mufakat.app.Session;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;

/** What a person says of passages and records, and how what is read follows it. */
class AcknowledgingTest {
    private final ManualFront front = new ManualFront();
    private final MemoryDoor door = new MemoryDoor(Dossier.empty().with(CreateDossier.sample().changes()));
    private final Session session = new Session(door, front, front, () -> "Desk");
    private final AtomicInteger read = new AtomicInteger();
    private final List<Runnable> waiting = new ArrayList<>();
    private final LiveMentions live = new LiveMentions(session, waiting::add, Runnable::run);
    private final Id<ConsensusText> text = TextProgress.leading(session.dossier()).orElseThrow().id();

    AcknowledgingTest() {
        live.onRead(read::incrementAndGet);
    }

    @Test
    void whatIsConfirmedIsLinkedOnceAndCanBeTakenBackAndUndone() {
        readNow();
        live.acts().confirm(record(7).id(), paragraph("9").id());
        live.acts().confirm(record(7).id(), paragraph("9").id());
        assertEquals(1, links());
        assertEquals("¶9 speaks of record 7",
                Messages.of(Locale.ENGLISH).sentence(session.toUndo().orElseThrow().label()));
        run();
        assertEquals(Certainty.CONFIRMED, mention(7).certainty());
        assertTrue(mention(7).reason().words().contains("policy"), "the reason stays with what was confirmed");
        live.acts().takeBack(mention(7));
        run();
        assertEquals(Certainty.FOUND, mention(7).certainty());
        session.undo();
        run();
        assertEquals(Certainty.CONFIRMED, mention(7).certainty());
    }

    @Test
    void whatIsRefusedStaysRefusedWhileOtherWordsOfTheParagraphChange() {
        readNow();
        live.acts().refuse(mention(7));
        front.pass(Duration.ofSeconds(1));
        run();
        assertEquals(List.of(), live.of(text).orElseThrow().of(record(7).id()));
        Paragraph nine = paragraph("9");
        edit(nine.reworded("Gathered online, " + nine.words().replaceFirst("The M", "the M")));
        front.pass(Duration.ofSeconds(1));
        run();
        assertEquals(List.of(), live.of(text).orElseThrow().of(record(7).id()));
        live.acts().confirm(record(7).id(), nine.id());
        run();
        assertEquals(List.of(), record(7).apart());
        assertEquals(Certainty.CONFIRMED, mention(7).certainty());
    }

    @Test
    void theGroupSeesWhatWasConfirmedAndNothingOfWhatWasRefused() {
        readNow();
        live.acts().refuse(mention(28));
        live.acts().confirm(record(7).id(), paragraph("9").id());
        Dossier seen = Disclosure.of(session.dossier(), DisclosureRequest.to(Audience.GROUP));
        assertTrue(seen.all(SupportRecord.class).stream().allMatch(each -> each.apart().isEmpty()));
        assertEquals(1, seen.linksOf(record(7).id()).stream()
                .filter(link -> link.other(record(7).id()).entry().equals(paragraph("9").id())).count());
    }

    @Test
    void typingIsReadWhenItRestsAndNotAtEachKey() {
        readNow();
        int before = read.get();
        for (int i = 0; i < 20; i++) {
            Paragraph nine = paragraph("9");
            edit(nine.reworded(nine.words() + "x"));
            front.pass(Duration.ofMillis(50));
            run();
        }
        assertEquals(before, read.get());
        front.pass(Duration.ofSeconds(1));
        run();
        assertEquals(before + 1, read.get());
    }

    @Test
    void nothingIsReadBeforeAnybodyAsksAndNothingAfterItIsClosed() {
        edit(paragraph("9").reworded("Other words."));
        front.pass(Duration.ofSeconds(1));
        assertTrue(waiting.isEmpty());
        assertEquals(Optional.empty(), live.draft());
        run();
        assertFalse(live.notMentioned().isEmpty());
        live.close();
        edit(paragraph("9").reworded("Other words again."));
        front.pass(Duration.ofSeconds(1));
        assertTrue(waiting.isEmpty());
    }

    private void readNow() {
        live.of(text);
        run();
    }

    private void run() {
        List<Runnable> due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }

    private void edit(Paragraph paragraph) {
        session.perform(this, Label.of("change.paragraph-words", "¶9"), dossier -> List.of(Change.put(paragraph)));
    }

    private int links() {
        return (int) session.dossier().linksOf(record(7).id()).stream()
                .filter(link -> link.other(record(7).id()).entry().equals(paragraph("9").id())).count();
    }

    private Mention mention(int number) {
        return live.of(text).orElseThrow().of(record(number).id()).getFirst();
    }

    private SupportRecord record(int number) {
        return Statements.record(session.dossier(), number);
    }

    private Paragraph paragraph(String number) {
        return Statements.paragraph(session.dossier(), text, number);
    }
}
