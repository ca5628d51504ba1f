package org.mufakat.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mufakat.domain.AgendaItem;
import org.mufakat.domain.Audience;
import org.mufakat.domain.BrokenRule;
import org.mufakat.domain.Change;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Id;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a bundle record by record, and says where something is wrong with it. */
public final class BundleReader {

    private static final int WEIGHT_OF_ENTRY = 400;
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(new Limits()).build();
    private static final BundleSchema SCHEMA = new BundleSchema();
    private static final Map<String, EntryType> LISTS = Arrays.stream(EntryType.values())
            .collect(Collectors.toUnmodifiableMap(EntryType::plural, Function.identity()));

    private final JsonParser parser;
    private final ValueReader values;
    private final RecordReader records = new RecordReader();
    private final ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    private final Map<EntryType, List<Entry>> entries = new EnumMap<>(EntryType.class);
    private final Set<Id<?>> ids = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    private BundleReader(JsonParser parser, ValueReader values) {
        this.parser = parser;
        this.values = values;
    }

    /**
     * Reads a bundle to its end.
     *
     * @throws BundleProblem if it is none, or something in it is wrong
     * @throws IOException if the stream cannot be read
     */
    public static Bundle read(InputStream in) throws BundleProblem, IOException {
        var limited = new LimitedStream(in, (long) Limits.MEBIBYTES << 20);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(),
                behindMark(new InputStreamReader(limited, decoder)))) {
            var values = new ValueReader(parser);
            try {
                checkBeginning(parser, values);
                return new BundleReader(parser, values).read();
            } catch (Limits.Passed e) {
                throw e.at(values.pointer());
            }
        } catch (JacksonIOException e) {
            throw problem(e.getCause());
        } catch (IOException e) {
            throw problem(e);
        } catch (JacksonException e) {
            throw at(BundleProblem.Kind.NOT_JSON, e.getLocation());
        }
    }

    private static Reader behindMark(Reader reader) throws IOException {
        var pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first >= 0 && first != '\uFEFF') {
            pushback.unread(first);
        }
        return pushback;
    }

    private static BundleProblem problem(IOException cause) throws IOException {
        return switch (cause) {
            case LimitedStream.TooLong tooLong ->
                new BundleProblem(BundleProblem.Kind.TOO_LARGE, Limits.MEBIBYTES);
            case CharacterCodingException malformed -> new BundleProblem(BundleProblem.Kind.NOT_UTF_8);
            default -> throw cause;
        };
    }

    private static BundleProblem at(BundleProblem.Kind kind, TokenStreamLocation location) {
        return new BundleProblem(kind, location.getLineNr(), location.getColumnNr());
    }

    private static void checkBeginning(JsonParser parser, ValueReader values) throws BundleProblem {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw at(BundleProblem.Kind.NOT_JSON, parser.currentLocation());
        }
        if (first != JsonToken.START_OBJECT) {
            values.skip();
            throw new BundleProblem(BundleProblem.Kind.NOT_A_BUNDLE);
        }
    }

    private Bundle read() throws BundleProblem {
        Set<String> members = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = values.name();
            if (!members.add(name)) {
                throw new BundleProblem(BundleProblem.Kind.DUPLICATE_MEMBER, values.pointer());
            }
            parser.nextToken();
            readMember(name);
        }
        if (!envelope.has("format")) {
            throw new BundleProblem(BundleProblem.Kind.NOT_A_BUNDLE);
        }
        SCHEMA.checkEnvelope(envelope);
        Envelope read = readEnvelope();
        checkEnd();
        return new Bundle(read, connected(), records.unknown());
    }

    private void checkEnd() throws BundleProblem {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (JacksonIOException e) {
            throw e;
        } catch (JacksonException e) {
            more = true;
        }
        if (more) {
            throw at(BundleProblem.Kind.BEHIND_THE_END, parser.currentTokenLocation());
        }
    }

    private void readMember(String name) throws BundleProblem {
        EntryType type = LISTS.get(name);
        if (type != null) {
            readEntries(type);
        } else if (BundleSchema.envelopeMembers().contains(name)) {
            envelope.set(name, values.read());
            checkVersion(name);
        } else {
            records.report(values.pointer());
            values.skip();
        }
    }

    private void checkVersion(String name) throws BundleProblem {
        JsonNode value = envelope.get(name);
        if (name.equals("format") && !(value.isString() && value.stringValue().equals(Bundle.FORMAT))) {
            throw new BundleProblem(BundleProblem.Kind.NOT_A_BUNDLE);
        }
        if (name.equals("version") && value.isIntegralNumber()
                && value.decimalValue().compareTo(BigDecimal.valueOf(Bundle.VERSION)) > 0) {
            throw new BundleProblem(BundleProblem.Kind.NEWER, value.asString(), Bundle.VERSION);
        }
    }

    private void readEntries(EntryType type) throws BundleProblem {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new BundleProblem(BundleProblem.Kind.TYPE, values.pointer(), "array");
        }
        List<Entry> read = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String pointer = "/" + type.plural() + "/" + read.size();
            values.weigh(WEIGHT_OF_ENTRY);
            JsonNode node = values.read();
            SCHEMA.check(type, node, pointer);
            Entry entry = (Entry) records.read(type.shape(), node, pointer);
            if (!ids.add(entry.id())) {
                throw new BundleProblem(BundleProblem.Kind.DUPLICATE_ID, pointer + "/id", entry.id());
            }
            if (entry instanceof Delegation delegation && !codes.add(delegation.code())) {
                throw new BundleProblem(pointer + "/code", new BrokenRule("rule.code-twice", delegation.code()));
            }
            read.add(entry);
            if (type == EntryType.COVER && read.size() > 1) {
                throw new BundleProblem(BundleProblem.Kind.VALUE, "/" + type.plural());
            }
        }
        entries.put(type, read);
    }

    private Envelope readEnvelope() throws BundleProblem {
        try {
            JsonNode scope = envelope.path("scope");
            Optional<Set<Id<AgendaItem>>> items = scope.path("items").isArray()
                    ? Optional.of(idsIn(scope.get("items"), AgendaItem.class).stream().collect(Collectors.toSet()))
                    : Optional.empty();
            var request = new DisclosureRequest(
                    Audience.valueOf(envelope.get("audience").stringValue().toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(scope.get("contributor")).map(JsonNode::stringValue).map(Id::parse), items,
                    Optional.empty());
            return new Envelope(Id.parse(envelope.get("id").stringValue()),
                    idsIn(envelope.path("lineage"), Envelope.class), envelope.path("sender").asString(""), time(),
                    request);
        } catch (BrokenRule e) {
            throw new BundleProblem("", e);
        }
    }

    private Instant time() throws BundleProblem {
        try {
            return (Instant) new Form.Scalar(Instant.class).read(envelope.get("time").stringValue());
        } catch (BrokenRule e) {
            throw new BundleProblem("/time", e);
        }
    }

    private static <T> List<Id<T>> idsIn(JsonNode list, Class<T> named) {
        return list.valueStream().map(JsonNode::stringValue).map(Id::<T>parse).toList();
    }

    private Dossier connected() throws BundleProblem {
        List<Change> puts = new ArrayList<>();
        entries.values().forEach(list -> list.forEach(entry -> puts.add(Change.put(entry))));
        try {
            return Dossier.empty().with(puts);
        } catch (BrokenRule e) {
            throw switch (e.key()) {
                case "rule.dangling" -> dangling(e);
                case "rule.own-parent" -> ownParent(e);
                default -> new BundleProblem("", e);
            };
        }
    }

    /** The place of an entry that is part of itself by way of others, named by kind, component and id. */
    private BundleProblem ownParent(BrokenRule rule) {
        EntryType type = EntryType.named(rule.arguments().get(0)).orElseThrow();
        String id = rule.arguments().get(2);
        List<String> ids = entries.get(type).stream().map(entry -> entry.id().toString()).toList();
        return new BundleProblem("/" + type.plural() + "/" + ids.indexOf(id) + "/" + rule.arguments().get(1),
                new BrokenRule(rule.key(), id));
    }

    /** The place of the reference that a {@code rule.dangling} names by kind of entry, component and id. */
    private BundleProblem dangling(BrokenRule rule) {
        EntryType type = EntryType.named(rule.arguments().get(0)).orElseThrow();
        String component = rule.arguments().get(1);
        String id = rule.arguments().get(2);
        List<Entry> list = entries.get(type);
        for (int i = 0; i < list.size(); i++) {
            String value = String.valueOf(type.shape().part(component).of(list.get(i)));
            if (value.contains(id)) {
                return new BundleProblem(BundleProblem.Kind.DANGLING, "/" + type.plural() + "/" + i + "/" + component,
                        id);
            }
        }
        return new BundleProblem(BundleProblem.Kind.DANGLING, "/" + type.plural(), id);
    }
}
