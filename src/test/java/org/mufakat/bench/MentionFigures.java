package org.mufakat.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.app.mentions.SupportReading;
import org.mufakat.domain.Change;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.DelegationRole;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Language;
import org.mufakat.domain.Names;
import org.mufakat.domain.NumberingProfile;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.ParagraphKind;
import org.mufakat.domain.Period;
import org.mufakat.domain.ProgrammeArea;
import org.mufakat.domain.Rank;
import org.mufakat.domain.SupportKind;
import org.mufakat.domain.SupportRecord;
import org.mufakat.domain.SupportStatus;
import org.mufakat.domain.TextRole;

/** Figures of reading which passages of a text speak of which support records: 20,000 records, 500 paragraphs. */
final class MentionFigures {
    private static final int RECORDS = 20_000;
    private static final int PARAGRAPHS = 500;
    /** As in the model statements, every fourth paragraph thanks a partner. */
    private static final int THANKING = 4;
    private static final List<String> PARTNERS = List.of("Arcadia", "Borduria", "Caspia", "Dalmasca", "Elbonia",
            "Florin");
    private static final List<String> AREAS = List.of("Power Grid", "Gas Pipeline", "Clean Coal", "Energy Efficiency",
            "Renewable Energy", "Water Supply", "Disease Surveillance", "Digital Trade");
    private static final List<String> KINDS = List.of("capacity building", "forum", "policy support", "study",
            "funding");

    private final PrintStream out;
    private final SplittableRandom random = new SplittableRandom(38);
    private final Id<ConsensusText> text = Id.random();

    MentionFigures(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures as rows of a Markdown table. */
    void all() {
        row("a text of 500 paragraphs beside 20,000 records", made());
        List<Entry> large = LargeDossier.entries(100, 38);
        Dossier dossier = Dossier.of(large);
        row("the same in the large dossier, of few words", dossier, dossier.all(ConsensusText.class).getFirst().id());
    }

    private void row(String what, Dossier dossier) {
        row(what, dossier, text);
    }

    private void row(String what, Dossier dossier, Id<ConsensusText> id) {
        List<Double> first = new ArrayList<>();
        List<Double> work = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            double before = work();
            first.add(seconds(new SupportReading(), dossier, id));
            work.add(work() - before);
        }
        var reading = new SupportReading();
        seconds(reading, dossier, id);
        List<Double> words = new ArrayList<>();
        List<Double> titles = new ArrayList<>();
        Dossier now = dossier;
        for (int i = 0; i < 12; i++) {
            Paragraph paragraph = now.paragraphs(id).get(i);
            now = now.with(List.of(Change.put(paragraph.reworded(paragraph.words() + " Indeed."))));
            words.add(seconds(reading, now, id));
            SupportRecord record = now.all(SupportRecord.class).get(i);
            now = now.with(List.of(Change.put(EntryType.SUPPORT_RECORD.shape().with(record, "title",
                    record.title() + " anew"))));
            titles.add(seconds(reading, now, id));
        }
        SupportInText read = reading.of(now, id).orElseThrow();
        int mentions = read.mentions().values().stream().mapToInt(List::size).sum();
        out.printf(
                "| linking %s | %.0f ms, cold %.0f ms, of that work of all threads %.0f ms | goal 1,000 ms | %,d mentions |%n",
                what, DossierFigures.median(first) * 1e3, first.getFirst() * 1e3, DossierFigures.median(work) * 1e3,
                mentions);
        out.printf("| the same after an edit | of a paragraph %.0f ms, of a title %.0f ms | | |%n",
                DossierFigures.median(words) * 1e3, DossierFigures.median(titles) * 1e3);
    }

    /** The processor time of the whole program, which a busy machine changes less than the clock's. */
    private static double work() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static double seconds(SupportReading reading, Dossier dossier, Id<ConsensusText> id) {
        long start = System.nanoTime();
        int found = reading.of(dossier, id).orElseThrow().mentions().size();
        double taken = (System.nanoTime() - start) / 1e9;
        if (found < 0) {
            throw new IllegalStateException("nothing was read");
        }
        return taken;
    }

    private Dossier made() {
        List<Entry> entries = new ArrayList<>();
        List<Delegation> partners = new ArrayList<>();
        for (String name : PARTNERS) {
            partners.add(
                    new Delegation(Id.random(), name.substring(0, 3).toUpperCase(), Names.english(name), Names.NONE,
                            List.of(), DelegationRole.PARTNER, true, List.of(), Optional.empty()));
        }
        List<ProgrammeArea> areas = AREAS.stream().map(name -> new ProgrammeArea(Id.random(), new Rank("i"),
                name.replace(" ", ""), Names.english(name), false)).toList();
        List<SupportKind> kinds = KINDS.stream().map(name -> new SupportKind(Id.random(), new Rank("i"),
                Names.english(name))).toList();
        entries.addAll(partners);
        entries.addAll(areas);
        entries.addAll(kinds);
        var from = LocalDate.of(2019, 1, 1);
        for (int i = 0; i < RECORDS; i++) {
            entries.add(new SupportRecord(Id.random(), i + 1, List.of(pick(partners).id()), words(7),
                    Optional.of(pick(areas).id()), Optional.of(pick(kinds).id()),
                    new Period("2019", Optional.of(from), Optional.of(from.plusDays(300))), "", Optional.empty(),
                    SupportStatus.COMPLETED, "", List.of(), List.of(), Optional.empty(), List.of()));
        }
        entries.add(new ConsensusText(text, new Rank("i"), "Statement", Language.ENGLISH, TextRole.DRAFT,
                Optional.empty(), Optional.empty(), NumberingProfile.ASEAN, "", "Draft"));
        List<Rank> ranks = Rank.spread(PARAGRAPHS);
        for (int i = 0; i < PARAGRAPHS; i++) {
            entries.add(Paragraph.fresh(Id.random(), text, ranks.get(i), Integer.toString(i + 1),
                    ParagraphKind.OPERATIVE, i % THANKING == 0
                            ? thanking()
                            : "The Ministers [noted] [ARC: welcomed] "
                                    + words(20) + ". They encouraged the progress of " + words(25) + "."));
        }
        return Dossier.of(entries);
    }

    private String thanking() {
        return "The Ministers appreciated the support of " + pick(PARTNERS) + " for " + pick(AREAS)
                + ", including the training on " + words(4) + ", and the " + words(3) + " dialogue. They encouraged "
                + words(15) + ".";
    }

    private String words(int count) {
        var said = new StringBuilder();
        for (int i = 0; i < count; i++) {
            said.append(i == 0 ? "" : " ").append("word").append((char) ('a' + random.nextInt(26)))
                    .append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
        }
        return said.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
