package org.mufakat.app.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mufakat.app.MeantBracket;
import org.mufakat.domain.Cover;
import org.mufakat.domain.Delegation;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.text.Bracket;
import org.mufakat.text.BracketedText;
import org.mufakat.text.Choice;
import org.mufakat.text.IssuesByParagraph;
import org.mufakat.text.KnownNames;

/** Who holds what is open in a text. */
final class Holders {
    private static final String NOBODY = "";

    private final Map<String, List<Held>> points = new LinkedHashMap<>();
    private final Map<String, List<Waiting>> waiting = new LinkedHashMap<>();
    private final Map<Integer, OurLanguage> worth = new HashMap<>();
    private final List<String> ours;

    private Holders(List<String> ours) {
        this.ours = ours;
    }

    /** The holders: ours first, then by protocol, then groups and others, what nobody is named for last. */
    static List<Holder> of(Dossier dossier, List<Paragraph> paragraphs, BracketedText read, KnownNames names) {
        var holders = new Holders(ours(dossier));
        var issues = new IssuesByParagraph(read, names);
        for (int row = 0; row < paragraphs.size(); row++) {
            holders.weigh(dossier, paragraphs.get(row), read.brackets(), issues.firstIn(row), issues.firstIn(row + 1));
        }
        issues.all().stream().flatMap(issue -> issue.choices().stream())
                .forEach(choice -> holders.add(choice, paragraphs.get(choice.paragraph())));
        for (Paragraph paragraph : paragraphs) {
            paragraph.pending().forEach(each -> holders.waiting
                    .computeIfAbsent(dossier.find(Delegation.class, each.delegation()).map(Delegation::code)
                            .orElse(NOBODY), absent -> new ArrayList<>())
                    .add(new Waiting(paragraph, each)));
        }
        return holders.inOrder(dossier);
    }

    /** Finds for the brackets of a paragraph what we wrote of why they stand. */
    private void weigh(Dossier dossier, Paragraph paragraph, List<Bracket> brackets, int from, int to) {
        List<OurLanguage> told = dossier.ourLanguageFor(paragraph.id()).stream()
                .filter(each -> each.reason().isPresent() || !each.reasonNote().isBlank()).toList();
        if (!told.isEmpty()) {
            Map<Integer, Bracket> beginning = new LinkedHashMap<>();
            IntStream.range(from, to).filter(i -> brackets.get(i).kind().isOpen())
                    .forEach(i -> beginning.put(i, brackets.get(i)));
            told.forEach(each -> MeantBracket.of(paragraph, each.about(), beginning)
                    .ifPresent(bracket -> worth.putIfAbsent(bracket, each)));
        }
    }

    private void add(Choice choice, Paragraph paragraph) {
        var held = new Held(paragraph, choice.kind(), choice.words(), Optional
                .ofNullable(worth.get(choice.bracket()))
                .filter(noted -> choice.by().stream().anyMatch(ours::contains)));
        for (String code : choice.by().isEmpty() ? List.of(NOBODY) : choice.by()) {
            points.computeIfAbsent(code, absent -> new ArrayList<>()).add(held);
        }
    }

    private static List<String> ours(Dossier dossier) {
        Optional<Cover> cover = dossier.cover();
        List<String> ours = new ArrayList<>();
        cover.flatMap(Cover::ours).flatMap(id -> dossier.find(Delegation.class, id)).map(Delegation::code)
                .ifPresent(ours::add);
        cover.map(Cover::group).filter(group -> !group.isBlank()).ifPresent(ours::add);
        return ours;
    }

    private List<Holder> inOrder(Dossier dossier) {
        var order = new ArrayList<>(ours);
        dossier.all(Delegation.class).forEach(each -> order.add(each.code()));
        order.addAll(points.keySet());
        order.addAll(waiting.keySet());
        order.removeIf(NOBODY::equals);
        order.add(NOBODY);
        return order.stream().distinct().filter(code -> points.containsKey(code) || waiting.containsKey(code))
                .map(code -> new Holder(code, ours.contains(code), points.getOrDefault(code, List.of()),
                        waiting.getOrDefault(code, List.of())))
                .toList();
    }
}
