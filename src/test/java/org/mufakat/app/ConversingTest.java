package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Conversation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;

/** What is done in a thread is done alike in every view. */
final class ConversingTest {
    private final ManualFront front = new ManualFront();
    private final Session session = new Session(
            new MemoryDoor(Dossier.empty().with(CreateDossier.sample().changes())), front, front, () -> "Đoàn trưởng");
    private final Conversing acts = new Conversing(session);

    @Test
    void aThreadIsAnsweredAssignedSettledAndOpenedAgain() {
        acts.answer(thread(), "  Example: yes. ");
        assertEquals("Example: yes.", thread().newest().words());
        assertEquals("Đoàn trưởng", thread().newest().author());
        acts.answer(thread(), "  ");
        acts.assign(thread(), " Coal desk ");
        assertEquals("Coal desk", thread().opening().assignedTo());
        acts.resolve(thread());
        assertFalse(thread().isOpen());
        acts.reopen(thread());
        assertTrue(thread().isOpen());
        acts.assign(thread(), "");
        assertEquals("", thread().opening().assignedTo());
    }

    @Test
    void eachStepSaysWhereItIs() {
        for (Conversation each : Conversation.all(session.dossier())) {
            Whereabouts where = Whereabouts.of(session.dossier(), each.about());
            acts.assign(each, "Somebody else");
            String said = Messages.of(Locale.ENGLISH).sentence(session.toUndo().orElseThrow().label());
            assertEquals(switch (where.kind()) {
                case ITEM -> "assign a comment on item " + where.name();
                case TEXT -> "assign a comment on ¶" + where.name().substring(1);
                case SUPPORT -> "assign a comment on record " + where.name();
                case OTHER -> "";
            }, said);
        }
    }

    @Test
    void oneselfIsOfferedFirstThenThoseWhomTheDossierKnowsEachOnce() {
        List<String> people = acts.people(Locale.of("vi"));
        assertEquals("Đoàn trưởng", people.getFirst());
        assertTrue(people.containsAll(List.of("Efficiency desk", "Oil and gas desk", "Head of delegation")));
        assertEquals(people.stream().distinct().toList(), people);
        assertFalse(people.contains(""));
    }

    private Conversation thread() {
        AgendaItem item = session.dossier().all(AgendaItem.class).stream()
                .filter(each -> each.number().equals("10")).findFirst().orElseThrow();
        Comment first = session.dossier().commentsAbout(session.dossier().position(item.id()).orElseThrow().id())
                .getFirst();
        assertEquals(EntryType.POSITION, first.about().type());
        return Conversation.with(session.dossier(), first.id()).orElseThrow();
    }
}
