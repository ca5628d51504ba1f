package org.mufakat.ui.agenda.position;

import java.util.stream.Collectors;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.ui.agenda.model.Tongue;

/**
 * What an entry is called in a line of its own.
 *
 * @param name what it is meant by, such as 15 or ¶5
 * @param words what it says
 * @param meta from when or whom it is
 */
public record LinkedLine(String name, String words, String meta) {
    private static final int BEGINNING = 160;

    /** A support record: its number, title, and partners with the period in the source's words. */
    public static LinkedLine of(SupportRecord record, Dossier dossier, Tongue tongue) {
        String partners = record.partners().stream().flatMap(id -> dossier.find(Delegation.class, id).stream())
                .map(each -> each.nameIn(tongue.language())).collect(Collectors.joining(", "));
        return new LinkedLine(String.valueOf(record.number()), record.title(),
                (partners + " " + record.period().words()).strip());
    }

    /** A paragraph: its number and how it begins. */
    public static LinkedLine of(Paragraph paragraph, Tongue tongue) {
        String number = paragraph.number().isBlank()
                ? tongue.words().text("link.paragraph.unnumbered")
                : "\u00b6" + paragraph.number();
        String words = paragraph.words().strip();
        return new LinkedLine(number, words.codePointCount(0, words.length()) > BEGINNING
                ? words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "\u2026"
                : words, "");
    }
}
