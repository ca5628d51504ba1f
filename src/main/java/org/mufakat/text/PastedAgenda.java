package org.mufakat.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Id;
import org.mufakat.domain.ItemStatus;
import org.mufakat.domain.Meeting;
import org.mufakat.domain.Rank;

/** Reads the items of an agenda that was copied from elsewhere, one a line. */
public final class PastedAgenda {
    /** A word such as "Item" before the number; the number; a point, a parenthesis or a colon; the title. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)(?:(?:agenda\\s+)?item|mục)?\\s*(\\d{1,3}(?:\\.\\d{1,3}){0,12}+(?:\\s+(?:bis|ter|quater))?)"
                    + "(?:\\s*[.):\\u2013-]\\s*|\\s+)(\\S.*)");
    private static final Pattern LETTERED = Pattern.compile("(?u)\\(?([a-z]|[ivx]{1,5})\\)\\s*(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("^[-*\\u2022\\u2013\\u2014]\\s+");

    /**
     * An item that a line names.
     *
     * @param number its number; empty when it has none
     * @param title its title
     * @param depth 0 at the top, 1 for a part of the item above, and so on
     */
    public record Line(String number, String title, int depth) {}

    private PastedAgenda() {}

    /** The items that lines name, on the agenda of a meeting behind that rank; absent where there is none yet. */
    public static List<AgendaItem> items(List<Line> lines, Id<Meeting> meeting, Optional<Rank> behind) {
        List<AgendaItem> items = new ArrayList<>();
        Map<Integer, Id<AgendaItem>> above = new HashMap<>();
        Optional<Rank> lower = behind;
        for (Line line : lines) {
            Rank rank = Rank.between(lower, Optional.empty());
            Optional<Id<AgendaItem>> parent = Optional.ofNullable(above.get(line.depth() - 1));
            var item = new AgendaItem(Id.random(), meeting, parent, rank, line.number(), line.title(), List.of(),
                    Optional.empty(), Optional.empty(), Optional.empty(), ItemStatus.OPEN);
            above.put(line.depth(), item.id());
            items.add(item);
            lower = Optional.of(rank);
        }
        return items;
    }

    /** Whether a line is marked as a part of the item above, by a letter or a dash. */
    static boolean isPart(String line) {
        return LETTERED.matcher(line).matches() || BULLET.matcher(line).find();
    }

    /** The items that the lines of a text name; blank lines are passed over. */
    public static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        int last = 0;
        for (String raw : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Matcher numbered = NUMBERED.matcher(raw);
            Matcher lettered = LETTERED.matcher(raw);
            if (numbered.matches()) {
                String number = numbered.group(1).replaceAll("\\s+", " ");
                int at = number.lastIndexOf('.');
                Integer above = at < 0 ? null : depths.get(number.substring(0, at));
                last = above == null ? 0 : above + 1;
                depths.put(number, last);
                lines.add(new Line(number, numbered.group(2), last));
            } else if (lettered.matches() && !lines.isEmpty()) {
                lines.add(new Line("(" + lettered.group(1) + ")", lettered.group(2), last + 1));
            } else {
                last = 0;
                lines.add(new Line("", BULLET.matcher(raw).replaceFirst(""), 0));
            }
        }
        return lines;
    }
}
