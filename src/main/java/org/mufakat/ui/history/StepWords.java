package org.mufakat.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;
import org.mufakat.domain.Anchor;
import org.mufakat.domain.Comment;
import org.mufakat.domain.Contribution;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Edit;
import org.mufakat.domain.Entry;
import org.mufakat.domain.EntryType;
import org.mufakat.domain.Instruction;
import org.mufakat.domain.OurLanguage;
import org.mufakat.domain.Paragraph;
import org.mufakat.domain.Part;
import org.mufakat.domain.Position;
import org.mufakat.domain.Stance;
import org.mufakat.dossier.ChangeKind;
import org.mufakat.dossier.HistoryStep;
import org.mufakat.text.LightText;
import org.mufakat.text.WordDifference;
import org.mufakat.text.WordDifference.Kind;
import org.mufakat.ui.control.EntryWords;
import org.mufakat.ui.control.Moments;
import org.mufakat.ui.control.Words;

/** A step of the history in words: what was changed, how, and how much. */
final class StepWords {
    private static final int SHORT = 48;
    private static final int NAMED = 3;

    private final Words words;
    private final Supplier<Dossier> dossier;
    private final ZoneId zone;

    StepWords(Words words, Supplier<Dossier> dossier, ZoneId zone) {
        this.words = words;
        this.dossier = dossier;
        this.zone = zone;
    }

    private EntryWords entries() {
        return new EntryWords(dossier.get(), words.messages(), at -> Moments.withYear(words, at, zone));
    }

    /** What was changed, where it was one thing; else what the act is called. */
    String title(HistoryStep step) {
        String sentence = sentence(step);
        return switch (step.kind()) {
            case UNDO -> words.text("history.undone", words.messages().sentence(step.step().label()));
            case REDO -> words.text("history.redone", words.messages().sentence(step.step().label()));
            case CREATE -> sentence;
            case EDIT -> single(step).map(this::title).orElse(sentence);
        };
    }

    /** What a thing that was changed is called. */
    String title(Subject subject) {
        String name = subject.edit().known().map(this::name).orElse("");
        return subject.part().map(part -> name + ", " + lower(label(subject.edit().type(), part))).orElse(name);
    }

    /** What a component is called. */
    String label(EntryType type, Part part) {
        return entries().label(type, part.name());
    }

    /** How it was changed, in few words. */
    String how(HistoryStep step) {
        Optional<Subject> single = single(step);
        if (step.kind() == ChangeKind.EDIT && single.isPresent()) {
            return single.flatMap(this::inWords).orElseGet(() -> sentence(step));
        }
        String names = step.edits().stream().limit(NAMED).map(edit -> edit.known().map(this::name).orElse(""))
                .filter(name -> !name.isBlank()).distinct().collect(Collectors.joining("; "));
        return step.count() > NAMED ? names + " …" : names;
    }

    /** How much was changed. */
    String amount(HistoryStep step) {
        Optional<Subject> single = single(step);
        if (single.isEmpty()) {
            List<Subject> subjects = Subject.of(step.edits());
            return step.count() == 0
                    ? ""
                    : step.count() == 1
                            ? words.text("history.fields", subjects.size())
                            : words.text("history.entries", step.count());
        }
        Edit edit = single.get().edit();
        if (edit.before().isEmpty()) {
            return words.text("history.new");
        } else if (edit.after().isEmpty()) {
            return words.text("history.removed");
        }
        return difference(single.get()).map(StepWords::amount).orElseGet(() -> words.text("history.fields", 1));
    }

    private static String amount(WordDifference changed) {
        int added = count(changed.words(Kind.ADDED));
        int removed = count(changed.words(Kind.REMOVED));
        return (added > 0 ? "+" + added : "") + (added > 0 && removed > 0 ? " " : "")
                + (removed > 0 ? "−" + removed : "");
    }

    /** The icon for what was changed. */
    static Feather icon(HistoryStep step) {
        if (step.kind() == ChangeKind.UNDO || step.kind() == ChangeKind.REDO) {
            return step.kind() == ChangeKind.UNDO ? Feather.ROTATE_CCW : Feather.ROTATE_CW;
        } else if (step.count() != 1 || step.edits().isEmpty()) {
            return step.count() == 0 ? Feather.TRASH_2 : Feather.GIT_MERGE;
        }
        return switch (step.edits().getFirst().type()) {
            case COMMENT -> Feather.MESSAGE_SQUARE;
            case INSTRUCTION -> Feather.CORNER_DOWN_RIGHT;
            case STANCE -> Feather.USERS;
            case SUPPORT_RECORD -> Feather.LAYERS;
            case CONTRIBUTION -> Feather.CHECK;
            case PARAGRAPH, REVISION, CONSENSUS_TEXT -> Feather.FILE_TEXT;
            case LINK -> Feather.LINK;
            default -> Feather.EDIT_2;
        };
    }

    /** What the act is called, as the beginning of a sentence. */
    String sentence(HistoryStep step) {
        return upper(words.messages().sentence(step.step().label()));
    }

    /** A component's value in words as they are seen, our position's without marks; empty where it has none. */
    String value(Part part, Optional<Entry> entry) {
        String stored = stored(part, entry);
        return isLight(entry) ? LightText.of(stored).shown() : stored;
    }

    /** How a component's value became another, in words as they are seen. */
    WordDifference difference(Part part, Optional<Entry> before, Optional<Entry> after) {
        String was = stored(part, before);
        String now = stored(part, after);
        return isLight(after.or(() -> before)) ? LightText.difference(was, now) : WordDifference.between(was, now);
    }

    private String stored(Part part, Optional<Entry> entry) {
        return entry.filter(part::holdsSomething).map(each -> entries().of(part.form(), part.of(each))).orElse("");
    }

    private static boolean isLight(Optional<Entry> entry) {
        return entry.filter(Position.class::isInstance).isPresent();
    }

    /** What an entry is called, with its kind where that is not plain. */
    String name(Entry entry) {
        EntryWords names = entries();
        return switch (entry) {
            case Position position -> names.name(position);
            case Paragraph paragraph when !paragraph.number().isBlank() -> "¶" + paragraph.number();
            case Comment comment -> kind(entry) + ": " + about(names, comment.about());
            case Stance stance -> names.name(stance) + ": " + about(names, stance.about());
            case Instruction told -> kind(entry) + told.about().map(about -> ": " + about(names, about)).orElse("");
            case OurLanguage ours -> kind(entry) + ": " + about(names, ours.about());
            case Contribution asked -> names.name(asked) + ": " + dossier.get()
                    .find(EntryType.AGENDA_ITEM, asked.item()).map(names::name).orElse("");
            default -> switch (entry.type()) {
                case AGENDA_ITEM -> names.name(entry);
                default -> kind(entry) + " " + names.name(entry);
            };
        };
    }

    private String about(EntryWords names, Anchor anchor) {
        String name = dossier.get().find(anchor.type(), anchor.entry()).map(this::plainName)
                .orElseGet(() -> words.text(EntryWords.kindKey(anchor.type())));
        boolean known = anchor.type().shape().parts().stream().anyMatch(part -> part.name().equals(anchor.field()));
        return known ? name + ", " + lower(names.label(anchor.type(), anchor.field())) : name;
    }

    private String plainName(Entry entry) {
        return entry instanceof Paragraph paragraph && !paragraph.number().isBlank()
                ? "¶" + paragraph.number()
                : entries().name(entry);
    }

    private String kind(Entry entry) {
        return upper(words.text(EntryWords.kindKey(entry.type())));
    }

    private Optional<String> inWords(Subject subject) {
        return difference(subject).map(changed -> {
            String added = changed.words(Kind.ADDED).strip();
            String removed = changed.words(Kind.REMOVED).strip();
            if (removed.isEmpty() && added.length() <= SHORT) {
                return words.text("history.put-in", added);
            } else if (added.isEmpty() && removed.length() <= SHORT) {
                return words.text("history.taken-out", removed);
            } else if (added.length() + removed.length() <= SHORT) {
                return words.text("history.replaced", removed, added);
            }
            return words.text("history.words", amount(changed));
        });
    }

    private Optional<WordDifference> difference(Subject subject) {
        return subject.part().filter(part -> subject.isWords() && subject.edit().isChange())
                .map(part -> difference(part, subject.edit().before(), subject.edit().after()));
    }

    private static Optional<Subject> single(HistoryStep step) {
        List<Subject> subjects = step.count() == 1 ? Subject.of(step.edits()) : List.of();
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }

    private static int count(String text) {
        return (int) text.strip().lines().flatMap(line -> List.of(line.split("\\s+")).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).count();
    }

    private String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    private String lower(String text) {
        return text.length() < 2 || Character.isUpperCase(text.charAt(1))
                ? text
                : text.substring(0, 1).toLowerCase(locale()) + text.substring(1);
    }

    private Locale locale() {
        return words.messages().locale();
    }
}
