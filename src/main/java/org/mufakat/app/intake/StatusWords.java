package org.mufakat.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mufakat.app.Messages;
import org.mufakat.document.SupportCsv;
import org.mufakat.domain.SupportStatus;

/** What people call the statuses, in files and in each language of the window. */
final class StatusWords {
    private final Map<String, SupportStatus> byWords = new HashMap<>();

    StatusWords() {
        List<Messages> languages = Messages.LANGUAGES.stream().map(Messages::of).toList();
        for (SupportStatus status : SupportStatus.values()) {
            byWords.put(Listed.fold(SupportCsv.label(status)), status);
            languages.forEach(messages -> byWords.putIfAbsent(Listed.fold(
                    messages.text("status." + status.name().toLowerCase(Locale.ROOT))), status));
        }
    }

    /** The status that folded words mean. */
    Optional<SupportStatus> status(String folded) {
        return Optional.ofNullable(byWords.get(folded));
    }
}
