package org.mufakat.ui.consensus.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.Change;
import org.mufakat.domain.Decision;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Label;
import org.mufakat.domain.PackageState;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Passage;
import org.mufakat.domain.Removal;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Brackets;
import org.mufakat.text.Deciding;
import org.mufakat.text.KnownNames;
import org.mufakat.text.Verdict;

/** Packages of decisions: prepared from what is ticked, offered, applied or withdrawn as one step. */
public final class Packages {
    private final ConsensusModel model;

    /**
     * What a package would make of a paragraph.
     *
     * @param paragraph the paragraph as it is, absent where it is there no more
     * @param after its words then, empty where it would go
     * @param missing the brackets that it would decide and that are there no more
     */
    public record Preview(Optional<Paragraph> paragraph, String after, List<Decision> missing) {}

    /** Packages of this model's text. */
    public Packages(ConsensusModel model) {
        this.model = model;
    }

    /** The packages of the text that is shown. */
    public List<BracketPackage> all() {
        return model.sheet().marked()
                ? model.sheet().text().map(text -> model.session().dossier().packages(text.id())).orElse(List.of())
                : List.of();
    }

    /** A package of verdicts that is not kept yet; refused where a bracket would delete words that are nowhere. */
    public Optional<BracketPackage> of(String name, Map<Integer, Verdict> verdicts) {
        Sheet sheet = model.sheet();
        Optional<Label> refusal = model.issues().refusal(Deciding.decide(sheet.read().text(), verdicts));
        if (refusal.isPresent()) {
            model.refuse(refusal.get());
            return Optional.empty();
        }
        return Optional.of(new BracketPackage(Id.random(), sheet.text().orElseThrow().id(), name,
                new PackagedVerdicts(model.session().dossier(), sheet, verdicts).decisions(), Optional.empty(),
                Optional.empty(), PackageState.PREPARED));
    }

    /** The name that the next package is offered: the first letter that none has. */
    public String nextName(String pattern) {
        List<String> taken = all().stream().map(BracketPackage::name).toList();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String name = pattern.replace("*", Character.toString(letter));
            if (!taken.contains(name)) {
                return name;
            }
        }
        return pattern.replace("*", Integer.toString(taken.size() + 1));
    }

    /** What a package would make of the text as it is. */
    public List<Preview> preview(BracketPackage offer) {
        return preview(model.session().dossier(), offer, model.sheet().names().known());
    }

    /** Keeps a package, new or changed. */
    public void keep(BracketPackage offer) {
        model.perform(Label.of("change.package-kept", offer.name()), dossier -> List.of(Change.put(offer)));
    }

    /** Notes who offered a package and when. */
    public BracketPackage offered(BracketPackage offer, Optional<Id<Delegation>> by, Optional<Instant> at) {
        boolean open = offer.state() == PackageState.PREPARED || offer.state() == PackageState.OFFERED;
        return new BracketPackage(offer.id(), offer.text(), offer.name(), offer.decisions(), by, at, open
                ? at.isPresent() ? PackageState.OFFERED : PackageState.PREPARED
                : offer.state());
    }

    /**
     * Carries a package out in the text, as one step; refused where a bracket of it is there no more.
     *
     * @return whether it was not refused
     */
    public boolean apply(BracketPackage offer) {
        Optional<Decision> missing = preview(offer).stream().flatMap(each -> each.missing().stream()).findFirst();
        if (missing.isPresent()) {
            model.refuse(Label.of("text.package-missing", missing.get().bracket().quote()));
            return false;
        }
        model.perform(Label.of("change.package-applied", offer.name()), dossier -> {
            List<Preview> previews = preview(dossier, offer, model.sheet().names().known());
            if (previews.stream().anyMatch(each -> !each.missing().isEmpty())) {
                return List.of();
            }
            Map<Id<Paragraph>, List<String>> reworded = new LinkedHashMap<>();
            List<Paragraph> gone = new ArrayList<>();
            previews.forEach(each -> each.paragraph().ifPresent(paragraph -> {
                if (each.after().isBlank()) {
                    gone.add(paragraph);
                } else {
                    reworded.put(paragraph.id(), List.of(each.after()));
                }
            }));
            var changes = new LinkedHashMap<Id<?>, Change>();
            Drafting.reword(dossier, reworded).forEach(change -> changes.put(change.id(), change));
            Removal.of(dossier, gone).forEach(change -> changes.putIfAbsent(change.id(), change));
            changes.put(offer.id(), Change.put(inState(offer, PackageState.APPLIED)));
            return List.copyOf(changes.values());
        });
        return true;
    }

    /** Notes that a package was withdrawn; the text stays as it is. */
    public void withdraw(BracketPackage offer) {
        model.perform(Label.of("change.package-withdrawn", offer.name()),
                dossier -> List.of(Change.put(inState(offer, PackageState.WITHDRAWN))));
    }

    /** Throws a package away. */
    public void remove(BracketPackage offer) {
        model.perform(Label.of("change.package-removed", offer.name()),
                dossier -> dossier.find(BracketPackage.class, offer.id())
                        .map(now -> List.<Change>of(Change.remove(now)))
                        .orElse(List.of()));
    }

    private static BracketPackage inState(BracketPackage offer, PackageState state) {
        return EntryType.BRACKET_PACKAGE.shape().with(offer, "state", state);
    }

    private static List<Preview> preview(Dossier dossier, BracketPackage offer, KnownNames names) {
        var byParagraph = new LinkedHashMap<Id<Paragraph>, List<Decision>>();
        offer.decisions().forEach(decision -> byParagraph
                .computeIfAbsent(decision.paragraph(), absent -> new ArrayList<>()).add(decision));
        List<Preview> previews = new ArrayList<>();
        byParagraph.forEach((id, decisions) -> previews.add(dossier.find(Paragraph.class, id)
                .map(paragraph -> preview(paragraph, decisions, names))
                .orElseGet(() -> new Preview(Optional.empty(), "", decisions))));
        return previews;
    }

    /** What decisions would make of a paragraph, each by itself, last one first; one that reaches into another is missing. */
    static Preview preview(Paragraph paragraph, List<Decision> decisions, KnownNames names) {
        record Found(Decision decision, Passage place) {}
        List<Decision> missing = new ArrayList<>();
        List<Found> found = new ArrayList<>();
        decisions.forEach(decision -> decision.bracket().foundIn(paragraph.words())
                .ifPresentOrElse(place -> found.add(new Found(decision, place)), () -> missing.add(decision)));
        found.sort(Comparator.comparingInt((Found each) -> each.place().start())
                .thenComparingInt(each -> each.place().end()));
        for (int i = found.size() - 1; i > 0; i--) {
            if (found.get(i - 1).place().end() > found.get(i).place().start()) {
                missing.add(found.remove(i).decision());
            }
        }
        String words = paragraph.words();
        for (int i = found.size() - 1; i >= 0; i--) {
            int kept = i == 0 ? 0 : found.get(i - 1).place().end();
            words = decided(words, kept, found.get(i).place(), found.get(i).decision().words(), names);
        }
        return new Preview(Optional.of(paragraph), words, missing);
    }

    /**
     * Puts words in the place of a passage; where that is a bracket, as a decision on it, so that blanks come out right
     * unless that changes what stands before {@code kept}.
     */
    private static String decided(String words, int kept, Passage place, String instead, KnownNames names) {
        BracketedText read = Brackets.parse(List.of(words), names);
        for (int i = 0; i < read.brackets().size(); i++) {
            var bracket = read.brackets().get(i);
            if (bracket.kind().isOpen() && bracket.start().at() == place.start() && bracket.end().at() == place.end()) {
                Verdict verdict = instead.isEmpty() ? Verdict.DELETE : Verdict.words(instead);
                String decided = Deciding.decide(read, Map.of(i, verdict)).paragraphs().getFirst().orElse("");
                if (decided.startsWith(words.substring(0, kept))) {
                    return decided;
                }
            }
        }
        return words.substring(0, place.start()) + instead + words.substring(place.end());
    }
}
