package org.mufakat.ui.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mufakat.app.ExportFormat;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Part;
import org.mufakat.domain.Position;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Stance;
import org.mufakat.domain.SupportRecord;

/** Sets what will leave as lines to read; made from the very records that will be written. */
final class PreviewPages {
    private final Dossier leaving;
    private final Language language;
    private final BiFunction<String, Object[], String> words;
    private final List<PreviewLine> lines = new ArrayList<>();

    private PreviewPages(Dossier leaving, Language language, BiFunction<String, Object[], String> words) {
        this.leaving = leaving;
        this.language = language;
        this.words = words;
    }

    /** The lines of what a file of that format holds of a dossier as disclosed; {@code words} gives the words of a message key with its arguments. */
    static List<PreviewLine> of(Dossier leaving, ExportFormat format, Language language,
            BiFunction<String, Object[], String> words) {
        var pages = new PreviewPages(leaving, language, words);
        switch (format) {
            case JSON -> pages.everything();
            case TXT -> pages.texts();
            case CSV -> pages.support();
        }
        return List.copyOf(pages.lines);
    }

    private void everything() {
        meetings();
        agenda();
        texts();
        support();
        whatOnlyWeSee();
        lists();
    }

    private void meetings() {
        part("share.part.meetings", leaving.count(EntryType.MEETING));
        for (Meeting meeting : leaving.all(Meeting.class)) {
            add(PreviewLine.Kind.TITLE, "", meeting.title());
            field(text("share.dates"), meeting.dates().words());
        }
    }

    private void agenda() {
        part("share.part.agenda", leaving.count(EntryType.AGENDA_ITEM));
        for (Meeting meeting : leaving.all(Meeting.class)) {
            for (AgendaItem item : leaving.items(meeting.id())) {
                add(PreviewLine.Kind.TITLE, item.number(), item.title());
                field(text("share.documents"), String.join(", ", item.documents()));
                leaving.position(item.id()).ifPresent(this::position);
                for (Contribution asked : leaving.contributions(item.id())) {
                    field(text("kept.contribution", 1), asked.request());
                    field("", asked.words());
                }
            }
        }
    }

    private void position(Position position) {
        for (Part part : EntryType.POSITION.shape().parts()) {
            if (part.form() instanceof Form.Scalar scalar && scalar.type() == String.class) {
                field(text("position." + part.name()), (String) part.of(position));
            }
        }
    }

    private void texts() {
        for (ConsensusText text : leaving.all(ConsensusText.class)) {
            part("share.part.text", text.title());
            String circulated = leaving.revisions(text.id()).stream().map(Revision::name)
                    .reduce((first, last) -> last).orElse(text.draftName());
            field(text("share.revision"), circulated);
            leaving.paragraphs(text.id())
                    .forEach(each -> add(PreviewLine.Kind.PARAGRAPH, each.number(), each.words()));
        }
    }

    private void support() {
        if (leaving.count(EntryType.SUPPORT_RECORD) > 0) {
            part("share.part.support", leaving.count(EntryType.SUPPORT_RECORD));
        }
        for (SupportRecord record : leaving.all(SupportRecord.class)) {
            String partners = record.partners().stream().map(id -> leaving.find(Delegation.class, id))
                    .flatMap(Optional::stream).map(each -> each.nameIn(language))
                    .reduce((all, next) -> all + ", " + next).orElse("");
            add(PreviewLine.Kind.FIELD, String.valueOf(record.number()),
                    String.join(" · ", List.of(partners, record.title(), record.period().words(), record.source())));
        }
    }

    private void whatOnlyWeSee() {
        comments();
        for (Instruction told : leaving.all(Instruction.class)) {
            field(text("kept.instruction", 1), told.words());
        }
        for (OurLanguage ours : leaving.all(OurLanguage.class)) {
            field(text("kept.our-language", 1), ours.prefer());
        }
        for (Stance stance : leaving.all(Stance.class)) {
            field(leaving.find(Delegation.class, stance.delegation()).map(each -> each.nameIn(language)).orElse(""),
                    text("attitude." + ((Form.Scalar) EntryType.STANCE.shape().part("attitude").form())
                            .plain(stance.attitude())));
        }
    }

    private void comments() {
        if (leaving.count(EntryType.COMMENT) > 0) {
            part("share.part.comments", leaving.count(EntryType.COMMENT));
        }
        for (Comment comment : leaving.all(Comment.class)) {
            field(comment.author(), comment.words());
        }
    }

    private void lists() {
        part("share.part.lists");
        add(PreviewLine.Kind.FIELD, text("share.delegations"), leaving.all(Delegation.class).stream()
                .map(each -> each.nameIn(language)).reduce((all, next) -> all + ", " + next).orElse(""));
    }

    private void part(String key, Object... arguments) {
        add(PreviewLine.Kind.PART, "", text(key, arguments));
    }

    private void field(String name, String value) {
        if (!value.isBlank()) {
            add(PreviewLine.Kind.FIELD, name, value);
        }
    }

    private void add(PreviewLine.Kind kind, String lead, String value) {
        lines.add(new PreviewLine(kind, lead, value));
    }

    private String text(String key, Object... arguments) {
        return words.apply(key, arguments);
    }
}
