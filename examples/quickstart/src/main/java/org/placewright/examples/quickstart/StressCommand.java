package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Import;
import org.placewright.interchange.gap.StressTables;
import org.placewright.interchange.market.FinanceTable;
import org.placewright.interchange.market.LoadedLenders;
import org.placewright.sufficiency.market.FiledAccounts;
import org.placewright.sufficiency.market.FinancialSignal;
import org.placewright.sufficiency.market.Market;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ReachOptions reach = new ReachOptions();

    @Mixin
    private FailureOptions failures = new FailureOptions();

    @Mixin
    private FinanceOptions finance = new FinanceOptions();

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
            progress.step("Looking for places");
            StressTest test = StressTest.of(
                    region.residences(),
                    Ownership.of(region.data().providers()),
                    region.policy(),
                    MostPlaced.standard());
            Optional<LoadedLenders> lenders = failures.lenders(test.market());
            Optional<Import<FiledAccounts>> accounts = finance.accounts(test.market());
            LoadedData data = with(region.data(), lenders, accounts);
            findings.write(data.findings());
            ImmutableList<OwnerFailure> owners = test.eachAlone();
            Failure failure = failures.failure(lenders, owners, test.market());
            ContingencyPlan plan = ContingencyPlan.of(test, failure);
            progress.step("Measuring the market");
            MarketFigures market = MarketFigures.of(test.market());
            progress.step("Writing");
            String cause = FailureOptions.cause(failure);
            new StressText(spec.commandLine().getOut()).say(data, plan, cause, owners, market);
            write(plan, cause, owners, market);
            accounts.map(read -> FinanceOptions.signals(read, test.market()))
                    .ifPresent(signals -> finance(signals, test.market()));
            spec.commandLine().getOut().println("Written to " + out + ".");
            progress.step("");
            return 0;
        }
    }

    private void check() {
        reach.check(spec.commandLine());
        failures.check(spec.commandLine());
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        Optional.ofNullable(displaced).ifPresent(file -> written.put("--displaced", file));
        findings.file().ifPresent(file -> written.put("--findings", file));
        List<Path> read = new ArrayList<>(reach.files());
        failures.file().ifPresent(read::add);
        finance.file().ifPresent(read::add);
        TableFiles.check(written.buildOrThrow(), read, spec.commandLine());
    }

    private static LoadedData with(
            LoadedData data, Optional<LoadedLenders> lenders, Optional<Import<FiledAccounts>> accounts) {
        LoadedData.Builder all = LoadedData.builder().from(data);
        lenders.ifPresent(read -> all.addParts(LoadedPart.loaded(
                        "Lenders",
                        Words.number(read.names().size()) + " to "
                                + Words.number(read.lenders().keySet().size()) + " owners",
                        read.counts()))
                .addAllFindings(read.findings()));
        accounts.ifPresent(read -> all.addParts(LoadedPart.loaded(
                        "Accounts", Words.number(read.values().size()) + " years of owners", read.counts()))
                .addAllFindings(read.findings()));
        return all.build();
    }

    private void write(ContingencyPlan plan, String cause, ImmutableList<OwnerFailure> owners, MarketFigures market) {
        TableFiles.write(StressPage.of(plan, cause, market), out.resolve("plan.html"));
        TableFiles.write(StressTables.rows(plan.result()), out.resolve("stress.csv"));
        TableFiles.write(StressTables.calls(plan.result()), out.resolve("calls.csv"));
        TableFiles.write(StressTables.owners(owners, market.market().ownership()::name), out.resolve("owners.csv"));
        MarketFiles.write(market, out);
        Optional.ofNullable(displaced)
                .ifPresent(file -> TableFiles.write(StressTables.displaced(plan.result(), ChildId::value), file));
    }

    private void finance(ImmutableList<FinancialSignal> signals, Market market) {
        spec.commandLine().getOut().println(FinanceOptions.sentence(signals));
        TableFiles.write(FinanceTable.of(signals, market.ownership()::name), out.resolve("finance.csv"));
    }
}
