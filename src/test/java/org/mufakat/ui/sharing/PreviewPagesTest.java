package org.mufakat.ui.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mufakat.app.CreateDossier;
import org.mufakat.app.Export;
import org.mufakat.app.ExportFormat;
import org.mufakat.app.Exported;
import org.mufakat.app.Messages;
import org.mufakat.app.Refused;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Canaries;
import org.mufakat.domain.Contributor;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.Names;
import org.mufakat.ui.control.EntryWords;

class PreviewPagesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-17T11:40:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void thePagesShowEveryWordThatIsInTheFileAndNoneThatIsNot() throws IOException, Refused {
        for (long seed = 1; seed <= 20; seed++) {
            Canaries canaries = Canaries.in(seed);
            for (DisclosureRequest request : requests(canaries.dossier())) {
                for (ExportFormat format : ExportFormat.values()) {
                    String pages = pages(canaries.dossier(), request, format);
                    String written = Files.readString(folder.resolve("out" + format.ending()));
                    var inFile = new TreeSet<String>();
                    var onPages = new TreeSet<String>();
                    canaries.places().forEach((canary, place) -> {
                        if (written.contains(canary)) {
                            inFile.add(canary + " " + place);
                        }
                        if (pages.contains(canary) || pages.contains(canary.replace('T', ' ').replace("Z", " UTC"))) {
                            onPages.add(canary + " " + place);
                        }
                    });
                    assertEquals(inFile, onPages, () -> request + " " + format);
                }
            }
        }
    }

    @Test
    void thePagesOfAnyBundleShowEachOfItsTextsWhole() throws IOException, Refused {
        for (long seed = 1; seed <= 40; seed++) {
            Dossier dossier = AnyDossier.of(seed);
            for (DisclosureRequest request : requests(dossier)) {
                Exported exported = written(dossier, request, ExportFormat.JSON);
                String pages = joined(exported, ExportFormat.JSON, Locale.of("vi"));
                List<String> texts = new ArrayList<>();
                for (EntryType type : EntryType.values()) {
                    exported.leaving().all(type).forEach(entry -> collect(new Form.Nested(type.shape()), entry, texts));
                }
                assertEquals(List.of(), texts.stream().filter(text -> !text.isBlank() && !pages.contains(text))
                        .toList());
            }
        }
    }

    @Test
    void thePagesOfTheSampleShowWhatNoPageShowedBefore() throws IOException, Refused {
        Dossier sample = Dossier.empty().with(CreateDossier.sample().changes());
        String pages = pages(sample, DisclosureRequest.to(Audience.GROUP), ExportFormat.JSON);
        for (String shown : List.of("\nFormat|online", "\nCo-chairs|China; Japan; ROK", "\n|Zero draft\n",
                "\n|Rev.1\n", "\nBeneficiaries|", "\nConfirmed by|", "\nStatus|ongoing")) {
            assertTrue(pages.contains(shown), shown + "\n" + pages);
        }
    }

    @Test
    void everyComponentHasANameInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            var words = new EntryWords(Dossier.empty(), Messages.of(language), Instant::toString);
            for (EntryType type : EntryType.values()) {
                type.shape().parts().stream().map(part -> part.name())
                        .filter(name -> !name.equals("id") && !name.equals("rank"))
                        .forEach(name -> assertTrue(!words.label(type, name).isBlank()));
            }
        }
    }

    private String pages(Dossier dossier, DisclosureRequest request, ExportFormat format) throws IOException, Refused {
        return joined(written(dossier, request, format), format, Locale.ENGLISH);
    }

    private Exported written(Dossier dossier, DisclosureRequest request, ExportFormat format)
            throws IOException, Refused {
        return new Export(dossier, request).to(folder.resolve("out" + format.ending()), CLOCK);
    }

    private static String joined(Exported exported, ExportFormat format, Locale language) throws IOException {
        return PreviewPages.of(exported, format, Messages.of(language)).stream()
                .map(line -> line.lead() + "|" + line.words()).collect(Collectors.joining("\n"));
    }

    private static List<DisclosureRequest> requests(Dossier dossier) {
        Optional<DisclosureRequest> named = dossier.all(Contributor.class).stream().map(Contributor::id)
                .map(DisclosureRequest::to).findFirst();
        return Stream.concat(Stream.of(Audience.values()).map(DisclosureRequest::to), named.stream()).toList();
    }

    /** The texts of a value, but for the names of components in anchors, which are shown in words. */
    private static void collect(Form form, Object value, List<String> texts) {
        switch (form) {
            case Form.Scalar scalar when value instanceof String text -> texts.add(text);
            case Form.Maybe maybe -> ((Optional<?>) value).ifPresent(each -> collect(maybe.form(), each, texts));
            case Form.Listed list -> ((List<?>) value).forEach(each -> collect(list.form(), each, texts));
            case Form.Named names -> texts.addAll(((Names) value).byLanguage().values());
            case Form.Nested nested -> nested.shape().parts().stream()
                    .filter(part -> !(value instanceof Anchor && part.name().equals("field")))
                    .forEach(part -> collect(part.form(), part.of(value), texts));
            default -> {
            }
        }
    }
}
