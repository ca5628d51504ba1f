package org.mufakat.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.mufakat.domain.AnyDossier;
import org.mufakat.domain.Audience;
import org.mufakat.domain.Disclosure;
import org.mufakat.domain.DisclosureRequest;
import org.mufakat.domain.Dossier;
import org.mufakat.domain.Id;

class BundleLaws {

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatWasWrittenIsReadBackAndWrittenAlike(@ForAll long seed) throws BundleProblem, IOException {
        Dossier dossier = AnyDossier.of(seed);
        for (Audience audience : Audience.values()) {
            DisclosureRequest request = DisclosureRequest.to(audience);
            Dossier leaving = Disclosure.of(dossier, request);
            var envelope = new Envelope(Id.random(), List.of(Id.random()), "Viet Nam",
                    Instant.parse("2020-11-17T11:40:00.5Z"), request);
            byte[] written = bytes(leaving, envelope);
            Bundle read = BundleReader.read(new ByteArrayInputStream(written));
            assertEquals(leaving, read.dossier());
            assertEquals(envelope, read.envelope());
            assertEquals(List.of(), read.unknown());
            assertArrayEquals(written, bytes(read.dossier(), read.envelope()));
        }
    }

    /** In this dossier a paragraph is frozen in two texts, once without words. */
    @Example
    void paragraphsThatCorrespondToEachOtherInARingLeaveAsABundleThatCanBeRead() throws BundleProblem, IOException {
        whatWasWrittenIsReadBackAndWrittenAlike(2180);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aBundleWithAFewBytesChangedIsReadOrRefusedAndNothingElse(@ForAll long seed) throws IOException {
        var random = new SplittableRandom(seed);
        byte[] bytes = bytes(AnyDossier.of(seed % 50), new Envelope(Id.random(random), List.of(), "", Instant.EPOCH,
                DisclosureRequest.to(Audience.DELEGATION)));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:0\\u\0x".charAt(random.nextInt(12));
        }
        try {
            Bundle read = BundleReader.read(new ByteArrayInputStream(bytes));
            assertEquals(read.dossier(), BundleReader
                    .read(new ByteArrayInputStream(bytes(read.dossier(), read.envelope()))).dossier());
        } catch (BundleProblem refused) {
            assertEquals("bundle.", refused.key().substring(0, 7));
        }
    }

    private static byte[] bytes(Dossier leaving, Envelope envelope) {
        var out = new ByteArrayOutputStream();
        BundleWriter.write(leaving, envelope, out);
        return out.toByteArray();
    }
}
