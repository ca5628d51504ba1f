package org.mufakat.ui.sharing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mufakat.app.ExportFormat;
import org.mufakat.app.Exported;
import org.mufakat.app.Messages;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.SupportCsv;
import org.mufakat.document.SupportRow;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.FrozenParagraph;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Part;
import org.mufakat.domain.Revision;
import org.mufakat.domain.Shape;
import org.mufakat.exchange.Envelope;
import org.mufakat.ui.control.EntryWords;

/**
 * Sets what was written as lines to read. Of a bundle, every entry and every component that has a value is a line: they
 * are walked through as they are declared, so that none can be forgotten. Of other files, the lines are the file's own.
 */
final class PreviewPages {
    private static final Shape FROZEN = new Shape(FrozenParagraph.class);
    private static final Set<String> PLACES = Set.of("id", "rank");
    /** The kinds that stand behind the agenda, the texts and the support records, in their order. */
    private static final List<EntryType> BEHIND = List.of(EntryType.COMMENT, EntryType.INSTRUCTION,
            EntryType.OUR_LANGUAGE, EntryType.BRACKET_PACKAGE, EntryType.STANCE, EntryType.LINK, EntryType.CONTRIBUTOR,
            EntryType.DELEGATION, EntryType.PROGRAMME_AREA, EntryType.SUPPORT_KIND, EntryType.NAMED_VIEW);
    /** The components that make an entry's title: what stands in front, and the words. */
    private static final Map<EntryType, List<String>> TITLES = Map.of(EntryType.AGENDA_ITEM,
            List.of("number", "title"), EntryType.SUPPORT_RECORD, List.of("number", "title"),
            EntryType.COMMENT, List.of("", "author"), EntryType.DELEGATION, List.of("code", ""),
            EntryType.PROGRAMME_AREA, List.of("code", ""));

    private final Dossier leaving;
    private final EntryWords words;
    private final Messages messages;
    private final List<PreviewLine> lines = new ArrayList<>();
    private final Set<Entry> set = Collections.newSetFromMap(new IdentityHashMap<>());

    private PreviewPages(Dossier leaving, Messages messages) {
        this.leaving = leaving;
        this.messages = messages;
        this.words = new EntryWords(leaving, messages, PreviewPages::exact);
    }

    /** An hour as it stands in the file, in universal time. */
    private static String exact(Instant at) {
        return at.toString().replace('T', ' ').replace("Z", " UTC");
    }

    /**
     * The lines of what was written in that format.
     *
     * @throws IOException if the file cannot be read again
     */
    static List<PreviewLine> of(Exported exported, ExportFormat format, Messages messages) throws IOException {
        var pages = new PreviewPages(exported.leaving(), messages);
        switch (format) {
            case JSON -> pages.bundle(exported.envelope());
            case TXT -> pages.statement(Files.readString(exported.file(), StandardCharsets.UTF_8));
            case CSV -> pages.table(Files.readAllBytes(exported.file()));
        }
        return List.copyOf(pages.lines);
    }

    private void bundle(Envelope envelope) {
        file(envelope);
        leaving.all(EntryType.COVER).forEach(this::titled);
        kind(EntryType.MEETING);
        leaving.all(Meeting.class).forEach(this::agenda);
        leaving.all(ConsensusText.class).forEach(this::text);
        kind(EntryType.SUPPORT_RECORD);
        BEHIND.forEach(this::kind);
        List.of(EntryType.values()).forEach(this::kind);
    }

    private void file(Envelope envelope) {
        part("share.part.file");
        String audience = words.audience(envelope.request().audience());
        field(messages.text("share.for"), envelope.request().contributor()
                .flatMap(id -> leaving.find(Contributor.class, id)).map(Contributor::name).orElse(audience));
        field(messages.text("share.from"), envelope.sender());
        field(messages.text("share.besides"), messages.text("share.besides.what"));
    }

    private void agenda(Meeting meeting) {
        List<AgendaItem> items = leaving.items(meeting.id());
        if (!items.isEmpty()) {
            part("share.part.agenda", items.size(), words.name(meeting));
        }
        for (AgendaItem item : items) {
            titled(item, Set.of("meeting"));
            leaving.position(item.id()).ifPresent(position -> fields(position, Set.of("item")));
            for (Contribution asked : leaving.contributions(item.id())) {
                fields(asked, Set.of("item"));
            }
        }
    }

    private void text(ConsensusText text) {
        part("share.part.text", words.name(text));
        fields(text, Set.of("title"));
        for (Paragraph paragraph : leaving.paragraphs(text.id())) {
            paragraph(EntryType.PARAGRAPH.shape(), paragraph);
            fields(paragraph, Set.of("text", "number", "kind", "words"));
        }
        for (Revision revision : leaving.revisions(text.id())) {
            add(PreviewLine.Kind.TITLE, "", revision.name());
            fields(revision, Set.of("text", "name"));
        }
    }

    private void paragraph(Shape shape, Object paragraph) {
        Part kind = shape.part("kind");
        String number = (String) shape.part("number").of(paragraph);
        String called = kind.holdsSomething(paragraph) ? words.of(kind.form(), kind.of(paragraph)) : "";
        add(PreviewLine.Kind.PARAGRAPH,
                number.isEmpty() || called.isEmpty() ? number + called : number + " · " + called,
                (String) shape.part("words").of(paragraph));
    }

    /** The entries of a kind that have not been set yet. */
    private void kind(EntryType type) {
        List<Entry> rest = leaving.all(type).stream().filter(entry -> !set.contains(entry)).toList();
        if (!rest.isEmpty()) {
            part("share.part.kind", messages.text("entry." + type.label()), rest.size());
            rest.forEach(this::titled);
        }
    }

    private void titled(Entry entry) {
        titled(entry, Set.of());
    }

    private void titled(Entry entry, Set<String> above) {
        List<String> title = TITLES.getOrDefault(entry.type(), List.of("", ""));
        String called = component(entry, title.getLast()).orElseGet(() -> words.name(entry));
        add(PreviewLine.Kind.TITLE, component(entry, title.getFirst()).orElse(""), called);
        var told = new ArrayList<>(above);
        told.addAll(title);
        entry.type().shape().parts().stream().filter(part -> !PLACES.contains(part.name()))
                .filter(part -> words.of(part.form(), part.of(entry)).equals(called)).map(Part::name).findFirst()
                .ifPresent(told::add);
        fields(entry, Set.copyOf(told));
    }

    private Optional<String> component(Entry entry, String name) {
        return Optional.of(name).filter(each -> !each.isEmpty()).map(each -> entry.type().shape().part(each))
                .map(part -> words.of(part.form(), part.of(entry))).filter(each -> !each.isBlank());
    }

    private void fields(Entry entry, Set<String> told) {
        set.add(entry);
        for (Part part : entry.type().shape().parts()) {
            if (!PLACES.contains(part.name()) && !told.contains(part.name())
                    && part.holdsSomething(entry)) {
                if (part.of(entry) instanceof List<?> list && list.getFirst() instanceof FrozenParagraph) {
                    list.forEach(this::frozen);
                } else {
                    field(words.label(entry.type(), part.name()), words.of(part.form(), part.of(entry)));
                }
            }
        }
    }

    private void frozen(Object paragraph) {
        paragraph(FROZEN, paragraph);
        for (Part part : FROZEN.parts()) {
            if (!Set.of("paragraph", "number", "kind", "words").contains(part.name())) {
                field(words.label(EntryType.REVISION, part.name()), words.of(part.form(), part.of(paragraph)));
            }
        }
    }

    private void statement(String written) {
        for (String block : written.split("\n\n+")) {
            if (!block.isBlank()) {
                add(PreviewLine.Kind.PARAGRAPH, "", block.strip());
            }
        }
    }

    private void table(byte[] written) throws IOException {
        try {
            List<SupportRow> rows = SupportCsv.read(written);
            part("share.part.kind", messages.text("entry.support-record"), rows.size());
            for (SupportRow row : rows) {
                add(PreviewLine.Kind.TITLE, row.cells().get("no"), row.cells().get("title"));
                for (String column : Stream.of(SupportCsv.ALL_COLUMNS, SupportCsv.FURTHER_COLUMNS)
                        .flatMap(List::stream).toList()) {
                    if (!column.equals("no") && !column.equals("title") && row.cells().containsKey(column)) {
                        field(column, row.cells().get(column));
                    }
                }
            }
        } catch (DocumentProblem problem) {
            throw new IOException(problem);
        }
    }

    private void part(String key, Object... arguments) {
        add(PreviewLine.Kind.PART, "", messages.text(key, arguments));
    }

    private void field(String name, String value) {
        if (!value.isBlank()) {
            add(PreviewLine.Kind.FIELD, name, value);
        }
    }

    private void add(PreviewLine.Kind kind, String lead, String value) {
        lines.add(new PreviewLine(kind, lead, value));
    }
}
