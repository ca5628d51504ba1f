package org.mufakat.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mufakat.app.Findings;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;

/** Prints what is not ready in a dossier. */
final class FindingsPrint {

    private final Terminal terminal;

    FindingsPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Findings findings, Dossier dossier) {
        if (Findings.nothingToCheck(dossier)) {
            terminal.say("cli.nothing-to-check");
            return;
        }
        findings.positions().forEach((readiness, items) -> terminal.say(
                "cli.positions." + readiness.name().toLowerCase(Locale.ROOT), items.size(),
                items.stream().map(AgendaItem::number).collect(Collectors.joining(", "))));
        for (Findings.OfText text : findings.texts()) {
            if (!text.open().isEmpty()) {
                terminal.say("cli.text-open", text.text().title(), text.brackets(), text.open().stream()
                        .map(open -> place(open.paragraph())).collect(Collectors.joining(", ")));
                text.holders().forEach((who, count) -> terminal.say("cli.held-by", who, count));
                if (text.unattributed() > 0) {
                    terminal.say("cli.held-by-nobody", text.unattributed());
                }
                unknown(terminal, text.unknown());
            }
            if (!text.notAgreed().isEmpty()) {
                terminal.say("cli.text-not-agreed", text.text().title(), text.notAgreed().size(),
                        text.notAgreed().stream().map(this::place).collect(Collectors.joining(", ")));
            }
            if (text.diagnostics() > 0) {
                terminal.say("cli.text-diagnostics", text.text().title(), text.diagnostics());
            }
        }
        if (findings.ready()) {
            terminal.say("cli.ready");
        }
    }

    /** Says which names nobody has, as written, and how often. */
    static void unknown(Terminal terminal, Map<String, Integer> names) {
        if (!names.isEmpty()) {
            terminal.say("cli.names-unknown", names.entrySet().stream()
                    .map(each -> each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining(", ")));
        }
    }

    private String place(Paragraph paragraph) {
        return paragraph.number().isEmpty() ? "\u201C" + beginning(paragraph.words()) + "\u201D" : paragraph.number();
    }

    private static String beginning(String words) {
        return words.length() <= 24 ? words : words.substring(0, words.offsetByCodePoints(0, 20)) + "\u2026";
    }
}
