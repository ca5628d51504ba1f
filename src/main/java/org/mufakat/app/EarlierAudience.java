package org.mufakat.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mufakat.domain.Audience;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.exchange.BundleHead;

/**
 * For whom a bundle was made that lies where another is to be written: its name may be on its way in a mail, so nothing
 * may stand under it that those readers were not to see.
 */
public final class EarlierAudience {

    private EarlierAudience() {}

    /**
     * The audience of the bundle in the file, where the request would show it more than it may see; absent otherwise.
     *
     * @throws IOException if the file cannot be read
     */
    public static Optional<Audience> seeingLess(Path file, DisclosureRequest request) throws IOException {
        boolean bundle = ExportFormat.of(file).equals(Optional.of(ExportFormat.JSON));
        if (!bundle || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return BundleHead.audienceOf(in).filter(request::showsMoreThan).map(DisclosureRequest::audience);
        }
    }
}
