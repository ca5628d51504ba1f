package org.mufakat.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.overview.TextProgress;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.ChangeSet;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
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
 * What desks change in the sample before pictures of it are taken, read from a file beside it: without it the history
 * would show how the dossier began, and nothing else.
 */
final class SampleEvening {
    private static final String STEPS = "/org/mufakat/sample/evening.txt";

    private final List<List<String>> lines = lines();

    /** Who takes the pictures, and when. */
    Desk desk() {
        return desk("now");
    }

    /** When whoever takes the pictures looked last. */
    Instant looked() {
        return Instant.parse(named("looked").get(1));
    }

    /** Makes the sample, and changes it step by step, each by its desk and at its hour. */
    void make(Path path) throws DossierProblem {
        Desk begun = desk("begun");
        DossierFile.create(path, CreateDossier.sample().entries(), begun);
        try (DossierFile file = DossierFile.open(path, begun)) {
            lines.stream().filter(line -> Character.isDigit(line.getFirst().charAt(0)))
                    .forEach(line -> step(file, line));
        } catch (CompletionException e) {
            throw DossierProblem.behind(e);
        }
    }

    private static List<List<String>> lines() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleEvening.class.getResourceAsStream(STEPS)), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> named(String name) {
        return lines.stream().filter(line -> line.getFirst().equals(name)).findFirst().orElseThrow();
    }

    private Desk desk(String name) {
        List<String> line = named(name);
        return new Desk(line.get(2), Clock.fixed(Instant.parse(line.get(1)), ZoneOffset.UTC));
    }

    private static void step(DossierFile file, List<String> line) {
        Instant at = Instant.parse(line.getFirst());
        String desk = line.get(1);
        String what = line.get(2);
        if (what.equals("undo")) {
            file.undo(desk, at).join();
            return;
        }
        Dossier dossier = file.dossier();
        String where = line.get(3);
        String field = line.get(4);
        String words = line.get(5).replace("\\n", "\n");
        List<Change> changes = switch (what) {
            case "position" -> List.of(rewritten(position(dossier, where), field, words));
            case "record" -> List.of(rewritten(record(dossier, where), field, words));
            case "comment" -> List.of(Change.put(new Comment(Id.random(), Anchor.to(position(dossier, where), field),
                    Optional.empty(), desk, at, words, Optional.empty(), "", Optional.empty())));
            case "bracket" -> bracket(paragraph(dossier, where), words, field);
            default -> throw new IllegalArgumentException(what);
        };
        Label label = switch (what) {
            case "position" -> Label.of("change.position-field", "@position." + field, where);
            case "record" -> Label.of("change.support-field", "@support.field." + field, where);
            case "comment" -> Label.of("change.comment-add", where);
            default -> Label.of("change.paragraph-words", "¶" + where);
        };
        file.apply(new ChangeSet(Id.random(), Id.random(), label, desk, at, changes)).join();
    }

    private static Position position(Dossier dossier, String item) {
        return dossier.preparedMeeting().flatMap(meeting -> dossier.items(meeting.id()).stream()
                .filter(each -> each.number().equals(item)).findFirst())
                .flatMap(found -> dossier.position(found.id())).orElseThrow();
    }

    private static SupportRecord record(Dossier dossier, String number) {
        return dossier.all(SupportRecord.class).stream()
                .filter(each -> String.valueOf(each.number()).equals(number)).findFirst().orElseThrow();
    }

    private static Paragraph paragraph(Dossier dossier, String number) {
        return TextProgress.leading(dossier).flatMap(text -> dossier.paragraphs(text.id()).stream()
                .filter(each -> each.number().equals(number)).findFirst()).orElseThrow();
    }

    private static Change rewritten(Entry entry, String field, String words) {
        return Change.put(entry.type().shape().with(entry, field, words));
    }

    /** A bracket of our group comes before the full stop, with what it is worth to us. */
    private static List<Change> bracket(Paragraph paragraph, String bracket, String worth) {
        Paragraph then = paragraph.reworded(paragraph.words().replaceFirst("\\.$", " " + bracket + "."));
        int from = then.words().indexOf(bracket);
        Anchor about = Anchor.to(then, "words", Passage.of(then.words(), from, from + bracket.length()));
        return List.of(Change.put(then), Change.put(new OurLanguage(Id.random(), about,
                bracket.substring(bracket.indexOf(':') + 1, bracket.length() - 1).strip(), "", "", "",
                Optional.of(StandingReason.TACTICAL), worth)));
    }
}
