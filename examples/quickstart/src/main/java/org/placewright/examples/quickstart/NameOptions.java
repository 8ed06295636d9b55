package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import picocli.CommandLine.Option;

/** How what is written names children and referrals. */
final class NameOptions {

    @Option(
            names = "--show-ids",
            description =
                    "Name children and referrals by their identifiers. Without it, by pseudonyms that are new each "
                            + "time.")
    private boolean showIds;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File of 32 random bytes or more, to be kept secret: with the same key a child has the same "
                    + "pseudonym each time.")
    private @Nullable Path key;

    /** Returns the file with the key, which must not be written over. */
    Optional<Path> keyFile() {
        return Optional.ofNullable(key);
    }

    /** Returns what names children as was asked for. */
    <T> T named(Supplier<T> byIdentifiers, Function<PseudonymKey, T> byPseudonyms) {
        return showIds
                ? byIdentifiers.get()
                : byPseudonyms.apply(keyFile().map(KeyFile::read).orElseGet(KeyFile::random));
    }
}
