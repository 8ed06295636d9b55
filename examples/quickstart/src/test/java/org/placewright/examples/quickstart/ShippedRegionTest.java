package org.placewright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shipped files are what the seeded generator makes. To remake them after the generator has changed, run the build
 * with {@code -Dplacewright.remake=true} and look at what changed before committing it.
 */
class ShippedRegionTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/org/placewright/examples/quickstart", ShippedRegion.FOLDER);

    private final Path folder;

    ShippedRegionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_shipped_files_are_what_the_generator_makes() throws IOException {
        if (Boolean.getBoolean("placewright.remake")) {
            for (String old : files(SHIPPED)) {
                Files.delete(SHIPPED.resolve(old));
            }
            ShippedRegionFiles.write(SHIPPED);
        }
        ShippedRegionFiles.write(folder);
        assertThat(files(SHIPPED)).isEqualTo(files(folder)).isNotEmpty();
        for (String file : files(folder)) {
            assertThat(SHIPPED.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void they_are_small_enough_to_ship() throws IOException {
        long bytes = 0;
        for (String file : files(SHIPPED)) {
            bytes += Files.size(SHIPPED.resolve(file));
        }
        assertThat(bytes).isLessThan(2_500_000);
    }

    @Test
    void main_cells_of_the_price_census_have_enough_to_compare() throws IOException {
        IndependentFigures figures = new IndependentFigures(SHIPPED);
        for (String day : List.of("2024-03-31", "2025-03-31", "2026-03-31")) {
            assertThat(figures.comparable("Fostering - Independent", 5, day)).hasSizeGreaterThanOrEqualTo(20);
            assertThat(figures.comparable("Fostering - Independent", 10, day)).hasSizeGreaterThanOrEqualTo(20);
            assertThat(figures.comparable("Residential - Mainstream", 10, day)).hasSizeGreaterThanOrEqualTo(20);
            assertThat(figures.comparable("Supported Accommodation", 16, day)).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
