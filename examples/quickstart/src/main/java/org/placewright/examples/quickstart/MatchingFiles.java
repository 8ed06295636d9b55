package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Import;
import org.placewright.interchange.json.MatchPolicyJson;
import org.placewright.matching.MatchPolicy;
import picocli.CommandLine.Option;

/** The files homes and children who wait are read from, to be matched. */
final class MatchingFiles {

    @Option(
            names = "--homes",
            required = true,
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description =
                    "Homes, whom they take, who lives there and how much room they have: all that --register of run "
                            + "takes.")
    private Path homes = Path.of("");

    @Option(
            names = "--referrals",
            required = true,
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description =
                    "Children who wait for a home, as for run (CSV or JSON). JSON may also hold groups of brothers "
                            + "and sisters (SiblingReferral).")
    private Path referrals = Path.of("");

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Day of asking, as 2021-03-31 or 31/03/2021.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description =
                    "What the council decides about matching (JSON, see docs/match-policy.md). Default: what this "
                            + "program suggests.")
    private @Nullable Path policy;

    @Option(
            names = "--postcodes",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Where postcodes are, as for run. Without it no distance is known.")
    private @Nullable Path postcodes;

    @Option(
            names = "--ssda903",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Returns with the children that referrals in JSON of the Placements Data Standard are about.")
    private @Nullable Path ssda903;

    /** Returns the files that are read, which must not be written over. */
    ImmutableList<Path> files() {
        return Stream.of(homes, referrals, policy, postcodes, ssda903)
                .filter(Objects::nonNull)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads the files, with what is asked and known besides. */
    LoadedData load(RequestOptions requests, Progress progress) {
        LoadedData loaded = new DataLoader(progress, "--homes")
                .load(Inputs.builder()
                        .register(homes)
                        .referrals(referrals)
                        .postcodes(Optional.ofNullable(postcodes))
                        .ssda903(Optional.ofNullable(ssda903))
                        .asOf(asOf)
                        .build());
        return RankingInputs.of(loaded, requests);
    }

    /** Returns what the council decides about matching. */
    MatchPolicy decided() {
        @Nullable Path file = policy;
        if (file == null) {
            return MatchPolicy.standard();
        }
        if (!Files.isRegularFile(file)) {
            throw new UnusableInput("--policy: there is no file " + file + ".");
        }
        Import<MatchPolicy> read = MatchPolicyJson.read(file);
        if (read.values().size() != 1) {
            throw new UnusableInput("--policy: " + read.values().size() + " policies could be read from " + file
                    + UnusableInput.because(read.findings())
                    + ", and one is needed. docs/match-policy.md says what it may hold.");
        }
        return read.values().get(0);
    }
}
