package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.core.time.CollectionYear;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.ForecastWarning;
import org.placewright.sufficiency.demand.NotDetermined;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.history.HistoryDoubt;
import org.placewright.sufficiency.history.HistoryWarning;
import org.placewright.sufficiency.scenario.Scenario;

/** Prints a forecast, and what it rests on, in a few lines a person can read. */
final class ForecastText {

    private static final int REVIEWED_YEARS = 10;
    private static final double SHOWN = 0.05;

    private final PrintWriter out;

    ForecastText(PrintWriter out) {
        this.out = out;
    }

    /** Says which day is asked of, and how far the returns go. */
    void asOf(LocalDate asOf, LocalDate lastDay) {
        if (asOf.equals(lastDay)) {
            line("As of " + Words.day(asOf) + ", the last day of the latest return.");
            return;
        }
        line("As of " + Words.day(asOf) + "; the returns go to " + Words.day(lastDay) + ".");
        if (asOf.isAfter(lastDay)) {
            mind("Of the time between, nothing is known, but it is taken to be known that nothing happened");
        }
    }

    /** Says how many came and left. */
    void flows(CareStays stays, LocalDate asOf) {
        if (stays.size() > 0) {
            line(KnownFlows.of(stays, asOf).sentence(asOf));
        }
    }

    /** Says which returns are missing, if any are. */
    void missing(Set<CollectionYear> years) {
        if (!years.isEmpty()) {
            mind("Between returns, those of "
                    + years.stream().map(CollectionYear::toString).collect(Collectors.joining(", "))
                    + " are missing: who came or left then may not be known");
        }
    }

    /** Says what is assumed to change, if anything is. */
    void scenario(Scenario scenario) {
        if (!scenario.equals(Scenario.NONE)) {
            line("Assumed, \"" + scenario.name() + "\":");
            scenario.explanation().forEach(sentence -> line("  " + sentence + "."));
        }
    }

    /** Says what is expected at the end, and why. */
    void forecast(DemandForecast forecast) {
        LocalDate last = forecast.dates().get(forecast.dates().size() - 1);
        CountDistribution distribution = forecast.distribution(last, DemandCell.TOTAL);
        line(String.format(
                Locale.ROOT,
                "Children in care on %s: %,.0f. Expected on %s, by %s: %,.1f; in 80 of 100 cases %,d to %,d.",
                Words.day(forecast.asOf()),
                forecast.known(DemandCell.TOTAL),
                Words.day(last),
                forecast.method(),
                forecast.mean(last, DemandCell.TOTAL),
                distribution.quantile(0.1),
                distribution.quantile(0.9)));
        String drivers = forecast.drivers(last, DemandCell.TOTAL).entrySet().stream()
                .filter(driver -> Math.abs(driver.getValue()) >= SHOWN)
                .map(driver -> driver.getKey().label().toLowerCase(Locale.ROOT)
                        + String.format(Locale.ROOT, " %+,.1f", driver.getValue()))
                .collect(Collectors.joining(", "));
        if (!drivers.isEmpty()) {
            line("What changes the number until then: " + drivers + ".");
        }
    }

    /** Says what to know before relying on a forecast. */
    void warnings(ImmutableList<ForecastWarning> warnings) {
        warnings.forEach(warning -> mind(warning.statement()));
    }

    /** Says what else there is to doubt of a history. */
    void doubts(CareStays stays, LocalDate asOf, ImmutableList<ForecastWarning> warnings) {
        LocalDate since = stays.size() == 0 ? asOf : KnownFlows.of(stays, asOf).since();
        LocalDate from = since.isBefore(asOf.minusYears(REVIEWED_YEARS)) ? asOf.minusYears(REVIEWED_YEARS) : since;
        ImmutableSet<String> told =
                warnings.stream().map(warning -> warning.key().value()).collect(ImmutableSet.toImmutableSet());
        HistoryWarning.of(stays, DateRange.of(from, asOf.plusDays(1))).stream()
                .filter(warning -> !told.contains(key(warning.doubt())))
                .forEach(warning -> mind(warning.text()));
    }

    /** What a forecaster calls a doubt. */
    private static String key(HistoryDoubt doubt) {
        return "warning." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns why there is no forecast, in a sentence. */
    static String refusal(NotDetermined outcome) {
        return "No forecast by " + outcome.method() + " can be made: "
                + outcome.warnings().stream().map(ForecastWarning::statement).collect(Collectors.joining("; ")) + ".";
    }

    private void mind(String statement) {
        line("Mind: " + statement + ".");
    }

    void line(String text) {
        out.println(text);
    }
}
