package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Import;
import org.placewright.core.time.AgeBands;
import org.placewright.interchange.json.ScenarioJson;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandForecaster;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.LastValueForecaster;
import org.placewright.sufficiency.demand.SeasonalNaiveForecaster;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is forecast, and how. */
final class ForecastOptions {

    private static final int USUAL_MONTHS = 36;
    private static final int MOST_MONTHS = 480;
    private static final int MOST_YEARS = 40;
    private static final int MOST_DATES = 4_000;
    private static final int MOST_DRAWS = 100_000;
    private static final String FLOW = "flow";

    private static final ImmutableMap<String, AgeBands> AGES =
            ImmutableMap.of("demand-model", AgeBands.DEMAND_MODEL, "dfe", AgeBands.DFE);

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "Forecast the ends of so many months, 1 to " + MOST_MONTHS + ". Default: " + USUAL_MONTHS)
    private @Nullable Integer months;

    @Option(
            names = "--dates",
            paramLabel = "DATE",
            split = ",",
            converter = Converters.Day.class,
            description = "Forecast these days instead, as 2024-03-31,2026-03-31.")
    private List<LocalDate> dates = ImmutableList.of();

    @Option(
            names = "--ages",
            paramLabel = "demand-model|dfe",
            defaultValue = "demand-model",
            description = "Age bands: those of the sector's demand model, 0-1, 1-5, 5-10, 10-16 and 16-18, or those of "
                    + "the published statistics. Default: ${DEFAULT-VALUE}")
    private String ages = "demand-model";

    @Option(names = "--by-authority", description = "Tell councils apart; each is forecast by its own rates.")
    private boolean byAuthority;

    @Option(names = "--by-need", description = "Tell apart the main need recorded (CIN).")
    private boolean byNeed;

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = FLOW,
            description = "How to forecast: flow, by how children come, move, leave and grow older; or what it must "
                    + "beat, last-value and seasonal-naive. Default: ${DEFAULT-VALUE}")
    private String method = FLOW;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "0",
            description = "Draw so many futures, and take quantiles from them. Default: none; quantiles are those of "
                    + "a distribution of the mean and variance.")
    private int draws;

    @Option(names = "--seed", paramLabel = "S", description = "Which futures are drawn, a whole number. Default: 0")
    private @Nullable Long seed;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "What is assumed to change (JSON), as docs/scenario-json.md tells.")
    private @Nullable Path scenario;

    /** Returns the file read, if there is one. */
    Optional<Path> file() {
        return Optional.ofNullable(scenario);
    }

    boolean isByAuthority() {
        return byAuthority;
    }

    /** Refuses what can be told to be wrong before anything is read. */
    void check(CommandLine commandLine) {
        Integer asked = months;
        refuseIf(
                asked != null && (asked < 1 || asked > MOST_MONTHS),
                "--months must be 1 to " + MOST_MONTHS + ". Try --months 36.",
                commandLine);
        refuseIf(
                asked != null && !dates.isEmpty(),
                "Either --months or --dates can be given: the ends of months, or other days.",
                commandLine);
        refuseIf(dates.size() > MOST_DATES, "--dates must be " + MOST_DATES + " days at most.", commandLine);
        refuseIf(!AGES.containsKey(ages), "--ages must be one of: demand-model, dfe.", commandLine);
        refuseIf(
                !methods().containsKey(method),
                "--method must be one of: " + String.join(", ", methods().keySet()) + ".",
                commandLine);
        refuseIf(draws < 0 || draws > MOST_DRAWS, "--draws must be 0 to " + MOST_DRAWS + ".", commandLine);
        refuseIf(draws > 0 && !isFlow(), "--draws needs --method flow: no other draws futures.", commandLine);
        refuseIf(seed != null && draws == 0, "--seed needs --draws: without draws nothing is random.", commandLine);
    }

    /** Tells whether the method tells what drives the change. */
    boolean isFlow() {
        return method.equals(FLOW);
    }

    DemandForecaster forecaster() {
        return Optional.ofNullable(methods().get(method)).orElseGet(FlowForecaster::standard);
    }

    private static ImmutableMap<String, DemandForecaster> methods() {
        return ImmutableList.of(
                        FlowForecaster.standard(), SeasonalNaiveForecaster.standard(), LastValueForecaster.standard())
                .stream()
                .collect(ImmutableMap.toImmutableMap(DemandForecaster::method, each -> each));
    }

    /** Reads what is assumed to change. */
    Scenario scenario() {
        Path file = scenario;
        if (file == null) {
            return Scenario.NONE;
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("--scenario: there is no file " + file + ".");
        }
        Import<Scenario> read = ScenarioJson.read(file);
        if (read.values().size() != 1) {
            throw new UnusableInput("--scenario: one scenario is needed, but none or more could be loaded from " + file
                    + UnusableInput.because(read.findings()) + ".");
        }
        return read.values().get(0);
    }

    /** Returns the question that is asked of the forecaster. */
    DemandQuestion question(CareHistories histories, LocalDate asOf, Scenario assumed, CommandLine commandLine) {
        ImmutableSortedSet<LocalDate> asked = dates.isEmpty() ? monthEnds(asOf) : ImmutableSortedSet.copyOf(dates);
        refuseIf(
                !asked.first().isAfter(asOf) || asked.last().isAfter(asOf.plusYears(MOST_YEARS)),
                "--dates must be after " + asOf + ", the day asked of, and within " + MOST_YEARS + " years of it.",
                commandLine);
        return DemandQuestion.builder()
                .history(histories)
                .asOf(asOf)
                .dates(asked)
                .breakdown(DemandBreakdown.builder()
                        .ageBands(Optional.ofNullable(AGES.get(ages)).orElse(AgeBands.DEMAND_MODEL))
                        .isByAuthority(byAuthority)
                        .isByNeed(byNeed)
                        .build())
                .scenario(assumed)
                .draws(draws)
                .seed(Optional.ofNullable(seed).orElse(0L))
                .build();
    }

    /** Returns the ends of months after a day, that of its own month first unless the day is that. */
    private ImmutableSortedSet<LocalDate> monthEnds(LocalDate asOf) {
        YearMonth first = YearMonth.from(asOf.plusDays(1));
        return IntStream.range(0, Optional.ofNullable(months).orElse(USUAL_MONTHS))
                .mapToObj(month -> first.plusMonths(month).atEndOfMonth())
                .collect(ImmutableSortedSet.toImmutableSortedSet(LocalDate::compareTo));
    }

    private static void refuseIf(boolean wrong, String sentence, CommandLine commandLine) {
        if (wrong) {
            throw new ParameterException(commandLine, sentence);
        }
    }
}
