package org.placewright.sufficiency.scenario;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.time.DateRange;

/**
 * Fees rise or fall. It changes what care costs, and no child's way through it.
 *
 * @param yearly by how much a year, compounded by the day: from -90 to 1,000 per cent
 * @param kinds of which kinds of care; at least one
 * @param during the days on which they do; without an end, they go on to
 */
public record FeeInflation(Percentage yearly, ImmutableSortedSet<DemandKind> kinds, DateRange during)
        implements ScenarioChange {

    private static final double DAYS_IN_A_YEAR = 365.25;
    private static final Percentage LEAST = Percentage.of(-90);
    private static final Percentage MOST = Percentage.of(1_000);

    /**
     * Checks the rate, the kinds and the days.
     *
     * @param yearly by how much a year: from -90 to 1,000 per cent
     * @param kinds of which kinds of care; at least one
     * @param during the days on which they do
     * @throws IllegalArgumentException if the rate is out of range, or there is no kind or day
     */
    public FeeInflation {
        if (yearly.compareTo(LEAST) < 0 || yearly.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("FeeInflation yearly must be -90% to 1000% but was " + yearly
                    + ". Maybe it was multiplied by 100 twice?");
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "FeeInflation kinds must name at least one kind of care. Maybe all of them are meant?");
        }
        kinds = ImmutableSortedSet.copyOf(kinds);
        if (during.isEmpty()) {
            throw new IllegalArgumentException(
                    "FeeInflation during must hold a day but is empty. Maybe leave out the end, so that it goes on?");
        }
    }

    /**
     * Returns inflation of all fees from a day on.
     *
     * @param yearly by how much a year: from -90 to 1,000 per cent
     * @param from the first day
     * @return the change
     * @throws IllegalArgumentException if the rate is out of range
     */
    public static FeeInflation ofAll(Percentage yearly, LocalDate from) {
        return new FeeInflation(yearly, CareScope.ALL.kinds(), DateRange.startingOn(from));
    }

    /**
     * Returns what a fee of one day is multiplied by to be that of another: (1 + rate) to the power of the days between
     * on which fees rise, over 365.25.
     *
     * @param kind the kind of care
     * @param day the day of the fee
     * @param later the day it is wanted at; before or after the first
     * @return a factor above 0; 1 if the kind is another
     */
    public double factor(DemandKind kind, LocalDate day, LocalDate later) {
        if (!kinds.contains(kind)) {
            return 1;
        }
        long days = during.daysBefore(later) - during.daysBefore(day);
        return StrictMath.pow(1 + yearly.asFraction().doubleValue(), days / DAYS_IN_A_YEAR);
    }

    @Override
    public ImmutableSortedSet<LocalDate> turningPoints() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        days.add(during.from());
        during.until().ifPresent(days::add);
        return days.build();
    }

    @Override
    public String explanation() {
        return Words.during(during) + ", fees of " + Words.anyOf(kinds) + " change by " + yearly + " a year";
    }
}
