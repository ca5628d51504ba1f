package org.mufakat.app;

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
}
