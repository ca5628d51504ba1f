package org.mufakat.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;
import org.mufakat.domain.StandingReason;
import org.mufakat.domain.SupportRecord;
import org.mufakat.dossier.Desk;
import org.mufakat.dossier.DossierFile;
import org.mufakat.dossier.DossierProblem;

/**
 * What desks change in the sample before pictures of it are taken, on the evening for which it was written: without it
 * the history would show how the dossier began, and nothing else.
 */
final class SampleEvening {
    /** The evening before the meeting's last day, 18:40 in Ha Noi. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);
    /** When whoever takes the pictures looked last. */
    static final Instant LOOKED = Instant.parse("2020-11-17T09:30:00Z");
    private static final Clock BEGUN = Clock.fixed(Instant.parse("2020-11-02T02:10:00Z"), ZoneOffset.UTC);
    private static final String WHO = "Head of delegation";
    private static final String ITEM = "10";
    private static final String BRACKET = "[ASEAN: and for the sharing of new technologies]";

    private final DossierFile file;

    private SampleEvening(DossierFile file) {
        this.file = file;
    }

    /** Who takes the pictures, at that hour. */
    static Desk desk() {
        return new Desk(WHO, NOW);
    }

    /** Makes the sample, and changes it step by step, each by its desk and at its hour. */
    static void make(Path file) throws DossierProblem {
        var begun = new Desk(WHO, BEGUN);
        DossierFile.create(file, CreateDossier.sample().entries(), begun);
        try (DossierFile sample = DossierFile.open(file, begun)) {
            new SampleEvening(sample).work();
        } catch (CompletionException e) {
            throw DossierProblem.behind(e);
        }
    }

    /** The item on which most was done. */
    private static Optional<AgendaItem> item(Dossier sample) {
        return sample.preparedMeeting().flatMap(meeting -> sample.items(meeting.id()).stream()
                .filter(item -> item.number().equals(ITEM)).findFirst());
    }

    private void work() {
        String efficiency = "Efficiency desk";
        String planning = "Planning desk";
        rewrite("2020-11-16T15:04:00Z", efficiency, "publicBackground",
                "Example: eleven support records, Japan and the ROK.");
        record("2020-11-17T03:22:00Z", planning);
        rewrite("2020-11-17T03:41:00Z", efficiency, "arguments",
                "Example: labels made with advice from one partner can serve the others (records 25, 28).");
        rewrite("2020-11-17T09:33:00Z", planning, "speaker", "Head of delegation, or the Efficiency desk");
        undo("2020-11-17T09:35:00Z", planning);
        paragraph("2020-11-17T09:44:00Z", planning);
        remark("2020-11-17T10:20:00Z", efficiency);
        rewrite("2020-11-17T10:36:00Z", planning, "fallback",
                "Example: accept \"noted\" if the training of energy managers stays.");
        rewrite("2020-11-17T11:12:00Z", WHO, "pressLine",
                "Example: the partners work on energy efficiency with each member that asks for it.");
        rewrite("2020-11-17T11:31:00Z", efficiency, "pointsToMake", position().pointsToMake()
                .replace("over ten trainers certified; ask", "11 trainers certified in Japan; ask"));
    }

    private Dossier dossier() {
        return file.dossier();
    }

    private Position position() {
        return item(dossier()).flatMap(item -> dossier().position(item.id())).orElseThrow();
    }

    private void rewrite(String at, String desk, String field, String words) {
        Position now = position();
        apply(at, desk, Label.of("change.position-field", "@position." + field, ITEM),
                Change.put(now.type().shape().with(now, field, words)));
    }

    private void record(String at, String desk) {
        SupportRecord now = dossier().all(SupportRecord.class).getFirst();
        apply(at, desk, Label.of("change.support-field", "@support.field.source", String.valueOf(now.number())),
                Change.put(now.type().shape().with(now, "source", now.source() + "; page checked")));
    }

    private void remark(String at, String desk) {
        apply(at, desk, Label.of("change.comment-add", ITEM), Change.put(new Comment(Id.random(),
                Anchor.to(position(), "pressLine"), Optional.empty(), desk, Instant.parse(at),
                "Example: is this line agreed with the press office?", Optional.empty(), "", Optional.empty())));
    }

    /** A bracket of our group comes into the text, with what it is worth to us. */
    private void paragraph(String at, String desk) {
        Optional<Paragraph> tenth = TextProgress.leading(dossier()).flatMap(text -> dossier().paragraphs(text.id())
                .stream().filter(each -> each.number().equals("10")).findFirst());
        if (tenth.isPresent()) {
            Paragraph now = tenth.get();
            Paragraph then = now.reworded(now.words().replaceFirst("\\.$", " " + BRACKET + "."));
            int from = then.words().indexOf(BRACKET);
            Anchor about = Anchor.to(then, "words", Passage.of(then.words(), from, from + BRACKET.length()));
            apply(at, desk, Label.of("change.paragraph-words", "¶10"), Change.put(then), Change.put(new OurLanguage(
                    Id.random(), about, "and for the sharing of new technologies", "", "", "",
                    Optional.of(StandingReason.TACTICAL), "Example: for ¶5")));
        }
    }

    private void undo(String at, String desk) {
        file.undo(desk, Instant.parse(at)).join();
    }

    private void apply(String at, String desk, Label label, Change... changes) {
        file.apply(new ChangeSet(Id.random(), Id.random(), label, desk, Instant.parse(at), List.of(changes))).join();
    }
}
