package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ProviderId;
import org.placewright.core.result.Import;
import org.placewright.interchange.market.AccountsReader;
import org.placewright.sufficiency.market.FiledAccounts;
import org.placewright.sufficiency.market.FinancialBand;
import org.placewright.sufficiency.market.FinancialPolicy;
import org.placewright.sufficiency.market.FinancialSignal;
import org.placewright.sufficiency.market.Market;
import picocli.CommandLine.Option;

/** The accounts owners filed, and how sound they look by them. */
final class FinanceOptions {

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "Ratios of filed accounts (CSV): columns provider, by identifier or name, year_end, "
                    + "operating_margin, leverage, interest_cover and current_ratio; blank is not known. Writes "
                    + "finance.csv, by bounds nobody has verified.")
    private @Nullable Path accounts;

    /** Returns what is read. */
    Optional<Path> file() {
        return Optional.ofNullable(accounts);
    }

    /** Reads the accounts, if there are any. */
    Optional<Import<FiledAccounts>> accounts(Market market) {
        return file().map(file -> {
            Import<FiledAccounts> read = AccountsReader.standard().read(file, market);
            if (read.values().isEmpty()) {
                throw new UnusableInput("--accounts: no row of " + file + " tells of an owner of these homes"
                        + UnusableInput.because(read.findings()) + ".");
            }
            return read;
        });
    }

    /** Returns how sound owners looked, by each of their accounts. */
    static ImmutableList<FinancialSignal> signals(Import<FiledAccounts> read, Market market) {
        return read.values().stream()
                .map(filed -> FinancialSignal.of(filed, market.supply().day(), FinancialPolicy.standard()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Says how many owners looked how sound by the latest of their accounts. */
    static String sentence(ImmutableList<FinancialSignal> signals) {
        Collection<FinancialSignal> latest = latest(signals).values();
        Map<FinancialBand, Long> owners =
                latest.stream().collect(Collectors.groupingBy(FinancialSignal::overall, Collectors.counting()));
        return "How owners looked by their latest accounts, by bounds nobody has verified: "
                + Arrays.stream(FinancialBand.values())
                        .map(band -> Words.number(owners.getOrDefault(band, 0L)) + " " + band.label())
                        .collect(Collectors.joining(", "))
                + "; accounts of "
                + Words.number(latest.stream().filter(FinancialSignal::isOld).count()) + " are old.";
    }

    private static Map<ProviderId, FinancialSignal> latest(ImmutableList<FinancialSignal> signals) {
        Map<ProviderId, FinancialSignal> latest = new TreeMap<>();
        signals.forEach(signal -> latest.merge(
                signal.accounts().owner(),
                signal,
                (one, other) ->
                        one.accounts().yearEnd().isBefore(other.accounts().yearEnd()) ? other : one));
        return latest;
    }
}
