package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.measure.StaffingHours;
import org.placewright.core.money.WeeklyFee;

/**
 * A snapshot of price observations to benchmark against, held in columns: about 75 bytes an observation besides its
 * identifiers, each of which is held once.
 *
 * <p>Observations are held in one documented order (day observed, provision, age, fee, then the other attributes as
 * {@link PriceObservation} lists them), whatever order they came in. It never prints them. A line of a document that is
 * read twice counts once. Built in O(n log n); immutable and safe to share between threads.
 *
 * <p>Guaranteed: a book merged of two is the book built of the observations of both.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
public final class PriceBook {

    private final PriceColumns columns;
    private final PriceDictionaries dictionaries;
    private final int repeated;

    private PriceBook(PriceColumns columns, PriceDictionaries dictionaries, int repeated) {
        this.columns = columns;
        this.dictionaries = dictionaries;
        this.repeated = repeated;
    }

    /**
     * Returns a book of the given observations.
     *
     * @param observations in any order; two that are equal count twice, unless they name the line they were read from
     * @return the book
     */
    public static PriceBook of(Iterable<PriceObservation> observations) {
        Builder builder = builder();
        observations.forEach(builder::add);
        return builder.build();
    }

    /**
     * Returns this book and another together.
     *
     * @param other another book
     * @return the same book as one built from the observations of both
     */
    public PriceBook merge(PriceBook other) {
        Builder builder = builder();
        for (PriceBook book : ImmutableList.of(this, other)) {
            IntStream.range(0, book.size()).mapToObj(book::observation).forEach(builder::add);
        }
        return builder.build(Math.addExact(repeated, other.repeated));
    }

    /**
     * Returns how many observations there are.
     *
     * @return 0 or more
     */
    public int size() {
        return columns.size;
    }

    /**
     * Returns how many observations were left out because they were read from the same line of the same document as
     * another, and say the same. That several sources tell one placement is for {@link PricesAsOf} to find, since it
     * depends on the day asked of.
     *
     * @return 0 or more
     */
    public int repeated() {
        return repeated;
    }

    /**
     * Returns one observation.
     *
     * @param row 0 to {@link #size()} - 1, in the order of the book
     * @return the observation
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public PriceObservation observation(int row) {
        PlacementFacts.Builder facts = PlacementFacts.builder()
                .provision(dictionaries.provisions().value(columns.provision[row]))
                .ageInYears(columns.age[row])
                .hostAuthority(dictionaries.hosts().find(columns.host[row]))
                .placesBlocked(
                        columns.blocked[row] == PriceColumns.NOT_KNOWN
                                ? Optional.empty()
                                : Optional.of((int) columns.blocked[row]));
        for (PriceFactor factor : PriceFactor.values()) {
            factor.set(facts, columns.factors[factor.ordinal()][row]);
        }
        if (!Double.isNaN(columns.hours[row])) {
            facts.additionalStaffing(StaffingHours.of(columns.hours[row]));
        }
        return PriceObservation.builder()
                .facts(facts.build())
                .fee(WeeklyFee.ofPence(columns.pence[row]))
                .observedOn(LocalDate.ofEpochDay(columns.day[row]))
                .placementStart(
                        columns.start[row] == PriceColumns.NO_DAY
                                ? Optional.empty()
                                : Optional.of(LocalDate.ofEpochDay(columns.start[row])))
                .placingAuthority(dictionaries.authorities().find(columns.authority[row]))
                .establishment(dictionaries.establishments().find(columns.establishment[row]))
                .provider(dictionaries.providers().find(columns.provider[row]))
                .placed(dictionaries.placed().find(columns.placed[row]))
                .provenance(dictionaries
                        .documents()
                        .find(columns.document[row])
                        .map(document -> new PriceProvenance(
                                PriceSource.values()[columns.source[row]], document, columns.line[row])))
                .build();
    }

    /**
     * Returns all observations, each made anew: for small books. A method of benchmarking computes with
     * {@link PricesAsOf} instead.
     *
     * @return the observations, in the order of the book
     */
    public ImmutableList<PriceObservation> observations() {
        return IntStream.range(0, size()).mapToObj(this::observation).collect(ImmutableList.toImmutableList());
    }

    PriceColumns columns() {
        return columns;
    }

    PriceDictionaries dictionaries() {
        return dictionaries;
    }

    /** Returns the number of observations only. */
    @Override
    public String toString() {
        return "PriceBook[" + size() + " observations]";
    }

    /**
     * Returns a builder of an empty book.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Takes observations one by one, so that they need not all be held as objects. Used once, by one thread. */
    public static final class Builder {

        private final PriceColumns columns = new PriceColumns(16);
        private final PriceDictionaries.Gathering gathering = new PriceDictionaries.Gathering();

        private Builder() {}

        /**
         * Adds an observation.
         *
         * @param observation what one placement cost
         * @return this builder
         */
        public Builder add(PriceObservation observation) {
            columns.add(observation, gathering);
            return this;
        }

        /**
         * Returns the book.
         *
         * @return the book of all observations added
         */
        public PriceBook build() {
            return build(0);
        }

        private PriceBook build(int repeatedBefore) {
            columns.trim();
            PriceDictionaries dictionaries = gathering.sorted(columns);
            int[] kept = columns.withoutLinesReadTwice(columns.inOrder());
            return new PriceBook(columns.gathered(kept), dictionaries, repeatedBefore + columns.size - kept.length);
        }
    }
}
