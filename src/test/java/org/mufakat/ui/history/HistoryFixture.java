package org.mufakat.ui.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Position;
import org.mufakat.domain.SupportRecord;

/** The sample after an evening's work by three desks. */
final class HistoryFixture {
    private String author = "Efficiency desk";
    final ManualFront front = new ManualFront();
    final MemoryDoor door = new MemoryDoor(Dossier.empty().with(CreateDossier.sample().changes()));
    final Session session = new Session(door, front, front, () -> author);

    HistoryFixture() {
        points("Example: trainers certified; ask that the scheme reach more members.");
        points("Example: over ten trainers certified; ask that the scheme reach more members.");
        author = "Planning desk";
        put("comment-add", remark(), "10");
        front.pass(Duration.ofHours(20));
        Paragraph paragraph = session.dossier().all(Paragraph.class).get(6);
        put("paragraph-words", with(paragraph, "words", paragraph.words().replaceFirst(" ", " voluntary ")), "¶5");
        SupportRecord record = session.dossier().all(SupportRecord.class).getFirst();
        put("support-field", with(record, "source", "example: ACE, 12 Nov"), "@support.field.source", "1");
        session.undo();
        author = "Head of delegation";
        put("position-field", with(position(), "pressLine", "Example: a line for the press that is quite long."),
                "@position.pressLine", "10");
        session.perform(this, Label.of("change.agenda-paste", "2"), dossier -> dossier.all(AgendaItem.class).stream()
                .limit(2).map(item -> Change.put(with(item, "title", item.title() + " (new)"))).toList());
    }

    private Comment remark() {
        return new Comment(Id.random(), Anchor.to(position(), "pointsToMake"), Optional.empty(), author, session.now(),
                "Example: which scheme?", Optional.empty(), "", Optional.empty());
    }

    AgendaItem item() {
        return session.dossier().all(AgendaItem.class).stream().filter(each -> each.number().equals("10")).findFirst()
                .orElseThrow();
    }

    Position position() {
        return session.dossier().position(item().id()).orElseThrow();
    }

    void points(String words) {
        put("position-field", with(position(), "pointsToMake", words), "@position.pointsToMake", "10");
    }

    void put(String label, Entry entry, String... arguments) {
        session.perform(this, Label.of("change." + label, arguments), dossier -> List.of(Change.put(entry)));
        front.pass(Duration.ofMinutes(11));
    }

    static <T extends Entry> T with(T entry, String part, Object value) {
        return entry.type().shape().with(entry, part, value);
    }
}
