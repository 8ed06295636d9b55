package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.Locator;
import org.placewright.core.measure.Lengths;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Standing;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.reach.Catchment;
import org.placewright.sufficiency.reach.LookedAfterChildren;
import org.placewright.sufficiency.reach.ReachPolicy;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The children and homes that are set against one another, and which homes are near enough. */
final class ReachOptions {

    private static final BigDecimal MOST_MILES = BigDecimal.valueOf(500);

    @Mixin
    private ReturnOptions returns = new ReturnOptions();

    @Option(
            names = {"--homes", "--register"},
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Homes, who runs them, whom they take and how much room they have: a folder or zip of the "
                    + "tables homes, providers and registrations, the table of homes (CSV or JSON), or the files Ofsted "
                    + "publishes (CSV or .xlsx). Default, without --ssda903: those of the invented region.")
    private @Nullable Path homes;

    @Option(
            names = "--postcodes",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Where postcodes are, as for run. Without it homes are near enough in the area of the "
                    + "authority that looks after the child.")
    private @Nullable Path postcodes;

    @Option(
            names = "--within",
            paramLabel = "MILES|area|region",
            description = "Which homes are near enough: within so many miles of where a child came from, in the area "
                    + "of the authority, or in its region. Default: 20 miles where postcodes are given, else area.")
    private @Nullable String within;

    @Option(
            names = "--count-not-recorded",
            description = "Count homes too of which it is not recorded whether they are registered or approved.")
    private boolean countNotRecorded;

    /** What was loaded, and who lives where. */
    record Region(LoadedData data, CareHistories histories, Residences residences, ReachPolicy policy) {}

    /** Refuses what can be told to be wrong before anything is read. */
    void check(CommandLine commandLine) {
        if (isShipped() && homes != null) {
            throw new ParameterException(commandLine, "--homes needs --ssda903: whose children the homes are for.");
        }
        if (!isShipped() && homes == null) {
            throw new ParameterException(commandLine, "--ssda903 needs --homes or --register: the places there are.");
        }
        if (!isShipped() && postcodes == null && isDistance(within)) {
            throw new ParameterException(
                    commandLine, "--within miles needs --postcodes: without it no distance is known.");
        }
        String near = within;
        if (near != null && isDistance(near)) {
            miles(near, commandLine);
        }
    }

    /** Tells whether the invented region is answered for. */
    boolean isShipped() {
        return returns.ssda903().isEmpty();
    }

    private static boolean isDistance(@Nullable String within) {
        return within != null && !within.equals("area") && !within.equals("region");
    }

    private static BigDecimal miles(String within, CommandLine commandLine) {
        try {
            BigDecimal miles = new BigDecimal(within);
            if (miles.signum() > 0 && miles.compareTo(MOST_MILES) <= 0) {
                return miles;
            }
        } catch (NumberFormatException e) {
            // Refused below, with what it may be.
        }
        throw new ParameterException(
                commandLine, "--within must be miles above 0 and up to " + MOST_MILES + ", area or region. Try 20.");
    }

    /** Returns what is read. */
    ImmutableList<Path> files() {
        return Stream.of(returns.ssda903(), Optional.ofNullable(homes), Optional.ofNullable(postcodes))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads children and homes, and finds who lives where. */
    Region load(Progress progress, Optional<String> authoritiesNeededFor, CommandLine commandLine) {
        LoadedData data = data(progress, commandLine);
        LocalDate day = returns.asOf().orElse(data.asOf());
        progress.step("Finding who lives where");
        refuseTwice("--homes", data.knownHomes());
        Locator locator = data.locator().orElseGet(Locator::none);
        CareHistories histories =
                returns.ofAuthorities(data.histories().orElseThrow(), day, authoritiesNeededFor, commandLine);
        ImmutableSet<Standing> counted =
                countNotRecorded ? ImmutableSet.of(Standing.LIVE, Standing.NOT_RECORDED) : Supply.LIVE;
        Residences residences = Residences.of(
                LookedAfterChildren.on(histories, day, locator),
                Supply.on(data.knownHomes(), day, locator, counted),
                data.providers());
        return new Region(data.withAsOf(day), histories, residences, policy(data, commandLine));
    }

    /** Refuses homes that cannot be told apart. */
    static void refuseTwice(String option, Collection<Home> homes) {
        if (homes.stream().map(Home::id).distinct().count() < homes.size()) {
            throw new UnusableInput(
                    option + ": two homes have one identifier, so that it cannot be told which of them is meant. "
                            + "Number the homes of each file apart, or leave out one of each two.");
        }
    }

    private ReachPolicy policy(LoadedData data, CommandLine commandLine) {
        String near = within;
        if (near == null) {
            return ReachPolicy.standard()
                    .withCatchment(data.locator().isPresent() ? Catchment.REPORTING_LINE : Catchment.OWN_AREA);
        }
        return ReachPolicy.standard()
                .withCatchment(
                        switch (near) {
                            case "area" -> Catchment.OWN_AREA;
                            case "region" -> Catchment.ofRegions();
                            default ->
                                new Catchment.WithinDistance(Lengths.returnMiles(
                                        miles(near, commandLine).doubleValue()));
                        });
    }

    private LoadedData data(Progress progress, CommandLine commandLine) {
        Inputs.Builder inputs = Inputs.builder().repair(returns.repair());
        if (returns.ssda903().isPresent()) {
            return new DataLoader(progress, "--homes")
                    .load(inputs.ssda903(returns.ssda903())
                            .register(Optional.ofNullable(homes))
                            .postcodes(Optional.ofNullable(postcodes))
                            .build());
        }
        try (ShippedRegion shipped = ShippedRegion.open()) {
            commandLine
                    .getOut()
                    .println(
                            "An invented region. Give --ssda903 PATH, --homes PATH and --postcodes PATH for your own.");
            Inputs region = shipped.inputs(Optional.empty());
            return new DataLoader(progress, "--homes")
                    .load(inputs.ssda903(region.ssda903())
                            .register(region.register())
                            .postcodes(region.postcodes())
                            .build());
        } catch (IOException e) {
            throw new UnusableInput("The region the program ships with cannot be read: maybe the program is damaged.");
        }
    }
}
