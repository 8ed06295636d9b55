package org.placewright.pricing;

import java.util.Optional;
import javax.measure.Quantity;
import javax.measure.quantity.Time;
import org.immutables.value.Value;
import org.placewright.core.framework.NeedLevel;
import org.placewright.core.framework.SourcingRoute;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.InspectionGrade;
import org.placewright.core.referral.PlannedOrEmergency;

/**
 * What bears on the price of a placement: the same facts of a price observed and of a fee to be judged. They name no
 * child. What is not known is never taken for "no".
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>provision</td><td>{@link ProvisionType}</td><td></td><td>yes</td><td></td><td>the type of provision</td></tr>
 * <tr><td>ageInYears</td><td>whole number</td><td>years</td><td>yes</td><td></td><td>age of the child, 0 to 25</td></tr>
 * <tr><td>needLevel</td><td>{@link NeedLevel}</td><td></td><td>no</td><td>not known</td>
 *     <td>how much the child needs</td></tr>
 * <tr><td>solo</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the child lives there alone</td></tr>
 * <tr><td>deprivationOfLiberty</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether an order to deprive the child of liberty is in force</td></tr>
 * <tr><td>additionalPackages</td><td>{@link Answer}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the fee includes additional packages</td></tr>
 * <tr><td>additionalStaffing</td><td>time</td><td>hours a week</td><td>no</td><td>not known</td>
 *     <td>staff for this child beyond the ordinary staff of the home, 0 to 1,000 hours</td></tr>
 * <tr><td>placesBlocked</td><td>whole number</td><td>places</td><td>no</td><td>not known</td>
 *     <td>places left empty for this child's sake, 0 to 20</td></tr>
 * <tr><td>region</td><td>{@link Region}</td><td></td><td>no</td><td>not known</td>
 *     <td>where staff are paid: of the home; where that is not known, of the council that places</td></tr>
 * <tr><td>hostAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not known</td>
 *     <td>the authority the home is in, whoever places there: what staff cost follows where they work</td></tr>
 * <tr><td>grade</td><td>{@link InspectionGrade}</td><td></td><td>no</td><td>not known</td>
 *     <td>the latest grade of the home, where its kind is graded</td></tr>
 * <tr><td>route</td><td>{@link SourcingRoute}</td><td></td><td>no</td><td>not known</td><td>how it is bought</td></tr>
 * <tr><td>urgency</td><td>{@link PlannedOrEmergency}</td><td></td><td>no</td><td>not specified</td>
 *     <td>whether the placement was planned</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PlacementFacts implements WithPlacementFacts {

    private static final int OLDEST = 25;
    private static final int MOST_BLOCKED = 20;
    private static final double MOST_HOURS = 1_000;

    PlacementFacts() {}

    /**
     * Returns facts of which only the type and the age are known.
     *
     * @param provision the type of provision
     * @param ageInYears age of the child in whole years, 0 to 25
     * @return the facts
     * @throws IllegalArgumentException if the age is out of range
     */
    public static PlacementFacts of(ProvisionType provision, int ageInYears) {
        return builder().provision(provision).ageInYears(ageInYears).build();
    }

    /**
     * Returns the type of provision.
     *
     * @return the type, in the words of the census
     */
    public abstract ProvisionType provision();

    /**
     * Returns the age of the child.
     *
     * @return whole years, 0 to 25
     */
    public abstract int ageInYears();

    /**
     * Returns how much the child needs.
     *
     * @return the level, if known
     */
    public abstract Optional<NeedLevel> needLevel();

    /**
     * Returns whether the child lives there alone.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer solo() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns whether an order to deprive the child of liberty is in force.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer deprivationOfLiberty() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns whether the fee includes additional packages.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public Answer additionalPackages() {
        return Answer.NOT_SPECIFIED;
    }

    /**
     * Returns how much staff there is for this child beyond the ordinary staff of the home.
     *
     * @return hours a week, as {@link StaffingHours} holds them; empty if not known
     */
    public abstract Optional<Quantity<Time>> additionalStaffing();

    /**
     * Returns how many places are left empty for this child's sake.
     *
     * @return 0 to 20; empty if not known
     */
    public abstract Optional<Integer> placesBlocked();

    /**
     * Returns how many places the fee is shared among: the child's own and those known to be left empty. Where none is
     * known of, that is 1 for want of a better number, which is not to say that none is left empty.
     *
     * @return 1 or more
     */
    public final int placesPaid() {
        return 1 + placesBlocked().orElse(0);
    }

    /**
     * Returns where staff are paid.
     *
     * @return the region of the home; where that is not known, of the council that places; empty if neither is known
     */
    public abstract Optional<Region> region();

    /**
     * Returns the authority the home is in.
     *
     * @return the authority, which need not be the one that places; empty if not known
     */
    public abstract Optional<AuthorityId> hostAuthority();

    /**
     * Returns the latest grade of the home.
     *
     * @return the grade; empty if not known or its kind is not graded
     */
    public abstract Optional<InspectionGrade> grade();

    /**
     * Returns how the placement is bought.
     *
     * @return the route, if known
     */
    public abstract Optional<SourcingRoute> route();

    /**
     * Returns whether the placement was planned.
     *
     * @return the answer; not specified by default
     */
    @Value.Default
    public PlannedOrEmergency urgency() {
        return PlannedOrEmergency.NOT_SPECIFIED;
    }

    @Value.Check
    void check() {
        if (ageInYears() < 0 || ageInYears() > OLDEST) {
            throw new IllegalArgumentException("PlacementFacts ageInYears must be 0 to " + OLDEST);
        }
        placesBlocked().ifPresent(places -> {
            if (places < 0 || places > MOST_BLOCKED) {
                throw new IllegalArgumentException("PlacementFacts placesBlocked must be 0 to " + MOST_BLOCKED
                        + " but was " + places + ". Maybe the places of the home were meant?");
            }
        });
        additionalStaffing().map(StaffingHours::inHours).ifPresent(hours -> {
            if (!(hours >= 0 && hours <= MOST_HOURS)) {
                throw new IllegalArgumentException("PlacementFacts additionalStaffing must be 0 to 1,000 hours a week "
                        + "but was " + hours + ". Maybe it is of a year?");
            }
        });
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlacementFacts}. The provision and the age must be set. */
    public static final class Builder extends ImmutablePlacementFacts.Builder {
        Builder() {}
    }
}
