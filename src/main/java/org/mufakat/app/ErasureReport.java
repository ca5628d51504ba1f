package org.mufakat.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mufakat.domain.Anchor;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.Erased;

/**
 * What is said after an erasure: what it reached, which files may still hold the words, and what to do about it.
 *
 * @param messages the reader's language
 * @param zone the zone of hours in it
 */
public record ErasureReport(Messages messages, ZoneId zone) {

    /** What was erased and what was not. */
    public String done(Erased erased) {
        String reached = messages.text("erase.done", erased.rows(), erased.histories(), erased.bundles(),
                erased.backups());
        Optional<String> gaps = erased.compacted()
                ? Optional.empty()
                : Optional.of(messages.text("erase.done.not-compacted"));
        return Stream.of(Optional.of(reached), gaps, notReached(erased), elsewhere(erased.elsewhere()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n\n"));
    }

    private Optional<String> notReached(Erased erased) {
        String files = erased.notReached().stream().map(Path::toString).collect(Collectors.joining("\n"));
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.text(erased.full() ? "erase.done.full" : "erase.done.not-reached", files));
    }

    private Optional<String> elsewhere(List<Anchor> places) {
        String kinds = places.stream().map(Anchor::type).distinct()
                .map(type -> messages.text("share.kind." + type.label())).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? Optional.empty() : Optional.of(messages.text("erase.done.elsewhere", kinds));
    }

    /** Why nothing was erased, and what to do; after a full disk it is asked for once more, and not done by itself. */
    public String failed(DossierProblem problem) {
        return problem.kind() == DossierProblem.Kind.DISK_FULL
                ? messages.text("erase.failed.full")
                : messages.text("erase.failed.what", messages.sentence(FileTrouble.about(problem, zone)));
    }
}
