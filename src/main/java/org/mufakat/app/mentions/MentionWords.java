package org.mufakat.app.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.app.Messages;
import org.mufakat.app.ParagraphName;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.text.Excerpt;

/** Says in the reader's language why a passage is thought to speak of a record, and where text and records differ. */
public final class MentionWords {
    private static final int LONGEST = 240;

    private final Messages messages;
    private final Dossier dossier;
    private final Language language;

    /** Says it with a dossier's names. */
    public MentionWords(Messages messages, Dossier dossier) {
        this.messages = messages;
        this.dossier = dossier;
        language = new Language(messages.locale().toLanguageTag());
    }

    /** Why a passage is thought to speak of a record: whom and what of it the passage names; empty where nothing of it. */
    public String reason(Reason reason) {
        List<String> named = new ArrayList<>();
        if (!reason.partners().isEmpty()) {
            named.add(partners(reason.partners()));
        }
        reason.area().ifPresent(area -> named.add(area(area)));
        reason.kind().ifPresent(kind -> named.add(kind(kind)));
        if (!reason.words().isEmpty()) {
            named.add(messages.text("mention.words", String.join(", ", reason.words())));
        }
        return named.isEmpty() ? "" : messages.text("mention.names", String.join("; ", named));
    }

    /** Where text and records differ, as a sentence. */
    public String difference(Difference difference) {
        return switch (difference) {
            case Difference.Less less -> messages.text("mention.less", partner(less.partner()),
                    less.shares().stream().map(this::share).collect(Collectors.joining("; ")));
            case Difference.More more -> more(more);
        };
    }

    /** Records of one area or kind: its name, and their numbers. */
    public String share(Difference.Share share) {
        String name = share.area().map(this::area).or(() -> share.kind().map(this::kind))
                .orElseGet(() -> messages.text("support.not-stated"));
        return messages.text("mention.share", name, numbers(share.records()));
    }

    /** Records of one partner in one area: names, and numbers. */
    public String group(SupportInText.Group group) {
        return messages.text("mention.group", partner(group.partner()),
                group.area().map(this::area).orElseGet(() -> messages.text("support.not-stated")),
                numbers(group.records()));
    }

    /** A paragraph that passages count as speaking of records in, with these records' numbers. */
    public String found(SupportInText read, Id<Paragraph> paragraph) {
        return dossier.find(Paragraph.class, paragraph).map(ParagraphName::of).orElse("") + ": "
                + numbers(read.in(paragraph).stream().filter(each -> each.certainty() == Certainty.FOUND)
                        .map(Mention::record).sorted((one, other) -> one.number() - other.number()).toList());
    }

    /** The numbers of records, in their order. */
    public static String numbers(Collection<SupportRecord> records) {
        return records.stream().map(record -> String.valueOf(record.number())).collect(Collectors.joining(", "));
    }

    /** Delegations by their short names. */
    public String partners(Collection<Id<Delegation>> partners) {
        return partners.stream().map(this::partner).collect(Collectors.joining(", "));
    }

    private String more(Difference.More more) {
        String partners = partners(more.partners());
        return switch (more.beyond()) {
            case KIND -> messages.text("mention.more.kind", partners, more.kind().map(this::kind).orElse(""));
            case AREA -> messages.text("mention.more.area", partners, more.area().map(this::area).orElse(""));
            case SEVERAL -> messages.text("mention.more.several", partners, partners(more.delegations()));
            case EVERY -> messages.text("mention.more.every", partners, partners(more.delegations()));
            case NAMED -> messages.text("mention.more.named", partners, partners(more.delegations()));
            case PART -> messages.text("mention.more.part", partners,
                    Excerpt.of(more.passage().quoted(), LONGEST));
        };
    }

    private String partner(Id<Delegation> id) {
        return dossier.find(Delegation.class, id).map(each -> each.nameIn(language)).orElse("");
    }

    private String area(Id<ProgrammeArea> id) {
        return dossier.find(ProgrammeArea.class, id).map(each -> Optional.of(each.name().in(language))
                .filter(name -> !name.isBlank()).orElse(each.code())).orElse("");
    }

    private String kind(Id<SupportKind> id) {
        return dossier.find(SupportKind.class, id).map(each -> each.name().in(language)).orElse("");
    }
}
