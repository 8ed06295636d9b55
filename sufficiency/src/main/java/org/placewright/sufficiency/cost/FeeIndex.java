package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.sufficiency.scenario.FeeInflation;
import org.placewright.sufficiency.scenario.Scenario;

/**
 * How fees move with time: a council may bring its own, such as one that steps each April.
 *
 * <p>Laws: the factor from a day to itself is 1; that from a to c is that from a to b times that from b to c, but for
 * rounding; the same days give the same factor. Implementations are immutable.
 */
@FunctionalInterface
public interface FeeIndex {

    /**
     * Returns what a fee of one day is multiplied by to be that of another.
     *
     * @param kind the kind of care
     * @param from the day of the fee
     * @param to the day it is wanted at; before or after the first
     * @return a factor above 0
     */
    double factor(DemandKind kind, LocalDate from, LocalDate to);

    /**
     * Returns the index that leaves every fee as it is.
     *
     * @return the index
     */
    static FeeIndex none() {
        return (kind, from, to) -> 1;
    }

    /**
     * Returns an index of one rate for every kind and day, compounded by the day: (1 + rate) to the power of the days
     * between over 365.25.
     *
     * @param rate by how much a year, from -90 to 1,000 per cent
     * @return the index
     * @throws IllegalArgumentException if the rate is out of range
     */
    static FeeIndex yearly(Percentage rate) {
        double yearly =
                FeeInflation.ofAll(rate, LocalDate.EPOCH).yearly().asFraction().doubleValue();
        return (kind, from, to) -> StrictMath.pow(1 + yearly, ChronoUnit.DAYS.between(from, to) / 365.25);
    }

    /**
     * Returns the index of the inflation that a scenario assumes: of all its {@link FeeInflation} together. In which
     * order the scenario lists them makes no difference.
     *
     * @param scenario what is assumed to change
     * @return the index; if the scenario has no inflation, fees stay
     */
    static FeeIndex of(Scenario scenario) {
        ImmutableList<FeeInflation> all = scenario.changes().stream()
                .filter(FeeInflation.class::isInstance)
                .map(FeeInflation.class::cast)
                .sorted(Comparator.comparing(FeeInflation::explanation))
                .collect(ImmutableList.toImmutableList());
        return (kind, from, to) -> {
            double factor = 1;
            for (FeeInflation each : all) {
                factor *= each.factor(kind, from, to);
            }
            return factor;
        };
    }

    /**
     * Returns this and another index together: factors are multiplied.
     *
     * @param other another index
     * @return the index
     */
    default FeeIndex and(FeeIndex other) {
        return (kind, from, to) -> factor(kind, from, to) * other.factor(kind, from, to);
    }
}
