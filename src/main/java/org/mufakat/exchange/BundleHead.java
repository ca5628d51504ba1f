package org.mufakat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** For whom a bundle was made, read from its first lines without reading its records. */
public final class BundleHead {

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(new Limits()).build();

    private BundleHead() {}

    /**
     * For whom the bundle in the stream was made, without the items that it is limited to; absent where it does not say.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Optional<DisclosureRequest> audienceOf(InputStream in) throws IOException {
        Optional<Audience> audience = Optional.empty();
        Optional<Id<Contributor>> contributor = Optional.empty();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            boolean inObject = parser.nextToken() == JsonToken.START_OBJECT;
            while (inObject && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("audience") && value == JsonToken.VALUE_STRING) {
                    audience = Optional.of(Audience.valueOf(parser.getString().toUpperCase(Locale.ROOT)));
                } else if (name.equals("scope") && value == JsonToken.START_OBJECT) {
                    contributor = contributor(parser);
                    inObject = audience.isEmpty();
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException | IllegalArgumentException e) {
            return audience.map(DisclosureRequest::to);
        }
        Optional<Id<Contributor>> named = contributor;
        return audience.map(known -> new DisclosureRequest(known, named, Optional.empty(),
                Optional.empty()));
    }

    private static Optional<Id<Contributor>> contributor(JsonParser parser) {
        Optional<Id<Contributor>> contributor = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals("contributor")) {
                contributor = Optional.of(Id.parse(parser.getString()));
            } else {
                parser.skipChildren();
            }
        }
        return contributor;
    }
}
