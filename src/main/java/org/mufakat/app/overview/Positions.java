package org.mufakat.app.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.Agenda;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Position;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Triage;

/**
 * Our positions on the items of the prepared meeting, by how far they are.
 *
 * @param notReady those that are neither cleared nor final, the worst first
 * @param ready the others, in the order of the agenda
 * @param counts how many there are of each readiness
 * @param spoken the items on which the points to make are written, those with a ready position first
 */
public record Positions(List<PositionLine> notReady, List<PositionLine> ready, Map<Readiness, Integer> counts,
        List<AgendaItem> spoken) {
    /** Keeps unmodifiable copies. */
    public Positions {
        notReady = List.copyOf(notReady);
        ready = List.copyOf(ready);
        counts = Map.copyOf(counts);
        spoken = List.copyOf(spoken);
    }

    /** How many items there are. */
    public int items() {
        return notReady.size() + ready.size();
    }

    /** How many positions are not ready; nothing else is asked. */
    public static int notReadyIn(Dossier dossier) {
        return (int) items(dossier).stream().filter(item -> !Readiness.of(dossier, item.id()).isReady()).count();
    }

    /** The positions of a dossier as seen at a moment; open paragraphs are those of {@code text}. */
    static Positions of(Dossier dossier, Instant now, Optional<TextProgress> text) {
        List<PositionLine> notReady = new ArrayList<>();
        List<PositionLine> ready = new ArrayList<>();
        Map<Readiness, Integer> counts = new EnumMap<>(Readiness.class);
        List<AgendaItem> spokenReady = new ArrayList<>();
        List<AgendaItem> spoken = new ArrayList<>();
        for (AgendaItem item : items(dossier)) {
            PositionLine line = line(dossier, item, now, text);
            counts.merge(line.readiness(), 1, Integer::sum);
            (line.readiness().isReady() ? ready : notReady).add(line);
            if (dossier.position(item.id()).filter(each -> !each.pointsToMake().isBlank()).isPresent()) {
                (line.readiness().isReady() ? spokenReady : spoken).add(item);
            }
        }
        spokenReady.addAll(spoken);
        notReady.sort(Comparator.comparing(PositionLine::readiness).thenComparing(Positions::rank));
        return new Positions(notReady, ready, counts, spokenReady);
    }

    /** The items of the prepared meeting, in their order. */
    static List<AgendaItem> items(Dossier dossier) {
        return dossier.preparedMeeting().map(meeting -> Agenda.of(dossier, meeting.id()).items())
                .orElse(List.of());
    }

    private static int rank(PositionLine line) {
        return line.item().triage().map(Triage::ordinal).orElse(Triage.POSSIBLE.ordinal());
    }

    private static PositionLine line(Dossier dossier, AgendaItem item, Instant now, Optional<TextProgress> text) {
        Optional<Position> position = dossier.position(item.id());
        List<Contribution> asked = dossier.contributions(item.id());
        Readiness readiness = Readiness.of(position, asked);
        String desk = position.map(Position::leadDesk).orElse("");
        if (readiness.isReady()) {
            return new PositionLine(item, readiness, desk, List.of());
        }
        List<Lack> lacks = new ArrayList<>();
        item.triage()
                .filter(each -> each != Triage.DEFENSIVE && readiness == Readiness.MISSING)
                .ifPresent(each -> lacks.add(new Lack.Raised(each)));
        if (desk.isBlank()) {
            lacks.add(new Lack.NoDesk());
        }
        if (readiness != Readiness.MISSING && position.filter(each -> each.pointsToMake().isBlank()).isPresent()) {
            lacks.add(new Lack.NoPoints());
        }
        lacks.addAll(ofAgencies(dossier, position, asked, readiness, now));
        text.ifPresent(open -> dossier.linksOf(item.id()).stream().map(link -> link.other(item.id()))
                .filter(other -> other.type() == EntryType.PARAGRAPH).map(Anchor::entry)
                .distinct().flatMap(id -> open.lineOf(id).stream()).filter(each -> each.open() > 0)
                .sorted(Comparator.comparing(each -> each.paragraph().rank()))
                .forEach(each -> lacks.add(new Lack.Open(each.paragraph(), each.open()))));
        return new PositionLine(item, readiness, desk, lacks);
    }

    private static List<Lack> ofAgencies(Dossier dossier, Optional<Position> position, List<Contribution> asked,
            Readiness readiness, Instant now) {
        List<Lack> late = new ArrayList<>();
        List<Lack> others = new ArrayList<>();
        String wording = position.map(Position::fingerprint).orElse("");
        for (Contribution each : asked) {
            String name = dossier.find(Contributor.class, each.contributor()).map(Contributor::name).orElse("");
            if (Asked.isLate(each, now)) {
                late.add(new Lack.Late(name));
            } else if (each.clearance().filter(given -> !given.wording().equals(wording)).isPresent()) {
                others.add(new Lack.Changed(name));
            } else if (each.clearance().isEmpty()) {
                others.add(new Lack.Waiting(name));
            }
        }
        if (readiness == Readiness.DRAFT && asked.isEmpty()) {
            others.add(new Lack.NotAsked());
        }
        late.addAll(others);
        return late;
    }
}
