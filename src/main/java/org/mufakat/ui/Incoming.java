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
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.util.StringConverter;
import org.mufakat.app.ImportBundle;
import org.mufakat.app.ImportStatement;
import org.mufakat.app.ImportSupport;
import org.mufakat.app.Intake;
import org.mufakat.app.Messages;
import org.mufakat.app.Refused;
import org.mufakat.document.DocumentProblem;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.ui.consensus.ConsensusView;
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
     * @param revisable the texts that it could come in as a revision of
     */
    private record Reading(Optional<Intake> intake, List<Label> reasons, boolean mendable,
            List<ConsensusText> revisable) {
        static Reading of(Intake intake) {
            return new Reading(Optional.of(intake), List.of(), false, List.of());
        }

        static Reading refused(List<Label> reasons, boolean mendable) {
            return new Reading(Optional.empty(), reasons, mendable, List.of());
        }
    }

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
                return Reading.of(ImportSupport.from(Files.readAllBytes(file), dossier, add));
            } else if (name.endsWith(".txt")) {
                byte[] statement = Files.readAllBytes(file);
                return new Reading(Optional.of(ImportStatement.asText(statement, dossier)), List.of(), false,
                        ImportStatement.revisable(statement, dossier));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Reading.of(ImportBundle.from(in, dossier));
            }
        } catch (Refused refused) {
            return Reading.refused(refused.reasons(), !add && name.endsWith(".csv"));
        } catch (DocumentProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())), false);
        } catch (BundleProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())), false);
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
        boolean asks = !reading.revisable().isEmpty();
        Action take = Action.of("import.take", words.bind(asks ? "import.take-text" : "import.take"),
                () -> opened.session().perform(this, intake.label(), dossier -> intake.changes()));
        if (asks) {
            ComboBox<ConsensusText> texts = choice(opened, reading.revisable());
            Action revise = Action.of("import.revise", words.bind("import.revise"),
                    () -> revise(opened, file, texts.getValue())).when(texts.valueProperty().isNotNull());
            acts.ask(List.of(list(lines), texts), "file.import", words.bind("import.what-text", name),
                    List.of(take, revise));
        } else {
            acts.ask(List.of(list(lines)), "file.import", words.bind("import.what", name), List.of(take));
        }
    }

    /** The texts to choose from; the one that is shown in the text's view is chosen, or the only one. */
    private ComboBox<ConsensusText> choice(OpenDossier opened, List<ConsensusText> texts) {
        var box = new ComboBox<>(FXCollections.observableArrayList(texts));
        box.setId("import.revised");
        box.setMaxWidth(Double.MAX_VALUE);
        box.promptTextProperty().bind(words.bind("import.revised"));
        box.accessibleTextProperty().bind(words.bind("import.revised"));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ConsensusText text) {
                return text == null ? "" : text.title();
            }

            @Override
            public ConsensusText fromString(String title) {
                throw new UnsupportedOperationException("texts are chosen, not typed");
            }
        });
        opened.made(Rooms.TEXT).filter(ConsensusView.class::isInstance).map(ConsensusView.class::cast)
                .flatMap(ConsensusView::text).filter(texts::contains)
                .or(() -> texts.stream().findFirst().filter(only -> texts.size() == 1)).ifPresent(box::setValue);
        return box;
    }

    private void revise(OpenDossier opened, Path file, ConsensusText text) {
        Dossier dossier = opened.session().dossier();
        acts.inBackground(() -> revision(file, dossier, text), reading -> show(opened, file, reading));
    }

    private static Reading revision(Path file, Dossier dossier, ConsensusText text) throws IOException {
        try {
            return Reading.of(ImportStatement.asRevision(Files.readAllBytes(file), dossier, text));
        } catch (DocumentProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())), false);
        }
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
