package org.mufakat.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mufakat.domain.EntryType;
import tools.jackson.databind.JsonNode;

/** The published JSON Schema (2020-12) of bundles, asked about one record at a time. */
final class BundleSchema {

    /** The name of the schema's resource. */
    static final String RESOURCE = "bundle.schema.json";

    private static final String ID = "urn:mufakat:bundle:1";

    private final Schema envelope;
    private final Map<EntryType, Schema> entries = new EnumMap<>(EntryType.class);

    BundleSchema() {
        String published = published();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ID, published)));
        envelope = registry.getSchema(SchemaLocation.of(ID));
        for (EntryType type : EntryType.values()) {
            entries.put(type, registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + type.label())));
        }
    }

    /** Checks what stands before the records. */
    void checkEnvelope(JsonNode node) throws BundleProblem {
        check(envelope, node, "");
    }

    /** Checks a record; {@code pointer} is where it stands. */
    void check(EntryType type, JsonNode node, String pointer) throws BundleProblem {
        check(entries.get(type), node, pointer);
    }

    private static void check(Schema schema, JsonNode node, String pointer) throws BundleProblem {
        var errors = schema.validate(node);
        if (!errors.isEmpty()) {
            throw problem(errors.getFirst(), pointer);
        }
    }

    private static BundleProblem problem(Error error, String pointer) {
        String at = pointer + error.getInstanceLocation();
        JsonNode asked = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> new BundleProblem(BundleProblem.Kind.MISSING, at + "/" + error.getProperty());
            case "type" -> new BundleProblem(BundleProblem.Kind.TYPE, at, asked.asString());
            case "enum" -> new BundleProblem(BundleProblem.Kind.CHOICE, at,
                    String.join(", ", asked.valueStream().map(JsonNode::asString).toList()));
            default -> new BundleProblem(BundleProblem.Kind.VALUE, at);
        };
    }

    private static String published() {
        try (InputStream in = BundleSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Members that stand before the records. */
    static Set<String> envelopeMembers() {
        return Set.of("format", "version", "id", "lineage", "sender", "time", "audience", "scope");
    }
}
