package org.mufakat.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.StatementFile;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.Language;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.ParagraphStatus;
import org.mufakat.domain.Pending;
import org.mufakat.domain.Rank;
import org.mufakat.domain.Revision;
import org.mufakat.domain.TextRole;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Statement;
import org.mufakat.text.StatementParagraph;

/**
 * Takes a statement in plain text as a text to be negotiated, as a precedent, or as a revision of the draft. A file that
 * came in is out already: the revision that is made of it counts as circulated to all, and what is changed afterwards
 * does not leave.
 */
public final class ImportStatement {

    private static final Label CIRCULATED = Label.of("intake.circulated");
    private static final Pattern DRAFT_NAME = Pattern.compile(
            "(?iu)(zero draft|chair[\u2019']s text|compilation text|clean version|draft\\s+[0-9]+|rev\\.?\\s?[0-9]+"
                    + "(?:/add\\.?\\s?[0-9]+)?|dự thảo\\s+(?:lần\\s+)?[0-9]+|bản\\s+rev\\.?\\s?[0-9]+)(?!\\p{L}).*");
    private static final Pattern NOTICE = Pattern.compile(
            "(?iu).*(model text|not an official document|văn bản mẫu|không phải (?:là )?(?:văn bản|tài liệu) chính thức).*");
    private static final Pattern VIETNAMESE = Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

    private final String notice;
    private final Statement statement;
    private final Dossier dossier;
    private final Clock clock;
    private final Language language;

    private ImportStatement(byte[] file, Dossier dossier, Clock clock) throws DocumentProblem {
        Statement read = StatementFile.read(file);
        this.notice = Optional.of(read.texts().getFirst())
                .filter(line -> read.paragraphs().size() > 1 && NOTICE.matcher(line).matches()).orElse("");
        this.statement = new Statement(read.paragraphs().subList(notice.isEmpty() ? 0 : 1, read.paragraphs().size()));
        this.dossier = dossier;
        this.clock = clock;
        this.language = language(statement);
    }

    /**
     * As a text to be negotiated, with its first revision.
     *
     * @throws DocumentProblem if the file holds no statement that can be read
     */
    public static Intake asText(byte[] file, Dossier dossier, Clock clock) throws DocumentProblem {
        return new ImportStatement(file, dossier, clock).text(TextRole.DRAFT);
    }

    /**
     * As a precedent: an earlier adopted statement, to look up agreed language.
     *
     * @throws DocumentProblem if the file holds no statement that can be read
     */
    public static Intake asPrecedent(byte[] file, Dossier dossier, Clock clock) throws DocumentProblem {
        return new ImportStatement(file, dossier, clock).text(TextRole.PRECEDENT);
    }

    /**
     * As a revision of a text, which keeps its working copy as it is.
     *
     * @param titleOrNumber the text, by its title or its number in the list of texts; where it is absent, the one draft
     *            in the statement's language is meant
     * @throws DocumentProblem if the file holds no statement that can be read
     * @throws Refused if there is no such text, or there are several
     */
    public static Intake asRevision(byte[] file, Dossier dossier, Clock clock, Optional<String> titleOrNumber)
            throws DocumentProblem, Refused {
        var statement = new ImportStatement(file, dossier, clock);
        return statement.revision(new RevisedText(dossier, statement.language).named(titleOrNumber));
    }

    /**
     * As a revision of that text.
     *
     * @throws DocumentProblem if the file holds no statement that can be read
     */
    public static Intake asRevision(byte[] file, Dossier dossier, Clock clock, ConsensusText text)
            throws DocumentProblem {
        return new ImportStatement(file, dossier, clock).revision(text);
    }

    /**
     * The drafts and translations that the statement can be a revision of, for somebody to choose from.
     *
     * @throws DocumentProblem if the file holds no statement that can be read
     */
    public static List<ConsensusText> revisable(byte[] file, Dossier dossier, Clock clock) throws DocumentProblem {
        var statement = new ImportStatement(file, dossier, clock);
        return new RevisedText(dossier, statement.language).fitting();
    }

    private Intake text(TextRole role) {
        Optional<Rank> last = dossier.all(ConsensusText.class).stream().map(ConsensusText::rank)
                .reduce((before, after) -> after);
        List<StatementParagraph> body = statement.paragraphs();
        var text = new ConsensusText(Id.random(), Rank.between(last, Optional.empty()), title(), language, role,
                Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, notice, name());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(text));
        List<Rank> ranks = Rank.spread(body.size());
        List<ParsedParagraph> parsed = statement.brackets(NamesInTexts.of(dossier)).paragraphs();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            paragraphs.add(paragraph(text, body.get(i), parsed.get(i), ranks.get(i)));
        }
        paragraphs.forEach(paragraph -> changes.add(Change.put(paragraph)));
        if (role == TextRole.DRAFT) {
            changes.add(Change.put(revision(text.id(), paragraphs.stream().map(Paragraph::frozen).toList(),
                    paragraphs.stream().map(Paragraph::status).toList())));
        }
        return new Intake(Label.of("change.import-text", text.title()), changes,
                remarks(role == TextRole.DRAFT ? List.of(CIRCULATED) : List.of()));
    }

    private Paragraph paragraph(ConsensusText text, StatementParagraph read, ParsedParagraph parsed, Rank rank) {
        ParagraphKind kind = read.kind();
        boolean numbered = read.number().isPresent();
        ParagraphStatus status = text.role() == TextRole.PRECEDENT && numbered
                ? ParagraphStatus.ADOPTED
                : switch (parsed.status()) {
                    case BRACKETED -> ParagraphStatus.UNDER_DISCUSSION;
                    case CLEAR -> ParagraphStatus.NOT_DISCUSSED;
                    case AGREED_IN_INFORMALS -> ParagraphStatus.AGREED_IN_INFORMALS;
                    case AGREED_WITHIN_GROUP -> ParagraphStatus.AGREED_WITHIN_GROUP;
                    case AGREED_AD_REFERENDUM -> ParagraphStatus.AGREED_AD_REFERENDUM;
                    case AGREED -> ParagraphStatus.AGREED;
                    case ADOPTED -> ParagraphStatus.ADOPTED;
                };
        List<Pending> pending = dossier.all(Delegation.class).stream()
                .filter(each -> parsed.pending().contains(each.code()))
                .map(each -> new Pending(each.id(), Optional.empty(), Optional.empty(), false)).toList();
        return new Paragraph(Id.random(), text.id(), rank, read.number().orElse(""), kind, read.text(),
                Optional.empty(), "", status, pending);
    }

    private Intake revision(ConsensusText draft) {
        List<Paragraph> there = dossier.paragraphs(draft.id());
        Set<Id<Paragraph>> used = new HashSet<>();
        Map<Integer, Paragraph> matched = new HashMap<>();
        match(there, used, matched, (paragraph, read) -> paragraph.words().equals(read.text())
                && paragraph.number().equals(read.number().orElse("")));
        match(there, used, matched, (paragraph, read) -> paragraph.words().equals(read.text()));
        match(there, used, matched, (paragraph, read) -> !paragraph.number().isEmpty()
                && paragraph.number().equals(read.number().orElse("")));
        List<FrozenParagraph> frozen = new ArrayList<>();
        for (int i = 0; i < statement.paragraphs().size(); i++) {
            StatementParagraph read = statement.paragraphs().get(i);
            Optional<Paragraph> same = Optional.ofNullable(matched.get(i));
            frozen.add(new FrozenParagraph(same.map(Paragraph::id).orElseGet(Id::random), read.number().orElse(""),
                    read.kind(), read.text(), same.flatMap(Paragraph::counterpart)));
        }
        Revision revision = revision(draft.id(), frozen, List.of());
        return new Intake(Label.of("change.import-revision", revision.name(), draft.title()),
                List.of(Change.put(revision)),
                remarks(List.of(Label.of("intake.revision-of", draft.title()), CIRCULATED)));
    }

    /** The remarks, and one more where characters of the file could not be read. */
    private List<Label> remarks(List<Label> remarks) {
        long unread = statement.unread();
        return unread == 0
                ? remarks
                : Stream.concat(remarks.stream(), Stream.of(Label.of("intake.unread", Long.toString(unread)))).toList();
    }

    private interface Match {
        boolean holds(Paragraph paragraph, StatementParagraph read);
    }

    private void match(List<Paragraph> there, Set<Id<Paragraph>> used, Map<Integer, Paragraph> matched, Match rule) {
        for (int i = 0; i < statement.paragraphs().size(); i++) {
            StatementParagraph read = statement.paragraphs().get(i);
            if (!matched.containsKey(i)) {
                int at = i;
                there.stream().filter(each -> !used.contains(each.id()) && rule.holds(each, read)).findFirst()
                        .ifPresent(each -> {
                            used.add(each.id());
                            matched.put(at, each);
                        });
            }
        }
    }

    private Revision revision(Id<ConsensusText> text, List<FrozenParagraph> frozen, List<ParagraphStatus> statuses) {
        ZoneId zone = dossier.zone().orElseGet(clock::getZone);
        return new Revision(Id.random(), text, name(), clock.instant(), zone, Optional.of(Audience.ALL), frozen,
                statuses,
                "");
    }

    /** What the text calls its own state, else that it came in like this. */
    private String name() {
        return titles().map(DRAFT_NAME::matcher).filter(Matcher::matches).findFirst()
                .map(found -> found.group(1))
                .orElseGet(() -> Messages.of(language.locale()).text("import.as-imported"));
    }

    private String title() {
        return titles().filter(line -> !DRAFT_NAME.matcher(line).matches()).findFirst().orElseGet(this::name);
    }

    private Stream<String> titles() {
        return statement.paragraphs().stream().filter(each -> each.kind() == ParagraphKind.TITLE)
                .map(StatementParagraph::text);
    }

    private static Language language(Statement statement) {
        String words = String.join(" ", statement.texts()).toLowerCase(Locale.ROOT);
        long marked = VIETNAMESE.matcher(words).results().count();
        return marked * 20 > words.length() ? Language.VIETNAMESE : Language.ENGLISH;
    }
}
