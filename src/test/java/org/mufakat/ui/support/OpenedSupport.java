package org.mufakat.ui.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mufakat.app.ManualFront;
import org.mufakat.app.MemoryDoor;
import org.mufakat.app.Session;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.control.Words;
import org.mufakat.ui.support.model.Cell;
import org.mufakat.ui.support.model.Column;
import org.mufakat.ui.support.model.RowsAhead;
import org.mufakat.ui.support.model.SupportEdits;
import org.mufakat.ui.support.model.SupportFilter;
import org.mufakat.ui.support.model.SupportModel;
import org.mufakat.ui.support.model.SupportRow;

/** The support records of the first case in a model, without a window. */
abstract class OpenedSupport {
    final SupportFixture fixture = new SupportFixture();
    final ManualFront front = new ManualFront();
    final Words words = new Words(Locale.ENGLISH);
    final Session session = new Session(new MemoryDoor(fixture.dossier()), front, front, () -> "Desk");
    final SupportModel model = new SupportModel(session, words, new RowsAhead());
    final SupportEdits edits = new SupportEdits(session);

    final List<Integer> shown() {
        return model.rows().stream().map(row -> row.record().number()).sorted().toList();
    }

    final void filter(UnaryOperator<SupportFilter> change) {
        model.filter().set(change.apply(model.filter().get()));
    }

    final SupportRecord now(int number) {
        return session.dossier().all(SupportRecord.class).stream().filter(record -> record.number() == number)
                .findFirst().orElseThrow();
    }

    final Cell cell(String partner, String area) {
        return area(area).of(Optional.of(fixture.delegation(partner)));
    }

    final Column area(String area) {
        return new Column.Area(Optional.of(fixture.area(area)));
    }

    final int counted(String partner, String area) {
        return model.pictures().matrix(Column.By.AREA).count(Optional.of(fixture.delegation(partner)), area(area))
                .all();
    }

    static List<Integer> numbers(List<SupportRow> rows) {
        return rows.stream().map(row -> row.record().number()).toList();
    }
}
