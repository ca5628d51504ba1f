package org.mufakat.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Change;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;

/** Makes what a new dossier begins with. */
public final class CreateDossier {

    private CreateDossier() {}

    /**
     * A cover, and the lists that the program offers.
     *
     * @param title what the dossier is called
     * @param marking how secret it is, in the words of the administration
     * @param day the day on which it begins, for the members of groups
     */
    public static Intake empty(String title, String marking, LocalDate day) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(new Cover(Id.random(), title, false, Optional.empty(), "ASEAN",
                List.of(Language.ENGLISH, Language.VIETNAMESE), marking)));
        new Offered().entries(day).forEach(entry -> changes.add(Change.put(entry)));
        return new Intake(Label.of("change.new-dossier"), changes, List.of());
    }

    /** The sample: the first real case, its wording an example. */
    public static Intake sample() {
        Dossier sample = Offered.sample();
        List<Change> changes = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            sample.all(type).forEach(entry -> changes.add(Change.put(entry)));
        }
        return new Intake(Label.of("change.new-sample"), changes, List.of());
    }
}
