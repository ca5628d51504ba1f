package org.mufakat.ui.support.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One source of a record, a line of what is written about them: a link that a browser may open, a file, or on whose word.
 *
 * @param text the source as it was typed
 * @param kind what it is
 * @param page the page that it names, absent unless it is an http or https address with a host
 */
public record Source(String text, Kind kind, Optional<URI> page) {
    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:file:.*|[^\\n]*\\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|txt|md|csv|eml|msg|html?|jpe?g|png|mp3|mp4|zip))");
    private static final Pattern SAID = Pattern.compile(
            "(?iU).*\\b(?:said by|told by|according to|in writing|theo lời|nói|phát biểu|cho biết|bằng văn bản)\\b.*");

    /** What a source is. */
    public enum Kind {
        /** A page that a browser may open. */
        PAGE,
        /** A file, which is named and never opened. */
        FILE,
        /** What somebody said or wrote. */
        SAID,
        /** Other words. */
        WORDS
    }

    /** The sources that those words name, a line each; only http and https addresses are ever opened. */
    public static List<Source> all(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Source::of).toList();
    }

    private static Source of(String text) {
        Optional<URI> page = page(text);
        Kind kind = page.isPresent()
                ? Kind.PAGE
                : SAID.matcher(text).matches() ? Kind.SAID : FILE.matcher(text).matches() ? Kind.FILE : Kind.WORDS;
        return new Source(text, kind, page);
    }

    /** The sources as a table shows them: the host of a page without {@code www.}, or the words; and how many more. */
    public static String shortly(String words) {
        Optional<String> host = host(words);
        if (host.isPresent()) {
            return host.get();
        }
        List<Source> all = all(words);
        return all.isEmpty() ? "" : all.getFirst().shortly() + (all.size() > 1 ? " +" + (all.size() - 1) : "");
    }

    /** The host of what is nothing but a link, which most sources are: read without taking the address apart. */
    private static Optional<String> host(String words) {
        int start = words.startsWith("https://") ? 8 : words.startsWith("http://") ? 7 : -1;
        if (start < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < words.length() && (Character.isLetterOrDigit(words.charAt(end)) || words.charAt(end) == '.'
                || words.charAt(end) == '-')) {
            end++;
        }
        boolean whole = end > start && words.indexOf('\n') < 0 && words.indexOf(' ') < 0
                && (end == words.length() || words.charAt(end) == '/');
        String host = words.substring(start, end);
        return whole
                ? Optional.of(host.startsWith("www.") ? host.substring(4) : host)
                : Optional.empty();
    }

    private String shortly() {
        return page.map(URI::getHost).map(host -> host.startsWith("www.") ? host.substring(4) : host).orElse(text);
    }

    private static Optional<URI> page(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        if (!start.startsWith("http://") && !start.startsWith("https://")) {
            return Optional.empty();
        }
        try {
            var address = new URI(text);
            return address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
