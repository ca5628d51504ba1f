package org.mufakat.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person types to begin a dossier, as it was typed; what it means is {@link NewDossier}.
 *
 * @param meeting about the meeting
 * @param ours about our delegation
 * @param part who takes part
 * @param areas the programme areas
 * @param agenda the pasted lines of the agenda
 * @param turned the pasted lines about which the person thinks otherwise than the program
 * @param marking how secret the dossier is, in the words of the administration; may be empty
 */
public record FirstSteps(MeetingTyped meeting, Ours ours, TakingPart part, Areas areas, String agenda,
        Set<String> turned, String marking) {
    /** The steps, in their order. */
    public enum Step {
        /** The meeting. */
        MEETING,
        /** Our delegation. */
        OURS,
        /** Who takes part. */
        PART,
        /** The agenda. */
        AGENDA
    }

    /** What something can be wrong with. */
    public enum Field {
        /** The meeting's title. */
        TITLE(Step.MEETING),
        /** Its dates. */
        DATES(Step.MEETING),
        /** The name of our delegation. */
        OUR_NAME(Step.OURS),
        /** Its code. */
        OUR_CODE(Step.OURS),
        /** The delegations that were typed. */
        LINES(Step.PART),
        /** The programme areas that were typed. */
        AREAS(Step.AGENDA);

        private final Step step;

        Field(Step step) {
            this.step = step;
        }

        /** The step that it belongs to. */
        public Step step() {
            return step;
        }
    }

    /** Which programme areas the dossier has. */
    public enum AreaChoice {
        /** None. */
        NONE,
        /** Those that the program offers. */
        OFFERED,
        /** Those that are typed. */
        OWN
    }

    /**
     * The meeting.
     *
     * @param title what it is called
     * @param series the series it belongs to; may be empty
     * @param number its number in the series; may be empty
     * @param dates when it takes place, in words
     * @param reportsTo the title of the meeting that it reports to; empty when to none
     */
    public record MeetingTyped(String title, String series, String number, String dates, String reportsTo) {}

    /**
     * Our delegation.
     *
     * @param known the code of one that the program knows; empty for another, which has a name and a code
     * @param name the name of another
     * @param code the code of another; empty for the one that is proposed
     * @param group the name of our group; empty when we have none
     */
    public record Ours(String known, String name, String code, String group) {}

    /**
     * Who takes part.
     *
     * @param groups the groups that do, as of the meeting's date
     * @param turned the codes of delegations that do though none of their groups does, or do not though one does
     * @param lines other delegations, one a line: by a name, by a code that is known, or as code, colon and name
     * @param codes the codes that the person gave to names of those lines in place of the proposed ones
     */
    public record TakingPart(Set<String> groups, Set<String> turned, String lines, Map<String, String> codes) {
        /** Keeps unmodifiable copies. */
        public TakingPart {
            groups = Set.copyOf(groups);
            turned = Set.copyOf(turned);
            codes = Map.copyOf(codes);
        }

        /** The same where a delegation takes part otherwise than its groups say, or no longer does. */
        public TakingPart withTurned(String code) {
            return new TakingPart(groups, turnedOver(turned, code), lines, codes);
        }

        /** The same where a group takes part, or no longer does. */
        public TakingPart withGroup(String group) {
            return new TakingPart(turnedOver(groups, group), turned, lines, codes);
        }

        /** The same with other lines. */
        public TakingPart withLines(String other) {
            return new TakingPart(groups, turned, other, codes);
        }

        /** The same where a name has that code; an empty one brings back the proposed one. */
        public TakingPart withCode(String name, String code) {
            Map<String, String> after = new HashMap<>(codes);
            after.put(name, code);
            if (code.isBlank()) {
                after.remove(name);
            }
            return new TakingPart(groups, turned, lines, after);
        }
    }

    /**
     * The programme areas.
     *
     * @param choice which
     * @param lines those that are typed, one a line: code and name
     */
    public record Areas(AreaChoice choice, String lines) {}

    /** Keeps an unmodifiable copy. */
    public FirstSteps {
        turned = Set.copyOf(turned);
    }

    /** Nothing typed yet. */
    public static FirstSteps nothing() {
        return new FirstSteps(new MeetingTyped("", "", "", "", ""), new Ours("", "", "", ""),
                new TakingPart(Set.of(), Set.of(), "", Map.of()), new Areas(AreaChoice.NONE, ""), "", Set.of(), "");
    }

    /** The same with another meeting. */
    public FirstSteps withMeeting(MeetingTyped other) {
        return new FirstSteps(other, ours, part, areas, agenda, turned, marking);
    }

    /** The same with another delegation as ours. */
    public FirstSteps withOurs(Ours other) {
        return new FirstSteps(meeting, other, part, areas, agenda, turned, marking);
    }

    /** The same with others taking part. */
    public FirstSteps withPart(TakingPart other) {
        return new FirstSteps(meeting, ours, other, areas, agenda, turned, marking);
    }

    /** The same with other programme areas. */
    public FirstSteps withAreas(Areas other) {
        return new FirstSteps(meeting, ours, part, other, agenda, turned, marking);
    }

    /** The same with another agenda. */
    public FirstSteps withAgenda(String other) {
        return new FirstSteps(meeting, ours, part, areas, other, turned, marking);
    }

    /** The same where the person thinks otherwise about a pasted line, or no longer does. */
    public FirstSteps withTurned(String line) {
        return new FirstSteps(meeting, ours, part, areas, agenda, turnedOver(turned, line), marking);
    }

    /** The same with another marking. */
    public FirstSteps withMarking(String other) {
        return new FirstSteps(meeting, ours, part, areas, agenda, turned, other);
    }

    private static Set<String> turnedOver(Set<String> before, String one) {
        Set<String> after = new HashSet<>(before);
        if (!after.remove(one)) {
            after.add(one);
        }
        return after;
    }
}
