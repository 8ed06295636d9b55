package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.placewright.sufficiency.scenario.Scenario;

/** A forecast that on each date there will be as many children as on a day that is known. */
final class CountCarriedOn {

    private final String method;
    private final DemandQuestion question;
    private final DemandCounts counts;
    private final PastChanges past;
    /** By date forecast, the day of which the count is carried on. */
    private final ImmutableSortedMap<LocalDate, LocalDate> countedOn;

    private CountCarriedOn(String method, DemandQuestion question, UnaryOperator<LocalDate> countedOn) {
        this.method = method;
        this.question = question;
        this.counts = DemandCounts.of(question.history().knownOn(question.asOf()), question.breakdown());
        this.past = PastChanges.of(counts, question.asOf());
        ImmutableSortedMap.Builder<LocalDate, LocalDate> days = ImmutableSortedMap.naturalOrder();
        question.dates().forEach(date -> days.put(date, countedOn.apply(date)));
        this.countedOn = days.build();
    }

    /**
     * Forecasts.
     *
     * @param method the name of the method
     * @param question what is asked
     * @param countedOn of which day the count is carried on to a date, the day asked of at the latest
     */
    static ForecastOutcome forecast(String method, DemandQuestion question, UnaryOperator<LocalDate> countedOn) {
        return new CountCarriedOn(method, question, countedOn).outcome();
    }

    private ForecastOutcome outcome() {
        if (counts.isEmpty()) {
            return notDetermined("no-history", "Nobody is known to have been looked after by the day asked of");
        }
        OptionalInt from = counts.observedFrom();
        if (from.isEmpty() || past.isEmpty()) {
            return notDetermined(
                    "history-too-short",
                    "The history does not tell how much counts change: it shows less than four weeks after the first"
                            + " exit from care");
        }
        LocalDate earliest = ImmutableSortedSet.copyOf(countedOn.values()).first();
        if (DemandCounts.day(earliest) < from.getAsInt()) {
            return notDetermined(
                    "history-too-short",
                    "The history is not complete on " + earliest + ", of which the count would be carried on");
        }
        return carriedOn();
    }

    private NotDetermined notDetermined(String key, String statement) {
        return new NotDetermined(method, question.asOf(), ImmutableList.of(ForecastWarning.of(key, statement)));
    }

    private DemandForecast carriedOn() {
        DemandForecastBuilder forecast = DemandForecast.builder(method, question, counts.cells());
        double[] known = counts.on(DemandCounts.day(question.asOf()));
        for (int cell = 0; cell < known.length; cell++) {
            forecast.known(cell, known[cell]);
        }
        ImmutableSortedSet<LocalDate> days = ImmutableSortedSet.copyOf(countedOn.values());
        double[][] counted = counts.on(days.stream().mapToInt(DemandCounts::day).toArray());
        int longest = 0;
        int date = 0;
        for (LocalDate forecastDate : question.dates()) {
            LocalDate day = countedOn.getOrDefault(forecastDate, question.asOf());
            double[] expected = counted[days.asList().indexOf(day)];
            int lag = DemandCounts.day(forecastDate) - DemandCounts.day(day);
            double[] variances = past.variances(lag, expected);
            for (int cell = 0; cell < expected.length; cell++) {
                forecast.expected(date, cell, expected[cell], variances[cell]);
            }
            longest = Math.max(longest, lag);
            date++;
        }
        warn(forecast, longest);
        return forecast.build();
    }

    private void warn(DemandForecastBuilder forecast, int longestLag) {
        counts.leftOut(DemandCounts.day(question.asOf())).forEach(forecast::warning);
        if (longestLag > past.longestLag()) {
            forecast.warning(ForecastWarning.of(
                    "spread-extrapolated",
                    "Changes over more than " + past.longestLag()
                            + " days were not seen often enough: the spread beyond is extrapolated"));
        }
        if (!question.scenario().equals(Scenario.NONE)) {
            forecast.warning(ForecastWarning.of(
                    "scenario-ignored",
                    "The method knows no flows: what is assumed to change is not" + " part of the forecast"));
        }
    }
}
