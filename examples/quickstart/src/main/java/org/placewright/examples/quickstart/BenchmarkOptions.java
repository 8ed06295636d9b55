package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.BenchmarkPolicyJson;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.index.PriceIndex;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How fees are judged. */
final class BenchmarkOptions {

    private static final int LONGEST_WINDOW = 50;

    private static final Pattern RATE = Pattern.compile("[+-]?\\d{0,3}(\\.\\d{1,9})?%?");

    @Option(
            names = "--method",
            paramLabel = "NAME",
            defaultValue = BenchmarkMethods.BEST,
            description = "How fees are judged: hedonic, by all that is known of the placement; cohort, among prices "
                    + "alike; shrunk, where these are few; best, the first of them that the prices allow; or all of "
                    + "them, side by side. Default: ${DEFAULT-VALUE}")
    private String method = BenchmarkMethods.BEST;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "What the council decides about judging fees (JSON, see docs/benchmark-policy.json), in "
                    + "place of --index, --window and --level.")
    private @Nullable Path policy;

    @Option(
            names = "--index",
            paramLabel = "RATE|FILE",
            description = "What brings older prices to the day: a yearly rise, as 0.035 or 3.5%%, or a table of levels "
                    + "(CSV: month, level; 2024-03, or 2024-Q1 for a quarter). Default: prices stay as they are.")
    private @Nullable String index;

    @Option(
            names = "--window",
            paramLabel = "YEARS",
            description = "How many years back prices are compared. Default: 3")
    private @Nullable Integer window;

    @Option(
            names = "--level",
            paramLabel = "SHARE",
            description = "How often the interval is to hold the fee of a placement like this, above 0.5 and below 1. "
                    + "Default: 0.9")
    private @Nullable Double level;

    /** Returns the files read, if there are any. */
    ImmutableList<Path> files() {
        return Stream.concat(
                        Optional.ofNullable(policy).stream(),
                        Optional.ofNullable(index)
                                .filter(given -> !isRate(given))
                                .flatMap(BenchmarkOptions::path)
                                .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the policy. */
    BenchmarkPolicy policy(CommandLine commandLine) {
        @Nullable Path file = policy;
        if (file != null) {
            if (index != null || window != null || level != null) {
                throw new ParameterException(
                        commandLine, "With --policy the file says it: leave --index, --window and --level out.");
            }
            return policy(file);
        }
        int years = Optional.ofNullable(window).orElse(3);
        double share = Optional.ofNullable(level).orElse(0.9);
        if (years < 1 || years > LONGEST_WINDOW) {
            throw new ParameterException(
                    commandLine, "--window must be 1 to " + LONGEST_WINDOW + " years. Try --window 3.");
        }
        if (!(share > 0.5 && share < 1)) {
            throw new ParameterException(commandLine, "--level must be above 0.5 and below 1. Try --level 0.9.");
        }
        return BenchmarkPolicy.builder()
                .window(Period.ofYears(years))
                .level(share)
                .index(index(commandLine))
                .build();
    }

    private static BenchmarkPolicy policy(Path file) {
        if (!Files.exists(file)) {
            throw new UnusableInput("--policy: there is no " + file + ".");
        }
        Import<BenchmarkPolicy> read = BenchmarkPolicyJson.read(file);
        return read.values().stream()
                .findFirst()
                .orElseThrow(() -> new UnusableInput("--policy: nothing could be taken from " + file
                        + UnusableInput.because(read.findings()) + "."));
    }

    /** Returns the methods with a policy: several where they are to be compared. */
    ImmutableList<PriceBenchmark> methods(BenchmarkPolicy decided, CommandLine commandLine) {
        return method.equals(BenchmarkMethods.ALL)
                ? BenchmarkMethods.all(decided)
                : ImmutableList.of(method(decided, commandLine));
    }

    /** Returns the method with a policy. */
    PriceBenchmark method(BenchmarkPolicy decided, CommandLine commandLine) {
        return BenchmarkMethods.of(method, decided)
                .orElseThrow(() -> new ParameterException(
                        commandLine, "--method must be one of: " + String.join(", ", BenchmarkMethods.names()) + "."));
    }

    private PriceIndex index(CommandLine commandLine) {
        @Nullable String given = index;
        if (given == null) {
            return PriceIndex.none();
        }
        if (isRate(given)) {
            return rate(given, commandLine);
        }
        Path file = path(given)
                .filter(Files::isRegularFile)
                .orElseThrow(() -> new UnusableInput("--index: there is no file of that name, and it is no yearly rise "
                        + "such as 0.035 or 3.5%."));
        return PriceIndexFile.read(file);
    }

    private static PriceIndex rate(String given, CommandLine commandLine) {
        boolean isPerCent = given.endsWith("%");
        double rate =
                Double.parseDouble(isPerCent ? given.substring(0, given.length() - 1) : given) / (isPerCent ? 100 : 1);
        if (!(rate > -0.5 && rate < 1)) {
            throw new ParameterException(
                    commandLine, "--index must be a yearly rise above -0.5 and below 1. Maybe 3.5% was meant?");
        }
        return PriceIndex.constantRate(rate);
    }

    private static boolean isRate(String given) {
        return RATE.matcher(given).matches() && given.chars().anyMatch(Character::isDigit);
    }

    private static Optional<Path> path(String given) {
        try {
            return given.isBlank() ? Optional.empty() : Optional.of(Path.of(given));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
