package org.placewright.examples.quickstart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.result.Severity;
import org.placewright.interchange.census.PriceReviewTable;
import org.placewright.interchange.json.PricingJson;
import org.placewright.pricing.BenchmarkComparison;
import org.placewright.pricing.BenchmarkPolicy;
import org.placewright.pricing.FittedBenchmark;
import org.placewright.pricing.PlacementFacts;
import org.placewright.pricing.PriceBenchmark;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.PricesAsOf;
import org.placewright.pricing.ProvisionType;
import org.placewright.pricing.review.PriceReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges one fee, or every price of a census, and says so in words and in a file. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        header = "Says whether a weekly fee is fair, beside what placements like it cost.",
        description = {
            "",
            "Judges one fee (--fee, with what is known of the placement), or with --all every price of the census. "
                    + "docs/benchmark-json.md says what each field of the answer means.",
            "",
            "A child of whom two files tell counts once: children go by pseudonyms, which are nowhere written.",
            "",
            "An answer to one fee names no contract and may be shared. A service that answers any fee, level, index or "
                    + "policy to anybody may not be: from many answers prices can be worked out. What --all writes shows "
                    + "every price: keep it as you keep the census.",
            ""
        },
        footer = {
            "",
            "Example: placewright benchmark --prices census.csv --fee 5400 --provision \"Residential - Mainstream\" "
                    + "--age 14 --solo yes --as-of 2026-03-31 --out fee.json",
            "Example: placewright benchmark --prices census.csv --all --as-of 2026-03-31 --out prices.csv"
        },
        sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {

    private static final int TYPES_NAMED = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--prices",
            paramLabel = "FILE[@DATE]",
            converter = PriceFiles.Place.class,
            description = "Placement price census (CSV); may be given several times. Rows that do not say their day "
                    + "are of the date behind the name, as census.csv@2025-12-01, or else of --as-of. "
                    + "Default: the prices of the invented region the program ships with.")
    private List<PriceFiles.Census> prices = ImmutableList.of();

    @Option(
            names = "--key",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description =
                    "File of 32 random bytes or more, to be kept secret, by which pseudonyms are made. Default: a "
                            + "key for this run.")
    private @Nullable Path key;

    @Option(
            names = "--fee",
            paramLabel = "POUNDS",
            converter = FactConverters.Fee.class,
            description = "The weekly fee to be judged, all contributions together.")
    private @Nullable WeeklyFee fee;

    @Option(names = "--all", description = "Judge every price of the census instead.")
    private boolean all;

    @Mixin
    private FactOptions facts = new FactOptions();

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Day whose prices the answer is in, as 2026-03-31 or 31/03/2026. Later prices do not count.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Mixin
    private BenchmarkOptions how = new BenchmarkOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write the answer to: JSON, or with --all a table where the name ends in .csv.")
    private @Nullable Path out;

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        checkOptions();
        Optional<PlacementFacts> asked = all ? Optional.empty() : Optional.of(facts.facts(spec.commandLine()));
        BenchmarkPolicy policy = how.policy(spec.commandLine());
        ImmutableList<PriceBenchmark> methods = how.methods(policy, spec.commandLine());
        if (all && methods.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--all takes one method: try --method best, or --fee to compare methods.");
        }
        TableFiles.check(written(), read(), spec.commandLine());
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            progress.step("Reading prices");
            PriceFiles known = known();
            findings.write(known.findings());
            progress.step("Judging");
            BenchmarkText text = new BenchmarkText(spec.commandLine().getOut());
            if (asked.isPresent()) {
                one(asked.get(), known, policy, methods, text);
            } else {
                every(known, policy, methods.get(0), text);
            }
            progress.step("");
            FindingKind.print(known.findings(), spec.commandLine().getOut());
            if (known.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                text.line("What could not be read is not compared with."
                        + (findings.file().isPresent() ? "" : " --findings FILE tells where each fault is."));
            }
            Optional.ofNullable(out).ifPresent(file -> text.line("Written to " + file + "."));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    private PriceFiles known() {
        PseudonymKey secret = Optional.ofNullable(key).map(KeyFile::read).orElseGet(KeyFile::random);
        if (!prices.isEmpty()) {
            return PriceFiles.read(prices, asOf, secret);
        }
        try (ShippedRegion shipped = ShippedRegion.open()) {
            spec.commandLine().getOut().println("Prices of an invented region. Give --prices FILE for your own.");
            return PriceFiles.read(ImmutableList.of(new PriceFiles.Census(shipped.prices(), "")), asOf, secret);
        } catch (IOException e) {
            throw new UnusableInput("The region the program ships with cannot be read: maybe the program is damaged.");
        }
    }

    private void checkOptions() {
        if (all == (fee != null)) {
            throw new ParameterException(
                    spec.commandLine(), "Either --fee or --all is needed: one fee, or every price of the census.");
        }
        if (all && !facts.said().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "With --all the census says what each price is for: leave " + String.join(", ", facts.said())
                            + " out, or ask about one --fee.");
        }
        if (!all && isTable()) {
            throw new ParameterException(
                    spec.commandLine(), "--out of one fee is JSON. Try a name such as fee.json, or --all for a table.");
        }
    }

    private boolean isTable() {
        return Optional.ofNullable(out)
                .filter(file -> Ascii.toLowerCase(file.toString()).endsWith(".csv"))
                .isPresent();
    }

    private void one(
            PlacementFacts asked,
            PriceFiles known,
            BenchmarkPolicy policy,
            ImmutableList<PriceBenchmark> methods,
            BenchmarkText text) {
        PricesAsOf compared = PricesAsOf.of(known.book(), asOf, policy);
        ProvisionType type = asTheCensusSpellsIt(asked.provision(), compared);
        PriceQuestion question = new PriceQuestion(Optional.ofNullable(fee).orElseThrow(), asked.withProvision(type));
        ImmutableList<FittedBenchmark> fitted =
                methods.stream().map(method -> method.fit(known.book(), asOf)).collect(ImmutableList.toImmutableList());
        BenchmarkComparison comparison = BenchmarkComparison.of(fitted, question);
        for (int i = 0; i < fitted.size(); i++) {
            text.answer(comparison.outcomes().get(i), UnusedFacts.of(question, fitted.get(i)));
        }
        if (fitted.size() > 1) {
            text.comparison(comparison);
        }
        if (compared.codeOf(type) == 0) {
            text.line("No price is of this type of provision. Types there are: " + types(compared) + ".");
        }
        text.leftOut(compared, known.book().repeated());
        ObjectNode json = fitted.size() > 1
                ? PricingJson.comparison(comparison)
                : PricingJson.benchmark(comparison.outcomes().get(0));
        json.set("leftOut", PricingJson.leftOut(compared.leftOut()));
        Optional.ofNullable(out).ifPresent(file -> TableFiles.write(json, file));
    }

    private void every(PriceFiles known, BenchmarkPolicy policy, PriceBenchmark method, BenchmarkText text) {
        PriceReview review = PriceReview.of(known.book(), asOf, policy, method, PriceReview.USUAL_RATE);
        text.review(review);
        text.leftOut(PricesAsOf.of(known.book(), asOf, policy), known.book().repeated());
        Optional.ofNullable(out).ifPresent(file -> {
            if (isTable()) {
                TableFiles.write(PriceReviewTable.of(review), file);
            } else {
                TableFiles.write(PricingJson.review(review, asOf), file);
            }
        });
    }

    /** Letter case is not worth an answer of "too few". */
    private static ProvisionType asTheCensusSpellsIt(ProvisionType type, PricesAsOf compared) {
        return compared.codeOf(type) > 0
                ? type
                : known(compared)
                        .filter(other -> Ascii.equalsIgnoreCase(other.label(), type.label()))
                        .findFirst()
                        .orElse(type);
    }

    private static Stream<ProvisionType> known(PricesAsOf compared) {
        return IntStream.rangeClosed(1, compared.provisions()).mapToObj(compared::provisionOf);
    }

    private static String types(PricesAsOf compared) {
        return known(compared).limit(TYPES_NAMED).map(ProvisionType::label).collect(Collectors.joining("; "));
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        Optional.ofNullable(out).ifPresent(file -> written.put("--out", file));
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private ImmutableList<Path> read() {
        return Stream.of(
                        prices.stream().map(PriceFiles.Census::file),
                        how.files().stream(),
                        Optional.ofNullable(key).stream())
                .flatMap(files -> files)
                .collect(ImmutableList.toImmutableList());
    }
}
