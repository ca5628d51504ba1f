package org.mufakat.ui.consensus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.StanceSource;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.TextFixture;

/** What undo gives back whatever was done to a text; how many sequences are tried is set where the tests are run. */
class UndoLaws {
    private static final List<String> TYPED = List.of("[", "]", "[D1: welcomed]", "[noted/welcomed]", "[ALT 1: a]",
            " [D2 reserve]", "[JPN: delete \"the\"]", "{x}", "\\", " ", ", ", "ư", "\u2028", "(agreed)",
            "[, and [safety,]]",
            "xin chào");

    private Session session;
    private ConsensusModel model;
    private Random random;

    @Property
    void undoOfAnySequenceOfEditsAndDecisionsGivesBackTheSameCharacters(@ForAll long seed) {
        random = new Random(seed);
        Dossier before = TextFixture.small();
        var front = new ManualFront();
        session = new Session(new MemoryDoor(before), front, front, () -> "Desk");
        model = new ConsensusModel(session);
        int acts = 1 + random.nextInt(12);
        for (int i = 0; i < acts; i++) {
            act();
            if (random.nextInt(8) == 0) {
                session.undo();
            }
            assertEquals(new HashSet<>(session.dossier().all(Paragraph.class)).size(), model.sheet().rows().size());
        }
        while (session.toUndo().isPresent()) {
            session.undo();
        }
        assertEquals(words(before), words(session.dossier()));
        assertEquals(before, session.dossier());
        model.close();
    }

    private static List<String> words(Dossier dossier) {
        return dossier.all(Paragraph.class).stream().map(Paragraph::words).toList();
    }

    private void act() {
        List<Line> lines = new ArrayList<>(model.sheet().lines());
        if (lines.isEmpty()) {
            new Editing(model).addBehind();
            return;
        }
        int row = random.nextInt(lines.size());
        Line line = lines.get(row);
        int at = random.nextInt(line.words().length() + 1);
        model.caretProperty().set(new Place(row, at));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> {
                int to = at + random.nextInt(line.words().length() - at + 1);
                lines.set(row, new Line(line.id(), line.words().substring(0, at)
                        + TYPED.get(random.nextInt(TYPED.size())) + line.words().substring(to)));
                new Editing(model).lines(lines);
            }
            case 3 -> {
                lines.set(row, new Line(line.id(), line.words().substring(0, at)));
                lines.add(row + 1, new Line(line.id(), line.words().substring(at)));
                new Editing(model).lines(lines);
            }
            case 4 -> {
                if (row + 1 < lines.size()) {
                    lines.set(row, new Line(line.id(), line.words() + lines.remove(row + 1).words()));
                    new Editing(model).lines(lines);
                }
            }
            case 5 -> new Editing(model).move(random.nextBoolean() ? 1 : -1);
            case 6 -> new Editing(model).renumber();
            case 7 -> new Agreeing(model).status(ParagraphStatus.values()[random.nextInt(7)]);
            case 8 -> model.atCaret().subject().ifPresent(subject -> new Recording(model).stance(subject,
                    List.of("JPN"), Attitude.SUPPORTS, StanceSource.IN_THE_ROOM, ""));
            case 9 -> {
                var bracketing = new Bracketing(model);
                bracketing.bracket(bracketing.selected(new Place(row, at), new Place(row, line.words().length())),
                        List.of("D1"));
            }
            default -> decide();
        }
    }

    private void decide() {
        List<NotedChoice> open = model.issues().all().stream().flatMap(issue -> issue.choices().stream()).toList();
        if (open.isEmpty()) {
            return;
        }
        NotedChoice choice = open.get(random.nextInt(open.size()));
        var decisions = new Decisions(model);
        Verdict verdict = random.nextBoolean() ? Verdict.LIFT : Verdict.DELETE;
        switch (random.nextInt(6)) {
            case 0 -> decisions.lift(choice);
            case 1 -> decisions.delete(choice);
            case 2 -> decisions.take(choice, choice.choice().parts().stream().findFirst());
            case 3 -> decisions.putIn(choice, "put in");
            case 4 -> decisions.by(choice.choice().by().isEmpty() ? List.of("") : choice.choice().by(), verdict);
            default -> {
                Packages packages = new Packages(model);
                packages.of("A", decisions.taking(List.of(choice))).ifPresent(packages::apply);
            }
        }
    }
}
