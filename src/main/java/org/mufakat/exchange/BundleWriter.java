package org.mufakat.exchange;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.Part;
import org.mufakat.domain.Shape;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes what leaves as a bundle: the same records and envelope give the same bytes. */
public final class BundleWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private BundleWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a bundle in UTF-8 and leaves the stream open.
     *
     * @param leaving what the audience sees, from {@link org.mufakat.domain.Disclosure}
     * @throws tools.jackson.core.JacksonException if the stream cannot be written
     */
    public static void write(Dossier leaving, Envelope envelope, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out, JsonEncoding.UTF8)) {
            new BundleWriter(json).write(leaving, envelope);
            json.writeRaw('\n');
        }
    }

    private void write(Dossier leaving, Envelope envelope) {
        json.writeStartObject();
        json.writeStringProperty("format", Bundle.FORMAT);
        json.writeNumberProperty("version", Bundle.VERSION);
        json.writeStringProperty("id", envelope.id().toString());
        json.writeArrayPropertyStart("lineage");
        envelope.lineage().forEach(id -> json.writeString(id.toString()));
        json.writeEndArray();
        json.writeStringProperty("sender", WellFormed.of(envelope.sender()));
        json.writeStringProperty("time", envelope.time().toString());
        json.writeStringProperty("audience",
                envelope.request().audience().name().toLowerCase(Locale.ROOT));
        json.writeObjectPropertyStart("scope");
        envelope.request().contributor().ifPresent(id -> json.writeStringProperty("contributor", id.toString()));
        envelope.request().items().ifPresent(items -> {
            json.writeArrayPropertyStart("items");
            leaving.all(AgendaItem.class).stream().map(AgendaItem::id).filter(items::contains)
                    .forEach(id -> json.writeString(id.toString()));
            json.writeEndArray();
        });
        json.writeEndObject();
        for (EntryType type : EntryType.values()) {
            json.writeArrayPropertyStart(type.plural());
            for (Entry entry : leaving.all(type)) {
                writeRecord(type.shape(), entry);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void writeRecord(Shape shape, Object record) {
        json.writeStartObject();
        for (Part part : shape.parts()) {
            if (part.holdsSomething(record)) {
                json.writeName(part.name());
                writeValue(part.form(), part.of(record));
            }
        }
        json.writeEndObject();
    }

    private void writeValue(Form form, Object value) {
        switch (form) {
            case Form.Scalar scalar -> writeScalar(scalar.plain(value));
            case Form.Reference reference -> json.writeString(((Id<?>) value).toString());
            case Form.Maybe maybe -> writeValue(maybe.form(), ((Optional<?>) value).orElseThrow());
            case Form.Listed list -> {
                json.writeStartArray();
                ((List<?>) value).forEach(each -> writeValue(list.form(), each));
                json.writeEndArray();
            }
            case Form.Named names -> {
                json.writeStartObject();
                for (Map.Entry<Language, String> name : ((Names) value).byLanguage().entrySet()) {
                    json.writeStringProperty(name.getKey().tag(), WellFormed.of(name.getValue()));
                }
                json.writeEndObject();
            }
            case Form.Nested nested -> writeRecord(nested.shape(), value);
        }
    }

    private void writeScalar(Object plain) {
        switch (plain) {
            case String text -> json.writeString(WellFormed.of(text));
            case Integer number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            case BigDecimal number -> json.writeNumber(number);
            default -> throw new IllegalStateException("no JSON for a " + plain.getClass());
        }
    }

    /** Two blanks a level, line feeds, no blank before a colon nor in what is empty. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("").withArrayEmptySeparator(""))
                .withObjectIndenter(LINES).withArrayIndenter(LINES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
