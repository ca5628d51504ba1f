package org.mufakat.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.mufakat.app.NewDossier;
import org.mufakat.app.Offered;
import org.mufakat.domain.Language;
import org.mufakat.ui.begin.BeginCard;
import org.mufakat.ui.begin.BeginModel;
import org.mufakat.ui.control.Words;

/** Leads through the first steps to a new dossier; what was typed stays until it is made. */
final class Beginning {
    private final MainWindow window;
    private final DossierActs acts;
    private final Surroundings around;
    private final FileChoice files;
    private final Words words;
    private Optional<Begun> begun = Optional.empty();

    /** Steps that were begun, and their card. */
    private record Begun(BeginModel model, BeginCard card, Words spoken) {}

    Beginning(MainWindow window, DossierActs acts, Surroundings around, FileChoice files, Words words) {
        this.window = window;
        this.acts = acts;
        this.around = around;
        this.files = files;
        this.words = words;
    }

    /** Shows the first steps, where they were left. */
    void show() {
        if (begun.isPresent()) {
            open();
        } else {
            acts.inBackground(Offered::new, offered -> {
                begun = begun.or(() -> Optional.of(begin(offered)));
                open();
            });
        }
    }

    private Begun begin(Offered offered) {
        Words spoken = words.follower();
        var model = new BeginModel(offered, LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault()),
                language(), this::make);
        return new Begun(model, new BeginCard(model, spoken, () -> window.shell().overlay().close()), spoken);
    }

    private void open() {
        begun.ifPresent(now -> {
            now.model().speak(language());
            window.shell().overlay().open(now.card());
        });
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }

    /** Makes the dossier where the person says; nothing is made where they think better of it. */
    private void make(NewDossier made) {
        acts.make(made.intake().entries(), made.title(), () -> {
            begun.map(Begun::spoken).ifPresent(Words::leave);
            begun = Optional.empty();
            window.shell().overlay().close();
        });
    }
}
