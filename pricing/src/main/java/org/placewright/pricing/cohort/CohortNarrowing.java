package org.placewright.pricing.cohort;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.Benchmarked;
import org.placewright.pricing.ComparablesFound;
import org.placewright.pricing.ComparablesUsed;
import org.placewright.pricing.FairInterval;
import org.placewright.pricing.PriceComponent;
import org.placewright.pricing.PriceDecomposition;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.TooFewComparables;

/**
 * The cohorts a question may be compared with, from all prices of its type of provision to those alike in everything
 * known of the placement: what a method that compares with cohorts answers from.
 *
 * <p>A step is the place of a cohort, 0 for the widest. Each step adds one respect; what is not known of the placement
 * adds none, nor does what too few prices of the type of provision tell. Immutable and safe to share between threads.
 */
public final class CohortNarrowing {

    private final CohortIndex index;
    private final PriceQuestion question;
    private final ImmutableList<Cohort> cohorts;
    private final Silent silent;

    CohortNarrowing(CohortIndex index, PriceQuestion question, ImmutableList<Cohort> cohorts, Silent silent) {
        this.index = index;
        this.question = question;
        this.cohorts = cohorts;
        this.silent = silent;
    }

    /**
     * Returns the cohorts, the widest first.
     *
     * @return one or more; each holds the next
     */
    public ImmutableList<Cohort> cohorts() {
        return cohorts;
    }

    /**
     * Returns the narrowest step with prices enough.
     *
     * @param enough prices, 1 or more
     * @return the step; -1 if the widest has too few
     */
    public int narrowestWith(int enough) {
        int step = cohorts.size() - 1;
        while (step >= 0 && cohorts.get(step).size() < enough) {
            step--;
        }
        return step;
    }

    /**
     * Returns the fee judged as a price.
     *
     * @return pounds a week for one place, regional factor taken out
     */
    public double price() {
        return index.prices().price(question);
    }

    /**
     * Returns the fee of a placement like the one asked about that has a price.
     *
     * @param price pounds a week for one place, 0 or more
     * @return the fee, to the penny, halves up
     */
    public WeeklyFee fee(double price) {
        return WeeklyFee.ofPence((long) Math.floor(price * index.prices().scale(question.facts()) * 100 + 0.5));
    }

    /**
     * Returns the interval of fees of a span of prices.
     *
     * @param span of prices
     * @return fees of placements like the one asked about
     */
    public FairInterval interval(PriceSpan span) {
        return new FairInterval(fee(span.lower()), fee(span.upper()), span.level());
    }

    /**
     * Returns an answer with what does not depend on the method: question, day, prices compared with, caveats.
     *
     * @param step whose prices are compared with; -1 for those of all types of provision
     * @param weighting how prices are weighted, in words
     * @return a builder, of which the method is to set its name, decomposition, interval, percentile and quantiles
     */
    public Benchmarked.Builder answer(int step, String weighting) {
        return Benchmarked.builder()
                .question(question)
                .asOf(index.prices().asOf())
                .comparables(comparables(step).withWeighting(weighting))
                .addAllCaveats(index.prices().caveats(question))
                .addAllCaveats(new CohortCaveats(index).of(this, makeup(step)));
    }

    /**
     * Returns that there are too few comparables.
     *
     * @param needed how many the widest cohort needs, above what it holds
     * @return a builder, of which the method is to set its name
     */
    public TooFewComparables.Builder tooFew(int needed) {
        CohortCaveats caveats = new CohortCaveats(index);
        return TooFewComparables.builder()
                .question(question)
                .asOf(index.prices().asOf())
                .found(found(-1))
                .needed(needed)
                .help(caveats.help(question, cohorts.get(0).size()))
                .caveats(caveats.always(this));
    }

    private ComparablesUsed comparables(int step) {
        CohortMakeup makeup = makeup(step);
        return ComparablesUsed.builder()
                .count(step < 0 ? index.placements() : cohorts.get(step).size())
                .alike(alike(step))
                .widened(found(step))
                .providers(makeup.providers())
                .tellingProvider(makeup.tellingProvider())
                .largestProviderShare(makeup.largestProviderShare())
                .observed(makeup.observed())
                .build();
    }

    private CohortMakeup makeup(int step) {
        return step < 0 ? index.makeup() : CohortMakeup.of(cohorts.get(step), index);
    }

    /** What each step narrower than one holds, the narrowest first. */
    private ImmutableList<ComparablesFound> found(int widest) {
        return IntStream.range(widest + 1, cohorts.size())
                .map(i -> cohorts.size() + widest - i)
                .mapToObj(step -> new ComparablesFound(
                        String.join(", ", alike(step)), cohorts.get(step).size()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> alike(int step) {
        return step < 0
                ? ImmutableList.of()
                : cohorts.get(step).respects().stream()
                        .map(respect -> index.words(respect, question.facts()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** In which respects of the ladder there is nothing to compare. */
    Silent silent() {
        return silent;
    }

    /**
     * Returns what is known of the placement, and was given up because prices were too few.
     *
     * @param step whose prices are compared with
     * @return respects in the order of the ladder
     */
    public ImmutableList<Respect> givenUp(int step) {
        int kept = cohorts.get(step).respects().size();
        ImmutableList<Respect> all = cohorts.get(cohorts.size() - 1).respects();
        return all.subList(kept, all.size());
    }

    /**
     * Returns the medians along the way to a step.
     *
     * @param step whose cohort has a price or more
     * @return pounds a week for one place, from the widest to that step, by type 7, to the nearest step of
     *     {@link PriceRounding}
     */
    public ImmutableDoubleArray medians(int step) {
        return ImmutableDoubleArray.copyOf(
                cohorts.subList(0, step + 1).stream().mapToDouble(cohort -> PriceRounding.nearest(cohort.median())));
    }

    /**
     * Returns why the fee differs from the typical one, from what is typical along the way.
     *
     * <p>It starts at the median fee of the type of provision, for one place, as observed; of fewer prices than a
     * median needs, at what is typical of the widest step, since their median may be what one of few pays. What the
     * index changes is time, and nothing else is; what taking the regional factor out changes is location. Then each
     * step changes the price, by the respect it adds. Places left empty count as staffing, the region's factor as
     * location. So that the parts do not add up to somebody's price, each of the medians they lie between is one that
     * may be told.
     *
     * @param typical pounds a week for one place at each step, from the widest; the last is what is expected
     * @return the parts, to the penny
     */
    public PriceDecomposition decomposition(ImmutableDoubleArray typical) {
        boolean few = cohorts.get(0).size()
                < index.policy().benchmark().minimumComparables().median();
        double widest = typical.get(0);
        CohortIndex.TypicalPrices all = few ? new CohortIndex.TypicalPrices(widest, widest, widest) : typical();
        Map<PriceComponent, Double> parts = new EnumMap<>(PriceComponent.class);
        addIfAny(parts, PriceComponent.TIME, all.indexed() - all.observed());
        addIfAny(parts, PriceComponent.LOCATION, all.comparable() - all.indexed());
        ImmutableList<Respect> respects = cohorts.get(cohorts.size() - 1).respects();
        double before = all.comparable();
        for (int step = 0; step < typical.length(); step++) {
            parts.merge(respects.get(step).component(), typical.get(step) - before, Double::sum);
            before = typical.get(step);
        }
        double places = index.prices().placesPaid(question.facts());
        double scale = index.prices().scale(question.facts());
        addIfAny(parts, PriceComponent.STAFFING, before * (places - 1));
        addIfAny(parts, PriceComponent.LOCATION, before * (scale - places));
        WeeklyFee start = WeeklyFee.ofPence((long) Math.floor(all.observed() * 100 + 0.5));
        return PriceDecomposition.rounded(start, fee(before), parts, question.fee());
    }

    /** Of the type of provision asked about. */
    CohortIndex.TypicalPrices typical() {
        return index.typical(question.facts());
    }

    private static void addIfAny(Map<PriceComponent, Double> parts, PriceComponent component, double pounds) {
        if (pounds != 0) {
            parts.merge(component, pounds, Double::sum);
        }
    }

    /**
     * Respects of the ladder in which there is nothing to compare.
     *
     * @param placement what is not known of the placement
     * @param prices what too few prices of the type of provision tell
     */
    record Silent(ImmutableList<Respect> placement, ImmutableList<Respect> prices) {}
}
