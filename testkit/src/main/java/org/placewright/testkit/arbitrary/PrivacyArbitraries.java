package org.placewright.testkit.arbitrary;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.geo.Postcode.Precision;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.privacy.Degradation;

/** What makes personal data less precise: keys, pseudonyms, and how much is kept of a postcode. */
public final class PrivacyArbitraries {

    private PrivacyArbitraries() {}

    /**
     * Draws keys that are good for tests alone: each is one byte, repeated, so that few are drawn and some twice.
     *
     * @return keys of the shortest length there may be; shrinks towards zeros
     */
    public static Arbitrary<PseudonymKey> pseudonymKeys() {
        return Arbitraries.bytes().map(filling -> {
            byte[] key = new byte[PseudonymKey.SHORTEST];
            Arrays.fill(key, filling);
            return PseudonymKey.of(key);
        });
    }

    /**
     * Draws what stands for a child's identifier.
     *
     * @return pseudonyms, made with any of {@link #pseudonymKeys()}
     */
    public static Arbitrary<Pseudonym> pseudonyms() {
        return Combinators.combine(pseudonymKeys(), IdArbitraries.childIds()).as(PseudonymKey::pseudonymOf);
    }

    /**
     * Draws how to degrade: postcodes to the district or to the sector.
     *
     * @return ways to degrade, with any of {@link #pseudonymKeys()}
     */
    public static Arbitrary<Degradation> degradations() {
        return Combinators.combine(pseudonymKeys(), Arbitraries.of(Precision.DISTRICT, Precision.SECTOR))
                .as(Degradation::new);
    }
}
