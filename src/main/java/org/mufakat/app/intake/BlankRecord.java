package org.mufakat.app.intake;

import java.util.List;
import java.util.Map;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Part;
import org.mufakat.domain.Shape;
import org.mufakat.domain.SupportRecord;

/** Makes support records of some of their components; the others say nothing. */
final class BlankRecord {
    private final Shape shape = EntryType.SUPPORT_RECORD.shape();
    private final List<String> names = shape.parts().stream().map(Part::name).toList();
    private final Object[] nothing = shape.parts().stream().map(each -> each.form().nothing().orElse(1)).toArray();

    SupportRecord with(Map<String, Object> components) {
        Object[] values = nothing.clone();
        components.forEach((name, value) -> values[names.indexOf(name)] = value);
        return (SupportRecord) shape.create(values);
    }
}
