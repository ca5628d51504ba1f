package org.mufakat.ui.consensus.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mufakat.text.Found;
import org.mufakat.text.Place;
import org.mufakat.ui.consensus.model.ConsensusModel;
import org.mufakat.ui.consensus.model.DraftingActs;
import org.mufakat.ui.consensus.model.Row;
import org.mufakat.ui.control.Words;

/** Finds words in the text that is shown: the one it stands at is selected, the others that can be seen are marked. */
public final class Finding implements FindBar.Asked {
    private static final int LONGEST_TAKEN_OVER = 200;

    private final ConsensusModel model;
    private final DraftingActs drafting;
    private final Words words;
    private final Paper paper;
    private final StatementArea area;
    private final Runnable reopenedIsSaid;
    private final FindBar bar;
    private final FoundMarks marks;
    private List<Found> hits = List.of();
    private Place from = new Place(0, 0);
    private boolean open;

    /** Finds in the text on this paper; {@code reopenedIsSaid} is run where the bar says what a replacement reopened. */
    public Finding(ConsensusModel model, DraftingActs drafting, Words words, Paper paper, Runnable reopenedIsSaid) {
        this.reopenedIsSaid = reopenedIsSaid;
        this.model = model;
        this.drafting = drafting;
        this.words = words;
        this.paper = paper;
        area = paper.area();
        marks = new FoundMarks(area);
        bar = new FindBar(words, this);
        model.sheetProperty().addListener((observed, before, now) -> {
            if (open) {
                bar.allowReplacing(now.editable());
                bar.say("");
                find();
            }
        });
        words.messagesProperty().addListener(changed -> count());
        area.selectionProperty().addListener(changed -> {
            if (open) {
                count();
            }
        });
    }

    /** Opens the bar, with what is selected in one paragraph as the words looked for. */
    public void open(boolean replacing) {
        String selected = area.getSelectedText();
        Place at = area.placeOf(area.getSelection().getStart());
        boolean first = !open;
        open = true;
        if (first) {
            paper.openFindBar(bar);
        }
        from = at;
        if (!selected.isEmpty() && !selected.contains("\n") && selected.length() <= LONGEST_TAKEN_OVER
                && area.isFocused()) {
            bar.look(selected);
        }
        bar.begin(replacing && model.sheet().editable());
        seek();
    }

    @Override
    public void close() {
        open = false;
        hits = List.of();
        marks.show(List.of());
        paper.closeFindBar();
        area.requestFocus();
    }

    @Override
    public void seek() {
        bar.say("");
        find();
        go(hits.stream().filter(hit -> hit.place().compareTo(from) >= 0).findFirst()
                .or(() -> hits.stream().findFirst()));
    }

    @Override
    public void step(boolean forward) {
        if (bar.finder().sought().isEmpty()) {
            open(false);
            return;
        }
        bar.say("");
        hits = found();
        Place start = area.placeOf(area.getSelection().getStart());
        Optional<Found> next = forward
                ? hits.stream().filter(hit -> hit.place().compareTo(start) > 0
                        || hit.place().compareTo(start) == 0 && !isSelected(hit)).findFirst()
                : hits.reversed().stream().filter(hit -> hit.place().compareTo(start) < 0).findFirst();
        Optional<Found> reached = next.or(() -> hits.isEmpty()
                ? Optional.empty()
                : Optional.of(forward ? hits.getFirst() : hits.getLast()));
        reached.ifPresent(hit -> from = hit.place());
        go(reached);
        if (!open) {
            hits = List.of();
        }
    }

    @Override
    public void replaceOne() {
        Optional<Found> current = hits.stream().filter(this::isSelected).findFirst();
        if (current.isEmpty() || !model.sheet().editable()) {
            step(true);
        } else if (current.get().acrossBracket()) {
            step(true);
            bar.say(words.text("text.replace-across", 1));
        } else {
            Found hit = current.get();
            var done = drafting.replace(List.of(hit), bar.finder(), bar.with());
            from = new Place(hit.paragraph(), hit.start() + done.with().length());
            seek();
            bar.say(reopened(done));
        }
    }

    @Override
    public void replaceAll() {
        if (!model.sheet().editable()) {
            return;
        }
        int across = (int) hits.stream().filter(Found::acrossBracket).count();
        var done = drafting.replace(hits, bar.finder(), bar.with());
        List<String> said = new ArrayList<>(List.of(words.text("text.replaced", done.hits())));
        said.add(reopened(done));
        if (across > 0) {
            said.add(words.text("text.replace-across", across));
        }
        said.removeIf(String::isEmpty);
        bar.say(String.join(" ", said));
    }

    /** What a replacement reopened, empty where that is nothing; said here, it is not said a second time above. */
    private String reopened(DraftingActs.Replaced done) {
        if (done.reopened() == 0) {
            return "";
        }
        reopenedIsSaid.run();
        return words.text("text.replace-reopened", done.reopened());
    }

    private void find() {
        hits = found();
        marks.show(hits);
        count();
    }

    private List<Found> found() {
        return bar.finder().in(model.sheet().rows().stream().map(Row::parsed).toList());
    }

    private void go(Optional<Found> hit) {
        hit.ifPresent(each -> {
            area.selectRange(each.paragraph(), each.start(), each.paragraph(), each.end());
            area.requestFollowCaret();
        });
        count();
    }

    private void count() {
        if (!open) {
            return;
        }
        Place start = area.placeOf(area.getSelection().getStart());
        int at = 0;
        while (at < hits.size() && !(hits.get(at).place().equals(start) && isSelected(hits.get(at)))) {
            at++;
        }
        bar.count(bar.finder().sought().isEmpty()
                ? ""
                : hits.isEmpty()
                        ? words.text("text.find-none")
                        : at < hits.size()
                                ? words.text("text.find-count", at + 1, hits.size())
                                : words.text("text.find-all", hits.size()));
    }

    private boolean isSelected(Found hit) {
        var selection = area.getSelection();
        return hit.paragraph() < area.getParagraphs().size()
                && selection.getStart() == area.getAbsolutePosition(hit.paragraph(), hit.start())
                && selection.getLength() == hit.end() - hit.start();
    }
}
