package org.placewright.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.CollectionYear;

/**
 * What one placement cost on one day: a row of a price census. It names no child.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>provision</td><td>{@link ProvisionType}</td><td></td><td>yes</td><td></td><td>the type of provision</td></tr>
 * <tr><td>ageInYears</td><td>whole number</td><td>years</td><td>yes</td><td></td>
 *     <td>age of the child on the day, 0 to 25</td></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>total weekly cost, all contributions together; above 0</td></tr>
 * <tr><td>observedOn</td><td>date</td><td></td><td>yes</td><td></td><td>the day the fee was in force</td></tr>
 * <tr><td>placementStart</td><td>date</td><td></td><td>no</td><td>not known</td>
 *     <td>when the placement began; not after the day observed</td></tr>
 * <tr><td>placingAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not known</td><td>who pays</td></tr>
 * <tr><td>establishment</td><td>{@link Urn}</td><td></td><td>no</td><td>not known</td><td>where the child lives</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PriceObservation implements WithPriceObservation {

    private static final int OLDEST = 25;

    PriceObservation() {}

    /**
     * Returns the type of provision.
     *
     * @return the type, in the words of the census
     */
    public abstract ProvisionType provision();

    /**
     * Returns the age of the child on the day.
     *
     * @return whole years, 0 to 25
     */
    public abstract int ageInYears();

    /**
     * Returns the total weekly cost, all contributions together.
     *
     * @return the fee, above 0
     */
    public abstract WeeklyFee fee();

    /**
     * Returns the day the fee was in force.
     *
     * @return the date of the census
     */
    public abstract LocalDate observedOn();

    /**
     * Returns when the placement began.
     *
     * @return the date, if known
     */
    public abstract Optional<LocalDate> placementStart();

    /**
     * Returns who pays.
     *
     * @return the placing authority, if known
     */
    public abstract Optional<AuthorityId> placingAuthority();

    /**
     * Returns where the child lives.
     *
     * @return the establishment's unique reference number, if known
     */
    public abstract Optional<Urn> establishment();

    /**
     * Returns the collection year the fee was in force in.
     *
     * @return the year that contains the day observed
     */
    public final CollectionYear year() {
        return CollectionYear.containing(observedOn());
    }

    @Value.Check
    void check() {
        if (ageInYears() < 0 || ageInYears() > OLDEST) {
            throw new IllegalArgumentException("PriceObservation ageInYears must be 0 to " + OLDEST);
        }
        if (fee().amount().isZero()) {
            throw new IllegalArgumentException(
                    "PriceObservation fee must be above 0. Maybe the cost is not recorded: leave the row out");
        }
        placementStart().ifPresent(start -> {
            if (start.isAfter(observedOn())) {
                throw new IllegalArgumentException("PriceObservation placementStart is after the day observed. "
                        + "Maybe the placement had not begun, or the date of the census is wrong");
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

    /** Builds a {@link PriceObservation}. Provision, age, fee and day observed must be set. */
    public static final class Builder extends ImmutablePriceObservation.Builder {
        Builder() {}
    }
}
