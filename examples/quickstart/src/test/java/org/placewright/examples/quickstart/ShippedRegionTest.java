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
            ShippedRegionFiles.write(SHIPPED);
        }
        ShippedRegionFiles.write(folder);
        assertThat(files(SHIPPED)).isEqualTo(files(folder)).isNotEmpty();
        for (String file : files(folder)) {
            assertThat(SHIPPED.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
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
