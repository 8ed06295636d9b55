package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import org.placewright.interchange.json.MatchingDetail;
import picocli.CommandLine.Option;

/**
 * How answers name referrals: by their identifiers, which are printed everywhere, or by pseudonyms of a key that is
 * kept. A key drawn for one run is not offered: nobody could tell whom an answer is about, and no two runs would write
 * the same.
 */
final class ReferralNameOptions {

    @Option(
            names = "--show-ids",
            description =
                    "Name referrals by their identifiers in the answers, though there is a --key for the records.")
    private boolean showIds;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File of 32 random bytes or more, to be kept secret: name referrals by pseudonyms, the same "
                    + "each time with the same key. Without it, by their identifiers.")
    private @Nullable Path key;

    /** Returns the file with the key, which must not be written over. */
    Optional<Path> keyFile() {
        return Optional.ofNullable(key);
    }

    /** Tells whether anything was said. */
    boolean areGiven() {
        return showIds || key != null;
    }

    /** Returns the key, if there is one. */
    Optional<PseudonymKey> key() {
        return keyFile().map(KeyFile::read);
    }

    /** Returns the detail with referrals named as was asked for. */
    MatchingDetail named(MatchingDetail detail) {
        return showIds ? detail : key().map(detail::withPseudonyms).orElse(detail);
    }
}
