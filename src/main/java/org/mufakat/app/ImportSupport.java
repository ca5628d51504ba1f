package org.mufakat.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.app.intake.CellFinding;
import org.mufakat.app.intake.Decision;
import org.mufakat.app.intake.Fate;
import org.mufakat.app.intake.IntakeChoices;
import org.mufakat.app.intake.IntakeWatch;
import org.mufakat.app.intake.Mend;
import org.mufakat.app.intake.PlannedRow;
import org.mufakat.app.intake.SupportColumn;
import org.mufakat.app.intake.SupportIntake;
import org.mufakat.app.intake.SupportPlan;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.Table;
import org.mufakat.document.TableEncoding;
import org.mufakat.document.TableInput;
import org.mufakat.document.TableRow;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.domain.Part;
import org.mufakat.domain.SupportRecord;

/**
 * Takes support records from CSV where no person looks: what a person would have to look at is refused. A line with the
 * number and title of a record that is there changes that record; one that is much like a record is taken as another,
 * and said so.
 */
public final class ImportSupport {
    private final Options options;
    private final SupportIntake intake;

    /**
     * What is to be done with what is not as it should be.
     *
     * @param add whether partners, areas and kinds that the dossier does not list are put into its lists
     * @param skipWrong whether lines and columns that cannot be taken in are left out, and said so
     * @param encoding the encoding of the file, where it is said
     */
    public record Options(boolean add, boolean skipWrong, Optional<TableEncoding> encoding) {}

    private ImportSupport(SupportIntake intake, Options options) {
        this.intake = intake;
        this.options = options;
    }

    /**
     * What the file's lines would do to the dossier.
     *
     * @param add whether partners, areas and kinds that the dossier does not list are put into its lists
     * @throws DocumentProblem if the file cannot be read
     * @throws Refused if any line cannot be taken in, with a reason for each
     */
    public static Intake from(byte[] file, Dossier dossier, boolean add) throws DocumentProblem, Refused {
        return from(file, dossier, new Options(add, false, Optional.empty()));
    }

    /**
     * What the file's lines would do to the dossier.
     *
     * @throws DocumentProblem if the file cannot be read
     * @throws Refused if any line cannot be taken in and none is to be left out, with a reason for each
     */
    public static Intake from(byte[] file, Dossier dossier, Options options) throws DocumentProblem, Refused {
        Table table = TableInput.of(file).read(options.encoding(), Optional.empty());
        if (table.rows().isEmpty()) {
            throw new DocumentProblem(DocumentProblem.Kind.EMPTY);
        } else if (table.beyond() > 0) {
            throw new Refused("refused.too-many-rows", String.valueOf(Table.MOST_ROWS),
                    String.valueOf(table.beyond()));
        }
        TableEncoding found = table.encoding().orElseThrow();
        if (options.encoding().isEmpty() && found.isLegacy()) {
            throw new Refused("refused.encoding", found.label());
        }
        return new ImportSupport(new SupportIntake(table, dossier, new Offered()), options).take();
    }

    private Intake take() throws DocumentProblem, Refused {
        IntakeChoices choices = intake.unsaid();
        List<Label> remarks = new ArrayList<>(columns(choices));
        SupportPlan plan = intake.plan(choices, IntakeWatch.none());
        if (options.add()) {
            choices = added(plan);
            plan = intake.plan(choices, IntakeWatch.none());
        }
        List<Label> wrong = wrong(plan);
        if (!wrong.isEmpty() && !options.skipWrong()) {
            throw new Refused(wrong);
        }
        plan = intake.plan(decided(plan), IntakeWatch.none());
        remarks.addAll(wrong);
        remarks.addAll(remarks(plan));
        return plan.intake(remarks);
    }

    /** Says which columns are missing or not known; those that are not known can be left out. */
    private List<Label> columns(IntakeChoices choices) throws DocumentProblem {
        TableRow first = intake.table().rows().getFirst();
        if (!choices.matching().headed()) {
            throw new DocumentProblem(DocumentProblem.Kind.COLUMN_MISSING, SupportCsv.COLUMNS.getFirst(),
                    String.join(",", SupportCsv.COLUMNS));
        }
        List<Label> left = new ArrayList<>();
        int column = 1;
        for (int i = 0; i < first.filled(); i++) {
            String heading = first.cell(i);
            if (choices.matching().columns().get(i).isEmpty() && !options.skipWrong()) {
                throw new DocumentProblem(DocumentProblem.Kind.COLUMN_UNKNOWN, first.line(), column, heading,
                        String.join(",", SupportCsv.COLUMNS), String.join(",", SupportCsv.OPTIONAL_COLUMNS));
            } else if (choices.matching().columns().get(i).isEmpty()) {
                left.add(Label.of("intake.column-left-out", heading));
            }
            column += heading.length() + 1;
        }
        for (String name : SupportCsv.COLUMNS) {
            if (SupportColumn.inFiles(name).flatMap(choices.matching()::place).isEmpty()) {
                throw new DocumentProblem(DocumentProblem.Kind.COLUMN_MISSING, name,
                        String.join(",", SupportCsv.COLUMNS));
            }
        }
        return left;
    }

    /** The choices with all in the lists that rows name; a partner only by its code. */
    private static IntakeChoices added(SupportPlan plan) {
        List<Entry> named = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            for (CellFinding finding : row.findings()) {
                for (Mend mend : finding.mends()) {
                    if (mend instanceof Mend.Add add && isNamed(finding, add)) {
                        named.add(add.entry());
                    }
                }
            }
        }
        return plan.choices().add(named);
    }

    private static boolean isNamed(CellFinding finding, Mend.Add add) {
        return !(add.entry() instanceof Delegation) || Delegation.isCode(finding.arguments().getFirst());
    }

    private List<Label> wrong(SupportPlan plan) {
        List<Label> wrong = new ArrayList<>();
        for (PlannedRow row : plan.rows()) {
            row.findings().stream().filter(each -> each.weight() != CellFinding.Weight.NOTE)
                    .map(each -> options.add() && each.what().equals("partner")
                            ? Label.of("refused.line.code", String.valueOf(row.line()), each.arguments().getFirst())
                            : each.refusal(row.line()))
                    .forEach(wrong::add);
        }
        return wrong;
    }

    /** Where nobody looks, what is much like a record is another, and what is doubtful stays out. */
    private static IntakeChoices decided(SupportPlan plan) {
        return plan.choices().otherwise(Decision.TAKE).leave(plan.rows().stream()
                .filter(row -> row.weight().filter(each -> each == CellFinding.Weight.DOUBT).isPresent())
                .map(PlannedRow::index).collect(Collectors.toSet()));
    }

    /** What a record said and says no more, for its line has an empty cell there. */
    private static List<Label> emptied(PlannedRow row) {
        List<Label> emptied = new ArrayList<>();
        if (row.like().isPresent() && row.result().isPresent()) {
            SupportRecord before = row.like().get();
            for (Part part : before.type().shape().parts()) {
                if (part.holdsSomething(before) && !part.holdsSomething(row.result().get())) {
                    emptied.add(Label.of("intake.support-emptied", String.valueOf(before.number()),
                            "@support.field." + part.name()));
                }
            }
        }
        return emptied;
    }

    private static List<Label> remarks(SupportPlan plan) {
        List<Label> remarks = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedRow row : plan.rows()) {
            String line = String.valueOf(row.line());
            switch (row.fate()) {
                case NEW -> counts.merge("intake.support-new", 1, Integer::sum);
                case CHANGES, COMBINED -> counts.merge("intake.support-changed", 1, Integer::sum);
                case SAME -> counts.merge("intake.support-same", 1, Integer::sum);
                case UNDECIDED, SKIPPED, LEFT_OUT, WRONG -> counts.merge("intake.support-left-out", 1, Integer::sum);
            }
            row.findings().stream().filter(each -> each.what().equals("renumbered"))
                    .forEach(each -> remarks.add(new Label("intake.support-renumbered",
                            List.of(line, each.arguments().getFirst(), each.arguments().getLast()))));
            if (row.fate() == Fate.CHANGES) {
                remarks.addAll(emptied(row));
            }
            if (row.fate() == Fate.NEW) {
                row.like().ifPresent(like -> remarks.add(Label.of("intake.support-like", line,
                        String.valueOf(like.number()))));
            }
        }
        counts.forEach((key, count) -> remarks.addFirst(Label.of(key, String.valueOf(count))));
        return remarks;
    }
}
