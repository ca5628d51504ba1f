package org.mufakat.ui.consensus;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.mufakat.text.BracketKind;
import org.mufakat.text.OpenPoint;
import org.mufakat.text.ParsedParagraph;
import org.mufakat.text.Run;
import org.mufakat.text.RunKind;
import org.mufakat.ui.control.Role;

/** The style classes of a paragraph's characters, from the runs that the one parser found. */
final class RunStyles {
    private static final int DEEPEST = 4;
    /** With more runs than this signs look like the words in them, since each stretch is laid out at each key. */
    private static final int MANY = 400;

    private final DossierNames names;

    RunStyles(DossierNames names) {
        this.names = names;
    }

    /** The styles of a paragraph, covering all its characters. */
    StyleSpans<List<String>> of(ParsedParagraph paragraph) {
        var spans = new StyleSpansBuilder<List<String>>();
        if (paragraph.text().isEmpty()) {
            return spans.add(List.of(), 0).create();
        }
        List<OpenPoint> reserves = paragraph.open().stream().filter(point -> point.kind() == BracketKind.RESERVE)
                .toList();
        boolean many = paragraph.runs().size() > MANY;
        for (Run run : paragraph.runs()) {
            String part = many && run.kind() == RunKind.SIGN ? "" : part(run.kind());
            boolean reserve = reserves.stream()
                    .anyMatch(point -> point.start() <= run.start() && run.end() <= point.end());
            spans.add(reserve ? List.of("reserve", Role.BRACKETED.styleClass(), part) : classes(run, part),
                    run.end() - run.start());
        }
        return spans.create();
    }

    private List<String> classes(Run run, String part) {
        if (run.kind() == RunKind.STRAY) {
            return List.of("stray", Role.MISSING.styleClass());
        }
        if (run.kind() == RunKind.STATUS) {
            return List.of("stated-status", Role.AGREED.styleClass());
        }
        if (run.depth() == 0) {
            return List.of();
        }
        List<String> classes = new ArrayList<>(List.of("bracket", "depth-" + Math.min(run.depth(), DEEPEST),
                names.role(run.by()).styleClass()));
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
