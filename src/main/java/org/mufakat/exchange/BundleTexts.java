package org.mufakat.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** All texts in a bundle, whatever member they stand in, for whoever looks for words in it. */
public final class BundleTexts {

    private static final JsonFactory FACTORY = new JsonFactory();

    private BundleTexts() {}

    /**
     * Its texts in their order.
     *
     * @throws tools.jackson.core.JacksonException if the stream holds no JSON
     */
    public static List<String> of(InputStream in) {
        List<String> texts = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    texts.add(parser.getString());
                }
            }
        }
        return texts;
    }
}
