package org.mufakat.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mufakat.exchange.BundleProblem.Kind.BEHIND_THE_END;
import static org.mufakat.exchange.BundleProblem.Kind.CHOICE;
import static org.mufakat.exchange.BundleProblem.Kind.DANGLING;
import static org.mufakat.exchange.BundleProblem.Kind.DUPLICATE_ID;
import static org.mufakat.exchange.BundleProblem.Kind.DUPLICATE_MEMBER;
import static org.mufakat.exchange.BundleProblem.Kind.LONE_SURROGATE;
import static org.mufakat.exchange.BundleProblem.Kind.MISSING;
import static org.mufakat.exchange.BundleProblem.Kind.NEWER;
import static org.mufakat.exchange.BundleProblem.Kind.NOT_A_BUNDLE;
import static org.mufakat.exchange.BundleProblem.Kind.NOT_JSON;
import static org.mufakat.exchange.BundleProblem.Kind.NOT_UTF_8;
import static org.mufakat.exchange.BundleProblem.Kind.NUL;
import static org.mufakat.exchange.BundleProblem.Kind.NUMBER_TOO_LONG;
import static org.mufakat.exchange.BundleProblem.Kind.RULE;
import static org.mufakat.exchange.BundleProblem.Kind.TEXT_TOO_LONG;
import static org.mufakat.exchange.BundleProblem.Kind.TOO_DEEP;
import static org.mufakat.exchange.BundleProblem.Kind.TOO_LARGE;
import static org.mufakat.exchange.BundleProblem.Kind.TOO_MANY;
import static org.mufakat.exchange.BundleProblem.Kind.TYPE;
import static org.mufakat.exchange.BundleProblem.Kind.VALUE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.SupportRecord;

@Execution(ExecutionMode.CONCURRENT)
class BundleReaderTest {

    private static final String A = "00000000-0000-4000-8000-00000000000a";
    private static final String B = "00000000-0000-4000-8000-00000000000b";
    private static final String HEAD = "{\"format\":\"mufakat.bundle\",\"version\":1,\"id\":\"" + A
            + "\",\"time\":\"2020-11-17T11:40:00Z\",\"audience\":\"all\"";

    static Stream<Arguments> refused() {
        String delegation = "{\"id\":\"" + B + "\",\"code\":\"JPN\"";
        return Stream.of(
                Arguments.of("no JSON at all", "hello", NOT_JSON, List.of("1", "1")),
                Arguments.of("nothing", "", NOT_JSON, List.of("1", "1")),
                Arguments.of("cut off", HEAD + ",", NOT_JSON, List.of("1", "131")),
                Arguments.of("another JSON", "[1,2]", NOT_A_BUNDLE, List.of()),
                Arguments.of("another object", "{\"a\":1}", NOT_A_BUNDLE, List.of()),
                Arguments.of("another format", "{\"format\":\"mufakat.comparison\"}", NOT_A_BUNDLE, List.of()),
                Arguments.of("a newer version", HEAD.replace("\"version\":1", "\"version\":2") + "}", NEWER,
                        List.of("2", "1")),
                Arguments.of("no id", HEAD.replace("\"id\":\"" + A + "\",", "") + "}", MISSING, List.of("/id")),
                Arguments.of("a number for a text", HEAD + ",\"delegations\":[{\"id\":\"" + B + "\",\"code\":5}]}",
                        TYPE,
                        List.of("/delegations/0/code", "string")),
                Arguments.of("a null", HEAD + ",\"delegations\":[" + delegation + ",\"hue\":null}]}", TYPE,
                        List.of("/delegations/0/hue", "integer")),
                Arguments.of("no list", HEAD + ",\"delegations\":{}}", TYPE, List.of("/delegations", "array")),
                Arguments.of("an unknown role", HEAD + ",\"delegations\":[" + delegation + ",\"role\":\"king\"}]}",
                        CHOICE, List.of("/delegations/0/role", "member, partner, observer, secretariat")),
                Arguments.of("no identity", HEAD + ",\"delegations\":[{\"code\":\"JPN\"}]}", MISSING,
                        List.of("/delegations/0/id")),
                Arguments.of("an identity in capitals", HEAD + ",\"delegations\":[{\"id\":\"" + B.toUpperCase()
                        + "\",\"code\":\"JPN\"}]}", VALUE, List.of("/delegations/0/id")),
                Arguments.of("a broken rule", HEAD + ",\"delegations\":[{\"id\":\"" + B + "\",\"code\":\"jpn\"}]}",
                        RULE,
                        List.of("/delegations/0", "jpn")),
                Arguments.of("a day that does not exist", HEAD + ",\"delegations\":[" + delegation
                        + ",\"memberships\":[{\"group\":\"X\",\"from\":\"2020-02-30\"}]}]}", RULE,
                        List.of("/delegations/0/memberships/0/from", "2020-02-30")),
                Arguments.of("a time that does not exist", HEAD.replace("2020-11-17T", "2020-02-30T") + "}", RULE,
                        List.of("/time", "2020-02-30T11:40:00Z")),
                Arguments.of("two covers", HEAD + ",\"cover\":[{\"id\":\"" + A + "\"},{\"id\":\"" + B + "\"}]}", VALUE,
                        List.of("/cover")),
                Arguments.of("the same identity twice", HEAD + ",\"delegations\":[" + delegation + "}," + delegation
                        + "}]}", DUPLICATE_ID, List.of("/delegations/1/id", B)),
                Arguments.of("a code twice", HEAD + ",\"delegations\":[" + delegation + "}," + delegation.replace(B, A)
                        + "}]}", RULE, List.of("/delegations/1/code", "JPN")),
                Arguments.of("a reference to nothing", HEAD + ",\"agendaItems\":[{\"id\":\"" + A + "\",\"meeting\":\""
                        + B + "\",\"rank\":\"i\"}]}", DANGLING, List.of("/agendaItems/0/meeting", B)),
                Arguments.of("a part of its own part", HEAD + ",\"meetings\":[{\"id\":\"" + A
                        + "\",\"rank\":\"i\",\"reportsTo\":\"" + B + "\"},{\"id\":\"" + B
                        + "\",\"rank\":\"j\",\"reportsTo\":\"" + A + "\"}]}",
                        RULE, List.of("/meetings/0/reportsTo", A)),
                Arguments.of("nested 1,000 deep", HEAD + ",\"x\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}",
                        TOO_DEEP, List.of("/x" + "/0".repeat(31), "32")),
                Arguments.of("a member twice", HEAD + ",\"delegations\":[" + delegation + ",\"code\":\"KOR\"}]}",
                        DUPLICATE_MEMBER, List.of("/delegations/0/code")),
                Arguments.of("a list twice", HEAD + ",\"delegations\":[],\"delegations\":[]}", DUPLICATE_MEMBER,
                        List.of("/delegations")),
                Arguments.of("an unknown member twice", HEAD + ",\"x\":{\"a\":1,\"a\":2}}", DUPLICATE_MEMBER,
                        List.of("/x/a")),
                Arguments.of("a second value", HEAD + "} {}", BEHIND_THE_END, List.of("1", "132")),
                Arguments.of("a letter behind the end", HEAD + "}x", BEHIND_THE_END, List.of("1", "131")),
                Arguments.of("half a character", HEAD + ",\"sender\":\"a\\ud800b\"}", LONE_SURROGATE,
                        List.of("/sender")),
                Arguments.of("NUL", HEAD + ",\"sender\":\"a\\u0000b\"}", NUL, List.of("/sender")),
                Arguments.of("33 digits", HEAD + ",\"x\":" + "9".repeat(33) + "}", NUMBER_TOO_LONG,
                        List.of("/x", "32")),
                Arguments.of("a huge exponent", HEAD + ",\"x\":1e999999999}", NUMBER_TOO_LONG, List.of("/x", "32")),
                Arguments.of("a text of more than a million characters",
                        HEAD + ",\"sender\":\"" + "x".repeat(1_000_001) + "\"}", TEXT_TOO_LONG,
                        List.of("/sender", "1000000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, String json, BundleProblem.Kind kind, List<String> arguments) {
        var problem = assertThrows(BundleProblem.class, () -> read(json));
        assertEquals(kind, problem.kind());
        assertEquals(arguments, problem.arguments());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = (HEAD + ",\"sender\":\"a?b\"}").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xFF;
        assertEquals(NOT_UTF_8,
                assertThrows(BundleProblem.class, () -> BundleReader.read(new ByteArrayInputStream(bytes))).kind());
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutBeingKept() {
        byte[] text = ("\"" + "y".repeat(999_990) + "\",").getBytes(StandardCharsets.UTF_8);
        Stream<InputStream> parts = Stream.concat(
                Stream.of(new ByteArrayInputStream((HEAD + ",\"x\":[").getBytes(StandardCharsets.UTF_8))),
                Stream.generate(() -> new ByteArrayInputStream(text)).limit(100));
        var endless = new SequenceInputStream(Collections.enumeration(parts.toList()));
        var problem = assertThrows(BundleProblem.class, () -> BundleReader.read(endless));
        assertEquals(TOO_LARGE, problem.kind());
        assertEquals(List.of("64"), problem.arguments());
    }

    @Test
    void millionsOfSmallValuesAreRefused() {
        String many = HEAD + ",\"delegations\":[{\"id\":\"" + B + "\",\"code\":\"JPN\",\"abbreviations\":["
                + "\"a\",".repeat(3_000_000) + "\"a\"]}]}";
        assertEquals(TOO_MANY, assertThrows(BundleProblem.class, () -> read(many)).kind());
    }

    @Test
    void theOrderOfMembersDoesNotMatterAndUnknownOnesAreNamed() throws BundleProblem, IOException {
        Bundle read = read("{\"delegations\":[{\"x/y\":1,\"code\":\"JPN\",\"id\":\"" + B + "\"}],\"more\":{\"a\":[]},"
                + HEAD.substring(1) + "}");
        assertEquals(List.of("/delegations/0/x~1y", "/more"), read.unknown());
        assertEquals("JPN", read.dossier().all(Delegation.class).getFirst().code());
    }

    @Test
    void anAmountKeepsItsDigits() throws BundleProblem, IOException {
        Bundle read = read(
                HEAD + ",\"delegations\":[{\"id\":\"" + A + "\",\"code\":\"JPN\"}],\"supportRecords\":[{\"id\":\""
                        + B + "\",\"number\":1,\"partners\":[\"" + A + "\"],\"amount\":{\"value\":10000000000000000.50,"
                        + "\"currency\":\"USD\"}}]}");
        assertEquals(new BigDecimal("10000000000000000.50"),
                read.dossier().all(SupportRecord.class).getFirst().amount().orElseThrow().value());
    }

    private static Bundle read(String json) throws BundleProblem, IOException {
        return BundleReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aHeadThatCannotBeReadIsNotTakenForOneThatSaysNothing() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk does not answer");
            }
        };
        assertEquals("the disk does not answer",
                assertThrows(IOException.class, () -> BundleHead.audienceOf(broken)).getMessage());
    }
}
