package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.ProviderId;
import org.placewright.interchange.gap.StressTables;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.OwnerGroup;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.stress.ContingencyPlan;
import org.placewright.sufficiency.stress.Failure;
import org.placewright.sufficiency.stress.OwnerFailure;
import org.placewright.sufficiency.stress.StressTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says who is exposed if a provider fails, and writes a contingency plan. */
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        header = "Says which children would have to move if providers fail, where they could go, and who has nowhere.",
        description = {
            "",
            "Closes all homes of an owner at once, the firms it owns included, and looks for vacant places within reach of "
                    + "each child who lived there. Writes a contingency plan (plan.html) and tables; docs/stress.md says "
                    + "what each column means.",
            "",
            "Only --displaced FILE names children. The rest names none, but of few children some may be told: keep it as "
                    + "you keep the returns.",
            ""
        },
        footer = {
            "",
            "Example: placewright stress --ssda903 returns --homes register --postcodes sectors.csv --fail-owner "
                    + "\"Moorland Care Limited\" --out stress"
        },
        sortOptions = false)
final class StressCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 5;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReachOptions reach = new ReachOptions();

    @Option(
            names = "--fail-owner",
            paramLabel = "NAME",
            description =
                    "An owner that fails, by its name or identifier; letter case, punctuation and Ltd for Limited "
                            + "do not matter. May be given several times.")
    private List<String> failing = ImmutableList.of();

    @Option(
            names = "--fail-worst",
            paramLabel = "K",
            description =
                    "Or: the K owners fail whose failure alone is the worst, councils left out. Default: 1, if no "
                            + "owner is named.")
    private @Nullable Integer worst;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            converter = Converters.Place.class,
            defaultValue = "stress",
            description = "Folder to write to. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("stress");

    @Option(
            names = "--displaced",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description =
                    "File to write to where each child who has to move could go (CSV). It names children and where "
                            + "they live: keep it as you keep the case.")
    private @Nullable Path displaced;

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        check();
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            ReachOptions.Region region = reach.load(progress, Optional.empty(), spec.commandLine());
            findings.write(region.data().findings());
            progress.step("Looking for places");
            StressTest test = StressTest.of(
                    region.residences(),
                    Ownership.of(region.data().providers()),
                    region.policy(),
                    MostPlaced.standard());
            ImmutableList<OwnerFailure> owners = test.eachAlone();
            ContingencyPlan plan = ContingencyPlan.of(test, failure(test, owners));
            progress.step("Measuring the market");
            MarketFigures market = MarketFigures.of(test.market());
            progress.step("Writing");
            new StressText(spec.commandLine().getOut()).say(region, plan, owners, market);
            write(plan, owners, market);
            spec.commandLine().getOut().println("Written to " + out + ".");
            progress.step("");
            return 0;
        }
    }

    private void check() {
        reach.check(spec.commandLine());
        if (!failing.isEmpty() && worst != null) {
            throw new ParameterException(spec.commandLine(), "Either --fail-owner or --fail-worst can be given.");
        }
        if (worst != null && worst < 0) {
            throw new ParameterException(spec.commandLine(), "--fail-worst must be 0 or more. Try --fail-worst 1.");
        }
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        Optional.ofNullable(displaced).ifPresent(file -> written.put("--displaced", file));
        findings.file().ifPresent(file -> written.put("--findings", file));
        TableFiles.check(written.buildOrThrow(), reach.files(), spec.commandLine());
    }

    /** Returns which owners fail: those named, or the worst; the worst one where nothing is said. */
    private Failure failure(StressTest test, ImmutableList<OwnerFailure> worstFirst) {
        if (failing.isEmpty()) {
            return IndependentOwners.worst(Optional.ofNullable(worst).orElse(1), worstFirst, test.market());
        }
        return new Failure.OfOwners(failing.stream()
                .map(name -> owner(name, test.market()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    private static ProviderId owner(String name, Market market) {
        ImmutableList<OwnerGroup> named = market.named(name);
        if (named.size() == 1) {
            return named.get(0).top();
        }
        if (!named.isEmpty()) {
            throw new UnusableInput("--fail-owner: several owners are called so: "
                    + named.stream().map(group -> group.top().value()).collect(Collectors.joining(", "))
                    + ". Give the identifier of one.");
        }
        throw new UnusableInput("--fail-owner: no owner of these homes is called so. The largest are "
                + market.groups().values().stream()
                        .sorted(Comparator.comparingLong(OwnerGroup::places)
                                .reversed()
                                .thenComparing(OwnerGroup::top))
                        .limit(MOST_NAMED)
                        .map(OwnerGroup::name)
                        .collect(Collectors.joining(", "))
                + ".");
    }

    private void write(ContingencyPlan plan, ImmutableList<OwnerFailure> owners, MarketFigures market) {
        TableFiles.write(StressPage.of(plan, market), out.resolve("plan.html"));
        TableFiles.write(StressTables.rows(plan.result()), out.resolve("stress.csv"));
        TableFiles.write(StressTables.calls(plan.result()), out.resolve("calls.csv"));
        TableFiles.write(StressTables.owners(owners, market.market().ownership()::name), out.resolve("owners.csv"));
        MarketFiles.write(market, out);
        Optional.ofNullable(displaced)
                .ifPresent(file -> TableFiles.write(StressTables.displaced(plan.result(), ChildId::value), file));
    }
}
