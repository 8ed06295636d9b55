package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewright.core.geo.Region;
import org.placewright.core.money.WeeklyFee;

/**
 * The prices of a book that count on a day, brought to that day: what a method of benchmarking computes with.
 *
 * <p>A price is pounds a week for one place: the fee divided by the places it pays for, multiplied by the index from
 * the day observed to the day asked of, divided by the regional factor. {@link #scale} turns a price back into a fee. A
 * region without a factor counts as 1. Rows stand in the order of the book. Columns are read row by row and never
 * handed out. Immutable and safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
public final class PricesAsOf {

    private final PriceBook book;
    private final LocalDate asOf;
    private final BenchmarkPolicy policy;
    private final int[] rows;
    private final double[] prices;
    private final double[] regional;
    private final ImmutableSortedMap<LeftOut, Integer> leftOut;

    private PricesAsOf(
            PriceBook book,
            LocalDate asOf,
            BenchmarkPolicy policy,
            int[] rows,
            double[] prices,
            double[] regional,
            ImmutableSortedMap<LeftOut, Integer> leftOut) {
        this.book = book;
        this.asOf = asOf;
        this.policy = policy;
        this.rows = rows;
        this.prices = prices;
        this.regional = regional;
        this.leftOut = leftOut;
    }

    /**
     * Returns the prices that count.
     *
     * @param book all prices
     * @param asOf the day they are brought to
     * @param policy which count, and how they are brought to the day
     * @return the prices; O(n) for n observations in the book
     */
    public static PricesAsOf of(PriceBook book, LocalDate asOf, BenchmarkPolicy policy) {
        return new Selection(book, asOf, policy).select();
    }

    /**
     * Returns how many prices count.
     *
     * @return 0 or more
     */
    public int size() {
        return rows.length;
    }

    /**
     * Returns the day prices are brought to.
     *
     * @return the day asked of
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns how many prices of the book do not count, by reason.
     *
     * @return counts above 0
     */
    public ImmutableSortedMap<LeftOut, Integer> leftOut() {
        return leftOut;
    }

    /**
     * Returns the days on which the prices that count were observed.
     *
     * @return the first and the last day; empty if no price counts
     */
    public Optional<Range<LocalDate>> observed() {
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(Range.closed(observedOn(0), observedOn(rows.length - 1)));
    }

    /**
     * Returns a price: for one place, on the day asked of, regional factor taken out.
     *
     * @param row 0 to {@link #size()} - 1
     * @return pounds a week, above 0
     */
    public double price(int row) {
        return prices[row];
    }

    /**
     * Returns a price before the regional factor is taken out: for one place, on the day asked of.
     *
     * @param row 0 to {@link #size()} - 1
     * @return pounds a week, above 0
     */
    public double localPrice(int row) {
        return prices[row] * regional[code(PriceFactor.REGION, row)];
    }

    /**
     * Returns a fee to be judged as a price: for one place, regional factor taken out. It is reckoned in the same steps
     * as the prices of the book, so that of equal fees come equal prices.
     *
     * @param question the fee and the facts of its placement
     * @return pounds a week, above 0
     */
    public double price(PriceQuestion question) {
        return question.fee().pence()
                / 100.0
                / question.facts().placesPaid()
                / regional[PriceFactor.REGION.codeOf(question.facts())];
    }

    /**
     * Returns the fee as it was observed, for one place.
     *
     * @param row 0 to {@link #size()} - 1
     * @return pounds a week, above 0
     */
    public double observedPrice(int row) {
        PriceColumns columns = book.columns();
        return columns.pence[rows[row]] / 100.0 / (1 + columns.blocked[rows[row]]);
    }

    /**
     * Returns the day a price was observed.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the day
     */
    public LocalDate observedOn(int row) {
        return LocalDate.ofEpochDay(book.columns().day[rows[row]]);
    }

    /**
     * Returns the observation a price was made of: for whoever holds the book, to judge its own prices. A method of
     * benchmarking has no use for it, and never hands it out.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the observation, made anew
     */
    public PriceObservation observation(int row) {
        return book.observation(rows[row]);
    }

    /**
     * Returns the code of the type of provision.
     *
     * @param row 0 to {@link #size()} - 1
     * @return 1 to {@link #provisions()}
     */
    public int provision(int row) {
        return book.columns().provision[rows[row]];
    }

    /**
     * Returns how many types of provision the book names.
     *
     * @return the greatest code
     */
    public int provisions() {
        return book.dictionaries().provisions().size();
    }

    /**
     * Returns the code of a type of provision.
     *
     * @param provision the type
     * @return 1 to {@link #provisions()}; 0 if the book does not name it
     */
    public int codeOf(ProvisionType provision) {
        return book.dictionaries().provisions().codeOf(provision);
    }

    /**
     * Returns the type of provision of a code.
     *
     * @param code 1 to {@link #provisions()}
     * @return the type
     * @throws IndexOutOfBoundsException if there is no such code
     */
    public ProvisionType provisionOf(int code) {
        return book.dictionaries().provisions().value(code);
    }

    /**
     * Returns the age of the child.
     *
     * @param row 0 to {@link #size()} - 1
     * @return whole years
     */
    public int age(int row) {
        return book.columns().age[rows[row]];
    }

    /**
     * Returns the code of a factor.
     *
     * @param factor which fact
     * @param row 0 to {@link #size()} - 1
     * @return 0, not known, to {@link PriceFactor#codes()}
     */
    public int code(PriceFactor factor, int row) {
        return book.columns().factors[factor.ordinal()][rows[row]];
    }

    /**
     * Returns how much staff there is beyond the ordinary.
     *
     * @param row 0 to {@link #size()} - 1
     * @return hours a week; NaN if not known
     */
    public double additionalHours(int row) {
        return book.columns().hours[rows[row]];
    }

    /**
     * Returns who is paid: the provider, or where that is not known the establishment.
     *
     * @param row 0 to {@link #size()} - 1
     * @return a number that tells providers apart; 0 if neither is known
     */
    public int provider(int row) {
        int provider = book.columns().provider[rows[row]];
        return provider != 0 ? provider : -book.columns().establishment[rows[row]];
    }

    /**
     * Returns who pays.
     *
     * @param row 0 to {@link #size()} - 1
     * @return a number that tells authorities apart; 0 if not known
     */
    public int authority(int row) {
        return book.columns().authority[rows[row]];
    }

    /**
     * Returns which child was placed.
     *
     * @param row 0 to {@link #size()} - 1
     * @return a number that tells pseudonyms apart; 0 if not known
     */
    public int placed(int row) {
        return book.columns().placed[rows[row]];
    }

    /**
     * Returns where the child lives.
     *
     * @param row 0 to {@link #size()} - 1
     * @return a number that tells establishments apart; 0 if not known
     */
    public int establishment(int row) {
        return book.columns().establishment[rows[row]];
    }

    /**
     * Returns when the placement began.
     *
     * @param row 0 to {@link #size()} - 1
     * @return the date, if known
     */
    public Optional<LocalDate> placementStart(int row) {
        int start = book.columns().start[rows[row]];
        return start == PriceColumns.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(start));
    }

    /**
     * Returns what a price of some facts is multiplied by to be a fee: the places paid for, times the regional factor.
     *
     * @param facts of a placement
     * @return a factor above 0
     */
    public double scale(PlacementFacts facts) {
        return facts.placesPaid() * factor(policy, facts.region());
    }

    /**
     * Returns what to know of a question itself, whatever the method: a fee that is not plausible, or places left empty
     * of which the prices tell nothing.
     *
     * @param question the fee and the facts of its placement
     * @return the caveats, in order; most often none
     */
    public ImmutableList<Caveat> caveats(PriceQuestion question) {
        boolean told = question.facts().placesBlocked() > 0
                && IntStream.of(rows).anyMatch(row -> book.columns().blocked[row] > 0);
        return QuestionCaveats.of(question, policy, told);
    }

    private static double factor(BenchmarkPolicy policy, Optional<Region> region) {
        return policy.regionalFactor().of(Optional.empty(), region).factor();
    }

    /** Names the number of prices and the day only. */
    @Override
    public String toString() {
        return "PricesAsOf[" + rows.length + " prices, " + asOf + "]";
    }

    /** Goes through a book once. */
    private static final class Selection {

        private final PriceBook book;
        private final LocalDate asOf;
        private final BenchmarkPolicy policy;
        private final long firstDay;
        private final double[] regional = new double[Region.values().length + 1];
        private final int[] left = new int[LeftOut.values().length];

        private long indexedDay = Long.MIN_VALUE;
        private double indexed;

        Selection(PriceBook book, LocalDate asOf, BenchmarkPolicy policy) {
            this.book = book;
            this.asOf = asOf;
            this.policy = policy;
            this.firstDay = asOf.minus(policy.window()).toEpochDay() + 1;
            regional[0] = 1;
            for (Region region : Region.values()) {
                regional[region.ordinal() + 1] = factor(policy, Optional.of(region));
            }
        }

        PricesAsOf select() {
            PriceColumns columns = book.columns();
            int[] rows = new int[columns.size];
            double[] prices = new double[columns.size];
            int kept = 0;
            for (int row = 0; row < columns.size; row++) {
                Optional<LeftOut> why = whyLeftOut(columns, row);
                if (why.isPresent()) {
                    left[why.get().ordinal()]++;
                } else {
                    rows[kept] = row;
                    int region = columns.factors[PriceFactor.REGION.ordinal()][row];
                    prices[kept++] =
                            columns.pence[row] / 100.0 / (1 + columns.blocked[row]) * indexed / regional[region];
                }
            }
            kept = withoutRepeated(rows, prices, kept);
            return new PricesAsOf(
                    book, asOf, policy, Arrays.copyOf(rows, kept), Arrays.copyOf(prices, kept), regional, counted());
        }

        private int withoutRepeated(int[] rows, double[] prices, int count) {
            BitSet leaving = new RepeatedPrices(book.columns()).leaving(rows, count);
            int kept = 0;
            for (int place = 0; place < count; place++) {
                if (!leaving.get(place)) {
                    rows[kept] = rows[place];
                    prices[kept++] = prices[place];
                }
            }
            left[LeftOut.REPEATED.ordinal()] = count - kept;
            return kept;
        }

        private Optional<LeftOut> whyLeftOut(PriceColumns columns, int row) {
            if (columns.day[row] > asOf.toEpochDay()) {
                return Optional.of(LeftOut.AFTER_AS_OF);
            }
            if (columns.day[row] < firstDay) {
                return Optional.of(LeftOut.TOO_OLD);
            }
            if (!policy.comparesOffers() && columns.source[row] == PriceSource.OFFER.ordinal()) {
                return Optional.of(LeftOut.OFFER_ONLY);
            }
            if (!policy.plausibleFees().contains(WeeklyFee.ofPence(columns.pence[row]))) {
                return Optional.of(LeftOut.NOT_PLAUSIBLE);
            }
            if (columns.day[row] != indexedDay) {
                indexedDay = columns.day[row];
                // A price of the day itself is what it is, whether or not the index reaches that day.
                indexed = indexedDay == asOf.toEpochDay()
                        ? 1
                        : policy.index()
                                .factor(LocalDate.ofEpochDay(indexedDay), asOf)
                                .orElse(Double.NaN);
            }
            return indexed > 0 ? Optional.empty() : Optional.of(LeftOut.NOT_INDEXED);
        }

        private ImmutableSortedMap<LeftOut, Integer> counted() {
            EnumMap<LeftOut, Integer> counts = new EnumMap<>(LeftOut.class);
            for (LeftOut why : LeftOut.values()) {
                if (left[why.ordinal()] > 0) {
                    counts.put(why, left[why.ordinal()]);
                }
            }
            return ImmutableSortedMap.copyOf(counts);
        }
    }
}
