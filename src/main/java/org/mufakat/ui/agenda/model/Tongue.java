package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Answer;
import org.mufakat.domain.Attitude;
import org.mufakat.domain.Language;
import org.mufakat.domain.Readiness;
import org.mufakat.domain.Triage;
import org.mufakat.ui.control.Mark;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/**
 * How what the agenda shows is called and marked in the language of the window.
 *
 * @param words the words of the window
 * @param zone the time zone in which hours are shown
 */
public record Tongue(Words words, ZoneId zone) {
    /** A word, icon and colour for each state of a position. */
    public Mark mark(Readiness readiness) {
        return switch (readiness) {
            case MISSING -> mark(Feather.ALERT_CIRCLE, readiness, Role.MISSING);
            case DRAFT -> mark(Feather.EDIT_2, readiness, Role.BRACKETED);
            case CHANGED -> mark(Feather.REFRESH_CW, readiness, Role.BRACKETED);
            case CLEARED -> mark(Feather.CHECK, readiness, Role.ACCENT);
            case FINAL -> mark(Feather.CHECK_CIRCLE, readiness, Role.AGREED);
        };
    }

    private Mark mark(Feather icon, Readiness readiness, Role role) {
        return new Mark(icon, words.bind(Words.key("clearance.", readiness)), role);
    }

    /** A word, icon and colour for what an agency answered. */
    public Mark mark(Answer answer) {
        var said = words.bind(Words.key("clearance.answer.", answer));
        return switch (answer) {
            case CONCURS -> new Mark(Feather.CHECK, said, Role.AGREED).large();
            case COMMENTS -> new Mark(Feather.MESSAGE_SQUARE, said, Role.ACCENT).large();
            case SILENT -> new Mark(Feather.ALERT_CIRCLE, said, Role.MISSING).large();
        };
    }

    /** A word, icon and colour for what a delegation holds. */
    public Mark mark(Attitude attitude) {
        var held = words.bind(Words.key("agenda.attitude.", attitude));
        return switch (attitude) {
            case HAS_NOT_SPOKEN -> new Mark(Feather.MINUS, held, Role.SECONDARY).large();
            case PROPOSES -> new Mark(Feather.EDIT_3, held, Role.THEIRS).large();
            case SUPPORTS -> new Mark(Feather.CHECK_CIRCLE, held, Role.AGREED).large();
            case CAN_ACCEPT -> new Mark(Feather.CHECK, held, Role.AGREED).large();
            case RESERVES -> new Mark(Feather.FLAG, held, Role.BRACKETED).large();
            case OBJECTS -> new Mark(Feather.X_OCTAGON, held, Role.MISSING).large();
        };
    }

    /** The sign of a triage in running text; the shield of an item only to be defended is an icon elsewhere. */
    public static String sign(Triage triage) {
        return switch (triage) {
            case CERTAIN -> "!!";
            case POSSIBLE -> "!";
            case DEFENSIVE -> "";
        };
    }

    /** The language of the window, in which names are chosen. */
    public Language language() {
        return new Language(words.messages().locale().getLanguage());
    }

    /** Day and hour. */
    public ObservableValue<String> moment(Instant at) {
        return Bindings.createStringBinding(() -> Moments.of(words, at, zone), words.messagesProperty());
    }

    /** The day alone. */
    public ObservableValue<String> day(LocalDate day) {
        return written("agenda.day", day);
    }

    /** What a field of our position on an item is called in a sentence. */
    public String placeOfField(PositionActs.FieldOf field) {
        return words.text("paste.place", words.text("position." + field.field()), field.item());
    }

    /** A day as it is written into a field, with its year, and read from there again. */
    public String dayAsTyped(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.text("agenda.day-typed"), words.messages().locale()).format(day);
    }

    private ObservableValue<String> written(String key, TemporalAccessor time) {
        return Bindings.createStringBinding(() -> DateTimeFormatter
                .ofPattern(words.text(key), words.messages().locale()).format(time), words.messagesProperty());
    }
}
