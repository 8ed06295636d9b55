package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.interchange.ssda903.repair.EpisodeRepair;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a run may be told on the command line. */
final class RunOptions {

    /** Ways to repair returns that contradict one another. */
    enum Repair {
        none,
        standard;

        EpisodeRepair how() {
            return this == none ? EpisodeRepair.none() : EpisodeRepair.standard();
        }
    }

    @Option(
            names = "--ssda903",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Folder or zip of SSDA903 returns: header.csv and episodes.csv, of one year or many "
                    + "(2019-episodes.csv), or XML, in a folder or by itself. A folder inside it is one authority's.")
    private @Nullable Path ssda903;

    @Option(
            names = "--repair",
            paramLabel = "none|standard",
            defaultValue = "standard",
            description = "How to mend episodes that returns of several years tell differently: not at all, or by the "
                    + "published rules; every change is a finding. Default: ${DEFAULT-VALUE}")
    private Repair repair = Repair.standard;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(
            names = "--prices",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "Placement price census (CSV): what placements cost a week.")
    private @Nullable Path prices;

    @Option(
            names = "--referrals",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "Children who wait for a home (CSV or JSON). JSON may be the model's own, or records of the "
                    + "Placements Data Standard about children in the returns.")
    private @Nullable Path referrals;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Day to count on, as 2021-03-31 or 31/03/2021. Default: the last day of the latest return.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            converter = Converters.Place.class,
            defaultValue = "target/quickstart",
            description = "Folder to write to; made if need be. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("target", "quickstart");

    Inputs inputs() {
        return Inputs.builder()
                .ssda903(Optional.ofNullable(ssda903))
                .register(places.register())
                .prices(Optional.ofNullable(prices))
                .postcodes(places.postcodes())
                .referrals(Optional.ofNullable(referrals))
                .asOf(Optional.ofNullable(asOf))
                .repair(repair)
                .build();
    }

    Path out() {
        return out;
    }
}
