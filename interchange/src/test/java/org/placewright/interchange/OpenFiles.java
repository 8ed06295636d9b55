package org.placewright.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files this process has open, where the system tells: that a file can be deleted says nothing on Linux. */
final class OpenFiles {

    private static final Path OPEN = Path.of("/proc/self/fd");

    private OpenFiles() {}

    static void doNotInclude(Path file) {
        if (!Files.isDirectory(OPEN)) {
            return;
        }
        try (Stream<Path> links = Files.list(OPEN)) {
            assertThat(links.map(OpenFiles::target)).doesNotContain(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            // It was closed since it was listed, as the listing itself is.
            return "";
        }
    }
}
