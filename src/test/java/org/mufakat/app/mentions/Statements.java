package org.mufakat.app.mentions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Statement;
import org.mufakat.text.StatementParagraph;

/** Statements put into dossiers, and what was read in them in a form that a person can write down. */
final class Statements {
    private Statements() {}

    static String resource(String name) {
        try (var in = Objects.requireNonNull(Statements.class.getResourceAsStream("/org/mufakat/text/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dossier with a statement as one more draft. */
    static Dossier with(Dossier dossier, Id<ConsensusText> id, Language language, String plainText) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(new ConsensusText(id, new Rank("z"), "Statement", language, TextRole.DRAFT,
                Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, "", "Draft")));
        List<StatementParagraph> paragraphs = Statement.read(plainText).paragraphs();
        List<Rank> ranks = Rank.spread(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            StatementParagraph each = paragraphs.get(i);
            changes.add(Change.put(Paragraph.fresh(Id.random(), id, ranks.get(i), each.number().orElse(""),
                    each.kind(), each.text())));
        }
        return dossier.with(changes);
    }

    static SupportInText read(Dossier dossier, Id<ConsensusText> id) {
        return new SupportReading().of(dossier, id).orElseThrow();
    }

    /** The numbers of the records that count as mentioned, by the number of the paragraph. */
    static Map<String, List<Integer>> mentioned(Dossier dossier, SupportInText read) {
        return byParagraph(dossier, read, Mention::counts);
    }

    /** The numbers of the records that are only possible, by the number of the paragraph. */
    static Map<String, List<Integer>> possible(Dossier dossier, SupportInText read) {
        return byParagraph(dossier, read, mention -> !mention.counts());
    }

    private static Map<String, List<Integer>> byParagraph(Dossier dossier, SupportInText read,
            Predicate<Mention> which) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        read.mentions().forEach((paragraph, mentions) -> {
            List<Integer> found = mentions.stream().filter(which).map(each -> each.record().number()).sorted()
                    .toList();
            if (!found.isEmpty()) {
                numbers.put(dossier.find(Paragraph.class, paragraph).orElseThrow().number(), found);
            }
        });
        return numbers;
    }

    static List<Integer> numbers(List<SupportRecord> records) {
        return records.stream().map(SupportRecord::number).toList();
    }

    /** The passages without a record, each behind the number of its paragraph. */
    static List<String> unbacked(SupportInText read) {
        return read.unbacked().stream().map(each -> each.paragraph().number() + ": " + each.quoted()).toList();
    }

    static SupportRecord record(Dossier dossier, int number) {
        return dossier.all(SupportRecord.class).stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow();
    }

    static Paragraph paragraph(Dossier dossier, Id<ConsensusText> text, String number) {
        return dossier.paragraphs(text).stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow();
    }

    static SupportRecord changed(SupportRecord record, String component, Object value) {
        return EntryType.SUPPORT_RECORD.shape().with(record, component, value);
    }
}
