package org.mufakat.ui.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.app.Messages;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Audience;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Language;
import org.mufakat.domain.Link;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.MeetingFormat;
import org.mufakat.domain.NamedView;
import org.mufakat.domain.Names;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.PackageState;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Position;
import org.mufakat.domain.Precision;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Stance;
import org.mufakat.domain.StanceSource;
import org.mufakat.domain.StandingReason;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.domain.TextRole;
import org.mufakat.domain.Triage;

/** The values of entries in words: what they refer to by its name, and choices in the reader's language. */
public final class EntryWords {
    private static final int BEGINNING = 48;
    private static final Map<Class<?>, String> CHOICES = Map.ofEntries(Map.entry(Answer.class, "clearance.answer."),
            Map.entry(Attitude.class, "agenda.attitude."),
            Map.entry(DelegationRole.class, "delegation.role."), Map.entry(EntryType.class, "share.kind."),
            Map.entry(ItemStatus.class, "agenda.status."), Map.entry(MeetingFormat.class, "meeting.format."),
            Map.entry(NumberingProfile.class, "text.numbering."), Map.entry(PackageState.class, "package.state."),
            Map.entry(ParagraphKind.class, "text.kind."), Map.entry(ParagraphStatus.class, "status.paragraph."),
            Map.entry(StanceSource.class, "agenda.source."), Map.entry(StandingReason.class, "text.reason."),
            Map.entry(Precision.class, "support.precision."), Map.entry(SupportStatus.class, "status."),
            Map.entry(TextRole.class, "text.role."),
            Map.entry(Triage.class, "triage."));

    private final Dossier leaving;
    private final Messages messages;
    private final Function<Instant, String> moments;
    private final Language language;

    /**
     * Words in the language of the messages.
     *
     * @param leaving where what entries refer to is found
     * @param moments writes hours
     */
    public EntryWords(Dossier leaving, Messages messages, Function<Instant, String> moments) {
        this.leaving = leaving;
        this.messages = messages;
        this.moments = moments;
        this.language = new Language(messages.locale().getLanguage());
    }

    /** What a component of such entries is called. */
    public String label(EntryType type, String component) {
        return messages.text(labelKey(type, component));
    }

    /** The key of what a component of such entries is called. */
    public static String labelKey(EntryType type, String component) {
        return switch (type) {
            case POSITION -> component.equals("item") || component.equals("settled")
                    ? "field." + component
                    : "position." + component;
            case SUPPORT_RECORD -> "support.field." + component;
            default -> "field." + component;
        };
    }

    /** The key of what such an entry is called. */
    public static String kindKey(EntryType type) {
        return "share.kind." + type.label();
    }

    /** A value in words; empty where it is nothing but the identity of what is not there. */
    public String of(Form form, Object value) {
        return switch (form) {
            case Form.Scalar scalar -> scalar(scalar, value);
            case Form.Reference reference -> reference.target().map(EntryType::of)
                    .flatMap(type -> leaving.find(type, (Id<?>) value)).map(this::name).orElse("");
            case Form.Maybe maybe -> ((Optional<?>) value).map(each -> of(maybe.form(), each)).orElse("");
            case Form.Listed list -> ((List<?>) value).stream().map(each -> of(list.form(), each))
                    .filter(words -> !words.isBlank()).collect(Collectors.joining("; "));
            case Form.Named names -> ((Names) value).byLanguage().entrySet().stream()
                    .map(name -> name.getKey().tag() + ": " + name.getValue()).collect(Collectors.joining(" · "));
            case Form.Nested nested -> switch (value) {
                case Anchor anchor -> anchor(anchor);
                case Passage passage -> passage(passage);
                default -> nested.shape().parts().stream().filter(part -> part.holdsSomething(value))
                        .map(part -> of(part.form(), part.of(value))).filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · "));
            };
        };
    }

    /** What an entry is called where another refers to it. */
    public String name(Entry entry) {
        String name = switch (entry) {
            case Cover cover -> cover.title();
            case Delegation delegation -> delegation.nameIn(language);
            case ProgrammeArea area -> area.code();
            case SupportKind kind -> kind.name().in(language);
            case Contributor contributor -> contributor.name();
            case Meeting meeting -> meeting.title();
            case AgendaItem item -> (item.number() + " " + item.title()).strip();
            case Position position -> called(EntryType.AGENDA_ITEM, position.item());
            case Contribution asked -> called(EntryType.CONTRIBUTOR, asked.contributor());
            case Instruction told -> told.sender();
            case ConsensusText text -> text.title();
            case Paragraph paragraph -> paragraph.number().isBlank()
                    ? beginning(paragraph.words())
                    : paragraph.number();
            case Revision revision -> revision.name();
            case OurLanguage ours -> anchor(ours.about());
            case BracketPackage bound -> bound.name();
            case SupportRecord record -> record.number() + " " + record.title();
            case Stance stance -> called(EntryType.DELEGATION, stance.delegation());
            case Comment comment -> comment.author() + ": " + beginning(comment.words());
            case Link link -> anchor(link.from()) + " – " + anchor(link.to());
            case NamedView view -> view.name();
        };
        return name.isBlank() ? messages.text("share.kind." + entry.type().label()) : name;
    }

    /** An audience in words. */
    public String audience(Audience audience) {
        return messages.text(audienceKey(audience));
    }

    /** The key of what an audience is called where no name of a group or agency is at hand. */
    public static String audienceKey(Audience audience) {
        return "audience." + audience.name().toLowerCase(Locale.ROOT);
    }

    private String called(EntryType type, Id<?> id) {
        return leaving.find(type, id).map(this::name).orElse("");
    }

    private String scalar(Form.Scalar scalar, Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> messages.text(truth ? "field.yes" : "field.no");
            case Instant at -> moments.apply(at);
            case BigDecimal number -> number.toPlainString();
            case Language tongue -> tongue.locale().getDisplayName(messages.locale());
            case Audience audience -> audience(audience);
            case Enum<?> constant -> messages.text(CHOICES.get(scalar.type()) + scalar.plain(constant));
            default -> String.valueOf(scalar.plain(value));
        };
    }

    private String anchor(Anchor anchor) {
        List<String> words = new ArrayList<>();
        words.add(leaving.find(anchor.type(), anchor.entry()).map(this::name)
                .orElseGet(() -> messages.text("share.kind." + anchor.type().label())));
        if (!anchor.field().isEmpty()) {
            boolean known = anchor.type().shape().parts().stream().anyMatch(part -> part.name().equals(anchor.field()));
            words.add(known ? label(anchor.type(), anchor.field()) : anchor.field());
        }
        anchor.passage().map(EntryWords::passage).ifPresent(words::add);
        return String.join(" · ", words);
    }

    private static String passage(Passage passage) {
        return passage.before() + "“" + passage.quote() + "”" + passage.after();
    }

    private static String beginning(String words) {
        return words.codePointCount(0, words.length()) > BEGINNING
                ? words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…"
                : words;
    }
}
