package org.mufakat.ui.consensus;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mufakat.domain.BracketPackage;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Passage;
import org.mufakat.text.Place;
import org.mufakat.text.Verdict;
import org.mufakat.ui.consensus.card.Card;
import org.mufakat.ui.consensus.card.HolderCard;
import org.mufakat.ui.consensus.card.OurLanguageCard;
import org.mufakat.ui.consensus.card.PackageCard;
import org.mufakat.ui.consensus.card.StanceCard;
import org.mufakat.ui.consensus.model.Beside;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.Decisions;
import org.mufakat.ui.consensus.model.IssueActs;
import org.mufakat.ui.consensus.model.Noted;
import org.mufakat.ui.consensus.model.NotedChoice;
import org.mufakat.ui.consensus.model.Packages;
import org.mufakat.ui.consensus.model.PuttingIn;
import org.mufakat.ui.consensus.model.Recording;
import org.mufakat.ui.consensus.model.Subject;
import org.mufakat.ui.consensus.model.Voice;
import org.mufakat.ui.consensus.paper.Paper;
import org.mufakat.ui.consensus.paper.StatementArea;
import org.mufakat.ui.control.Words;

/** What is done on outstanding issues: at once, or through a card over the text. */
final class Deliberation implements IssueActs {
    private final ConsensusModel model;
    private final Words words;
    private final Supplier<Paper> paper;
    private final Decisions decisions;
    private final Recording recording;
    private final Packages packages;
    private final PuttingIn puttingIn;

    /** Acts on a model; cards open over the paper. */
    Deliberation(ConsensusModel model, Words words, Supplier<Paper> paper) {
        this.model = model;
        this.words = words;
        this.paper = paper;
        decisions = new Decisions(model);
        recording = new Recording(model);
        packages = new Packages(model);
        puttingIn = new PuttingIn(model, decisions);
    }

    /** What decides. */
    Decisions decisions() {
        return decisions;
    }

    /** What notes beside the text. */
    Recording recording() {
        return recording;
    }

    /** What keeps packages. */
    Packages packages() {
        return packages;
    }

    @Override
    public void show(NotedChoice choice) {
        Place start = choice.bracket().start();
        model.caretProperty().set(new Place(start.paragraph(), start.at() + 1));
        paper.get().area().requestFocus();
    }

    @Override
    public void stance(Subject about, Optional<Voice> held) {
        open(about, new StanceCard(words, model.sheet().names(), recording, about, held,
                () -> paper.get().closeCard()));
    }

    private void ourLanguage(Subject about) {
        open(about, new OurLanguageCard(words, recording, about, () -> paper.get().closeCard()));
    }

    /** Opens the card for the language that is shown, else for a new one at the caret. */
    void ourLanguageHere() {
        Optional<Subject> known = model.atCaret().ours().flatMap(ours -> model.issues().of(ours))
                .map(NotedChoice::subject);
        known.or(() -> model.beside().map(beside -> beside.noted().paragraph())
                .filter(paragraph -> paragraph.ours().isPresent() && model.atCaret().ours().equals(paragraph.ours())))
                .or(model.atCaret()::subject).ifPresent(this::ourLanguage);
    }

    @Override
    public void delete(NotedChoice choice) {
        decisions.delete(choice);
    }

    @Override
    public void take(NotedChoice choice, Optional<String> part) {
        decisions.take(choice, part);
    }

    @Override
    public void putIn(NotedChoice choice, String said) {
        decisions.putIn(choice, said);
    }

    /**
     * Puts our words in the place of the bracket that they are for, or of those of ours that came in its place; else where
     * words outside it are selected, or at the caret.
     */
    void putInOurs(Function<OurLanguage, String> which) {
        model.atCaret().ours().ifPresent(ours -> {
            String said = which.apply(ours);
            StatementArea area = paper.get().area();
            Place from = area.placeOf(area.getSelection().getStart());
            Place to = area.placeOf(area.getSelection().getEnd());
            Optional<NotedChoice> place = model.issues().of(ours)
                    .filter(choice -> from.equals(to) || from.compareTo(choice.bracket().start()) >= 0
                            && to.compareTo(choice.bracket().end()) <= 0);
            Optional<Noted> noted = model.beside().map(Beside::noted);
            Optional<Passage> standing = noted.filter(each -> each.standing().contains(ours))
                    .flatMap(each -> each.standing(ours)).filter(words -> from.equals(to)
                            || from.paragraph() == to.paragraph() && from.at() >= words.start()
                                    && to.at() <= words.end());
            if (place.isPresent()) {
                puttingIn.decide(place.get(), said, ours);
            } else if (standing.isPresent()) {
                puttingIn.exchange(noted.get().paragraph().paragraph(), standing.get(), said, ours);
            } else {
                area.replaceSelection(said);
            }
        });
    }

    /** Asks whose brackets are decided all at once. */
    void decideBy() {
        open(new HolderCard(words, model.sheet(), decisions::by, () -> paper.get().closeCard()));
    }

    /** Opens the card of a new package of what is ticked, else of the bracket at the caret. */
    void bundle() {
        var ticked = model.ticks().choices().isEmpty()
                ? model.atCaret().choice().stream().toList()
                : model.ticks().choices();
        Map<Integer, Verdict> verdicts = decisions.taking(ticked);
        packages.of(packages.nextName(words.text("text.package-called")), verdicts)
                .ifPresent(offer -> open(offer, false, model.ticks()::clear));
    }

    /** Opens the card of a package. */
    void open(BracketPackage offer) {
        open(offer, true, () -> {});
    }

    private void open(BracketPackage offer, boolean kept, Runnable then) {
        open(new PackageCard(words, model, packages, offer, kept, then, () -> paper.get().closeCard()));
    }

    private void open(Subject about, Card card) {
        paper.get().open(card, Optional.of(about.paragraph().id()));
    }

    private void open(Card card) {
        paper.get().open(card);
    }
}
