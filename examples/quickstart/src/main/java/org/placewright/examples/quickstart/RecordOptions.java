package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be kept of a ranking, and what may be published about it. */
final class RecordOptions {

    @Option(
            names = "--records",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write a record for each child to, for audit (JSON): what was asked, what it rests "
                    + "on, what the officer is shown; the choice is left open. Needs --key.")
    private @Nullable Path records;

    @Option(
            names = "--transparency",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write what the council may publish about this tool to (JSON): the fields of the UK "
                    + "Algorithmic Transparency Recording Standard, and which the council has still to answer.")
    private @Nullable Path transparency;

    Optional<Path> records() {
        return Optional.ofNullable(records);
    }

    Optional<Path> transparency() {
        return Optional.ofNullable(transparency);
    }

    /** Returns the files that are written, by their options. */
    ImmutableMap<String, Path> files() {
        ImmutableMap.Builder<String, Path> files = ImmutableMap.builder();
        records().ifPresent(file -> files.put("--records", file));
        transparency().ifPresent(file -> files.put("--transparency", file));
        return files.buildOrThrow();
    }
}
