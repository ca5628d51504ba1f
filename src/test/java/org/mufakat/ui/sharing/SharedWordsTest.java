package org.mufakat.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mufakat.app.Messages;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.KeptBack;
import org.mufakat.domain.Part;

class SharedWordsTest {

    @Test
    void whateverStaysHasAName() {
        Set<String> keys = Messages.of(Locale.ENGLISH).keys();
        for (long seed = 1; seed <= 60; seed++) {
            Dossier dossier = AnyDossier.of(seed);
            for (Audience audience : Audience.values()) {
                KeptBack.between(dossier, Disclosure.of(dossier, DisclosureRequest.to(audience))).counts().keySet()
                        .forEach(kind -> assertTrue(keys.contains("kept." + kind), kind));
            }
        }
    }

    @Test
    void theCardsNameEveryFieldOfOurPositionThatTheirReadersSee() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            for (Part part : EntryType.POSITION.shape().parts()) {
                if (part.form().equals(new Form.Scalar(String.class))) {
                    String name = messages.text("position." + part.name()).toLowerCase(language);
                    boolean group = part.visibleTo(Audience.GROUP);
                    boolean contributor = part.visibleTo(Audience.CONTRIBUTOR);
                    assertEquals(group, hint(messages, "group").contains(name), name);
                    assertEquals(contributor && !group, hint(messages, "contributor").contains(name), name);
                }
            }
        }
    }

    private static String hint(Messages messages, String audience) {
        return messages.text("audience." + audience + ".hint").toLowerCase(messages.locale());
    }

    @Test
    void whatStaysIsCalledAsInTheViewsWhereItIsWritten() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            for (Part part : EntryType.POSITION.shape().parts()) {
                if (part.form().equals(new Form.Scalar(String.class))) {
                    assertEquals(messages.text("position." + part.name()).toLowerCase(language),
                            messages.text("kept.position." + part.name(), 1).toLowerCase(language));
                }
            }
            Map.of("agenda-item.triage", "agenda.triage", "agenda-item.status", "agenda.status",
                    "revision.circulatedTo",
                    "text.circulated-to", "our-language", "text.our-language", "paragraph.status", "text.status",
                    "paragraph.pending", "text.pending", "revision.note", "text.issue-note")
                    .forEach((kind, label) -> assertTrue(messages.text("kept." + kind, 1).toLowerCase(language)
                            .endsWith(messages.text(label).toLowerCase(language)), kind));
        }
    }
}
