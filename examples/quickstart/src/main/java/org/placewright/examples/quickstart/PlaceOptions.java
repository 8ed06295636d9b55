package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command may be told of homes and of where they are. */
final class PlaceOptions {

    @Option(
            names = "--register",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description =
                    "Homes, who runs them, whom they take, who lives there and how much room they have: a folder or "
                            + "zip of the tables homes, residents, providers and registrations, the table of homes (CSV or "
                            + "JSON), or the files Ofsted publishes (CSV or .xlsx).")
    private @Nullable Path register;

    @Option(
            names = "--postcodes",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description =
                    "Where postcodes are: a table of sectors (CSV: sector, easting, northing), or a postcode directory "
                            + "(ONSPD, NSPL or Code-Point Open) as file, folder or zip.")
    private @Nullable Path postcodes;

    Optional<Path> register() {
        return Optional.ofNullable(register);
    }

    Optional<Path> postcodes() {
        return Optional.ofNullable(postcodes);
    }
}
