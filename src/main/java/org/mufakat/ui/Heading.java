package org.mufakat.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.ui.control.ExampleBadge;
import org.mufakat.ui.control.MarkingBadge;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.shell.Shell;
import org.mufakat.ui.shell.StatusLine;

/** What every view of a dossier says beside its title and in the status line: marking, whose it is, that it is the sample. */
final class Heading {
    private final Shell shell;
    private final Words words;
    private final Supplier<List<Node>> languages;

    Heading(Shell shell, Words words, Supplier<List<Node>> languages) {
        this.shell = shell;
        this.words = words;
        this.languages = languages;
    }

    /** Says it of this dossier. */
    void show(Dossier dossier) {
        Optional<Cover> cover = dossier.cover();
        boolean example = cover.map(Cover::example).orElse(false);
        shell.header().afterTitle().clear();
        shell.header().end().clear();
        shell.status().end().setAll(languages.get());
        if (example) {
            shell.header().afterTitle().add(new ExampleBadge(words.bind("shell.example")));
            shell.status().end().addFirst(StatusLine.label(words.bind("shell.sample")));
        }
        cover.map(Cover::marking).filter(marking -> !marking.isBlank())
                .ifPresent(marking -> shell.header().end().add(new MarkingBadge(Words.fixed(marking))));
        cover.flatMap(Cover::ours).flatMap(id -> dossier.find(Delegation.class, id))
                .ifPresent(ours -> shell.status().end().addFirst(StatusLine.label(words.messagesProperty()
                        .map(now -> now.text("shell.ours", ours.nameIn(new Language(now.locale().getLanguage())))))));
    }
}
