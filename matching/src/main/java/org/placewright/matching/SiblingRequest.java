package org.placewright.matching;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.provider.KindOfStay;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;

/**
 * What is asked of a market for brothers and sisters: who could care for them, together if at all possible.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>siblings</td><td>{@link SiblingReferral}</td><td></td><td>yes</td><td></td>
 *     <td>who needs a home, and what was decided about them; not printed; 2 to 10 children</td></tr>
 * <tr><td>asOf</td><td>date</td><td></td><td>no</td><td>the day each child needs the home</td>
 *     <td>the day of asking: what inspections are known by then</td></tr>
 * <tr><td>stay</td><td>{@link KindOfStay}</td><td></td><td>no</td><td>not said</td>
 *     <td>the kind of stay that is planned</td></tr>
 * <tr><td>authoritiesToAvoid</td><td>{@link AuthorityId}s</td><td></td><td>no</td><td>none</td>
 *     <td>areas in which none of the children may live; not printed</td></tr>
 * <tr><td>expectedFees</td><td>{@link WeeklyFee} by home</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>what each home might be expected to ask for one of them</td></tr>
 * <tr><td>allowances</td><td>{@link Allowance}s</td><td></td><td>no</td><td>none</td>
 *     <td>what the officer expressly allows</td></tr>
 * <tr><td>limit</td><td>whole number</td><td>homes</td><td>no</td><td>every home</td>
 *     <td>how many homes for all to name, 1 or more</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SiblingRequest implements WithSiblingRequest {

    private static final int MOST_CHILDREN = 10;

    SiblingRequest() {}

    /**
     * Returns a request with every default.
     *
     * @param siblings who needs a home
     * @return the request
     * @throws IllegalArgumentException if there are more than ten children
     */
    public static SiblingRequest of(SiblingReferral siblings) {
        return builder().siblings(siblings).build();
    }

    /**
     * Returns who needs a home.
     *
     * @return the referrals, and what was decided about the children; personal
     */
    @Personal
    @Value.Redacted
    public abstract SiblingReferral siblings();

    /**
     * Returns the day of asking.
     *
     * @return the date; empty for the day each child needs the home
     */
    public abstract Optional<LocalDate> asOf();

    /**
     * Returns the kind of stay that is planned.
     *
     * @return the kind, if said
     */
    public abstract Optional<KindOfStay> stay();

    /**
     * Returns the areas in which none of the children may live.
     *
     * @return authorities; personal
     */
    @Personal
    @Value.Redacted
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> authoritiesToAvoid();

    /**
     * Returns what homes might be expected to ask for one of the children.
     *
     * @return fees by home
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<HomeId, WeeklyFee> expectedFees();

    /**
     * Returns what the officer expressly allows.
     *
     * @return the allowances
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Allowance> allowances();

    /**
     * Returns how many homes for all to name.
     *
     * @return 1 or more; empty for all
     */
    public abstract OptionalInt limit();

    /**
     * Returns what is asked for one of the children, if some of the others are to live in the same home.
     *
     * @param child whose referral it is
     * @param together the referrals of those who are to live in the same home
     * @return the request
     */
    public final MatchRequest requestFor(Referral child, Iterable<Referral> together) {
        return MatchRequest.builder()
                .referral(child)
                .together(together)
                .siblings(siblings().siblings())
                .asOf(asOf().orElse(child.neededFrom()))
                .stay(stay())
                .authoritiesToAvoid(authoritiesToAvoid())
                .expectedFees(expectedFees())
                .allowances(allowances())
                .build();
    }

    @Value.Check
    void check() {
        if (siblings().referrals().size() > MOST_CHILDREN) {
            throw new IllegalArgumentException("SiblingRequest siblings must be at most " + MOST_CHILDREN
                    + " children but are " + siblings().referrals().size()
                    + ". Maybe some of them are already placed?");
        }
        if (limit().orElse(1) < 1) {
            throw new IllegalArgumentException("SiblingRequest limit must be 1 or more but was " + limit().getAsInt()
                    + ". Maybe leave it out for every home?");
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

    /** Builds a {@link SiblingRequest}. The siblings must be set. */
    public static final class Builder extends ImmutableSiblingRequest.Builder {
        Builder() {}
    }
}
