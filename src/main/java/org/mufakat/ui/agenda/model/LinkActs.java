package org.mufakat.ui.agenda.model;

import java.util.List;
import java.util.Optional;
import org.mufakat.app.Session;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Change;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Label;
import org.mufakat.domain.Link;

/** What a person does to join the selected item with support records and paragraphs. */
public final class LinkActs {
    private final Session session;
    private final AgendaModel model;

    LinkActs(Session session, AgendaModel model) {
        this.session = session;
        this.model = model;
    }

    /** Joins the item with an entry; nothing where they are joined already. */
    public void link(Entry entry) {
        selected().ifPresent(item -> session.perform(this, Label.of("change.link", ItemActs.name(item)),
                dossier -> dossier.linksOf(item.id()).stream()
                        .anyMatch(link -> link.other(item.id()).entry().equals(entry.id()))
                                ? List.of()
                                : List.of(Change.put(Link.between(item, entry)))));
    }

    /** Takes a link away; what it joined stays. */
    public void unlink(Link link) {
        selected().ifPresent(item -> session.perform(this, Label.of("change.unlink", ItemActs.name(item)),
                dossier -> dossier.find(Link.class, link.id()).<List<Change>>map(each -> List.of(Change.remove(each)))
                        .orElse(List.of())));
    }

    private Optional<AgendaItem> selected() {
        return model.detail().get().map(ItemDetail::item);
    }
}
