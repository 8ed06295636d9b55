package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placewright.sufficiency.demand.DemandBreakdown;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.demand.FlowForecaster;
import org.placewright.sufficiency.demand.ForecastOutcome;
import org.placewright.sufficiency.demand.NotDetermined;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapAnalysis;
import org.placewright.sufficiency.gap.GapQuestion;
import org.placewright.sufficiency.reach.PoolPlaces;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.supply.AgedSupply;
import org.placewright.sufficiency.supply.FactAgeing;
import org.placewright.sufficiency.supply.SupplyOverview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Sets the children who need homes against the places within their reach, says so and writes where. */
@Command(
        name = "gap",
        mixinStandardHelpOptions = true,
        header = "Says how many places are short, of which kind and for whom, and how sure that is.",
        description = {
            "",
            "Reads returns and homes, finds who lives where, and sets the children who need a place of each kind against "
                    + "the places within their reach, each place counted once. docs/gap.md says what each file and "
                    + "column means.",
            "",
            "What is written names no child, but of few children some may be told: keep it as you keep the returns.",
            ""
        },
        footer = {
            "",
            "Example: placewright gap --ssda903 returns --homes register --postcodes sectors.csv --months 24 --out gap"
        },
        sortOptions = false)
final class GapCommand implements Callable<Integer> {

    private static final int MOST_MONTHS = 480;
    private static final int MOST_FUTURES = 10_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReachOptions reach = new ReachOptions();

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "0",
            description = "Forecast the children so many months on, 1 to " + MOST_MONTHS + ", each council by its own "
                    + "rates, against the homes of today. Default: 0, the children of today.")
    private int months;

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "0",
            description = "Draw so many futures and place all children in each. Default: 0; as many as are expected "
                    + "are placed once.")
    private int futures;

    @Option(names = "--seed", paramLabel = "S", description = "Which futures are drawn, a whole number. Default: 0")
    private @Nullable Long seed;

    @Option(
            names = "--told-on",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "The day the facts of homes were told. Where it is earlier, places told usable may no longer "
                    + "be, and the other way round. Default: the day of the children, for certain.")
    private @Nullable LocalDate toldOn;

    @Option(names = "--by-need", description = "Tell apart the main need recorded (CIN).")
    private boolean byNeed;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            converter = Converters.Place.class,
            defaultValue = "gap",
            description = "Folder to write to. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("gap");

    @Mixin
    private EarlierHomesOptions earlierHomes = new EarlierHomesOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        check();
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            ReachOptions.Region region =
                    reach.load(progress, months > 0 ? Optional.of("--months") : Optional.empty(), spec.commandLine());
            EarlierHomesOptions.EarlierHomes earlier =
                    earlierHomes.load(region.data().asOf(), progress, spec.commandLine());
            findings.write(earlier.findingsAfter(region.data().findings()));
            progress.step("Setting need against places");
            AgedSupply places = aged(region);
            ReachableHomes homes = ReachableHomes.of(region.residences(), region.policy());
            Gap gap = GapAnalysis.standard().of(question(region, homes, places));
            SupplyOverview supply = SupplyOverview.of(places);
            SupplyChanges changes = SupplyChanges.between(earlier, region.data());
            progress.step("Writing");
            GapText text = new GapText(spec.commandLine().getOut());
            text.read(region, earlier);
            text.say(region, gap);
            new SupplyText(spec.commandLine().getOut()).say(supply, changes);
            new GapFiles(out).write(gap, homes, region.data().locator());
            new SupplyFiles(out).write(supply, changes);
            spec.commandLine().getOut().println("Written to " + out + ".");
            progress.step("");
            return 0;
        }
    }

    private void check() {
        reach.check(spec.commandLine());
        earlierHomes.check(reach, spec.commandLine());
        refuseIf(months < 0 || months > MOST_MONTHS, "--months must be 0 to " + MOST_MONTHS + ". Try --months 24.");
        refuseIf(futures < 0 || futures > MOST_FUTURES, "--futures must be 0 to " + MOST_FUTURES + ".");
        refuseIf(futures > 0 && months == 0, "--futures needs --months: today is known.");
        refuseIf(seed != null && futures == 0, "--seed needs --futures: without futures nothing is random.");
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        findings.file().ifPresent(file -> written.put("--findings", file));
        ImmutableList<Path> read = ImmutableList.<Path>builder()
                .addAll(reach.files())
                .addAll(earlierHomes.files())
                .build();
        TableFiles.check(written.buildOrThrow(), read, spec.commandLine());
    }

    private void refuseIf(boolean isWrong, String why) {
        if (isWrong) {
            throw new ParameterException(spec.commandLine(), why);
        }
    }

    /** Returns the places as they may be by now; those told today are certain. */
    private AgedSupply aged(ReachOptions.Region region) {
        LocalDate day = region.data().asOf();
        LocalDate told = Optional.ofNullable(toldOn).orElse(day);
        refuseIf(told.isAfter(day), "--told-on must not be after the day of the children, " + Words.day(day) + ".");
        return AgedSupply.of(region.residences().supply(), told, FactAgeing.standard());
    }

    private GapQuestion question(ReachOptions.Region region, ReachableHomes homes, AgedSupply places) {
        GapQuestion.Builder today = GapQuestion.builder().reachable(homes).isByNeed(byNeed);
        if (toldOn != null) {
            today.places(PoolPlaces.aged(homes, places));
        }
        if (months == 0) {
            return today.build();
        }
        LocalDate day = region.data().asOf();
        LocalDate date = day.plusMonths(months);
        long drawnBy = Optional.ofNullable(seed).orElse(0L);
        ForecastOutcome outcome = FlowForecaster.standard()
                .forecast(DemandQuestion.builder()
                        .history(region.histories())
                        .asOf(day)
                        .addDate(date)
                        .breakdown(DemandBreakdown.builder()
                                .isByAuthority(true)
                                .isByNeed(byNeed)
                                .build())
                        .draws(futures)
                        .seed(drawnBy)
                        .build());
        if (outcome instanceof NotDetermined refused) {
            throw new UnusableInput(ForecastText.refusal(refused));
        }
        return today.forecast((DemandForecast) outcome)
                .date(date)
                .futures(futures)
                .seed(drawnBy)
                .build();
    }
}
