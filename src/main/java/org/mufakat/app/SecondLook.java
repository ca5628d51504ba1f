package org.mufakat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mufakat.document.DocumentProblem;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Form;
import org.mufakat.domain.KeptBack;
import org.mufakat.domain.Names;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.SupportRecord;
import org.mufakat.exchange.BundleTexts;

/** Reads a file that was written for an audience again, and looks for words that should have stayed. */
final class SecondLook {

    private SecondLook() {}

    /**
     * The words kept back that stand in the file, of those that are long enough to tell and do not stand in what may
     * leave as well.
     */
    static Set<String> at(Path file, ExportFormat format, Dossier leaving, KeptBack kept)
            throws IOException, DocumentProblem {
        Set<String> telling = kept.words().stream().flatMap(words -> lines(words).stream())
                .filter(line -> line.length() >= WordsSought.SHORTEST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        telling.removeAll(new WordsSought(telling).in(allowed(leaving)));
        return telling.isEmpty() ? Set.of() : new WordsSought(telling).in(written(file, format));
    }

    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>(words.lines().map(String::strip).toList());
        lines.add(words.strip());
        return lines;
    }

    private static List<String> written(Path file, ExportFormat format) throws IOException, DocumentProblem {
        return switch (format) {
            case JSON -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    yield BundleTexts.of(in);
                }
            }
            case CSV -> SupportCsv.read(Files.readAllBytes(file)).stream().flatMap(row -> row.cells().values().stream())
                    .toList();
            case TXT -> List.of(Files.readString(file, StandardCharsets.UTF_8));
        };
    }

    private static List<String> allowed(Dossier leaving) {
        List<String> texts = new ArrayList<>();
        for (EntryType type : EntryType.values()) {
            leaving.all(type).forEach(entry -> collect(new Form.Nested(type.shape()), entry, texts));
        }
        for (Paragraph paragraph : leaving.all(Paragraph.class)) {
            texts.add(paragraph.number() + ". " + paragraph.words());
            texts.add(paragraph.number() + " " + paragraph.words());
        }
        for (SupportRecord record : leaving.all(SupportRecord.class)) {
            texts.add(record.partners().stream().map(id -> leaving.find(Delegation.class, id))
                    .flatMap(Optional::stream).map(Delegation::code).collect(Collectors.joining(" ")));
        }
        return texts;
    }

    private static void collect(Form form, Object value, List<String> texts) {
        switch (form) {
            case Form.Scalar scalar -> texts.add(String.valueOf(scalar.plain(value)));
            case Form.Reference reference -> texts.add(String.valueOf(value));
            case Form.Maybe maybe -> ((Optional<?>) value).ifPresent(each -> collect(maybe.form(), each, texts));
            case Form.Listed list -> ((Iterable<?>) value).forEach(each -> collect(list.form(), each, texts));
            case Form.Named names -> texts.addAll(((Names) value).byLanguage().values());
            case Form.Nested nested -> nested.shape().parts()
                    .forEach(part -> collect(part.form(), part.of(value), texts));
        }
    }
}
