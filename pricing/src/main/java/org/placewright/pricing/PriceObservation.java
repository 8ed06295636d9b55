package org.placewright.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.Urn;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.CollectionYear;

/**
 * What one placement cost on one day: a row of a price census, a contract, or an offer. It names no child.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>facts</td><td>{@link PlacementFacts}</td><td></td><td>yes</td><td></td>
 *     <td>what bears on the price, on the day observed</td></tr>
 * <tr><td>fee</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>total weekly cost, all contributions together; above 0</td></tr>
 * <tr><td>observedOn</td><td>date</td><td></td><td>yes</td><td></td><td>the day the fee was in force</td></tr>
 * <tr><td>placementStart</td><td>date</td><td></td><td>no</td><td>not known</td>
 *     <td>when the placement began; not after the day observed</td></tr>
 * <tr><td>placingAuthority</td><td>{@link AuthorityId}</td><td></td><td>no</td><td>not known</td><td>who pays</td></tr>
 * <tr><td>establishment</td><td>{@link Urn}</td><td></td><td>no</td><td>not known</td><td>where the child lives</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td></td><td>no</td><td>not known</td><td>who is paid</td></tr>
 * <tr><td>placed</td><td>{@link Pseudonym}</td><td></td><td>no</td><td>not known</td>
 *     <td>of the child, so that one placement told twice counts once</td></tr>
 * <tr><td>provenance</td><td>{@link PriceProvenance}</td><td></td><td>no</td><td>not known</td>
 *     <td>where the price was read</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class PriceObservation implements WithPriceObservation {

    PriceObservation() {}

    /**
     * Returns what bears on the price.
     *
     * @return the facts of the placement on the day observed
     */
    public abstract PlacementFacts facts();

    /**
     * Returns the type of provision.
     *
     * @return the type, as the facts have it
     */
    public final ProvisionType provision() {
        return facts().provision();
    }

    /**
     * Returns the age of the child on the day.
     *
     * @return whole years, 0 to 25
     */
    public final int ageInYears() {
        return facts().ageInYears();
    }

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
     * Returns who is paid.
     *
     * @return the provider, if known
     */
    public abstract Optional<ProviderId> provider();

    /**
     * Returns the pseudonym of the child placed, made with the key of whoever gathers the prices.
     *
     * @return the pseudonym, if the source names the child
     */
    public abstract Optional<Pseudonym> placed();

    /**
     * Returns where the price was read.
     *
     * @return the document and line, if known
     */
    public abstract Optional<PriceProvenance> provenance();

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

    /** Builds a {@link PriceObservation}. The facts, the fee and the day observed must be set. */
    public static final class Builder extends ImmutablePriceObservation.Builder {
        Builder() {}
    }
}
