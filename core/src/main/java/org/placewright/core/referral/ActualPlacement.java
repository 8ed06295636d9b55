package org.placewright.core.referral;

import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.privacy.Degradable;
import org.placewright.core.privacy.Degradation;

/**
 * What became of a referral: the placement that was made, measured against what was asked.
 *
 * <p>Source: Placements Data Standard v2, actual placement. Where it asks a question, the answer is held as yes, no or
 * not specified.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>referral</td><td>{@link ReferralId}</td><td></td><td>yes</td><td></td>
 *     <td>what was asked</td><td>this library</td></tr>
 * <tr><td>totalWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the fee with all that is bought beside it</td><td>total weekly cost</td></tr>
 * <tr><td>location</td><td>{@link Postcode}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the home is; personal</td><td>location</td></tr>
 * <tr><td>preferredLocation</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it is where it was preferred</td><td>preferability of location</td></tr>
 * <tr><td>educationContinues</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether education goes on undisrupted</td><td>education continuity</td></tr>
 * <tr><td>provider</td><td>{@link Urn}</td><td></td><td>no</td><td>not known</td>
 *     <td>the registration of who provides it; personal, as it may be the home's</td><td>provider URN</td></tr>
 * <tr><td>siblingsTogether</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether siblings live in the same home</td><td>siblings placed together</td></tr>
 * <tr><td>kindOfCare</td><td>{@link KindOfCare}</td><td></td><td>no</td><td>not known</td>
 *     <td>what kind of care it is</td><td>type</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ActualPlacement implements WithActualPlacement, Degradable<ActualPlacement> {

    ActualPlacement() {}

    /**
     * Returns what was asked.
     *
     * @return the identifier of the referral
     */
    public abstract ReferralId referral();

    /**
     * Returns what the placement costs a week with all that is bought beside it.
     *
     * @return the cost, if known
     */
    public abstract Optional<WeeklyFee> totalWeeklyCost();

    /**
     * Returns where the home is.
     *
     * @return the postcode, of any precision, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> location();

    /**
     * Returns whether the home is where it was preferred.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer preferredLocation() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns whether the child's education goes on undisrupted.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer educationContinues() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns the registration of who provides the placement.
     *
     * @return the unique reference number, if known; personal, as it may be the home's
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Urn> provider();

    /**
     * Returns whether the siblings live in the same home.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer siblingsTogether() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns what kind of care it is.
     *
     * @return the kind, if known
     */
    public abstract Optional<KindOfCare> kindOfCare();

    /**
     * Returns the placement with its referral's identifier replaced, a less precise location, and no registration.
     *
     * @param how what replaces identifiers and how much is kept of postcodes
     * @return the same but for what could tell where the child lives
     */
    @Override
    public final ActualPlacement degrade(Degradation how) {
        return builder()
                .from(this)
                .referral(how.degrade(referral()))
                .location(location().map(how::degrade))
                .provider(Optional.empty())
                .build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ActualPlacement}. The referral must be set. */
    public static final class Builder extends ImmutableActualPlacement.Builder {
        Builder() {}
    }
}
