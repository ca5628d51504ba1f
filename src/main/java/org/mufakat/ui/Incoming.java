package org.mufakat.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.mufakat.app.ImportBundle;
import org.mufakat.app.ImportStatement;
import org.mufakat.app.ImportSupport;
import org.mufakat.app.Intake;
import org.mufakat.app.Messages;
import org.mufakat.app.Refused;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Words;

/** Takes files into the open dossier: first it is shown what would come in, or why nothing can. */
final class Incoming {
    private final DossierActs acts;
    private final Words words;

    /**
     * What reading a file came to.
     *
     * @param intake what would come in; absent when nothing can
     * @param reasons why nothing can come in
     * @param mendable whether it could if the dossier's lists were added to
     */
    private record Reading(Optional<Intake> intake, List<Label> reasons, boolean mendable) {}

    Incoming(DossierActs acts, Words words) {
        this.acts = acts;
        this.words = words;
    }

    /** Reads a file for the open dossier and shows what would come in. */
    void take(OpenDossier opened, Path file) {
        read(opened, file, false);
    }

    private void read(OpenDossier opened, Path file, boolean add) {
        Dossier dossier = opened.session().dossier();
        acts.inBackground(() -> reading(file, dossier, add), reading -> show(opened, file, reading));
    }

    private static Reading reading(Path file, Dossier dossier, boolean add) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv")) {
                return new Reading(Optional.of(ImportSupport.from(Files.readAllBytes(file), dossier, add)), List.of(),
                        false);
            } else if (name.endsWith(".txt")) {
                return new Reading(Optional.of(ImportStatement.asText(Files.readAllBytes(file), dossier)), List.of(),
                        false);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return new Reading(Optional.of(ImportBundle.from(in, dossier)), List.of(), false);
            }
        } catch (Refused refused) {
            return new Reading(Optional.empty(), refused.reasons(), !add && name.endsWith(".csv"));
        } catch (DocumentProblem problem) {
            return new Reading(Optional.empty(), List.of(new Label(problem.key(), problem.arguments())), false);
        } catch (BundleProblem problem) {
            return new Reading(Optional.empty(), List.of(new Label(problem.key(), problem.arguments())), false);
        }
    }

    private void show(OpenDossier opened, Path file, Reading reading) {
        String name = file.getFileName().toString();
        if (reading.intake().isEmpty()) {
            List<Action> answers = reading.mendable()
                    ? List.of(Action.of("import.add", words.bind("import.add"),
                            () -> read(opened, file, true)))
                    : List.of();
            acts.ask(List.of(list(reading.reasons())), "import.refused", words.bind("import.refused-what", name),
                    answers);
            return;
        }
        Intake intake = reading.intake().get();
        List<Label> lines = new ArrayList<>();
        for (Map.Entry<EntryType, Integer> count : intake.counts().entrySet()) {
            lines.add(Label.of("import.count", "@entry." + count.getKey().label(), String.valueOf(count.getValue())));
        }
        lines.addAll(intake.remarks());
        acts.ask(List.of(list(lines)), "file.import", words.bind("import.what", name),
                List.of(Action.of("import.take", words.bind("import.take"), () -> opened.session().perform(this,
                        intake.label(), dossier -> intake.changes()))));
    }

    private Node list(List<Label> lines) {
        Messages messages = words.messages();
        var area = new TextArea(String.join("\n", lines.stream().limit(500).map(line -> sentence(messages, line))
                .toList()));
        area.setId("import.lines");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(lines.size() + 1, 2, 12));
        return area;
    }

    /** The sentence of a label in the reader's language. */
    static String sentence(Messages messages, Label label) {
        return messages.text(label.key(), label.arguments().stream()
                .map(each -> each.startsWith("@") ? messages.text(each.substring(1)) : each).toArray());
    }
}
