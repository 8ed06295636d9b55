package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Since when homes that came and went are counted, and who tells of the homes of then. */
final class EarlierHomesOptions {

    private static final String HOMES_BEFORE = "--homes-before";

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Count the homes that came and went since that day. Default: a year before the day of the "
                    + "children.")
    private @Nullable LocalDate since;

    @Option(
            names = HOMES_BEFORE,
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "The homes as they were on the day of --since, in any form --homes takes, under the same "
                    + "identifiers. Without it the dates of --homes tell which came and went, and nothing tells which "
                    + "changed their places, their area or their owner.")
    private @Nullable Path homesBefore;

    /**
     * The day from which changes are counted, and the homes of that day.
     *
     * @param day the day
     * @param data the register of the day; empty if the later one has to tell
     */
    record EarlierHomes(LocalDate day, Optional<LoadedData> data) {

        /** Returns the findings of the later register and of this one. */
        ImmutableList<Finding> findingsAfter(Collection<Finding> later) {
            return Stream.concat(
                            later.stream(),
                            data.map(LoadedData::findings).stream().flatMap(Collection::stream))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Refuses what can be told to be wrong before anything is read. */
    void check(ReachOptions reach, CommandLine commandLine) {
        if (homesBefore != null && since == null) {
            throw new ParameterException(commandLine, HOMES_BEFORE + " needs --since: the day on which they were so.");
        }
        if (homesBefore != null && reach.isShipped()) {
            throw new ParameterException(commandLine, HOMES_BEFORE + " needs --homes: the homes there are now.");
        }
    }

    /** Returns what is read. */
    ImmutableList<Path> files() {
        return Optional.ofNullable(homesBefore).map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    /** Reads the homes of then, if they are given. */
    EarlierHomes load(LocalDate day, Progress progress, CommandLine commandLine) {
        LocalDate from = Optional.ofNullable(since).orElseGet(() -> day.minusYears(1));
        if (!from.isBefore(day)) {
            throw new ParameterException(
                    commandLine, "--since must be before the day of the children, " + Words.day(day) + ".");
        }
        Optional<LoadedData> data = Optional.ofNullable(homesBefore).map(path -> new DataLoader(progress, HOMES_BEFORE)
                .load(Inputs.builder().asOf(from).register(path).build()));
        data.ifPresent(then -> ReachOptions.refuseTwice(HOMES_BEFORE, then.knownHomes()));
        return new EarlierHomes(from, data);
    }
}
