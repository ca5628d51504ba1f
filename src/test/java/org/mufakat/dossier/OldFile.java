package org.mufakat.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Link;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Period;
import org.mufakat.domain.Small;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StandingReason;
import org.mufakat.domain.SupportRecord;

/** Makes the file that stays in the tests when a version is released; run once a version, with the place to write to. */
final class OldFile {

    private OldFile() {}

    public static void main(String[] arguments) throws DossierProblem {
        Path path = Path.of(arguments[0]);
        var small = new Small();
        Paragraph paragraph = small.paragraph.reworded("The Ministers [JPN: noted] [welcomed] \uD83D\uDD0B.");
        SupportRecord record = small.record.type().shape().with(small.record, "period", new Period("FY2017",
                small.record.period().from(), small.record.period().to()));
        var language = new OurLanguage(Id.random(), Anchor.to(paragraph, "words"), "noted", "welcomed", "tasked",
                "Head",
                Optional.of(StandingReason.TACTICAL), "");
        List<Entry> entries = new ArrayList<>(Dossiers.entries(small.dossier()));
        Stance stance = small.stance.type().shape().with(small.stance, "recordedAt", Optional.of(Dossiers.NOW));
        entries.replaceAll(entry -> entry == small.paragraph
                ? paragraph
                : entry == small.record
                        ? record
                        : entry == small.stance ? stance : entry);
        entries.add(language);
        entries.add(Link.between(small.item, record));
        Dossiers.create(path, entries);
        try (DossierFile file = Dossiers.open(path)) {
            file.apply(Dossiers.set(List.of(Change.put(small.position.type().shape().with(small.position, "redLines",
                    "Tiết kiệm năng lượng: không lùi"))))).join();
        }
    }
}
