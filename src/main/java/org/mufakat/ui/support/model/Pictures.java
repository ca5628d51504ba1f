package org.mufakat.ui.support.model;

import java.util.Collection;
import java.util.Optional;

/**
 * What the pictures of the records count.
 *
 * @param model the records as they are filtered
 * @param all the rows of all records, shown or not
 */
public record Pictures(SupportModel model, Collection<SupportRow> all) {
    /** How many records there are of each partner that is on, in each column, whatever cell is pressed. */
    public SupportMatrix matrix(Column.By by) {
        return new SupportMatrix(model.counted(), model.summary().get().partnersOn(),
                model.labels().get().columns(by, model.counted()));
    }

    /** What was reviewed beside what is planned, of what the filter asks for in whatever years. */
    public Review review(Years reviewed, Years planned) {
        SupportFilter anyYear = model.filter().get().withYears(Optional.empty()).withAfterMeeting(true)
                .withCell(Optional.empty());
        var count = new SupportCount(all, anyYear, model.labels().get(), Optional.empty(), model.notMentioned().get());
        return Review.of(count.counted(), count.summary().partnersOn(), model.labels().get(), reviewed, planned);
    }
}
