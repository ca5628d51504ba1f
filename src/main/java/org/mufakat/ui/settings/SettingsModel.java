package org.mufakat.ui.settings;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mufakat.app.Session;
import org.mufakat.domain.Dossier;

/** What the settings show of a dossier: all of it, or what our group may see while the rest is folded. */
public final class SettingsModel {
    private final Session session;
    private final DossierEdits edits;
    private final Runnable unfollow;
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.PERSON);
    private final ReadOnlyObjectWrapper<Dossier> seen = new ReadOnlyObjectWrapper<>();

    /** The settings of the dossier of that session. */
    public SettingsModel(Session session) {
        this.session = session;
        edits = new DossierEdits(session);
        unfollow = session.onUpdate(update -> look());
        folded.addListener((observed, before, now) -> look());
        look();
    }

    /** Whether what stays in the delegation is folded. */
    public BooleanProperty folded() {
        return folded;
    }

    /** What of the dossier is shown. */
    public ReadOnlyObjectProperty<Dossier> seen() {
        return seen.getReadOnlyProperty();
    }

    /** The section on screen. */
    public ObjectProperty<Section> section() {
        return section;
    }

    /** The sections that there are. */
    public List<Section> sections() {
        return Arrays.stream(Section.values()).filter(each -> !folded.get() || each.isSeenFolded()).toList();
    }

    /** What can be done to the dossier. */
    public DossierEdits edits() {
        return edits;
    }

    /** Stops following. */
    public void close() {
        unfollow.run();
        folded.unbind();
    }

    private void look() {
        seen.set(folded.get() ? session.seenByGroup() : session.dossier());
    }
}
