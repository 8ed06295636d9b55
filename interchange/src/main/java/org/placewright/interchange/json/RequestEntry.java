package org.placewright.interchange.json;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ReferralId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;
import org.placewright.matching.Allowance;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.SiblingRequest;

/**
 * What is asked for one referral besides what the referral itself says, as it stands in a file.
 *
 * <table>
 * <caption>Attributes; source: the officer who asks</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>referral</td><td>{@link ReferralId}</td><td></td><td>yes</td><td></td>
 *     <td>which referral, of one child or of brothers and sisters</td></tr>
 * <tr><td>allowances</td><td>{@link Allowance}s</td><td></td><td>no</td><td>none</td>
 *     <td>what the officer expressly allows</td></tr>
 * <tr><td>stay</td><td>{@link KindOfStay}</td><td></td><td>no</td><td>not specified</td>
 *     <td>the kind of stay that is needed</td></tr>
 * <tr><td>authoritiesToAvoid</td><td>{@link AuthorityId}s</td><td></td><td>no</td><td>none</td>
 *     <td>in whose areas no child of the referral may live; not printed</td></tr>
 * <tr><td>expectedFees</td><td>{@link WeeklyFee} by home</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>what each home might be expected to ask</td></tr>
 * <tr><td>limit</td><td>whole number</td><td>homes</td><td>no</td><td>not specified</td>
 *     <td>how many homes to name in each list, 1 or more</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RequestEntry implements WithRequestEntry {

    RequestEntry() {}

    /**
     * Returns the entry that asks for nothing besides what the referral says.
     *
     * @param referral which referral
     * @return the entry
     */
    public static RequestEntry of(ReferralId referral) {
        return builder().referral(referral).build();
    }

    /**
     * Returns which referral.
     *
     * @return the identifier, of a referral of one child or of brothers and sisters
     */
    public abstract ReferralId referral();

    /**
     * Returns what the officer expressly allows.
     *
     * @return the allowances
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Allowance> allowances();

    /**
     * Returns the kind of stay that is needed.
     *
     * @return the kind, if specified
     */
    public abstract Optional<KindOfStay> stay();

    /**
     * Returns in whose areas no child of the referral may live.
     *
     * @return local authorities; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> authoritiesToAvoid();

    /**
     * Returns what homes might be expected to ask.
     *
     * @return fees by home
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HomeId, WeeklyFee> expectedFees();

    /**
     * Returns how many homes to name in each list.
     *
     * @return 1 or more; empty if not specified
     */
    public abstract OptionalInt limit();

    /**
     * Returns what is asked of a market for the child of the referral.
     *
     * @param about the referral this entry names
     * @return a request that still wants a day of asking, if it is not the day the home is needed
     * @throws IllegalArgumentException if it is another referral
     */
    public final MatchRequest request(Referral about) {
        check(about.id());
        return MatchRequest.builder()
                .referral(about)
                .allowances(allowances())
                .stay(stay())
                .authoritiesToAvoid(authoritiesToAvoid())
                .expectedFees(expectedFees())
                .limit(limit())
                .build();
    }

    /**
     * Returns what is asked of a market for the brothers and sisters of the referral.
     *
     * @param about the referral this entry names
     * @return a request that still wants a day of asking, if it is not the day each child needs the home
     * @throws IllegalArgumentException if it is another referral, or of more children than can be ranked for together
     */
    public final SiblingRequest request(SiblingReferral about) {
        check(about.id());
        return SiblingRequest.builder()
                .siblings(about)
                .allowances(allowances())
                .stay(stay())
                .authoritiesToAvoid(authoritiesToAvoid())
                .expectedFees(expectedFees())
                .limit(limit())
                .build();
    }

    private void check(ReferralId about) {
        if (!about.equals(referral())) {
            throw new IllegalArgumentException("RequestEntry referral must be the one asked about but was " + referral()
                    + " and not " + about + ". Maybe look the entry up by its referral?");
        }
    }

    @Value.Check
    void check() {
        if (limit().orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "RequestEntry limit must be 1 or more but was " + limit().getAsInt() + ". Maybe leave it out?");
        }
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RequestEntry}. The referral must be set. */
    public static final class Builder extends ImmutableRequestEntry.Builder {
        Builder() {}
    }
}
