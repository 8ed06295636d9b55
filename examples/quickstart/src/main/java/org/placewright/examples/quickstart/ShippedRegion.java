package org.placewright.examples.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.money.WeeklyFee;
import org.placewright.pricing.PriceQuestion;
import org.placewright.pricing.ProvisionType;

/**
 * The data the program ships: a small invented region of three councils, made by the testkit's seeded generator. It is
 * read where it lies, in the jar or in the folder of classes.
 */
final class ShippedRegion implements AutoCloseable {

    /** Where the files lie, relative to this class. */
    static final String FOLDER = "region";

    private static final String REGISTER = "register";
    private static final String REFERRALS = "referrals.csv";

    private final Path folder;
    private final @Nullable FileSystem jar;

    private ShippedRegion(Path folder, @Nullable FileSystem jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static ShippedRegion open() throws IOException {
        URL referrals = Objects.requireNonNull(
                ShippedRegion.class.getResource(FOLDER + "/" + REFERRALS), "the shipped region is part of the program");
        try {
            URI place = referrals.toURI();
            if (place.getScheme().equals("jar")) {
                FileSystem jar = FileSystems.newFileSystem(place, Map.of());
                return new ShippedRegion(parent(Path.of(place)), jar);
            }
            return new ShippedRegion(parent(Path.of(place)), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class loader gave a malformed address", e);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent(), "the shipped files lie in a folder");
    }

    /** Returns the census of prices. */
    Path prices() {
        return folder.resolve("prices.csv");
    }

    Inputs inputs(Optional<LocalDate> asOf) {
        return Inputs.builder()
                .ssda903(folder.resolve("ssda903"))
                .register(folder.resolve(REGISTER))
                .prices(prices())
                .exampleFee(PriceQuestion.of(WeeklyFee.ofPounds(5_400), ProvisionType.RESIDENTIAL_MAINSTREAM, 14))
                .postcodes(folder.resolve("postcode-sectors.csv"))
                .referrals(folder.resolve(REFERRALS))
                .asOf(asOf)
                .build();
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
