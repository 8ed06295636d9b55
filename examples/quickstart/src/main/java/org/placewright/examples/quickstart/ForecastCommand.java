package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.forecast.ForecastJson;
import org.placewright.interchange.forecast.ForecastTable;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.NotDetermined;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.history.CareStays;
import org.placewright.sufficiency.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Forecasts how many children will need homes, says so and writes where. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        header = "Says how many children will need homes, of what age and in which kind of care, and how sure that is.",
        description = {
            "",
            "Reads the returns of several years, mends what they tell differently, and writes a row for each date, age "
                    + "band and kind of care. docs/forecast.md says what each column means.",
            "",
            "What is written names no child, but of few children some may be told: keep it as you keep the returns.",
            ""
        },
        footer = {
            "",
            "Example: placewright forecast --ssda903 returns --as-of 2021-03-31 --months 36 --out forecast.csv"
        },
        sortOptions = false)
final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReturnOptions returns = new ReturnOptions();

    @Mixin
    private ForecastOptions what = new ForecastOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            defaultValue = "forecast.csv",
            description = "File to write the forecast to (CSV). Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("forecast.csv");

    @Option(
            names = "--drivers",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write to what changes each number (CSV): entries, exits, moves and birthdays.")
    private @Nullable Path drivers;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write all of it to as JSON, or why there is no forecast.")
    private @Nullable Path json;

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        what.check(spec.commandLine());
        if (drivers != null && !what.isFlow()) {
            throw new ParameterException(
                    spec.commandLine(), "--drivers needs --method flow: no other tells what drives the change.");
        }
        TableFiles.check(written(), read(), spec.commandLine());
        Scenario scenario = what.scenario();
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            LoadedData data = data(progress);
            findings.write(data.findings());
            LocalDate day = returns.asOf().orElse(data.asOf());
            CareHistories histories = returns.ofAuthorities(
                    data.histories().orElseThrow(),
                    day,
                    what.isByAuthority() ? Optional.of("--by-authority") : Optional.empty(),
                    spec.commandLine());
            DemandQuestion question = what.question(histories, day, scenario, spec.commandLine());
            progress.step("Forecasting");
            ForecastAndStays answered = answered(question, day.isBefore(data.asOf()));
            progress.step("Writing");
            Optional.ofNullable(json)
                    .ifPresent(file -> TableFiles.write(ForecastJson.of(question, answered.outcome()), file));
            say(data, question, answered);
            progress.step("");
            return 0;
        }
    }

    /** Reads the returns, or those of the region the program ships. */
    private LoadedData data(Progress progress) {
        Inputs.Builder inputs = Inputs.builder().repair(returns.repair());
        if (returns.ssda903().isPresent()) {
            return new DataLoader(progress)
                    .load(inputs.ssda903(returns.ssda903()).build());
        }
        try (ShippedRegion shipped = ShippedRegion.open()) {
            spec.commandLine().getOut().println("Returns of an invented region. Give --ssda903 PATH for your own.");
            return new DataLoader(progress)
                    .load(inputs.ssda903(shipped.inputs(Optional.empty()).ssda903())
                            .build());
        } catch (IOException e) {
            throw new UnusableInput("The region the program ships with cannot be read: maybe the program is damaged.");
        }
    }

    /** What was answered, and the stays it rests on, as they were known on the day asked of. */
    private record ForecastAndStays(ForecastOutcome outcome, CareStays stays) {}

    /** Forecasts, and meanwhile lays the stays down on another thread; either would take as long after the other. */
    private ForecastAndStays answered(DemandQuestion question, boolean isMoreKnown) {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<CareStays> stays = CompletableFuture.supplyAsync(
                    () -> CareStays.of(isMoreKnown ? question.history().knownOn(question.asOf()) : question.history()),
                    other);
            ForecastOutcome outcome = what.forecaster().forecast(question);
            return new ForecastAndStays(outcome, stays.join());
        } finally {
            other.shutdownNow();
        }
    }

    private void say(LoadedData data, DemandQuestion question, ForecastAndStays answered) {
        ForecastOutcome outcome = answered.outcome();
        CareStays stays = answered.stays();
        ForecastText text = new ForecastText(spec.commandLine().getOut());
        data.parts().stream()
                .filter(part -> !part.isSkipped())
                .forEach(part -> text.line(part.name() + ": " + part.content() + "."));
        FindingKind.print(data.findings(), spec.commandLine().getOut());
        text.asOf(question.asOf(), data.asOf());
        text.flows(stays, question.asOf());
        text.scenario(question.scenario());
        if (outcome instanceof DemandForecast forecast) {
            text.forecast(forecast);
        }
        text.missing(data.yearsMissing());
        text.warnings(outcome.warnings());
        text.doubts(stays, question.asOf(), outcome.warnings());
        if (outcome instanceof NotDetermined refused) {
            spec.commandLine().getOut().flush();
            throw new UnusableInput(ForecastText.refusal(refused));
        }
        if (outcome instanceof DemandForecast forecast) {
            TableFiles.write(ForecastTable.of(forecast), out);
            Optional.ofNullable(drivers).ifPresent(file -> TableFiles.write(ForecastTable.drivers(forecast), file));
        }
        text.line("Written to "
                + String.join(
                        ", ", written().values().stream().map(Path::toString).toList()) + ".");
        spec.commandLine().getOut().flush();
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        Optional.ofNullable(drivers).ifPresent(file -> written.put("--drivers", file));
        Optional.ofNullable(json).ifPresent(file -> written.put("--json", file));
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private ImmutableList<Path> read() {
        return Stream.of(returns.ssda903(), what.file())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
