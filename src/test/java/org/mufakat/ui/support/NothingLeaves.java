package org.mufakat.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import org.mufakat.domain.Id;
import org.mufakat.domain.SupportRecord;

/** Keeps what would leave the delegation. */
final class NothingLeaves implements Outgoing.Leaving {
    final List<Set<Id<SupportRecord>>> records = new ArrayList<>();
    final List<WritableImage> pictures = new ArrayList<>();

    @Override
    public void records(Set<Id<SupportRecord>> some) {
        records.add(some);
    }

    @Override
    public void picture(Supplier<WritableImage> taken, String name) {
        pictures.add(taken.get());
    }
}
