package org.placewright.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.code.DemandKind;
import org.placewright.core.time.AgeBand;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.ForecastWarning;

/**
 * What every {@link DemandForecaster} must keep.
 *
 * <pre>{@code
 * class OurForecasterTest implements DemandForecasterLaws {
 *     public DemandForecaster forecaster() {
 *         return new OurForecaster();
 *     }
 * }
 * }</pre>
 *
 * <p>The laws ask nothing about how good a forecast is: a back-test does. They ask that nothing is known of later days,
 * that the order of histories does not matter, that the same question has the same answer, that what is told adds up
 * and makes sense, and that nothing in a history makes the forecaster throw.
 */
public interface DemandForecasterLaws {

    /** How far sums may differ by rounding, as a part of them. */
    double ROUNDING = 1e-9;

    /** How often each law is tried. */
    int TRIES = 150;

    /**
     * Returns the forecaster to hold to the laws.
     *
     * @return the forecaster
     */
    DemandForecaster forecaster();

    /**
     * Returns by how many children a stock may change where nobody ever came, left or moved: for a forecaster that
     * models flows, 0, or what it allows for flows that were not seen, however large the stock.
     *
     * @return children, 0 or more; empty, which is the default, if the forecaster does not claim to keep the stock
     */
    default OptionalDouble stockMayChangeBy() {
        return OptionalDouble.empty();
    }

    /**
     * What happens after the day asked of changes nothing.
     *
     * @param question what is asked, of a history that goes on
     */
    @Property(tries = TRIES)
    default void what_happens_later_changes_nothing(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        DemandQuestion then = question.withHistory(question.history().knownOn(question.asOf()));
        ForecastComparison.holds(
                ask(question), ask(then), 0, "what happens after the day asked of must change nothing");
    }

    /**
     * The order of histories changes nothing but by rounding.
     *
     * @param question what is asked
     */
    @Property(tries = TRIES)
    default void the_order_of_histories_changes_nothing(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        DemandQuestion other = question.withHistory(DemandCases.inOtherOrder(question.history()));
        ForecastComparison.holds(ask(question), ask(other), ROUNDING, "the order of histories must change nothing");
    }

    /**
     * The same question has the same answer, to the last bit, whatever was asked before.
     *
     * @param question what is asked
     * @param between what is asked between
     */
    @Property(tries = TRIES)
    default void asking_again_changes_nothing(
            @ForAll(supplier = DemandCases.class) DemandQuestion question,
            @ForAll(supplier = DemandCases.class) DemandQuestion between) {
        ForecastOutcome first = ask(question);
        ask(between);
        ForecastComparison.holds(first, ask(question), 0, "asking again must change nothing");
    }

    /**
     * Whatever the history holds, there is an answer, to what was asked, and it says what to know about it once.
     *
     * @param question what is asked
     */
    @Property(tries = TRIES)
    default void every_question_is_answered(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        ForecastOutcome outcome = ask(question);
        Law.holds(
                outcome.method().equals(forecaster().method()) && outcome.asOf().equals(question.asOf()),
                "the answer must name the method and the day");
        long kinds =
                outcome.warnings().stream().map(ForecastWarning::key).distinct().count();
        Law.holds(kinds == outcome.warnings().size(), "no warning must be given twice");
        if (outcome instanceof DemandForecast forecast) {
            Law.holds(
                    ImmutableSet.copyOf(forecast.dates()).equals(question.dates()),
                    "the days forecast must be those asked for");
            Law.holds(
                    forecast.cells()
                            .ageBands()
                            .equals(question.breakdown().ageBands().bands()),
                    "the age bands must be those asked for");
            Law.holds(
                    (question.breakdown().isByAuthority()
                                    || forecast.cells().authorities().isEmpty())
                            && (question.breakdown().isByNeed()
                                    || forecast.cells().needs().isEmpty()),
                    "councils and needs must not be told apart unless asked for");
        }
    }

    /**
     * What is known, what is expected and what drives it add up: ages, kinds of care, needs and councils to their
     * totals.
     *
     * @param question what is asked
     */
    @Property(tries = TRIES)
    default void cells_add_up_to_their_totals(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        if (ask(question) instanceof DemandForecast forecast) {
            for (DemandCell total : forecast.cells().all()) {
                parts(total, forecast.cells()).forEach(parts -> addUp(forecast, total, parts));
            }
        }
    }

    /**
     * What is told of a cell makes sense: mean and spread are finite and not negative, quantiles are whole numbers from
     * 0 on that do not fall as the probability rises, and probabilities are from 0 to 1.
     *
     * @param question what is asked
     * @param places how many places there are
     */
    @Property(tries = TRIES)
    default void what_is_told_makes_sense(
            @ForAll(supplier = DemandCases.class) DemandQuestion question, @ForAll @IntRange(max = 20) int places) {
        if (ask(question) instanceof DemandForecast forecast) {
            for (LocalDate date : forecast.dates()) {
                for (DemandCell cell : forecast.cells().all()) {
                    Law.holds(
                            isSensible(forecast.mean(date, cell))
                                    && isSensible(forecast.standardDeviation(date, cell))
                                    && isSensible(forecast.known(cell)),
                            "means and spreads must be finite and not negative");
                    quantilesRise(distribution(forecast, date, cell));
                    double probability = forecast.probabilityOfExceeding(date, cell, places);
                    Law.holds(probability >= 0 && probability <= 1, probability + " is no probability");
                }
            }
        }
    }

    /**
     * What drives the change adds up to it, where the method tells.
     *
     * @param question what is asked
     */
    @Property(tries = TRIES)
    default void drivers_add_up_to_the_change(@ForAll(supplier = DemandCases.class) DemandQuestion question) {
        if (ask(question) instanceof DemandForecast forecast) {
            for (LocalDate date : forecast.dates()) {
                for (DemandCell cell : forecast.cells().all()) {
                    double sum = 0;
                    for (double children : forecast.drivers(date, cell).values()) {
                        sum += children;
                    }
                    double change = forecast.mean(date, cell) - forecast.known(cell);
                    Law.holds(
                            forecast.drivers(date, cell).isEmpty()
                                    || ForecastComparison.isClose(sum, change, ROUNDING * (1 + forecast.known(cell))),
                            "what drives the change of " + cell + " must add up to " + change + " but makes " + sum);
                }
            }
        }
    }

    /**
     * Where nobody came, left or moved in years, and nobody turns 18, the stock stays: of forecasters that claim it.
     *
     * @param children how many there are
     * @param years for how many they have been in care
     * @param months how far ahead is asked
     */
    @Property(tries = TRIES)
    default void without_flows_the_stock_stays(
            @ForAll @IntRange(min = 1, max = 40) int children,
            @ForAll @IntRange(min = 1, max = 6) int years,
            @ForAll @IntRange(min = 1, max = 36) int months) {
        if (stockMayChangeBy().isPresent()) {
            DemandQuestion question = StillStock.question(children, years, months);
            if (ask(question) instanceof DemandForecast forecast) {
                double known = forecast.known(DemandCell.TOTAL);
                double mean = forecast.mean(forecast.dates().get(0), DemandCell.TOTAL);
                Law.holds(known == children, children + " children must be known but are " + known);
                Law.holds(
                        Math.abs(mean - known) <= stockMayChangeBy().getAsDouble() + ROUNDING,
                        "a stock of " + known + " without flows must stay but becomes " + mean);
            }
        }
    }

    private ForecastOutcome ask(DemandQuestion question) {
        try {
            return forecaster().forecast(question);
        } catch (RuntimeException thrown) {
            throw new AssertionError("the forecaster must not throw", thrown);
        }
    }

    private static CountDistribution distribution(DemandForecast forecast, LocalDate date, DemandCell cell) {
        try {
            return forecast.distribution(date, cell);
        } catch (IllegalArgumentException none) {
            throw new AssertionError(
                    "no distribution of counts has mean " + forecast.mean(date, cell) + " and deviation "
                            + forecast.standardDeviation(date, cell),
                    none);
        }
    }

    private static void quantilesRise(CountDistribution distribution) {
        int before = 0;
        for (double probability : new double[] {0.025, 0.1, 0.5, 0.9, 0.975}) {
            int quantile = distribution.quantile(probability);
            Law.holds(quantile >= before, "the quantile at " + probability + " must not fall to " + quantile);
            before = quantile;
        }
    }

    private static boolean isSensible(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }

    private static void addUp(DemandForecast forecast, DemandCell total, ImmutableSet<DemandCell> parts) {
        double known = 0;
        for (DemandCell part : parts) {
            known += forecast.known(part);
        }
        Law.holds(
                ForecastComparison.isClose(known, forecast.known(total), ROUNDING),
                "what is known must add up to " + total);
        for (LocalDate date : forecast.dates()) {
            double mean = 0;
            for (DemandCell part : parts) {
                mean += forecast.mean(date, part);
            }
            Law.holds(
                    ForecastComparison.isClose(mean, forecast.mean(date, total), ROUNDING),
                    total + " must be the sum of its parts, " + mean + ", but is " + forecast.mean(date, total));
        }
    }

    /** Returns what a total may be divided into: by each of the four that it adds up. */
    private static ImmutableSet<ImmutableSet<DemandCell>> parts(DemandCell total, DemandCells cells) {
        ImmutableSet.Builder<ImmutableSet<DemandCell>> all = ImmutableSet.builder();
        if (total.ageBand().isEmpty()) {
            all.add(cells.ageBands().stream()
                    .map((AgeBand band) -> total.withAgeBand(band))
                    .collect(ImmutableSet.toImmutableSet()));
        }
        if (total.kind().isEmpty()) {
            all.add(ImmutableSet.copyOf(DemandKind.values()).stream()
                    .map((DemandKind kind) -> total.withKind(kind))
                    .collect(ImmutableSet.toImmutableSet()));
        }
        if (total.need().isEmpty() && !cells.needs().isEmpty()) {
            all.add(cells.needs().stream().map(total::withNeed).collect(ImmutableSet.toImmutableSet()));
        }
        if (total.authority().isEmpty() && !cells.authorities().isEmpty()) {
            all.add(cells.authorities().stream().map(total::withAuthority).collect(ImmutableSet.toImmutableSet()));
        }
        return all.build();
    }
}
