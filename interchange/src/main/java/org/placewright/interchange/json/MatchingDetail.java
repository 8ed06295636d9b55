package org.placewright.interchange.json;

import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.ResidentToken;

/**
 * How much of an answer to render, and by which names. Immutable.
 *
 * <table>
 * <caption>Settings</caption>
 * <tr><th>name</th><th>unit</th><th>default</th><th>meaning</th></tr>
 * <tr><td>nearMisses</td><td>homes</td><td>20</td><td>how many near misses to name at most, 0 or more</td></tr>
 * <tr><td>excluded</td><td>homes</td><td>0</td>
 *     <td>how many excluded homes to name at most, each with its reasons, 0 or more; how many there are of each rule is
 *     rendered always</td></tr>
 * <tr><td>pseudonyms</td><td></td><td>none</td><td>the key by which referrals are named instead of by identifier,
 *     and residents instead of by the token their home gave them</td></tr>
 * </table>
 */
public final class MatchingDetail {

    private static final int NEAR_MISSES = 20;
    private static final MatchingDetail STANDARD = new MatchingDetail(NEAR_MISSES, 0, null);

    private final int nearMisses;
    private final int excluded;
    private final @Nullable PseudonymKey key;

    private MatchingDetail(int nearMisses, int excluded, @Nullable PseudonymKey key) {
        this.nearMisses = nearMisses;
        this.excluded = excluded;
        this.key = key;
    }

    /**
     * Returns every default.
     *
     * @return the standard detail
     */
    public static MatchingDetail standard() {
        return STANDARD;
    }

    /**
     * Returns the detail with another number of near misses.
     *
     * @param most how many to name at most, 0 or more
     * @return the detail
     * @throws IllegalArgumentException if it is below 0
     */
    public MatchingDetail withNearMisses(int most) {
        check("nearMisses", most);
        return new MatchingDetail(most, excluded, key);
    }

    /**
     * Returns the detail with another number of excluded homes.
     *
     * @param most how many to name at most, 0 or more
     * @return the detail
     * @throws IllegalArgumentException if it is below 0
     */
    public MatchingDetail withExcluded(int most) {
        check("excluded", most);
        return new MatchingDetail(nearMisses, most, key);
    }

    /**
     * Returns the detail with referrals and residents named by pseudonyms, so that one resident has different names in
     * what different keys render.
     *
     * @param secret the key, not to be kept with what is rendered
     * @return the detail
     */
    public MatchingDetail withPseudonyms(PseudonymKey secret) {
        return new MatchingDetail(nearMisses, excluded, secret);
    }

    private static void check(String name, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "MatchingDetail " + name + " must be 0 or more but was " + most + ". Maybe 0 for none?");
        }
    }

    int nearMisses() {
        return nearMisses;
    }

    int excluded() {
        return excluded;
    }

    String name(ReferralId referral) {
        return key == null ? referral.value() : key.pseudonymOf(referral).text();
    }

    String name(ResidentToken resident) {
        return key == null ? resident.value() : key.renamed(resident).value();
    }

    /** Returns the numbers only: the key is a secret. */
    @Override
    public String toString() {
        return "MatchingDetail[" + nearMisses + " near misses, " + excluded + " excluded homes]";
    }
}
