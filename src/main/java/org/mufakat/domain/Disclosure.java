package org.mufakat.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an audience sees of a dossier, built up from what is allowed; every export takes its input from here.
 * A component without {@link Disclosed} and the entries that always stay are never copied.
 */
public final class Disclosure {
    private final Dossier dossier;
    private final DisclosureRequest request;
    private final Audience audience;
    private final Set<Id<?>> leaving = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Id<Paragraph>, Id<Paragraph>> counterparts = new HashMap<>();

    private Disclosure(Dossier dossier, DisclosureRequest request) {
        this.dossier = dossier;
        this.request = request;
        this.audience = request.audience();
    }

    /** What the audience of the request sees of the dossier, and nothing else. */
    public static Dossier of(Dossier dossier, DisclosureRequest request) {
        if (request.audience() == Audience.DELEGATION && request.items().isEmpty() && request.records().isEmpty()) {
            return dossier;
        }
        return new Disclosure(dossier, request).build();
    }

    private Dossier build() {
        dossier.all(Cover.class).forEach(entry -> add(entry, audience));
        if (audience.sees(Audience.GROUP)) {
            dossier.all(ProgrammeArea.class).forEach(entry -> add(entry, audience));
            dossier.all(SupportKind.class).forEach(entry -> add(entry, audience));
            dossier.all(SupportRecord.class).stream()
                    .filter(record -> request.records().map(some -> some.contains(record.id())).orElse(true))
                    .forEach(entry -> add(entry, audience));
        }
        dossier.all(Contributor.class).stream().filter(this::named).forEach(entry -> add(entry, audience));
        dossier.all(Meeting.class).forEach(entry -> add(entry, audience));
        addItems();
        addTexts();
        if (audience == Audience.DELEGATION) {
            addWhatStays();
        }
        addDelegations();
        addComments();
        addLinks();
        return Dossier.of(entries.stream().map(this::withoutLooseEnds).flatMap(Optional::stream).toList());
    }

    private void addItems() {
        Set<Id<AgendaItem>> scope = new HashSet<>();
        for (AgendaItem item : dossier.all(AgendaItem.class)) {
            if (inScope(item.id())) {
                Optional<AgendaItem> above = Optional.of(item);
                while (above.isPresent() && scope.add(above.get().id())) {
                    above = above.get().parent().flatMap(id -> dossier.find(AgendaItem.class, id));
                }
            }
        }
        for (AgendaItem item : dossier.all(AgendaItem.class)) {
            if (scope.contains(item.id())) {
                add(item, inScope(item.id()) ? audience : Audience.ALL);
            }
            if (inScope(item.id())) {
                dossier.position(item.id()).filter(position -> audience.sees(Audience.GROUP))
                        .ifPresent(position -> add(position, isOwn(item.id()) ? audience : Audience.GROUP));
                dossier.contributions(item.id()).stream()
                        .filter(asked -> audience == Audience.DELEGATION || isNamed(asked.contributor()))
                        .forEach(asked -> add(asked, audience));
            }
        }
    }

    private void addTexts() {
        for (ConsensusText text : dossier.all(ConsensusText.class)) {
            List<Revision> circulated = dossier.revisions(text.id()).stream()
                    .filter(revision -> audience == Audience.DELEGATION || revision.reached(audience)).toList();
            if (audience == Audience.DELEGATION) {
                add(text, audience);
                dossier.paragraphs(text.id()).forEach(paragraph -> add(paragraph, audience));
            } else if (!circulated.isEmpty()) {
                add(text, audience);
                Revision last = circulated.getLast();
                List<Rank> ranks = Rank.spread(last.paragraphs().size());
                for (int i = 0; i < ranks.size(); i++) {
                    addCirculated(text, last.paragraphs().get(i), ranks.get(i));
                }
            }
            circulated.forEach(revision -> add(revision, audience));
        }
    }

    private void addCirculated(ConsensusText text, FrozenParagraph frozen, Rank rank) {
        Optional<Id<Paragraph>> counterpart = frozen.counterpart()
                .filter(other -> !leadsTo(other, frozen.paragraph()));
        Paragraph paragraph = Paragraph.fresh(frozen.paragraph(), text.id(), rank, frozen.number(), frozen.kind(),
                frozen.words());
        if (add(EntryType.PARAGRAPH.shape().with(paragraph, "counterpart", counterpart), audience)) {
            counterpart.ifPresentOrElse(other -> counterparts.put(frozen.paragraph(), other),
                    () -> counterparts.remove(frozen.paragraph()));
        }
    }

    /** Whether counterparts lead from a paragraph to another, which frozen ones of different revisions could in a ring. */
    private boolean leadsTo(Id<Paragraph> paragraph, Id<Paragraph> other) {
        Optional<Id<Paragraph>> at = Optional.of(paragraph);
        while (at.isPresent() && !at.get().equals(other)) {
            at = Optional.ofNullable(counterparts.get(at.get()));
        }
        return at.isPresent();
    }

    private void addWhatStays() {
        for (EntryType type : List.of(EntryType.INSTRUCTION, EntryType.STANCE, EntryType.OUR_LANGUAGE)) {
            dossier.all(type).stream().filter(this::isAboutWhatLeaves).forEach(entry -> add(entry, audience));
        }
        dossier.all(BracketPackage.class).forEach(entry -> add(entry, audience));
        dossier.all(NamedView.class).forEach(entry -> add(entry, audience));
    }

    private void addDelegations() {
        Set<Id<?>> mentioned = new HashSet<>();
        for (Entry entry : entries) {
            for (Part part : entry.type().shape().parts()) {
                if (References.target(part).equals(Optional.of(EntryType.DELEGATION))) {
                    mentioned.addAll(References.ids(part, entry));
                }
            }
        }
        dossier.all(Delegation.class).stream()
                .filter(each -> audience == Audience.DELEGATION || each.takesPart() || mentioned.contains(each.id()))
                .forEach(entry -> add(entry, audience));
    }

    private void addComments() {
        for (Comment comment : dossier.all(Comment.class)) {
            if (audience == Audience.DELEGATION ? isAboutWhatLeaves(comment) : isForContributor(comment)) {
                add(comment, audience);
            }
        }
    }

    private void addLinks() {
        if (audience.sees(Audience.GROUP)) {
            dossier.all(Link.class).stream()
                    .filter(link -> leaving.contains(link.from().entry()) && leaving.contains(link.to().entry()))
                    .forEach(entry -> add(entry, audience));
        }
    }

    private boolean isForContributor(Comment comment) {
        Anchor about = comment.about();
        boolean ownItem = switch (dossier.find(about.type(), about.entry()).orElse(comment)) {
            case AgendaItem item -> isOwn(item.id());
            case Position position -> isOwn(position.item());
            case Contribution asked -> isOwn(asked.item());
            default -> true;
        };
        return ownItem && comment.addressedTo().filter(this::isNamed).isPresent() && leaving.contains(about.entry())
                && (about.field().isEmpty() || about.type().shape().part(about.field()).visibleTo(audience));
    }

    private boolean isAboutWhatLeaves(Entry entry) {
        return switch (entry) {
            case Instruction told -> told.about().isEmpty() || leaving.contains(told.about().get().entry());
            case Stance stance -> leaving.contains(stance.about().entry());
            case OurLanguage wording -> leaving.contains(wording.about().entry());
            case Comment comment -> leaving.contains(comment.about().entry());
            default -> true;
        };
    }

    /** Adds what the reader sees of an entry; says whether that tells anything. */
    private boolean add(Entry entry, Audience reader) {
        Entry seen = seenBy(entry, reader);
        boolean tells = reader == Audience.DELEGATION || tellsSomething(seen);
        if (tells) {
            entries.add(seen);
            leaving.add(seen.id());
        }
        return tells;
    }

    private Optional<Entry> withoutLooseEnds(Entry entry) {
        Entry quoted = entry instanceof Comment comment && audience != Audience.DELEGATION
                ? withVisibleQuote(comment)
                : entry;
        return References.pruned(quoted, (type, id) -> leaving.contains(id));
    }

    private Comment withVisibleQuote(Comment comment) {
        Anchor about = comment.about();
        boolean visible = about.passage().isEmpty() || entries.stream()
                .filter(entry -> entry.id().equals(about.entry()))
                .map(entry -> String.valueOf(entry.type().shape().part(about.field()).of(entry)))
                .anyMatch(words -> words.contains(about.passage().get().before() + about.passage().get().quote()
                        + about.passage().get().after()));
        Anchor kept = visible ? about : new Anchor(about.type(), about.entry(), about.field(), Optional.empty());
        return EntryType.COMMENT.shape().with(comment, "about", kept);
    }

    private static Entry seenBy(Entry entry, Audience reader) {
        if (reader == Audience.DELEGATION) {
            return entry;
        }
        Shape shape = entry.type().shape();
        Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part part = shape.parts().get(i);
            values[i] = part.visibleTo(reader) ? part.of(entry) : part.form().nothing().orElseThrow();
        }
        return (Entry) shape.create(values);
    }

    /** Whether an entry holds anything besides identities, references and places. */
    private static boolean tellsSomething(Entry entry) {
        return entry.type().shape().parts().stream()
                .filter(part -> !(part.form() instanceof Form.Reference) && !part.name().equals("rank"))
                .anyMatch(part -> part.holdsSomething(entry));
    }

    private boolean inScope(Id<AgendaItem> item) {
        return request.items().map(items -> items.contains(item)).orElse(true);
    }

    private boolean isOwn(Id<AgendaItem> item) {
        return request.contributor().isEmpty() || request.items().isPresent() && inScope(item)
                || dossier.contributions(item).stream().anyMatch(asked -> isNamed(asked.contributor()));
    }

    private boolean named(Contributor contributor) {
        return audience == Audience.DELEGATION || isNamed(contributor.id());
    }

    private boolean isNamed(Id<Contributor> contributor) {
        return audience == Audience.CONTRIBUTOR && request.contributor().equals(Optional.of(contributor));
    }
}
