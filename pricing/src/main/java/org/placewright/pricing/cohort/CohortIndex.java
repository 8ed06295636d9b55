package org.placewright.pricing.cohort;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBook;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricedPlacements;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.quantile.QuantileDefinition;

/**
 * A book of prices arranged so that those alike in any respects of a ladder are found at once.
 *
 * <p>A placement counts once for each type of provision it has a price of, with its last price
 * ({@link PricedPlacements}): yearly returns tell the same agreement again, and a child placed twice is not two
 * children whose fees say independent things. A child who has moved from one type of provision to another counts in
 * both.
 *
 * <p>The prices of each type of provision are sorted, and each value of each respect has a bit for each price. So the
 * memory does not depend on how many combinations of facts are asked about.
 *
 * <p>Complexity: built in O(n log n) time; about 30 bytes a price, a third of what the book itself takes. Immutable as
 * seen from outside, and safe to share between threads: what has been reckoned of a cohort of 512 prices or more is
 * kept.
 */
public final class CohortIndex {

    private final PricesAsOf prices;
    private final CohortPolicy policy;
    private final RespectCodes codes;
    private final ImmutableList<ProvisionPrices> provisions;
    private final ImmutableList<TypicalPrices> typical;
    private final LastPrices last;
    private final Supplier<CohortMakeup> makeup;

    private CohortIndex(
            PricesAsOf prices,
            CohortPolicy policy,
            RespectCodes codes,
            LastPrices last,
            ImmutableList<ProvisionPrices> provisions) {
        this.prices = prices;
        this.policy = policy;
        this.codes = codes;
        this.provisions = provisions;
        this.last = last;
        this.makeup = Suppliers.memoize(() -> CohortMakeup.of(last.all(), this));
        this.typical = last.byProvision().stream()
                .map(rows -> new TypicalPrices(
                        median(rows, prices::observedPrice),
                        median(rows, prices::localPrice),
                        median(rows, prices::price)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the prices of a book that count on a day, arranged.
     *
     * @param book all prices
     * @param asOf the day they are brought to
     * @param policy which count, and in which respects they may be alike
     * @return the index
     */
    public static CohortIndex of(PriceBook book, LocalDate asOf, CohortPolicy policy) {
        PricesAsOf prices = PricesAsOf.of(book, asOf, policy.benchmark());
        RespectCodes codes = new RespectCodes(prices, policy.benchmark().ageBands());
        LastPrices last = LastPrices.of(prices);
        ImmutableList<ProvisionPrices> provisions = last.byProvision().stream()
                .map(rows -> ProvisionPrices.of(rows.toArray(), prices::price, policy.ladder(), codes))
                .collect(ImmutableList.toImmutableList());
        return new CohortIndex(prices, policy, codes, last, provisions);
    }

    /** To a step; 0 if there is none. */
    private static double median(ImmutableIntArray rows, IntToDoubleFunction price) {
        double[] all = rows.stream().mapToDouble(price).toArray();
        Arrays.sort(all);
        return all.length == 0 ? 0 : PriceRounding.nearest(QuantileDefinition.TYPE_7.ofSorted(all, 0.5));
    }

    /**
     * Returns the prices that count.
     *
     * @return the prices, brought to the day asked of
     */
    public PricesAsOf prices() {
        return prices;
    }

    /**
     * Returns what the comparison was told.
     *
     * @return the policy
     */
    public CohortPolicy policy() {
        return policy;
    }

    /**
     * Returns all prices of each type of provision that has any, in the order of their names.
     *
     * @return cohorts of 1 price or more
     */
    public ImmutableList<Cohort> provisions() {
        return provisions.stream()
                .filter(provision -> provision.size() > 0)
                .map(Cohort::of)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the cohorts that a question may be compared with.
     *
     * @param question a fee and the facts of its placement
     * @return the narrowing from the type of provision to everything known of the placement
     */
    public CohortNarrowing narrowing(PriceQuestion question) {
        PlacementFacts facts = question.facts();
        ImmutableList.Builder<Cohort> cohorts = ImmutableList.builder();
        ImmutableList.Builder<Respect> notKnown = ImmutableList.builder();
        ImmutableList.Builder<Respect> notTold = ImmutableList.builder();
        Cohort cohort = Cohort.of(provisions.get(codes.of(Respect.PROVISION, facts)));
        cohorts.add(cohort);
        ImmutableList<Respect> respects = policy.ladder().respects();
        for (int place = 1; place < respects.size(); place++) {
            Respect respect = respects.get(place);
            int code = codes.of(respect, facts);
            if (code == 0) {
                notKnown.add(respect);
            } else if (respect.factor().isPresent() && cohort.saying(place) < policy.enough()) {
                notTold.add(respect);
            } else {
                cohort = cohort.narrowed(respect, place, code);
                cohorts.add(cohort);
            }
        }
        return new CohortNarrowing(
                this, question, cohorts.build(), new CohortNarrowing.Silent(notKnown.build(), notTold.build()));
    }

    /**
     * Returns the parts of a cohort by what its prices say in one more respect, in short.
     *
     * @param cohort of this index
     * @param respect of the ladder, not the type of provision
     * @return logarithms of the prices of each part of 1 price or more, in the order of the values; prices that do not
     *     say are in none
     */
    public ImmutableList<LogPrices> parts(Cohort cohort, Respect respect) {
        int place = policy.ladder().respects().indexOf(respect);
        LogPrices[] parts = cohort.reckoned(
                2 + place,
                LogPrices[].class,
                each -> each.logPricesBy(row -> codes.ofRow(respect, row), codes.codes(respect)));
        return Stream.of(parts).filter(part -> part.count() > 0).collect(ImmutableList.toImmutableList());
    }

    /** Whose prices there are in all, and of when; of 1 price or more. */
    CohortMakeup makeup() {
        return makeup.get();
    }

    String words(Respect respect, PlacementFacts facts) {
        return codes.words(respect, facts);
    }

    /** Of the type of provision asked about. */
    TypicalPrices typical(PlacementFacts facts) {
        return typical.get(codes.of(Respect.PROVISION, facts));
    }

    /**
     * Returns how many placements there are, each once for each type of provision it has a price of.
     *
     * @return 0 or more
     */
    public int placements() {
        return last.size();
    }

    /** Of how many prices of a placement one is the last. */
    int pricesOf(int row) {
        return last.pricesOf(row);
    }

    /** Names the number of prices and the day only. */
    @Override
    public String toString() {
        return "CohortIndex[" + prices + "]";
    }

    /**
     * The median of the prices of a type of provision, to a step: as observed, brought to the day, and with the
     * regional factor taken out. All 0 if there are none.
     *
     * @param observed pounds a week
     * @param indexed pounds a week
     * @param comparable pounds a week
     */
    record TypicalPrices(double observed, double indexed, double comparable) {}
}
