package org.placewright.testkit.synthetic;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.placewright.core.time.CollectionYear;

/**
 * What a synthetic region is to be like. The same specification makes equal regions on any machine.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>seed</td><td>whole number</td><td>no</td><td>903</td><td>tells regions of the same size apart</td></tr>
 * <tr><td>councilCount</td><td>whole number</td><td>no</td><td>3</td><td>1 to 12</td></tr>
 * <tr><td>childCount</td><td>whole number</td><td>no</td><td>600</td>
 *     <td>children in any of the returns, all councils together; 10 to 1,000 for each council</td></tr>
 * <tr><td>homeCount</td><td>whole number</td><td>no</td><td>150</td><td>10 to 500 for each council</td></tr>
 * <tr><td>referralCount</td><td>whole number</td><td>no</td><td>12</td>
 *     <td>children waiting for a home; 0 to 1,000</td></tr>
 * <tr><td>faultsOfEachKind</td><td>whole number</td><td>no</td><td>2</td>
 *     <td>faults of each kind put into each council's returns, as far as there are episodes to put them in; 0 or
 *     more</td></tr>
 * <tr><td>firstYear</td><td>{@link CollectionYear}</td><td>no</td><td>2021-22</td>
 *     <td>the first return; not before 2019-20</td></tr>
 * <tr><td>lastYear</td><td>{@link CollectionYear}</td><td>no</td><td>2025-26</td>
 *     <td>the last return; two to twenty years after the first, and not before 2024-25, because earlier there was no
 *     registered supported accommodation to speak of</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class SyntheticRegionSpec implements WithSyntheticRegionSpec {

    private static final int LEAST_PER_COUNCIL = 10;
    private static final int MOST_CHILDREN_PER_COUNCIL = 1_000;
    private static final int MOST_HOMES_PER_COUNCIL = 500;
    private static final int MOST_REFERRALS = 1_000;
    private static final CollectionYear EARLIEST = CollectionYear.of(2020);
    private static final CollectionYear EARLIEST_LAST = CollectionYear.of(2025);
    private static final int FEWEST_YEARS_BETWEEN = 2;
    private static final int MOST_YEARS_BETWEEN = 20;

    SyntheticRegionSpec() {}

    /**
     * Returns what tells regions of the same size apart.
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
     * @return 1 to 12
     */
    @Value.Default
    public int councilCount() {
        return 3;
    }

    /**
     * Returns how many children are in any of the returns, all councils together.
     *
     * @return 10 to 1,000 for each council
     */
    @Value.Default
    public int childCount() {
        return 600;
    }

    /**
     * Returns how many homes there are.
     *
     * @return 10 to 500 for each council
     */
    @Value.Default
    public int homeCount() {
        return 150;
    }

    /**
     * Returns how many children wait for a home.
     *
     * @return 0 to 1,000
     */
    @Value.Default
    public int referralCount() {
        return 12;
    }

    /**
     * Returns how many faults of each kind are put into each council's returns.
     *
     * @return 0 or more; fewer are put in where there are too few episodes to put them in
     */
    @Value.Default
    public int faultsOfEachKind() {
        return 2;
    }

    /**
     * Returns the year of the first return.
     *
     * @return the collection year
     */
    @Value.Default
    public CollectionYear firstYear() {
        return CollectionYear.of(2022);
    }

    /**
     * Returns the year of the last return.
     *
     * @return the collection year
     */
    @Value.Default
    public CollectionYear lastYear() {
        return CollectionYear.of(2026);
    }

    /**
     * Returns the day the region is seen on: the last day of the last year.
     *
     * @return the 31 March
     */
    public final LocalDate asOf() {
        return lastYear().lastDay();
    }

    @Value.Check
    void check() {
        within("councilCount", councilCount(), 1, Places.mostCouncils());
        within(
                "childCount",
                childCount(),
                LEAST_PER_COUNCIL * councilCount(),
                MOST_CHILDREN_PER_COUNCIL * councilCount());
        within("homeCount", homeCount(), LEAST_PER_COUNCIL * councilCount(), MOST_HOMES_PER_COUNCIL * councilCount());
        within("referralCount", referralCount(), 0, MOST_REFERRALS);
        within("faultsOfEachKind", faultsOfEachKind(), 0, Integer.MAX_VALUE);
        if (firstYear().compareTo(EARLIEST) < 0) {
            throw new IllegalArgumentException(
                    "SyntheticRegionSpec firstYear must not be before " + EARLIEST + " but was " + firstYear());
        }
        within(
                "lastYear",
                lastYear().endingIn(),
                Math.max(firstYear().endingIn() + FEWEST_YEARS_BETWEEN, EARLIEST_LAST.endingIn()),
                firstYear().endingIn() + MOST_YEARS_BETWEEN);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("SyntheticRegionSpec " + name + " must be " + least + " to " + most
                    + " here but was " + value + ". Maybe change the number of councils or years with it?");
        }
    }

    /**
     * Returns the region the quickstart ships: three councils, 600 children, five returns each, 150 homes, 12
     * referrals.
     *
     * @return the specification with every default
     */
    public static SyntheticRegionSpec standard() {
        return builder().build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SyntheticRegionSpec}. Nothing need be set. */
    public static final class Builder extends ImmutableSyntheticRegionSpec.Builder {
        Builder() {}
    }
}
