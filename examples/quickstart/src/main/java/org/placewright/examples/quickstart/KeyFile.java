package org.placewright.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.placewright.core.id.PseudonymKey;

/** The key by which pseudonyms are made. It is in a file, because others can see what stands on a command line. */
final class KeyFile {

    /** No key is longer; a longer file is another one, named by mistake. */
    private static final int LONGEST_KEY = 4096;

    private KeyFile() {}

    static PseudonymKey read(Path file) {
        byte[] bytes = bytes(file);
        if (bytes.length < PseudonymKey.SHORTEST || bytes.length > LONGEST_KEY) {
            throw new UnusableInput("--key: a file of " + PseudonymKey.SHORTEST + " to " + LONGEST_KEY
                    + " random bytes is needed, such as openssl rand -out key.bin 32 makes.");
        }
        return PseudonymKey.of(bytes);
    }

    /** Returns a key that nobody has: pseudonyms made with it hold for this run only. */
    static PseudonymKey random() {
        byte[] key = new byte[PseudonymKey.SHORTEST];
        new SecureRandom().nextBytes(key);
        return PseudonymKey.of(key);
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_KEY + 1);
        } catch (IOException e) {
            throw new UnusableInput("--key: " + file + " is missing or cannot be read.");
        }
    }
}
