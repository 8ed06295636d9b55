package org.placewright.examples.quickstart;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.placewright.pricing.PriceProvenance;

/**
 * Names files by what they hold, so that a copy of one is the same document whatever it is called, and two files of one
 * name that hold other prices are two: the second has the beginning of its SHA-256 digest behind its name.
 */
final class DocumentNames {

    private static final int DIGITS = 12;
    private static final int LONGEST = 200;

    private final boolean several;
    private final Map<String, String> byDigest = new HashMap<>();

    /** Digests are taken only where there are several files to tell apart. */
    DocumentNames(boolean several) {
        this.several = several;
    }

    /** Returns what names the prices of a file. */
    UnaryOperator<PriceProvenance> of(Path file) {
        if (!several) {
            return where -> where;
        }
        String digest = digest(file);
        return where -> new PriceProvenance(where.source(), named(where.document(), digest), where.line());
    }

    private String named(String document, String digest) {
        String known = byDigest.get(digest);
        if (known != null) {
            return known;
        }
        String tail = " (" + digest.substring(0, DIGITS) + ")";
        String name = byDigest.containsValue(document)
                ? document.substring(Math.max(0, document.length() + tail.length() - LONGEST)) + tail
                : document;
        byDigest.put(digest, name);
        return name;
    }

    private static String digest(Path file) {
        try {
            return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
        } catch (IOException e) {
            throw new UnusableInput("--prices: " + file + " cannot be read.");
        }
    }
}
