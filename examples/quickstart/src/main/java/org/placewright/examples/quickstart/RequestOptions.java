package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What ranking may be told besides homes and referrals. */
final class RequestOptions {

    @Option(
            names = "--requests",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "What officers ask for referrals besides: what they expressly allow, the kind of stay, "
                    + "authorities to avoid, expected fees, how many homes to name (JSON, see docs/ranking-inputs.md).")
    private @Nullable Path requests;

    @Option(
            names = "--listings",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "What the council knows of homes besides: free places, routes, framework fees, suspensions, "
                    + "how placements ended (JSON, see docs/ranking-inputs.md).")
    private @Nullable Path listings;

    Optional<Path> requests() {
        return Optional.ofNullable(requests);
    }

    Optional<Path> listings() {
        return Optional.ofNullable(listings);
    }

    /** Returns the files that are read. */
    ImmutableList<Path> files() {
        return Stream.of(requests(), listings()).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
    }
}
