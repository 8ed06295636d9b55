package org.placewright.pricing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The prices of a book that count on a day, brought to that day: what a method of benchmarking computes with.
 *
 * <p>A price is pounds a week for one place: the fee divided by the places it pays for, multiplied by the index from
 * the day observed to the day asked of, divided by the regional factor of where the home is: that of its authority,
 * where both are known, else of its region. {@link #scale} turns a price back into a fee. A place without a factor
 * counts as 1, and a fee that does not tell places left empty as for one place; {@link #caveats} says so. Where most do
 * not tell them, a fee asked about is not shared either: see {@link #placesPaid}. Rows stand in the order of the book.
 * Columns are read row by row and never handed out. Immutable and safe to share between threads.
 */
@SuppressWarnings("EnumOrdinal") // Codes live no longer than the book they are columns of.
public final class PricesAsOf {

    private final PriceBook book;
    private final LocalDate asOf;
    private final int[] rows;
    private final double[] prices;
    private final StaffCosts staffCosts;
    private final ImmutableSortedMap<LeftOut, Integer> leftOut;
    private final BenchmarkPolicy policy;
    private final SilentPrices silent;
    private final QuestionCaveats caveats;

    private PricesAsOf(PriceBook book, LocalDate asOf, BenchmarkPolicy policy) {
        this.book = book;
        this.asOf = asOf;
        this.policy = policy;
        this.staffCosts =
                new StaffCosts(policy.regionalFactor(), book.dictionaries().hosts());
        PriceSelection selection = new PriceSelection(book, staffCosts, asOf, policy);
        this.rows = selection.rows;
        this.prices = selection.prices;
        this.leftOut = selection.leftOut();
        this.silent = selection.silent;
        this.caveats = new QuestionCaveats(policy, staffCosts, selection.silent);
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
        return new PricesAsOf(book, asOf, policy);
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
        return prices[row] * staffCosts.of(book.columns(), rows[row]).factor();
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
                / placesPaid(question.facts())
                / staffCosts.of(question.facts()).factor();
    }

    /**
     * Returns the fee as it was observed, for one place.
     *
     * @param row 0 to {@link #size()} - 1
     * @return pounds a week, above 0
     */
    public double observedPrice(int row) {
        PriceColumns columns = book.columns();
        return columns.pence[rows[row]] / 100.0 / columns.placesPaid(rows[row]);
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
     * Returns who is paid. A home is not taken for a provider: one provider may run many.
     *
     * @param row 0 to {@link #size()} - 1
     * @return a number that tells providers apart; 0 if not known
     */
    public int provider(int row) {
        return book.columns().provider[rows[row]];
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
     * Returns the fee that a price was made of, brought to the day asked of: for all the places it pays for.
     *
     * @param row 0 to {@link #size()} - 1
     * @return pounds a week, above 0
     */
    public double fee(int row) {
        return localPrice(row) * book.columns().placesPaid(rows[row]);
    }

    /**
     * Returns how many places a fee asked about is shared among: those the facts tell, if of the prices of the type of
     * provision that may pay for places left empty at least half tell how many. Where fewer do, nobody knows how many
     * places a price pays for: the fee then counts whole, so that it is never taken for fair because places are left
     * empty, and {@link #caveats} says so. A price may pay for such places unless the child is known not to be placed
     * alone, and no place is told to be empty.
     *
     * @param facts of the placement asked about
     * @return places, 1 or more; 1 if the facts do not tell
     */
    public int placesPaid(PlacementFacts facts) {
        return silent.tellPlaces(codeOf(facts.provision())) ? facts.placesPaid() : 1;
    }

    /**
     * Returns what a price of some facts is multiplied by to be a fee: the places it is shared among, times the
     * regional factor.
     *
     * @param facts of a placement
     * @return a factor above 0
     */
    public double scale(PlacementFacts facts) {
        return placesPaid(facts) * staffCosts.of(facts).factor();
    }

    /**
     * Returns what to know of a question itself, whatever the method: a fee that is not plausible, places left empty of
     * which prices or question do not tell, or a home of which it is not known what staff cost there.
     *
     * @param question the fee and the facts of its placement
     * @return the caveats, in order; most often none
     */
    public ImmutableList<Caveat> caveats(PriceQuestion question) {
        return caveats.of(question, codeOf(question.facts().provision()));
    }

    /**
     * Returns what would let more prices of the book count, whatever is asked: such as an index that reaches the day.
     *
     * @return a sentence each, without a full stop; empty if all that were observed by the day count, of which there
     *     are some
     */
    public ImmutableList<String> help() {
        return SelectionHelp.of(leftOut, rows.length, asOf, policy);
    }

    /** Names the number of prices and the day only. */
    @Override
    public String toString() {
        return "PricesAsOf[" + rows.length + " prices, " + asOf + "]";
    }
}
