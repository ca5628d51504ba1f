package org.mufakat.domain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Our position on an agenda item; texts are plain, with Markdown lists and emphasis.
 *
 * @param id its identity
 * @param item the item it is on
 * @param pointsToMake the intervention: what will be said
 * @param pressLine what the press is told
 * @param publicBackground background that may be known
 * @param objective what we want
 * @param arguments why
 * @param previousDecisions what was decided before
 * @param leadAgency the agency in the lead
 * @param speaker who speaks
 * @param fallback what we accept instead
 * @param redLines what we never accept
 * @param tacticalArguments what to say when, and to whom
 * @param othersObjectives what others want, as we read them
 * @param ourResponse what we answer
 * @param sensitiveBackground background that must not be known
 * @param chairScript what is said when ours is in the chair: the item opened, given the floor, concluded
 * @param leadDesk the desk that writes it
 * @param settled whether it is final
 */
public record Position(Id<Position> id, @Disclosed(Audience.GROUP) Id<AgendaItem> item,
        @Disclosed(Audience.GROUP) String pointsToMake, @Disclosed(Audience.GROUP) String pressLine,
        @Disclosed(Audience.GROUP) String publicBackground, @Disclosed(Audience.CONTRIBUTOR) String objective,
        @Disclosed(Audience.CONTRIBUTOR) String arguments, @Disclosed(Audience.CONTRIBUTOR) String previousDecisions,
        @Disclosed(Audience.CONTRIBUTOR) String leadAgency, @Disclosed(Audience.CONTRIBUTOR) String speaker,
        String fallback, String redLines, String tacticalArguments, String othersObjectives, String ourResponse,
        String sensitiveBackground, String chairScript, String leadDesk, boolean settled) implements Entry {
    /** An empty position on an item. */
    public static Position on(Id<AgendaItem> item) {
        return new Position(Id.random(), item, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", false);
    }

    /** Whether nothing was written that could be said or argued. */
    public boolean isBlank() {
        return cleared().stream().allMatch(String::isBlank);
    }

    /** The fingerprint of the wording that agencies clear: eight hexadecimal digits, CRC-32C of its fields. */
    public String fingerprint() {
        var sum = new CRC32C();
        for (String field : cleared()) {
            sum.update(field.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private List<String> cleared() {
        return List.of(pointsToMake, pressLine, publicBackground, objective, arguments);
    }
}
