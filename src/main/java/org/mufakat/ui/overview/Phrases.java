package org.mufakat.ui.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mufakat.app.overview.Lack;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Comment;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Period;
import org.mufakat.domain.Position;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.Triage;
import org.mufakat.text.Excerpt;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Role;
import org.mufakat.ui.control.Words;

/**
 * How what the overview shows is called in the reader's language.
 *
 * @param words the words of the window
 * @param dossier where names are looked up
 * @param zone the time zone in which hours are shown
 * @param now the minute from which it is seen
 */
record Phrases(Words words, Dossier dossier, ZoneId zone, Instant now) {
    private static final List<Role> HUES = List.of(Role.HUE_1, Role.HUE_2, Role.HUE_3, Role.HUE_4);
    private static final int SHORT = 36;
    private static final long DAYS_COUNTED = 14;

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A paragraph: its number, else its first words. */
    String paragraph(Paragraph paragraph) {
        return paragraph.number().isEmpty()
                ? "“" + Excerpt.of(paragraph.words(), SHORT) + "”"
                : "¶" + paragraph.number();
    }

    /** Words out of the text, short, in quotation marks. */
    String quoted(String said) {
        return "“" + Excerpt.of(said.replace('\n', ' '), SHORT) + "”";
    }

    /** What people call the delegation or group of that code; what nobody is named for is unattributed. */
    String holder(String code) {
        return code.isEmpty()
                ? text("overview.unattributed")
                : delegation(code).map(each -> each.nameIn(language())).orElse(code);
    }

    /** The colour of a holder. */
    Role role(String code, boolean ours) {
        return ours
                ? Role.OURS
                : delegation(code).flatMap(Delegation::hue).map(hue -> HUES.get(hue - 1)).orElse(Role.UNATTRIBUTED);
    }

    String name(Delegation delegation) {
        return delegation.nameIn(language());
    }

    /** Delegations in the order of protocol. */
    List<Delegation> inOrder(Set<Id<Delegation>> some) {
        return dossier.all(Delegation.class).stream().filter(each -> some.contains(each.id())).toList();
    }

    /** What a meeting is called in short: its series and number, else its title without what it adds in brackets. */
    String meeting(Meeting meeting) {
        String title = meeting.title().replaceFirst("\\s*\\([^()]*\\)$", "");
        return meeting.number().isBlank() && !title.isBlank() || meeting.series().isBlank()
                ? title
                : (meeting.series() + " " + meeting.number()).strip();
    }

    /** The days of a range; the source's own words where no day is known. */
    String days(Period period) {
        Optional<String> from = period.from().map(this::day);
        Optional<String> to = period.to().filter(last -> !Optional.of(last).equals(period.from())).map(this::day);
        return from.map(first -> to.map(last -> first + " – " + last).orElse(first)).orElse(period.words());
    }

    /** How long something takes: days and hours, hours and minutes, or minutes. */
    String span(Duration span) {
        Duration whole = span.plusSeconds(59);
        if (whole.toDays() > 0) {
            return text("overview.span.days", whole.toDays(), whole.toHoursPart());
        }
        return whole.toHours() > 0
                ? text("overview.span.hours", whole.toHours(), whole.toMinutesPart())
                : text("overview.span.minutes", whole.toMinutes());
    }

    /** How long it is until then, or that it has passed. */
    String until(Instant at) {
        return at.isAfter(now) ? text("overview.in", span(Duration.between(now, at))) : text("overview.passed");
    }

    /** How late something is; after two weeks, since when. */
    String late(Instant due) {
        Duration late = Duration.between(due, now);
        if (late.toDays() > DAYS_COUNTED) {
            return text("overview.late-since", Moments.day(words, due, zone));
        }
        return text("overview.late", late.toDays() > 1
                ? text("overview.span.whole-days", late.toDays())
                : span(late.isNegative() ? Duration.ZERO : late));
    }

    /** The hour, with its day where that is not today. */
    String moment(Instant at) {
        return Moments.seenFrom(words, at, now, zone);
    }

    /** Why a position is not ready. */
    String lack(Lack lack) {
        return switch (lack) {
            case Lack.Raised raised -> raised.triage() == Triage.CERTAIN
                    ? text("overview.lack.certain")
                    : text("overview.lack.possible");
            case Lack.NoDesk nobody -> text("overview.lack.no-desk");
            case Lack.NoPoints nothing -> text("overview.lack.no-points");
            case Lack.Late late -> text("overview.lack.late", late.contributor());
            case Lack.Waiting waiting -> text("overview.lack.waiting", waiting.contributor());
            case Lack.Changed changed -> text("overview.lack.changed", changed.contributor());
            case Lack.NotAsked nobody -> text("overview.lack.not-asked");
            case Lack.Open open -> text("overview.lack.open", paragraph(open.paragraph()), open.points());
        };
    }

    /** The colour of such a reason. */
    static Role role(Lack lack) {
        return switch (lack) {
            case Lack.Raised raised when raised.triage() == Triage.CERTAIN -> Role.MISSING;
            case Lack.Late late -> Role.MISSING;
            case Lack.Open open -> Role.BRACKETED;
            case Lack.Changed changed -> Role.BRACKETED;
            default -> Role.SECONDARY;
        };
    }

    /** What something is about: an item, a field of our position, a paragraph, a record; empty for what is gone. */
    String about(Anchor anchor) {
        return dossier.find(anchor.type(), anchor.entry()).map(entry -> about(entry, anchor.field())).orElse("");
    }

    private String about(Entry entry, String field) {
        return switch (entry) {
            case AgendaItem item -> text("overview.item", item.number());
            case Position position -> (item(position.item()) + " "
                    + (field.isEmpty() ? "" : text("position." + field))).strip();
            case Contribution asked -> item(asked.item());
            case Paragraph paragraph -> paragraph(paragraph);
            case SupportRecord record -> text("overview.record", record.number());
            case ConsensusText text -> text.title();
            case Comment comment -> about(comment.about());
            default -> "";
        };
    }

    private String item(Id<AgendaItem> id) {
        return dossier.find(AgendaItem.class, id).map(item -> text("overview.item", item.number())).orElse("");
    }

    private String day(LocalDate day) {
        return Moments.day(words, day.atStartOfDay(zone).toInstant(), zone);
    }

    private Optional<Delegation> delegation(String code) {
        return dossier.all(Delegation.class).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private Language language() {
        return new Language(words.messages().locale().getLanguage());
    }
}
