package org.placewright.interchange.needs;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.Personal;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ReferralId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.need.Answer;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.referral.ActualPlacement;

/**
 * The placement that was made, as a record of the Placements Data Standard has it.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>totalWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the fee with all that is bought beside it</td>
 *     <td>Placements Data Standard v2, totalWeeklyCost</td></tr>
 * <tr><td>coreWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the part that is the placement itself</td>
 *     <td>ontology of 2026, coreWeeklyCost</td></tr>
 * <tr><td>additionalSupportWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the part that is additional support</td>
 *     <td>ontology of 2026, additionalSupportWeeklyCost</td></tr>
 * <tr><td>educationWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the part that is education</td>
 *     <td>ontology of 2026, educationWeeklyCost</td></tr>
 * <tr><td>otherWeeklyCost</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>no</td><td>not known</td>
 *     <td>the part that is anything else</td>
 *     <td>ontology of 2026, otherWeeklyCost</td></tr>
 * <tr><td>location</td><td>{@link Postcode}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the home is; words are a {@link Note}; personal</td>
 *     <td>Placements Data Standard v2, placementLocation</td></tr>
 * <tr><td>preferredLocation</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether it is where it was preferred</td>
 *     <td>Placements Data Standard v2, preferabilityLocation</td></tr>
 * <tr><td>educationContinues</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether education goes on undisrupted</td>
 *     <td>Placements Data Standard v2, educationContinuity</td></tr>
 * <tr><td>provider</td><td>{@link Urn}</td><td></td><td>no</td><td>not known</td>
 *     <td>the registration of who provides it; personal</td>
 *     <td>Placements Data Standard v2, providerURN</td></tr>
 * <tr><td>siblingsTogether</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether siblings live in the same home; not where their number is given</td>
 *     <td>Placements Data Standard v2, siblingsPlacedTogether</td></tr>
 * <tr><td>siblingsPlacedTogether</td><td>whole number</td><td>children</td><td>no</td><td>not known</td>
 *     <td>how many siblings live in the same home</td>
 *     <td>earlier drafts, how many siblings were placed together</td></tr>
 * <tr><td>kindOfCare</td><td>{@link KindOfCare}</td><td></td><td>no</td><td>not known</td>
 *     <td>what kind of care it is</td>
 *     <td>Placements Data Standard v2, placementType</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class RecordedPlacement implements WithRecordedPlacement {

    /** Nothing is known of a placement. */
    public static final RecordedPlacement NOT_KNOWN = builder().build();

    RecordedPlacement() {}

    /**
     * Returns the fee with all that is bought beside it.
     *
     * @return the value, if known
     */
    public abstract Optional<WeeklyFee> totalWeeklyCost();

    /**
     * Returns the part that is the placement itself.
     *
     * @return the value, if known
     */
    public abstract Optional<WeeklyFee> coreWeeklyCost();

    /**
     * Returns the part that is additional support.
     *
     * @return the value, if known
     */
    public abstract Optional<WeeklyFee> additionalSupportWeeklyCost();

    /**
     * Returns the part that is education.
     *
     * @return the value, if known
     */
    public abstract Optional<WeeklyFee> educationWeeklyCost();

    /**
     * Returns the part that is anything else.
     *
     * @return the value, if known
     */
    public abstract Optional<WeeklyFee> otherWeeklyCost();

    /**
     * Returns where the home is.
     *
     * @return the value, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Postcode> location();

    /**
     * Returns whether it is where it was preferred.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer preferredLocation() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns whether education goes on undisrupted.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer educationContinues() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns the registration of who provides it.
     *
     * @return the value, if known; personal
     */
    @Personal
    @Value.Redacted
    public abstract Optional<Urn> provider();

    /**
     * Returns whether siblings live in the same home.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer siblingsTogether() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns how many siblings live in the same home.
     *
     * @return the value, if known
     */
    public abstract OptionalInt siblingsPlacedTogether();

    /**
     * Returns what kind of care it is.
     *
     * @return the value, if known
     */
    public abstract Optional<KindOfCare> kindOfCare();

    /**
     * Returns the placement as the model has it. It has no place for the parts of the cost, nor for how many siblings
     * are together, which does not tell whether all are.
     *
     * @param referral what was asked
     * @return the placement
     */
    public final ActualPlacement toActualPlacement(ReferralId referral) {
        return ActualPlacement.builder()
                .referral(referral)
                .totalWeeklyCost(totalWeeklyCost())
                .location(location())
                .preferredLocation(preferredLocation())
                .educationContinues(educationContinues())
                .provider(provider())
                .siblingsTogether(siblingsTogether())
                .kindOfCare(kindOfCare())
                .build();
    }

    @Value.Check
    void check() {
        Limits.cost("RecordedPlacement totalWeeklyCost", totalWeeklyCost());
        Limits.cost("RecordedPlacement coreWeeklyCost", coreWeeklyCost());
        Limits.cost("RecordedPlacement additionalSupportWeeklyCost", additionalSupportWeeklyCost());
        Limits.cost("RecordedPlacement educationWeeklyCost", educationWeeklyCost());
        Limits.cost("RecordedPlacement otherWeeklyCost", otherWeeklyCost());
        Limits.count("RecordedPlacement siblingsPlacedTogether", siblingsPlacedTogether());
        if (siblingsPlacedTogether().isPresent() && siblingsTogether() != Answer.NOT_SPECIFIED) {
            throw new IllegalArgumentException("RecordedPlacement siblingsTogether must not be specified beside "
                    + "siblingsPlacedTogether, for one field says either. Maybe leave the answer out?");
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

    /** Builds a {@link RecordedPlacement}. Nothing must be set. */
    public static final class Builder extends ImmutableRecordedPlacement.Builder {
        Builder() {}
    }
}
