package org.mufakat.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mufakat.app.Messages;
import org.mufakat.app.ParagraphName;
import org.mufakat.app.mentions.Certainty;
import org.mufakat.app.mentions.Difference;
import org.mufakat.app.mentions.MentionWords;
import org.mufakat.app.mentions.SupportInText;
import org.mufakat.app.mentions.SupportReading;
import org.mufakat.app.mentions.Unbacked;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Id;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.TextRole;
import org.mufakat.text.Excerpt;

/** Prints what drafts say of the support on record, and what not; it is information, and makes no dossier unready. */
final class SupportPrint {

    private static final int LONGEST = 300;

    private final Terminal terminal;

    SupportPrint(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Dossier dossier, Messages messages) {
        if (dossier.count(EntryType.SUPPORT_RECORD) == 0) {
            return;
        }
        var reading = new SupportReading();
        var words = new MentionWords(messages, dossier);
        dossier.all(ConsensusText.class).stream().filter(text -> text.role() == TextRole.DRAFT)
                .forEach(text -> reading.of(dossier, text.id()).ifPresent(read -> print(read, words)));
    }

    private void print(SupportInText read, MentionWords words) {
        String title = read.text().title();
        List<String> found = read.mentions().keySet().stream().filter(paragraph -> isFound(read, paragraph))
                .map(paragraph -> words.found(read, paragraph)).toList();
        if (!found.isEmpty()) {
            terminal.say("cli.support-found", title, String.join("; ", found));
        }
        if (!read.unmentioned().isEmpty()) {
            terminal.say("cli.support-unmentioned", title, read.unmentioned().size(),
                    MentionWords.numbers(read.unmentioned()));
        }
        if (!read.unmentionedOfOthers().isEmpty()) {
            terminal.say("cli.support-unmentioned-others", title, MentionWords.numbers(read.unmentionedOfOthers()));
        }
        for (Unbacked each : read.unbacked()) {
            terminal.say("cli.support-unbacked", title, ParagraphName.of(each.paragraph()),
                    Excerpt.of(each.quoted(), LONGEST));
        }
        for (Difference each : read.differences()) {
            terminal.say("cli.support-differs", title, switch (each) {
                case Difference.Less less -> less.paragraphs().stream().map(ParagraphName::of)
                        .collect(Collectors.joining(", "));
                case Difference.More more -> ParagraphName.of(more.paragraph());
            }, words.difference(each));
        }
    }

    private static boolean isFound(SupportInText read, Id<Paragraph> paragraph) {
        return read.in(paragraph).stream()
                .anyMatch(mention -> mention.certainty() == Certainty.FOUND);
    }
}
