package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;

/**
 * What a week of care costs for a child, by kind of care and if need be by age.
 *
 * <p>A fee that is not given is not known; it is not nothing. Where care costs nothing, give {@link WeeklyFee#ZERO}.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>pricedOn</td><td>date</td><td></td><td>yes</td><td></td><td>the day whose fees these are</td></tr>
 * <tr><td>fees</td><td>{@link WeeklyFee} by {@link DemandKind}</td><td>pounds a week</td><td>no</td><td>not known</td>
 *     <td>for children of any age</td></tr>
 * <tr><td>feesByAge</td><td>{@link WeeklyFee} by {@link AgeBand} and {@link DemandKind}</td><td>pounds a week</td>
 *     <td>no</td><td>as {@code fees}</td>
 *     <td>for children of some ages, instead; bands that name one kind have no age in common</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FeeTable implements WithFeeTable {

    private static final Range<Integer> IN_CARE = Range.closedOpen(0, 18);

    FeeTable() {}

    /**
     * Returns the day whose fees these are.
     *
     * @return the date
     */
    public abstract LocalDate pricedOn();

    /**
     * Returns the fees for children of any age.
     *
     * @return fees by kind of care; none of a kind whose fee is not known
     */
    public abstract ImmutableMap<DemandKind, WeeklyFee> fees();

    /**
     * Returns the fees for children of some ages, which count instead of those for any age.
     *
     * @return fees by age band and kind of care
     */
    public abstract ImmutableMap<AgeBand, ImmutableMap<DemandKind, WeeklyFee>> feesByAge();

    @Value.Check
    void check() {
        ImmutableList<AgeBand> bands = feesByAge().keySet().asList();
        for (int i = 0; i < bands.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean oneKind = of(bands.get(i)).keySet().stream()
                        .anyMatch(of(bands.get(j)).keySet()::contains);
                if (oneKind && shareAnAge(bands.get(i), bands.get(j))) {
                    throw new IllegalArgumentException("FeeTable feesByAge of " + bands.get(j) + " and " + bands.get(i)
                            + " have ages in common. Maybe take the bands of one AgeBands?");
                }
            }
        }
    }

    private ImmutableMap<DemandKind, WeeklyFee> of(AgeBand band) {
        return feesByAge().getOrDefault(band, ImmutableMap.of());
    }

    /**
     * Returns the fee for children of an age band.
     *
     * @param band the ages; those of 18 and over, who are not in care, do not matter
     * @param kind the kind of care
     * @return the fee of the band of the table that holds all of its ages, else that for any age; empty if not known
     * @throws IllegalArgumentException if a band of the table with a fee for the kind holds some of its ages only
     */
    public Optional<WeeklyFee> fee(AgeBand band, DemandKind kind) {
        for (AgeBand priced : feesByAge().keySet()) {
            if (of(priced).containsKey(kind) && shareAnAge(priced, band)) {
                if (!inCare(priced).encloses(inCare(band))) {
                    throw new IllegalArgumentException("FeeTable has a fee for " + kind + " of " + priced
                            + " and none for all of " + band + ". Maybe forecast by the age bands of the table?");
                }
                return Optional.ofNullable(of(priced).get(kind));
            }
        }
        return Optional.ofNullable(fees().get(kind));
    }

    private static boolean shareAnAge(AgeBand one, AgeBand other) {
        Range<Integer> first = inCare(one);
        Range<Integer> second = inCare(other);
        return first.isConnected(second) && !first.intersection(second).isEmpty();
    }

    private static Range<Integer> inCare(AgeBand band) {
        return band.years().isConnected(IN_CARE) ? band.years().intersection(IN_CARE) : band.years();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FeeTable}. The day must be set. */
    public static final class Builder extends ImmutableFeeTable.Builder {
        Builder() {}
    }
}
