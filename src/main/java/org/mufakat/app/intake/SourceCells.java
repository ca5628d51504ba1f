package org.mufakat.app.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at links in a source: what is none, or leads elsewhere than to the web, is kept as words and never opened. */
final class SourceCells {
    private static final Pattern SCHEME = Pattern.compile("(?i)^([a-z][a-z0-9+.-]{1,20}):(\\S*)");
    private static final Set<String> ELSEWHERE = Set.of("javascript", "file", "data", "vbscript", "ftp", "about");

    private SourceCells() {}

    static void look(String source, RowFindings findings) {
        if (source.indexOf(':') < 0) {
            return;
        }
        for (String token : source.split("[\\s;]+")) {
            Matcher found = SCHEME.matcher(token);
            if (!found.find()) {
                continue;
            }
            String scheme = found.group(1).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            boolean elsewhere = ELSEWHERE.contains(scheme) || !web && found.group(2).startsWith("//");
            if (elsewhere) {
                findings.note(SupportColumn.SOURCE, "source-elsewhere", scheme + ":");
                return;
            } else if (web && !isPage(token)) {
                findings.note(SupportColumn.SOURCE, "source-no-link", token.length() > 60
                        ? token.substring(0, 60) + "…"
                        : token);
                return;
            }
        }
    }

    private static boolean isPage(String token) {
        try {
            return new URI(token).getHost() != null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
