package org.mufakat.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mufakat.domain.Label;
import org.mufakat.dossier.DossierProblem;

/** What is said about a problem with a dossier file. */
public final class FileTrouble {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private FileTrouble() {}

    /**
     * The label of the sentence; hours are written in that zone. Who holds a file is known where the one who does could
     * write that down.
     */
    public static Label about(DossierProblem problem, ZoneId zone) {
        String key = "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> said = problem.arguments();
        if (problem.kind() != DossierProblem.Kind.LOCKED) {
            return new Label(key, said);
        } else if (said.stream().anyMatch(String::isBlank)) {
            return new Label(key + "-by-someone", said.subList(0, 1));
        }
        return new Label(key, List.of(said.get(0), said.get(1), HOUR.format(Instant.parse(said.get(2)).atZone(zone))));
    }
}
