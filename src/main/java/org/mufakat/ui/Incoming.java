package org.mufakat.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.ImportBundle;
import org.mufakat.app.ImportStatement;
import org.mufakat.app.InputFile;
import org.mufakat.app.Intake;
import org.mufakat.app.IntakeKind;
import org.mufakat.app.Messages;
import org.mufakat.app.Refused;
import org.mufakat.app.intake.SupportIntake;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.TableInput;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Label;
import org.mufakat.exchange.BundleProblem;
import org.mufakat.ui.consensus.ConsensusView;
import org.mufakat.ui.control.Action;
import org.mufakat.ui.control.Called;
import org.mufakat.ui.control.Words;

/** Takes files into the open dossier: first it is shown what would come in, or why nothing can. */
final class Incoming {
    private final DossierActs acts;
    private final Intakes intakes;
    private final Words words;
    private final Clock clock;

    /**
     * What reading a file came to.
     *
     * @param intake what would come in; absent when nothing can
     * @param reasons why nothing can come in
     * @param revisable the texts that it could come in as a revision of
     */
    private record Reading(Optional<Intake> intake, List<Label> reasons, List<ConsensusText> revisable) {
        static Reading of(Intake intake) {
            return new Reading(Optional.of(intake), List.of(), List.of());
        }

        static Reading refused(List<Label> reasons) {
            return new Reading(Optional.empty(), reasons, List.of());
        }
    }

    Incoming(DossierActs acts, Intakes intakes, Words words, Clock clock) {
        this.acts = acts;
        this.intakes = intakes;
        this.words = words;
        this.clock = clock;
    }

    /** Reads a file for the open dossier and shows what would come in. */
    void take(OpenDossier opened, Path file) {
        read(opened, file);
    }

    /** Makes a new dossier of a bundle; any other file needs a dossier that it is taken into. */
    void takeIntoNew(Path file) {
        if (!isBundle(file)) {
            acts.tell("import.refused", words.bind("import.needs-dossier", file.getFileName().toString()));
            return;
        }
        Dossier base = Dossier.empty().with(CreateDossier.empty("", "", LocalDate.now(clock)).changes());
        acts.inBackground(() -> reading(file, base), reading -> reading.intake().ifPresentOrElse(
                intake -> acts.make(entries(base.with(intake.changes())), named(file), () -> {}),
                () -> acts.ask(List.of(list(reading.reasons())), "import.refused",
                        words.bind("import.unreadable", file.getFileName().toString()), List.of())));
    }

    private static List<Entry> entries(Dossier dossier) {
        return Arrays.stream(EntryType.values()).<Entry>flatMap(type -> dossier.all(type).stream()).toList();
    }

    private static boolean isBundle(Path file) {
        try {
            return IntakeKind.of(file) == IntakeKind.BUNDLE;
        } catch (Refused unknown) {
            return false;
        }
    }

    private static String named(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private void read(OpenDossier opened, Path file) {
        Dossier dossier = opened.session().dossier();
        acts.inBackground(() -> table(file, dossier), table -> table.ifPresentOrElse(
                found -> intakes.open(opened.session(), found, file.getFileName().toString()),
                () -> acts.inBackground(() -> reading(file, dossier), reading -> show(opened, file, reading))));
    }

    /** The table that a file is, by its ending or, for a plain text, by headings that support records have. */
    private static Optional<TableInput> table(Path file, Dossier dossier) throws IOException {
        try {
            IntakeKind kind = IntakeKind.of(file);
            if (kind != IntakeKind.SUPPORT && kind != IntakeKind.TEXT) {
                return Optional.empty();
            }
            TableInput input = TableInput.of(InputFile.bytes(file));
            return Optional.of(input).filter(found -> kind == IntakeKind.SUPPORT
                    || SupportIntake.isTable(found, dossier));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private Reading reading(Path file, Dossier dossier) throws IOException {
        try {
            IntakeKind kind = IntakeKind.of(file);
            if (kind == IntakeKind.BUNDLE) {
                try (InputStream in = InputFile.open(file)) {
                    return Reading.of(ImportBundle.from(in, dossier));
                }
            }
            byte[] bytes = InputFile.bytes(file);
            return new Reading(Optional.of(ImportStatement.asText(bytes, dossier, clock)), List.of(),
                    ImportStatement.revisable(bytes, dossier, clock));
        } catch (Refused refused) {
            return Reading.refused(refused.reasons());
        } catch (DocumentProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())));
        } catch (BundleProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())));
        }
    }

    private void show(OpenDossier opened, Path file, Reading reading) {
        String name = file.getFileName().toString();
        if (reading.intake().isEmpty()) {
            List<Action> answers = isBundle(file)
                    ? List.of(Action.of("import.new", words.bind("import.new"), () -> takeIntoNew(file)))
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
        box.setConverter(new Called<>(ConsensusText::title));
        opened.made(Rooms.TEXT).filter(ConsensusView.class::isInstance).map(ConsensusView.class::cast)
                .flatMap(ConsensusView::text).filter(texts::contains)
                .or(() -> texts.stream().findFirst().filter(only -> texts.size() == 1)).ifPresent(box::setValue);
        return box;
    }

    private void revise(OpenDossier opened, Path file, ConsensusText text) {
        Dossier dossier = opened.session().dossier();
        acts.inBackground(() -> revision(file, dossier, text), reading -> show(opened, file, reading));
    }

    private Reading revision(Path file, Dossier dossier, ConsensusText text) throws IOException {
        try {
            return Reading.of(ImportStatement.asRevision(InputFile.bytes(file), dossier, clock, text));
        } catch (Refused refused) {
            return Reading.refused(refused.reasons());
        } catch (DocumentProblem problem) {
            return Reading.refused(List.of(new Label(problem.key(), problem.arguments())));
        }
    }

    private Node list(List<Label> lines) {
        Messages messages = words.messages();
        var area = new TextArea(String.join("\n", lines.stream().limit(500).map(messages::sentence)
                .toList()));
        area.setId("import.lines");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(lines.size() + 1, 2, 12));
        return area;
    }
}
