package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import org.placewright.sufficiency.history.CareStays;

/**
 * Forecasts by the flows of a council: children in care move, leave and grow older at the rates of the past, and others
 * come.
 *
 * <p><b>Model.</b> Each child moves between kinds of care, and out of it, as a continuous-time Markov process whose
 * rates depend on the age (bands under 1, 1 to 4, 5 to 9, 10 to 15, 16 and 17), the kind, and how long the child has
 * been in care ({@link FlowPolicy#phases}); on the 18th birthday the child leaves. Children come as a Poisson-like
 * process whose level is that of the last quarters. Rates are fitted to the {@link FlowPolicy#window}, or to as much of
 * it as is fully known: from the first day on which any stay is known to have ended, because of the time before only
 * those are known who stayed.
 *
 * <p><b>Expectation and variance</b> are those of the process itself: of residents, the sum over children of p (1 - p);
 * of entrants, the mean times the dispersion of entries. It does not grow for ever, as it would if the variances of
 * steps were added up. To it come the Gamma posteriors of rates and the drift of entries, by the delta method.
 *
 * <p><b>Futures drawn</b>, where the question asks for them, are of the same model: rates from their posteriors,
 * entries that drift, and every child on its own; so cells and dates go together in them as they do not in means and
 * variances.
 *
 * <p><b>Guarantee and its limits.</b> The same question gives the same bytes. Expectations add up over cells and
 * councils. How long a child has been in the present placement makes no difference; of the season, entries only; rates
 * of leaving and moving are taken to stay; councils are taken to be independent. O(children x dates), and some hundred
 * coarse runs for the uncertainty.
 */
public final class FlowForecaster implements DemandForecaster {

    private static final int LONGEST_STEP = 31;
    /** How many numbers of futures are kept at most: 200 MB. */
    private static final long MOST_NUMBERS = 50_000_000;

    private final FlowPolicy policy;

    private FlowForecaster(FlowPolicy policy) {
        this.policy = policy;
    }

    /**
     * Returns the forecaster with the standard policy.
     *
     * @return the forecaster
     */
    public static FlowForecaster standard() {
        return of(FlowPolicy.standard());
    }

    /**
     * Returns a forecaster.
     *
     * @param policy how it reads the history
     * @return the forecaster
     */
    public static FlowForecaster of(FlowPolicy policy) {
        return new FlowForecaster(policy);
    }

    @Override
    public String method() {
        return "flow";
    }

    @Override
    public ForecastOutcome forecast(DemandQuestion question) {
        CareStays stays = CareStays.of(question.history().knownOn(question.asOf()));
        Strata strata = Strata.of(stays, question);
        KnownCare care = KnownCare.of(stays, question.asOf(), strata);
        int first = first(care, care.rows());
        ImmutableList<ForecastWarning> warnings = FlowWarnings.of(stays, care, first);
        Optional<ForecastWarning> refusal = FlowWarnings.refusal(care, first);
        if (refusal.isPresent()) {
            return new NotDetermined(method(), question.asOf(), FlowWarnings.with(warnings, refusal.get()));
        }
        DemandForecastBuilder forecast = DemandForecast.builder(method(), question, strata.cells());
        warnings.forEach(forecast::warning);
        int draws = drawsKept(question, strata);
        if (draws < question.draws()) {
            forecast.warning(ForecastWarning.of(
                    "fewer-draws",
                    "Only " + draws + " futures are drawn instead of " + question.draws()
                            + ", so that dates, cells and futures are " + MOST_NUMBERS + " numbers at most"));
        }
        FlowSums sums = new FlowSums(forecast, strata, question.withDraws(draws));
        ImmutableList<FlowCouncil> councils = councils(care, strata);
        ScenarioShares shares = new ScenarioShares(question.scenario(), councils.size() * strata.needs());
        for (int authority = 0; authority < councils.size(); authority++) {
            councils.get(authority).addTo(shares, authority * strata.needs());
        }
        for (int authority = 0; authority < councils.size(); authority++) {
            sums.add(
                    authority,
                    councils.get(authority),
                    new FlowScenario(question.scenario(), shares, authority * strata.needs()));
        }
        return sums.write();
    }

    private ImmutableList<FlowCouncil> councils(KnownCare care, Strata strata) {
        ImmutableList.Builder<FlowCouncil> councils = ImmutableList.builder();
        for (int authority = 0; authority < strata.authorities(); authority++) {
            ImmutableIntArray rows = care.rowsOf(authority);
            councils.add(new FlowCouncil(care, rows, first(care, rows), strata.needs(), policy));
        }
        return councils.build();
    }

    /** Returns the first day that rates of some rows are taken from. */
    private int first(KnownCare care, ImmutableIntArray rows) {
        return Math.max(care.observedFrom(rows), (int)
                care.asOfDate().minus(policy.window()).toEpochDay());
    }

    private static int drawsKept(DemandQuestion question, Strata strata) {
        long numbersOfOne = (long) question.dates().size() * strata.cells().size();
        return (int) Math.min(question.draws(), MOST_NUMBERS / numbersOfOne);
    }

    /** Returns the longest step of time. */
    static int longestStep() {
        return LONGEST_STEP;
    }

    /** Names the method only. */
    @Override
    public String toString() {
        return "FlowForecaster";
    }
}
