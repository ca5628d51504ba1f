package org.mufakat.app.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Offered;
import org.mufakat.document.TableInput;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Label;
import org.mufakat.domain.SupportRecord;

/** Rows that a person pastes, and what becomes of them. */
final class IntakeFixture {
    static final String HEADINGS = "No\tPartner\tTitle\tArea\tKind\tWhen\tBeneficiaries\tStatus\tSource\tAmount\tCurrency\n";
    static final String RECORD = "1\tJapan\tGrid training for officials\tAPG\tcapacity building\tMay 2019\tASEAN\tcompleted\thttps://example.org/a\t\t\n";

    private static final Offered OFFERED = new Offered();
    private final Dossier dossier;
    private SupportIntake intake;

    IntakeFixture() {
        this(Dossier.of(List.of())
                .with(CreateDossier.empty("New", "Internal", LocalDate.of(2020, 11, 17)).changes()));
    }

    IntakeFixture(Dossier dossier) {
        this.dossier = dossier;
    }

    Dossier dossier() {
        return dossier;
    }

    /** The plan for pasted rows, with nothing said. */
    SupportPlan paste(String rows) {
        return paste(rows, choices -> choices);
    }

    SupportPlan paste(String rows, UnaryOperator<IntakeChoices> say) {
        intake = new SupportIntake(TableInput.pasted(rows).read(), dossier, OFFERED);
        return intake.plan(say.apply(intake.unsaid()), IntakeWatch.none());
    }

    /** The plan with something more said. */
    SupportPlan say(SupportPlan plan, UnaryOperator<IntakeChoices> say) {
        return intake.plan(say.apply(plan.choices()), IntakeWatch.none());
    }

    /** The one row of a record like the usual one, with other words in a column. */
    PlannedRow with(SupportColumn column, String words) {
        SupportPlan plan = paste(HEADINGS + RECORD, choices -> choices.write(1, Map.of(column, words)));
        return plan.rows().getFirst();
    }

    /** A dossier with the record of that row. */
    IntakeFixture having(String rows) {
        return new IntakeFixture(dossier.with(paste(HEADINGS + rows).changes()));
    }

    static List<Label> problems(PlannedRow row) {
        return row.findings().stream().map(CellFinding::sentence).toList();
    }

    static Optional<SupportRecord> record(SupportPlan plan, int row) {
        return plan.rows().get(row).result();
    }
}
