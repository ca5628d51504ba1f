package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.List;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.Session;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Change;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Link;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;

/** What a person says of passages and support records: that they speak of each other, or do not. */
public final class Acknowledging {
    private final Session session;

    /** Changes the dossier of that session. */
    public Acknowledging(Session session) {
        this.session = session;
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return session.readOnly();
    }

    /** A paragraph speaks of a record: they are linked, and no passage of the paragraph stays apart from the record. */
    public void confirm(Id<SupportRecord> record, Id<Paragraph> paragraph) {
        perform("change.support-confirm", record, paragraph, (dossier, one, other) -> {
            List<Change> changes = new ArrayList<>();
            if (links(dossier, one, other).isEmpty()) {
                changes.add(Change.put(Link.between(other, one)));
            }
            List<Anchor> apart = one.apart().stream().filter(each -> !each.entry().equals(other.id())).toList();
            if (!apart.equals(one.apart())) {
                changes.add(Change.put(with(one, apart)));
            }
            return changes;
        });
    }

    /** A passage does not speak of a record, though it looks so; where a person had said that it does, it does no more. */
    public void refuse(Mention mention) {
        perform("change.support-refuse", mention.record().id(), mention.paragraph().id(), (dossier, one, other) -> {
            List<Change> changes = new ArrayList<>();
            links(dossier, one, other).forEach(link -> changes.add(Change.remove(link)));
            Anchor passage = Passages.anchor(mention.paragraph(), mention.passage());
            if (!one.apart().contains(passage)) {
                List<Anchor> apart = new ArrayList<>(one.apart());
                apart.add(passage);
                changes.add(Change.put(with(one, apart)));
            }
            return changes;
        });
    }

    /** Takes back that a paragraph speaks of a record; whether it does is open again. */
    public void takeBack(Mention mention) {
        perform("change.support-unconfirm", mention.record().id(), mention.paragraph().id(),
                (dossier, one, other) -> links(dossier, one, other).stream().map(Change::remove).toList());
    }

    private interface Act {
        List<Change> on(Dossier dossier, SupportRecord record, Paragraph paragraph);
    }

    private void perform(String key, Id<SupportRecord> record, Id<Paragraph> paragraph, Act act) {
        Dossier now = session.dossier();
        now.find(SupportRecord.class, record).ifPresent(one -> now.find(Paragraph.class, paragraph)
                .ifPresent(other -> session.perform(this,
                        Label.of(key, ParagraphName.of(other), String.valueOf(one.number())),
                        dossier -> dossier.find(SupportRecord.class, record).flatMap(found -> dossier
                                .find(Paragraph.class, paragraph).map(there -> act.on(dossier, found, there)))
                                .orElse(List.of()))));
    }

    private static List<Link> links(Dossier dossier, SupportRecord record, Paragraph paragraph) {
        return dossier.linksOf(record.id()).stream()
                .filter(link -> link.other(record.id()).entry().equals(paragraph.id())).toList();
    }

    private static SupportRecord with(SupportRecord record, List<Anchor> apart) {
        return EntryType.SUPPORT_RECORD.shape().with(record, "apart", apart);
    }
}
