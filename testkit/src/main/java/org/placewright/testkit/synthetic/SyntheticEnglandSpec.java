package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.time.CollectionYear;

/**
 * What a synthetic England is to be like. The same specification makes equal ones on any machine.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>seed</td><td>whole number</td><td></td><td>no</td><td>903</td>
 *     <td>tells countries of the same size apart</td></tr>
 * <tr><td>councilCount</td><td>whole number</td><td>councils</td><td>no</td><td>153</td><td>1 to 153</td></tr>
 * <tr><td>childrenInCare</td><td>whole number</td><td>children</td><td>no</td><td>82,000 / 153 for each council</td>
 *     <td>expected in care on the last day; 20 to 2,000 for each council</td></tr>
 * <tr><td>yearsOfHistory</td><td>whole number</td><td>years</td><td>no</td><td>10</td>
 *     <td>every child in care on a day of so many years is told; 1 to 20</td></tr>
 * <tr><td>asOf</td><td>date</td><td></td><td>no</td><td>31 March 2025</td>
 *     <td>the last day; a 31 March, of 2015 to 2100</td></tr>
 * <tr><td>departures</td><td>{@link Departure}s</td><td></td><td>no</td><td>all</td>
 *     <td>how it differs from what a simple model expects</td></tr>
 * <tr><td>unaccompaniedShare</td><td>number</td><td>part of a whole</td><td>no</td><td>0.08</td>
 *     <td>unaccompanied asylum-seeking children among all in care on the last day (DfE, Children looked after in England,
 *     2025: 8 %); 0 to 0.1, because they all come at 14 to 17</td></tr>
 * <tr><td>shortBreaksShare</td><td>number</td><td>part of a whole</td><td>no</td><td>0.02</td>
 *     <td>children under an agreed series of short breaks on the last day, who are not among those in care, as a part of
 *     these (by hand); 0 to 0.5</td></tr>
 * <tr><td>faultsOfEachKind</td><td>whole number</td><td>faults</td><td>no</td><td>2</td>
 *     <td>faults of each kind put into each council's returns, as far as there are episodes for them; 0 or more</td></tr>
 * <tr><td>faultKinds</td><td>{@link SyntheticFaultKind}s</td><td></td><td>no</td><td>all</td>
 *     <td>the kinds of faults there are</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SyntheticEnglandSpec implements WithSyntheticEnglandSpec {

    static final int MOST_COUNCILS = 153;
    static final int CHILDREN_OF_ENGLAND = 82_000;
    private static final int MOST_YEARS = 20;
    private static final int FEWEST_CHILDREN = 20;
    private static final int MOST_CHILDREN = 2_000;
    private static final double MOST_UNACCOMPANIED = 0.1;
    private static final double MOST_SHORT_BREAKS = 0.5;
    private static final int EARLIEST = 2015;
    private static final int LATEST = 2100;

    SyntheticEnglandSpec() {}

    /**
     * Returns what tells countries of the same size apart.
     *
     * @return the seed
     */
    @Value.Default
    public long seed() {
        return 903;
    }

    /**
     * Returns how many councils there are.
     *
     * @return 1 to 153
     */
    @Value.Default
    public int councilCount() {
        return MOST_COUNCILS;
    }

    /**
     * Returns how many children are expected in care on the last day.
     *
     * @return the number asked for; empty for the published number, as so many councils have of it
     */
    public abstract OptionalInt childrenInCare();

    /**
     * Returns for how many years every child in care is told.
     *
     * @return 1 to 20
     */
    @Value.Default
    public int yearsOfHistory() {
        return 10;
    }

    /**
     * Returns the last day.
     *
     * @return a 31 March
     */
    @Value.Default
    public LocalDate asOf() {
        return CollectionYear.of(2025).lastDay();
    }

    /**
     * Returns how it differs from what a simple model expects.
     *
     * @return the departures that are on
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<Departure> departures() {
        return ImmutableSortedSet.copyOf(Departure.values());
    }

    /**
     * Returns which part of the children in care on the last day are unaccompanied asylum-seeking children.
     *
     * @return 0 to 0.1
     */
    @Value.Default
    public double unaccompaniedShare() {
        return 0.08;
    }

    /**
     * Returns how many children are under an agreed series of short breaks on the last day.
     *
     * @return 0 to 0.5, as a part of the children in care, whom they come besides
     */
    @Value.Default
    public double shortBreaksShare() {
        return 0.02;
    }

    /**
     * Returns how many faults of each kind are put into each council's returns.
     *
     * @return 0 or more
     */
    @Value.Default
    public int faultsOfEachKind() {
        return 2;
    }

    /**
     * Returns the kinds of faults there are.
     *
     * @return all but those left out
     */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<SyntheticFaultKind> faultKinds() {
        return ImmutableSortedSet.copyOf(SyntheticFaultKind.values());
    }

    /**
     * Returns how many children are expected in care on the last day.
     *
     * @return the number asked for, or the default
     */
    public final int expectedChildren() {
        return childrenInCare().orElse((CHILDREN_OF_ENGLAND * councilCount() + MOST_COUNCILS / 2) / MOST_COUNCILS);
    }

    /**
     * Returns the first day of which every child in care is told.
     *
     * @return a 1 April
     */
    public final LocalDate firstDay() {
        return CollectionYear.of(asOf().getYear() - yearsOfHistory() + 1).firstDay();
    }

    /**
     * Returns the same specification without a departure.
     *
     * @param departure what is to be off
     * @return a specification like this one otherwise
     */
    public final SyntheticEnglandSpec without(Departure departure) {
        return withDepartures(ImmutableSortedSet.copyOf(Sets.filter(departures(), other -> other != departure)));
    }

    @Value.Check
    void check() {
        within("councilCount", councilCount(), 1, MOST_COUNCILS);
        within("yearsOfHistory", yearsOfHistory(), 1, MOST_YEARS);
        within("faultsOfEachKind", faultsOfEachKind(), 0, Integer.MAX_VALUE);
        share("unaccompaniedShare", unaccompaniedShare(), MOST_UNACCOMPANIED);
        share("shortBreaksShare", shortBreaksShare(), MOST_SHORT_BREAKS);
        childrenInCare()
                .ifPresent(children -> within(
                        "childrenInCare", children, FEWEST_CHILDREN * councilCount(), MOST_CHILDREN * councilCount()));
        within("asOf year", asOf().getYear(), EARLIEST, LATEST);
        if (!asOf().equals(CollectionYear.containing(asOf()).lastDay())) {
            throw new IllegalArgumentException("SyntheticEnglandSpec asOf must be a 31 March but was " + asOf()
                    + ". Maybe take the last day of a CollectionYear?");
        }
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("SyntheticEnglandSpec " + name + " must be " + least + " to " + most
                    + " here but was " + value + ". Maybe change the number of councils with it?");
        }
    }

    private static void share(String name, double value, double most) {
        if (!(value >= 0 && value <= most)) {
            throw new IllegalArgumentException("SyntheticEnglandSpec " + name + " must be 0 to " + most + " but was "
                    + value + ". Maybe a percentage was given for a part of a whole?");
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

    /** Builds a {@link SyntheticEnglandSpec}. Nothing need be set. */
    public static final class Builder extends ImmutableSyntheticEnglandSpec.Builder {
        Builder() {}
    }
}
