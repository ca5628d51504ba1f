package org.mufakat.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.mufakat.domain.Label;
import org.mufakat.dossier.DossierProblem;
import org.mufakat.dossier.DossierProblem.Kind;

class FileTroubleTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Test
    void whoHoldsAFileIsSaidWithTheHourHere() {
        assertEquals(Label.of("problem.locked", "a.mufakat", "Desk", "2020-11-17 18:40"), FileTrouble.about(
                new DossierProblem(Kind.LOCKED, "a.mufakat", "Desk", "2020-11-17T11:40:00Z"), HANOI));
        assertEquals(Label.of("problem.locked-by-someone", "a.mufakat"),
                FileTrouble.about(new DossierProblem(Kind.LOCKED, "a.mufakat", "", ""), HANOI));
    }

    @Test
    void whatFailsInTheBackgroundNamesTheFileWhereThereIsOne() {
        assertEquals(Label.of("problem.missing", "a.csv"), said(new NoSuchFileException("a.csv")));
        assertEquals(Label.of("problem.unreadable", "a.csv"), said(new AccessDeniedException("a.csv")));
        assertEquals(Label.of("problem.input-output", "a.csv", "no such device"),
                said(new FileSystemException("a.csv", null, "no such device")));
        assertEquals("problem.unexpected", said(new IOException("stopped")).key());
        assertEquals("problem.unexpected", said(new StackOverflowError()).key());
        assertEquals(Label.of("problem.empty", "a.mufakat"), said(new DossierProblem(Kind.EMPTY, "a.mufakat")));
    }

    @Test
    void everyKindOfProblemHasASentenceInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            for (Kind kind : Kind.values()) {
                Label label = FileTrouble.about(
                        new DossierProblem(kind, "a.mufakat", "Desk", "2020-11-17T11:40:00Z"), HANOI);
                assertFalse(Messages.of(language).sentence(label).isBlank());
            }
        }
    }

    @Test
    void wordsOfADelegationThatBeginWithASignAreNoKey() {
        Messages messages = Messages.of(Locale.ENGLISH);
        assertEquals(List.of("The file could not be written: @home", "The file could not be written: Keys"),
                List.of(messages.sentence(Label.of("share.not-written", "@home")),
                        messages.sentence(Label.of("share.not-written", "@keys.title"))));
    }

    private static Label said(Throwable failure) {
        return FileTrouble.about(DossierProblem.behind(new CompletionException(failure)), HANOI);
    }
}
