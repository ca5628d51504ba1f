package org.mufakat.ui.consensus.model;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.Reminder;
import org.mufakat.app.Session;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Pending;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** Whom a paragraph waits for and until when, in the reader's language, in their time and in ours. */
public final class PendingWords {
    private final Words words;
    private final Session session;

    /** Words about the session's dossier. */
    public PendingWords(Words words, Session session) {
        this.words = words;
        this.session = session;
    }

    /** What the delegation is called; the dossier may no longer know it. */
    public String who(Id<Delegation> delegation) {
        return session.dossier().find(Delegation.class, delegation).map(each -> each.nameIn(language())).orElse("?");
    }

    /** Until when, in the zone in which the hour was set and, where that is another time, in ours; empty without an hour. */
    public String until(Pending pending) {
        return pending.until().map(at -> {
            ZoneId theirs = pending.zone().orElseGet(session::zone);
            return sameTime(at, theirs)
                    ? words.text("text.pending-until", hour(at, theirs))
                    : words.text("text.pending-until-elsewhere", hour(at, theirs), city(theirs), ours(at, theirs));
        }).orElse("");
    }

    /** What a reminder says. */
    public String reminder(Reminder reminder) {
        Pending pending = reminder.pending();
        String paragraph = ParagraphName.of(reminder.paragraph());
        String hour = pending.until().map(at -> hour(at, session.zone())).orElse("");
        if (reminder.urgency() == Reminder.Urgency.PASSED) {
            return words.text(pending.silence() ? "text.reminder-passed-silence" : "text.reminder-passed", paragraph,
                    hour, who(pending.delegation()));
        }
        return words.text(pending.silence() ? "text.reminder-silence" : "text.reminder", paragraph,
                who(pending.delegation()), pending.until().map(at -> elsewhere(pending, at)).orElse(""),
                reminder.minutes());
    }

    /** What people call a time zone: its city. */
    public String city(ZoneId zone) {
        return Moments.city(words, zone);
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }

    /** The hour with its day, and with its year where that is another than now. */
    private String hour(Instant at, ZoneId zone) {
        return Moments.near(words, at, session.now(), zone);
    }

    private String elsewhere(Pending pending, Instant at) {
        ZoneId theirs = pending.zone().orElseGet(session::zone);
        String ours = Moments.hour(at, session.zone());
        return sameTime(at, theirs)
                ? ours
                : words.text("text.reminder-elsewhere", ours,
                        Moments.hour(at, theirs), city(theirs));
    }

    private String ours(Instant at, ZoneId theirs) {
        LocalDateTime here = LocalDateTime.ofInstant(at, session.zone());
        return here.toLocalDate().equals(LocalDateTime.ofInstant(at, theirs).toLocalDate())
                ? Moments.hour(at, session.zone())
                : hour(at, session.zone());
    }

    private boolean sameTime(Instant at, ZoneId zone) {
        return zone.getRules().getOffset(at).equals(session.zone().getRules().getOffset(at));
    }
}
