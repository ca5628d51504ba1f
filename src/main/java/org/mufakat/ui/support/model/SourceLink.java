package org.mufakat.ui.support.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The source of a record: a link that a browser may open, or words.
 *
 * @param text the source as it was typed
 * @param page the page that it names, absent unless it is an http or https address with a host
 */
public record SourceLink(String text, Optional<URI> page) {
    /** Reads a source; only http and https addresses are ever opened. */
    public static SourceLink of(String text) {
        return new SourceLink(text, page(text.strip()));
    }

    /** The host of the page without {@code www.}, or the words. */
    public String shortly() {
        return page.map(URI::getHost).map(host -> host.startsWith("www.") ? host.substring(4) : host).orElse(text);
    }

    private static Optional<URI> page(String text) {
        try {
            var address = new URI(text);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
