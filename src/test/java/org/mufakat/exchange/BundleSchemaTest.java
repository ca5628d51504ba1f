package org.mufakat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class BundleSchemaTest {

    /** Prints the schema as it has to be, for {@code bundle.schema.json}. */
    static String expected() {
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(SchemaFromShapes.generate()).replace("\r\n", "\n") + "\n";
    }

    @Test
    void thePublishedSchemaSaysWhatTheRecordsAre() throws IOException {
        try (InputStream in = BundleSchema.class.getResourceAsStream(BundleSchema.RESOURCE)) {
            assertEquals(expected(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
