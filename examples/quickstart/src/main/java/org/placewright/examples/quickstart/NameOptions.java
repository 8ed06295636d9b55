package org.placewright.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import picocli.CommandLine.Option;

/**
 * How what is written names children and referrals. The key is in a file, because others can see what stands on a
 * command line.
 */
final class NameOptions {

    /** No key is longer; a longer file is another one, named by mistake. */
    private static final int LONGEST_KEY = 4096;

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

    /** Returns whether names are pseudonyms that no later run can make again. */
    boolean areNewEachTime() {
        return !showIds && key == null;
    }

    /** Returns what names children as was asked for. */
    <T> T named(Supplier<T> byIdentifiers, Function<PseudonymKey, T> byPseudonyms) {
        return showIds ? byIdentifiers.get() : byPseudonyms.apply(key());
    }

    private PseudonymKey key() {
        byte[] bytes = keyFile().map(NameOptions::read).orElseGet(NameOptions::random);
        if (bytes.length < PseudonymKey.SHORTEST || bytes.length > LONGEST_KEY) {
            throw new UnusableInput("--key: a file of " + PseudonymKey.SHORTEST + " to " + LONGEST_KEY
                    + " random bytes is needed, such as openssl rand -out key.bin 32 makes.");
        }
        return PseudonymKey.of(bytes);
    }

    private static byte[] read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_KEY + 1);
        } catch (IOException e) {
            throw new UnusableInput("--key: " + file + " is missing or cannot be read.");
        }
    }

    private static byte[] random() {
        byte[] key = new byte[PseudonymKey.SHORTEST];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
