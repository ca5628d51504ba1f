package org.mufakat.ui.agenda.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.domain.Audience;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Part;

/** To whom a part of our position may go; read from what the record itself discloses. */
public enum Surface {
    /** May be said, and the group sees it. */
    FOR_USE(Optional.of(Audience.GROUP)),
    /** Ministries and agencies that were asked see it too. */
    CONTRIBUTORS(Optional.of(Audience.CONTRIBUTOR)),
    /** Never leaves the delegation. */
    STAYS(Optional.empty());

    private final Optional<Audience> widest;

    Surface(Optional<Audience> widest) {
        this.widest = widest;
    }

    /** The zone in which a component of a position stands. */
    public static Surface of(Part part) {
        if (part.visibleTo(Audience.GROUP)) {
            return FOR_USE;
        }
        return part.visibleTo(Audience.CONTRIBUTOR) ? CONTRIBUTORS : STAYS;
    }

    /** The zone in which a field of a position stands, by the field's name. */
    public static Surface of(String field) {
        return of(EntryType.POSITION.shape().part(field));
    }

    /** The fields of words of a position that stand in this zone, in the record's order. */
    public List<String> fields() {
        return EntryType.POSITION.shape().parts().stream()
                .filter(part -> part.form().equals(new Form.Scalar(String.class)) && of(part) == this)
                .map(Part::name).toList();
    }

    /** Whether the audience may see what stands here. */
    public boolean visibleTo(Audience audience) {
        return audience == Audience.DELEGATION || widest.filter(audience::sees).isPresent();
    }
}
