package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.result.Finding;
import org.placewright.interchange.ReadLimits;
import picocli.CommandLine.Option;

/** Where findings go. */
final class FindingOptions {

    /** All that is wrong, and all that is changed, is to be seen. */
    private static final int MOST_FINDINGS = 1_000_000;

    @Option(
            names = "--findings",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write every finding to, with its file and line (CSV).")
    private @Nullable Path file;

    /** Returns the file to write to, if there is to be one. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns limits under which findings are kept one by one. */
    static ReadLimits limits() {
        return ReadLimits.standard().withFindings(MOST_FINDINGS);
    }

    /** Writes findings if that was asked for. */
    void write(Collection<Finding> findings) {
        file().ifPresent(to -> TableFiles.write(SummaryTables.findings(findings), to));
    }
}
