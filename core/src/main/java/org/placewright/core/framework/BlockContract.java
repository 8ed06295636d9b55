package org.placewright.core.framework;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.BlockContractId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.DateRange;

/**
 * A contract for a number of beds at one fee.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>id</td><td>{@link BlockContractId}</td><td></td><td>yes</td><td></td>
 *     <td>names the contract</td><td>contract notice</td></tr>
 * <tr><td>provider</td><td>{@link ProviderId}</td><td></td><td>yes</td><td></td>
 *     <td>who runs the beds</td><td>contract notice</td></tr>
 * <tr><td>buyers</td><td>set of {@link AuthorityId}</td><td></td><td>yes</td><td></td>
 *     <td>whose beds they are; one if the block is local, several if it is collaborative</td><td>contract notice</td></tr>
 * <tr><td>commitment</td><td>{@link BlockCommitment}</td><td></td><td>yes</td><td></td>
 *     <td>who bears the cost of an empty bed</td><td>contract terms</td></tr>
 * <tr><td>beds</td><td>whole number</td><td>beds</td><td>yes</td><td></td>
 *     <td>how many are guaranteed (hard) or kept (soft); 1 or more</td><td>contract terms</td></tr>
 * <tr><td>feePerBed</td><td>{@link WeeklyFee}</td><td>GBP a week</td><td>yes</td><td></td>
 *     <td>what a bed costs</td><td>contract terms</td></tr>
 * <tr><td>term</td><td>{@link ContractTerm}</td><td></td><td>yes</td><td></td>
 *     <td>how long it runs, with extensions</td><td>contract notice</td></tr>
 * <tr><td>ceiling</td><td>money</td><td>GBP</td><td>no</td><td>not stated</td>
 *     <td>the most that may be paid under it, extensions and all; not below what the first term guarantees</td>
 *     <td>contract notice</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class BlockContract implements WithBlockContract {

    /** The decimals of a break-even occupancy in per cent. */
    private static final int OCCUPANCY_DECIMALS = 2;

    BlockContract() {}

    /**
     * Returns what names the contract.
     *
     * @return the identifier
     */
    public abstract BlockContractId id();

    /**
     * Returns who runs the beds.
     *
     * @return the provider
     */
    public abstract ProviderId provider();

    /**
     * Returns whose beds they are.
     *
     * @return one authority or more, in the order of their identifiers
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<AuthorityId> buyers();

    /**
     * Returns who bears the cost of an empty bed.
     *
     * @return the commitment
     */
    public abstract BlockCommitment commitment();

    /**
     * Returns how many beds there are.
     *
     * @return guaranteed beds if the block is hard, beds kept for the buyers if it is soft; 1 or more
     */
    public abstract int beds();

    /**
     * Returns what a bed costs.
     *
     * @return the fee
     */
    public abstract WeeklyFee feePerBed();

    /**
     * Returns how long it runs.
     *
     * @return the term, with extensions
     */
    public abstract ContractTerm term();

    /**
     * Returns the most that may be paid under it, extensions and all.
     *
     * @return pounds sterling, if stated
     */
    public abstract Optional<Money> ceiling();

    /**
     * Tells whether several authorities share the beds.
     *
     * @return true if there is more than one buyer
     */
    public final boolean isCollaborative() {
        return buyers().size() > 1;
    }

    /**
     * Returns the route of a placement in one of the beds.
     *
     * @return hard or soft, local or collaborative
     */
    public final SourcingRoute route() {
        return switch (commitment()) {
            case HARD -> isCollaborative() ? SourcingRoute.COLLABORATIVE_HARD_BLOCK : SourcingRoute.LOCAL_HARD_BLOCK;
            case SOFT -> isCollaborative() ? SourcingRoute.COLLABORATIVE_SOFT_BLOCK : SourcingRoute.LOCAL_SOFT_BLOCK;
        };
    }

    /**
     * Returns what a week costs when no bed is used.
     *
     * @return all beds if the block is hard, nothing if it is soft
     */
    public final WeeklyFee guaranteedWeekly() {
        return weeklyCost(0);
    }

    /**
     * Returns what a week costs when so many beds are used.
     *
     * @param used 0 to all beds
     * @return the fee for all beds if the block is hard, for those used if it is soft
     * @throws IllegalArgumentException if there are not so many beds
     */
    public final WeeklyFee weeklyCost(int used) {
        checkUsed(used);
        return feePerBed().times(commitment() == BlockCommitment.HARD ? beds() : used);
    }

    /**
     * Returns what a week saves against buying the same places one by one.
     *
     * @param used how many beds are used, 0 to all
     * @param spot what a place costs elsewhere
     * @return spot x used less the cost of the block; below 0 where the block costs more
     * @throws IllegalArgumentException if there are not so many beds
     */
    public final Money weeklySaving(int used, WeeklyFee spot) {
        Money cost = weeklyCost(used).amount();
        return spot.times(used).amount().minus(cost);
    }

    /**
     * Returns the share of the beds that must be used, on average, for the block to cost no more than buying the same
     * places one by one.
     *
     * <p>For a hard block it is feePerBed / spot, rounded up to two decimals of a per cent: at that occupancy the block
     * costs no more. For a soft block it is nothing, as an empty bed costs nothing.
     *
     * @param spot what a place costs elsewhere
     * @return 0 to 100; empty if the block costs more even when full
     */
    public final Optional<Percentage> breakEvenOccupancy(WeeklyFee spot) {
        if (feePerBed().compareTo(spot) > 0) {
            return Optional.empty();
        }
        if (guaranteedWeekly().equals(WeeklyFee.ZERO)) {
            return Optional.of(Percentage.ZERO);
        }
        BigDecimal fee = feePerBed().amount().getAmount();
        return Optional.of(Percentage.ofPart(fee, spot.amount().getAmount(), OCCUPANCY_DECIMALS, RoundingMode.CEILING));
    }

    /**
     * Returns the fewest beds that must be used for the block to cost no more than buying the same places one by one.
     *
     * @param spot what a place costs elsewhere
     * @return 0 to all beds; empty if the block costs more even when full
     */
    public final OptionalInt breakEvenBeds(WeeklyFee spot) {
        if (feePerBed().compareTo(spot) > 0) {
            return OptionalInt.empty();
        }
        if (guaranteedWeekly().equals(WeeklyFee.ZERO)) {
            return OptionalInt.of(0);
        }
        BigDecimal cost = guaranteedWeekly().amount().getAmount();
        return OptionalInt.of(
                cost.divide(spot.amount().getAmount(), 0, RoundingMode.CEILING).intValueExact());
    }

    /**
     * Returns what so many days cost when no bed is used.
     *
     * @param days 0 or more
     * @param rounding what to do with a part of a penny
     * @return the cost, rounded once
     * @throws IllegalArgumentException if the number of days is negative
     */
    public final Money guaranteedFor(int days, RoundingMode rounding) {
        return guaranteedWeekly().forDays(days, rounding);
    }

    /**
     * Returns what the first term costs when no bed is used: extensions are for the buyers to take up or not.
     *
     * @param rounding what to do with a part of a penny
     * @return the cost at today's fee, rounded once
     */
    public final Money guaranteedInFirstTerm(RoundingMode rounding) {
        return guaranteedFor(days(term().initial()), rounding);
    }

    private static int days(DateRange range) {
        LocalDate until = range.until().orElseThrow();
        return Math.toIntExact(ChronoUnit.DAYS.between(range.from(), until));
    }

    private void checkUsed(int used) {
        if (used < 0 || used > beds()) {
            throw new IllegalArgumentException("The number of beds used must be 0 to " + beds() + " but was " + used
                    + ". Maybe count only children placed under this contract?");
        }
    }

    @Value.Check
    void check() {
        if (buyers().isEmpty()) {
            throw new IllegalArgumentException(
                    "BlockContract buyers must not be empty. Maybe add the authority itself?");
        }
        if (beds() < 1) {
            throw new IllegalArgumentException("BlockContract beds must be 1 or more but was " + beds());
        }
        if (ceiling().isPresent()) {
            checkCeiling(ceiling().get());
        }
    }

    private void checkCeiling(Money most) {
        if (!most.getCurrencyUnit().equals(CurrencyUnit.GBP)) {
            throw new IllegalArgumentException("BlockContract ceiling must be in GBP but was in "
                    + most.getCurrencyUnit() + ". Maybe convert it at a stated rate first?");
        }
        Money guaranteed = guaranteedInFirstTerm(RoundingMode.DOWN);
        if (most.isLessThan(guaranteed)) {
            throw new IllegalArgumentException("BlockContract ceiling " + most
                    + " is below what the first term guarantees, " + guaranteed
                    + ". Maybe it is for a year, or in thousands?");
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

    /**
     * Builds a {@link BlockContract}. The identifier, provider, at least one buyer, commitment, beds, fee and term must
     * be set.
     */
    public static final class Builder extends ImmutableBlockContract.Builder {
        Builder() {}
    }
}
