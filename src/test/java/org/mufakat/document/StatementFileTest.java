package org.mufakat.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Small;

class StatementFileTest {

    @Test
    void othersGetTheRevisionLastCirculatedAndNotTheWorkingCopy() {
        var small = new Small();
        String all = StatementFile.print(Disclosure.of(small.dossier(), DisclosureRequest.to(Audience.ALL)));
        assertEquals("1. The Ministers noted.\n", all);
        String ours = StatementFile.print(Disclosure.of(small.dossier(), DisclosureRequest.to(Audience.DELEGATION)));
        assertEquals("1. The Ministers [SECRETBRACKET].\n", ours);
    }

    @Test
    void aTextIsReadInUtf8AndInUtf16WithItsMark() throws DocumentProblem {
        String text = "\uFEFF1. Các Bộ trưởng ghi nhận.\n";
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(Optional.of("1"), StatementFile.read(text.getBytes(charset)).numbers().getFirst());
            assertEquals("Các Bộ trưởng ghi nhận.", StatementFile.read(text.getBytes(charset)).texts().getFirst());
        }
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithLineAndColumn() {
        byte[] bytes = "Title\n\n1. The Ministers no?ed.".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xE9;
        var problem = assertThrows(DocumentProblem.class, () -> StatementFile.read(bytes));
        assertEquals(List.of("3", "20", "UTF-8"), problem.arguments());
    }

    @Test
    void aNulCharacterIsCalledThatWithLineAndColumn() {
        byte[] bytes = "Title\n\n1. The\0 Ministers".getBytes(StandardCharsets.UTF_8);
        var problem = assertThrows(DocumentProblem.class, () -> StatementFile.read(bytes));
        assertEquals(DocumentProblem.Kind.NUL, problem.kind());
        assertEquals(List.of("3", "7"), problem.arguments());
    }

    @Test
    void halfOfASurrogatePairIsReplacedAndTheRestIsRead() throws DocumentProblem {
        byte[] bytes = "\uFEFF1. The Xinisters noted.".getBytes(StandardCharsets.UTF_16LE);
        bytes[bytes.length - 2 * "Xinisters noted.".length() + 1] = (byte) 0xD8;
        assertEquals(List.of("The \uFFFDinisters noted."), StatementFile.read(bytes).texts());
        assertThrows(DocumentProblem.class, () -> StatementFile.read(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void halvesOfSurrogatePairsWrittenInUtf8AreReplacedEachByOneCharacter() throws DocumentProblem {
        byte[] bytes = "1. The xxxinisters xxxxxx noted.".getBytes(StandardCharsets.UTF_8);
        byte[] halves = {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xBF, (byte) 0xBF};
        System.arraycopy(halves, 0, bytes, 7, 3);
        System.arraycopy(halves, 0, bytes, 19, 6);
        assertEquals(List.of("The \uFFFDinisters \uFFFD\uFFFD noted."), StatementFile.read(bytes).texts());
        assertEquals(3, StatementFile.read(bytes).unread());

        String korean = "1. \uD7A3\uD7FB\uE000";
        assertEquals(List.of("\uD7A3\uD7FB\uE000"),
                StatementFile.read(korean.getBytes(StandardCharsets.UTF_8)).texts());
        bytes[bytes.length - 2] = (byte) 0xED;
        assertEquals(List.of("1", "25", "UTF-8"),
                assertThrows(DocumentProblem.class, () -> StatementFile.read(bytes)).arguments());
    }

    @Test
    void anEmptyFileIsNoStatement() {
        assertEquals(DocumentProblem.Kind.EMPTY,
                assertThrows(DocumentProblem.class, () -> StatementFile.read(new byte[]{10, 10})).kind());
    }
}
