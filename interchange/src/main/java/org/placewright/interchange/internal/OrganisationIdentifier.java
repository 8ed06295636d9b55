package org.placewright.interchange.internal;

import com.google.common.base.CharMatcher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.placewright.core.id.IdentifierText;

/** What identifies an organisation of which only the name is known. */
public final class OrganisationIdentifier {

    private static final int LONGEST_ID = 64;
    private static final int DIGEST_LENGTH = 12;

    private OrganisationIdentifier() {}

    /**
     * Returns the name itself, or, where it is too long for an identifier, its beginning and a digest of it all.
     *
     * @param name of an organisation, with something in it that can be seen
     * @return 1 to 64 printable characters
     */
    public static String of(String name) {
        String readable = CharMatcher.whitespace().trimFrom(name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " "));
        if (IdentifierText.isIdentifier(readable)) {
            return readable;
        }
        String digest = Hashing.sha256()
                .hashString(name, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGEST_LENGTH);
        int end = Math.min(readable.length(), LONGEST_ID - DIGEST_LENGTH - 1);
        boolean splitsCharacter = end > 0 && Character.isHighSurrogate(readable.charAt(end - 1));
        return readable.substring(0, splitsCharacter ? end - 1 : end) + "~" + digest;
    }
}
