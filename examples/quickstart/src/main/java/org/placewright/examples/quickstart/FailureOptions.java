package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ProviderId;
import org.placewright.interchange.market.LendersReader;
import org.placewright.interchange.market.LoadedLenders;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.OwnerGroup;
import org.placewright.sufficiency.stress.Failure;
import org.placewright.sufficiency.stress.OwnerFailure;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which owners fail together. */
final class FailureOptions {

    private static final int MOST_NAMED = 5;

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
                    "Or: the K owners fail whose failure alone is the worst, councils left out. Default: 1, if nothing "
                            + "else is said.")
    private @Nullable Integer worst;

    @Option(
            names = "--fail-lender",
            paramLabel = "NAME",
            description = "Or: a lender calls its loans in, and every owner that owes it fails. Needs --lenders.")
    private @Nullable String lender;

    @Option(
            names = "--spread",
            description =
                    "With those of --fail-owner every owner fails that shares a lender with one that does, and so "
                            + "on. Needs --lenders.")
    private boolean isSpreading;

    @Option(
            names = "--lenders",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description =
                    "Who lends to whom (CSV): columns provider, by identifier or name, and lender; a row for each "
                            + "loan.")
    private @Nullable Path lenders;

    /** Refuses what can be told to be wrong before anything is read. */
    void check(CommandLine commandLine) {
        long ways = Stream.of(!failing.isEmpty(), worst != null, lender != null)
                .filter(way -> way)
                .count();
        if (ways > 1) {
            throw new ParameterException(
                    commandLine, "Only one of --fail-owner, --fail-worst and --fail-lender can be given.");
        }
        if (worst != null && worst < 0) {
            throw new ParameterException(commandLine, "--fail-worst must be 0 or more. Try --fail-worst 1.");
        }
        if (isSpreading && failing.isEmpty()) {
            throw new ParameterException(commandLine, "--spread needs --fail-owner: with whom it begins.");
        }
        boolean needsLenders = isSpreading || lender != null;
        if (needsLenders && lenders == null) {
            throw new ParameterException(
                    commandLine, (isSpreading ? "--spread" : "--fail-lender") + " needs --lenders: who lends to whom.");
        }
        if (!needsLenders && lenders != null) {
            throw new ParameterException(commandLine, "--lenders needs --fail-lender, or --fail-owner and --spread.");
        }
    }

    /** Returns what is read. */
    Optional<Path> file() {
        return Optional.ofNullable(lenders);
    }

    /** Reads who lends to whom, if that is asked for. */
    Optional<LoadedLenders> lenders(Market market) {
        return file().map(file -> {
            LoadedLenders read = LendersReader.standard().read(file, market);
            if (read.lenders().isEmpty()) {
                throw new UnusableInput("--lenders: no row of " + file + " tells who lends to an owner of these homes"
                        + UnusableInput.because(read.findings()) + ".");
            }
            return read;
        });
    }

    /** Returns which owners fail: those named, those that owe a lender, or the worst. */
    Failure failure(Optional<LoadedLenders> owed, ImmutableList<OwnerFailure> worstFirst, Market market) {
        if (lender != null) {
            return ofLender(lender, owed.orElseThrow());
        }
        if (failing.isEmpty()) {
            return IndependentOwners.worst(Optional.ofNullable(worst).orElse(1), worstFirst, market);
        }
        ImmutableSortedSet<ProviderId> named = failing.stream()
                .map(name -> owner(name, market))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return isSpreading ? new Failure.Spreading(named, owed.orElseThrow().lenders()) : new Failure.OfOwners(named);
    }

    private static Failure ofLender(String name, LoadedLenders owed) {
        String found = owed.named(name)
                .orElseThrow(() ->
                        new UnusableInput("--fail-lender: no lender of an owner of these homes is called so. There are "
                                + some(owed.names()) + "."));
        return new Failure.OfLender(found, owed.lenders());
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
                + some(market.groups().values().stream()
                        .sorted(Comparator.comparingLong(OwnerGroup::places)
                                .reversed()
                                .thenComparing(OwnerGroup::top))
                        .map(OwnerGroup::name)
                        .toList())
                + ".");
    }

    private static String some(Collection<String> names) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    }

    /** Says why more than those named fail; empty where only those do. */
    static String cause(Failure failure) {
        if (failure instanceof Failure.OfLender called) {
            return called.lender() + " calls its loans in, and every owner known to owe it fails.";
        }
        return failure instanceof Failure.Spreading
                ? "Every owner known to share a lender with one that fails fails too, and so on."
                : "";
    }
}
