package org.mufakat.ui.consensus.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.mufakat.text.BracketKind;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.RedLine;
import org.mufakat.text.Run;
import org.mufakat.text.RunKind;
import org.mufakat.text.StatedStatus;
import org.mufakat.ui.consensus.model.HeldFilter;
import org.mufakat.ui.control.DossierNames;
import org.mufakat.ui.control.Role;

/** The style classes of a paragraph's characters, from the runs that the one parser found. */
public final class RunStyles {
    private static final int DEEPEST = 4;
    /** With more runs than this signs look like the words in them, since each stretch is laid out at each key. */
    private static final int MANY = 400;

    /** With more runs than this only those around where one looks are styled at all. */
    private static final int TOO_MANY = 1_000;
    /** So many of them on each side. */
    private static final int AROUND = 250;

    private final DossierNames names;
    private final HeldFilter filter;

    /** Styles that name these delegations, and mark what the filter lets through. */
    public RunStyles(DossierNames names, HeldFilter filter) {
        this.names = names;
        this.filter = filter;
    }

    /** Whether a paragraph has so many runs that only those around a place are styled. */
    static boolean hasTooMany(ParsedParagraph paragraph) {
        return paragraph.runs().size() > TOO_MANY;
    }

    /** Whether two places in a paragraph are so far from each other that other runs stand around the one. */
    static boolean isFar(ParsedParagraph paragraph, int place, int other) {
        return Math.abs(runAt(paragraph, place) - runAt(paragraph, other)) > AROUND / 2;
    }

    private static int runAt(ParsedParagraph paragraph, int place) {
        int low = 0;
        int high = paragraph.runs().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraph.runs().get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The styles of a paragraph, covering all its characters.
     *
     * @param redLines where the wordings stand that we can never accept
     * @param place where one looks, in a paragraph with very many runs
     */
    public StyleSpans<List<String>> of(ParsedParagraph paragraph, List<RedLine.Span> redLines, int place) {
        StyleSpans<List<String>> spans = of(paragraph, place);
        for (RedLine.Span span : redLines) {
            var marked = new StyleSpansBuilder<List<String>>().add(List.of(), span.start())
                    .add(List.of("red-line"), span.end() - span.start())
                    .add(List.of(), paragraph.text().length() - span.end()).create();
            spans = spans.overlay(marked, RunStyles::both);
        }
        return spans;
    }

    private static List<String> both(List<String> a, List<String> b) {
        if (b.isEmpty() || a.contains(b.getFirst())) {
            return a;
        }
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    private StyleSpans<List<String>> of(ParsedParagraph paragraph, int place) {
        var spans = new StyleSpansBuilder<List<String>>();
        if (paragraph.text().isEmpty()) {
            return spans.add(List.of(), 0).create();
        }
        List<OpenPoint> reserves = paragraph.open().stream().filter(point -> point.kind() == BracketKind.RESERVE)
                .toList();
        boolean many = paragraph.runs().size() > MANY;
        List<Run> styled = styled(paragraph, place);
        spans.add(List.of(), styled.getFirst().start());
        for (Run run : styled) {
            String part = many && run.kind() == RunKind.SIGN ? "" : part(run.kind());
            Optional<OpenPoint> reserve = reserves.stream()
                    .filter(point -> point.start() <= run.start() && run.end() <= point.end()).findFirst();
            spans.add(reserve.map(point -> reserve(point, part)).orElseGet(() -> classes(paragraph, run, part)),
                    run.end() - run.start());
        }
        return spans.add(List.of(), paragraph.text().length() - styled.getLast().end()).create();
    }

    private static List<Run> styled(ParsedParagraph paragraph, int place) {
        List<Run> runs = paragraph.runs();
        int middle = runAt(paragraph, place);
        return hasTooMany(paragraph)
                ? runs.subList(Math.max(0, middle - AROUND), Math.min(runs.size(), middle + AROUND))
                : runs;
    }

    private List<String> reserve(OpenPoint reserve, String part) {
        return filter.shows(reserve.by())
                ? List.of("reserve", Role.BRACKETED.styleClass(), part)
                : List.of("reserve", "left-out", Role.SECONDARY.styleClass(), part);
    }

    /** What is stated may look agreed only where nothing is open, and only as far as it goes. */
    private static List<String> stated(ParsedParagraph paragraph) {
        if (!paragraph.open().isEmpty()) {
            return List.of("stated-status", "contradicted", Role.BRACKETED.styleClass());
        }
        boolean waits = !paragraph.pending().isEmpty() || paragraph.status() == StatedStatus.AGREED_AD_REFERENDUM;
        return List.of("stated-status", (waits ? Role.ACCENT : Role.AGREED).styleClass());
    }

    private List<String> classes(ParsedParagraph paragraph, Run run, String part) {
        if (run.kind() == RunKind.STRAY) {
            return List.of("stray", Role.MISSING.styleClass());
        }
        if (run.kind() == RunKind.STATUS) {
            return stated(paragraph);
        }
        if (run.depth() == 0) {
            return List.of();
        }
        List<String> classes = new ArrayList<>(List.of("bracket", "depth-" + Math.min(run.depth(), DEEPEST),
                names.role(run.by()).styleClass()));
        if (!filter.shows(run.by())) {
            classes.add("left-out");
        }
        if (!part.isEmpty()) {
            classes.add(part);
        }
        return List.copyOf(classes);
    }

    private static String part(RunKind kind) {
        return switch (kind) {
            case SIGN -> "sign";
            case ATTRIBUTION, OPTION_LABEL -> "name";
            case GAP -> "gap";
            case DELETION -> "deletion";
            case CITATION, NOTE -> "citation";
            case TEXT, WORDING, ALTERNATIVE, OPTION, RESERVE, STATUS, STRAY -> "";
        };
    }
}
