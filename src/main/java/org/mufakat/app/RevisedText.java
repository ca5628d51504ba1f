package org.mufakat.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mufakat.domain.ConsensusText;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Language;
import org.mufakat.domain.TextRole;

/** Of which text of a dossier a statement in some language is a revision: never guessed where it could be several. */
final class RevisedText {
    private final List<ConsensusText> all;
    private final List<ConsensusText> fitting;

    /** Looks among the texts of the dossier for those that a statement in that language can be a revision of. */
    RevisedText(Dossier dossier, Language language) {
        all = dossier.all(ConsensusText.class);
        fitting = all.stream().filter(text -> text.role() != TextRole.PRECEDENT)
                .filter(text -> isVietnamese(text.language()) == isVietnamese(language)).toList();
    }

    /** The drafts and translations in the statement's language. */
    List<ConsensusText> fitting() {
        return fitting;
    }

    /**
     * The text of that title or number in the list of texts; where none is named, the one draft in the statement's
     * language.
     *
     * @throws Refused if there is none, or there are several; it names them
     */
    ConsensusText named(Optional<String> titleOrNumber) throws Refused {
        if (all.stream().allMatch(text -> text.role() == TextRole.PRECEDENT)) {
            throw new Refused("refused.no-draft");
        } else if (fitting.isEmpty()) {
            throw new Refused("refused.no-text-in-language");
        }
        List<ConsensusText> found = titleOrNumber.isPresent()
                ? called(titleOrNumber.get().strip())
                : fitting.stream().filter(text -> text.role() == TextRole.DRAFT).toList();
        if (found.isEmpty()) {
            throw titleOrNumber.isPresent()
                    ? new Refused("refused.no-such-text", titleOrNumber.get(), list(fitting))
                    : new Refused("refused.no-draft-in-language", list(fitting));
        } else if (found.size() > 1) {
            throw new Refused("refused.several-drafts", list(found));
        }
        return found.getFirst();
    }

    private List<ConsensusText> called(String titleOrNumber) {
        return fitting.stream().filter(text -> text.title().strip().equalsIgnoreCase(titleOrNumber)
                || String.valueOf(all.indexOf(text) + 1).equals(titleOrNumber)).toList();
    }

    private String list(List<ConsensusText> texts) {
        return texts.stream().map(text -> (all.indexOf(text) + 1) + " “" + text.title().strip() + "” ("
                + text.language().tag() + ")")
                .collect(Collectors.joining("; "));
    }

    private static boolean isVietnamese(Language language) {
        return language.locale().getLanguage().equals(Language.VIETNAMESE.locale().getLanguage());
    }
}
