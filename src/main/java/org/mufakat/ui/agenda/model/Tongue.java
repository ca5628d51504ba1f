package org.mufakat.ui.agenda.model;

import java.time.Instant;
import java.time.InstantSource;
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
 * @param clock tells the time now; what is of another year is written with its year
 */
public record Tongue(Words words, ZoneId zone, InstantSource clock) {
    /** A mark of the state of a position. */
    public Mark mark(Readiness readiness) {
        return new Mark(says(readiness));
    }

    /** A word, icon and colour for each state of a position. */
    public Mark.Says says(Readiness readiness) {
        var state = words.bind(Words.key("clearance.", readiness));
        return switch (readiness) {
            case MISSING -> new Mark.Says(Feather.ALERT_CIRCLE, state, Role.MISSING);
            case DRAFT -> new Mark.Says(Feather.EDIT_2, state, Role.BRACKETED);
            case CHANGED -> new Mark.Says(Feather.REFRESH_CW, state, Role.BRACKETED);
            case CLEARED -> new Mark.Says(Feather.CHECK, state, Role.ACCENT);
            case FINAL -> new Mark.Says(Feather.CHECK_CIRCLE, state, Role.AGREED);
        };
    }

    /** A word, icon and colour for what an agency answered. */
    public Mark.Says says(Answer answer) {
        var said = words.bind(Words.key("clearance.answer.", answer));
        return switch (answer) {
            case CONCURS -> new Mark.Says(Feather.CHECK, said, Role.AGREED);
            case COMMENTS -> new Mark.Says(Feather.MESSAGE_SQUARE, said, Role.ACCENT);
            case SILENT -> new Mark.Says(Feather.ALERT_CIRCLE, said, Role.MISSING);
        };
    }

    /** A word, icon and colour for what a delegation holds. */
    public Mark.Says says(Attitude attitude) {
        var held = words.bind(Words.key("agenda.attitude.", attitude));
        return switch (attitude) {
            case HAS_NOT_SPOKEN -> new Mark.Says(Feather.MINUS, held, Role.SECONDARY);
            case PROPOSES -> new Mark.Says(Feather.EDIT_3, held, Role.THEIRS);
            case SUPPORTS -> new Mark.Says(Feather.CHECK_CIRCLE, held, Role.AGREED);
            case CAN_ACCEPT -> new Mark.Says(Feather.CHECK, held, Role.AGREED);
            case RESERVES -> new Mark.Says(Feather.FLAG, held, Role.BRACKETED);
            case OBJECTS -> new Mark.Says(Feather.X_OCTAGON, held, Role.MISSING);
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
        return Bindings.createStringBinding(() -> Moments.near(words, at, clock.instant(), zone),
                words.messagesProperty());
    }

    /** The day that a moment falls on where hours are shown. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** The day alone. */
    public ObservableValue<String> day(LocalDate day) {
        return written(day.getYear() == dayOf(clock.instant()).getYear() ? "agenda.day" : "moment.day", day);
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
