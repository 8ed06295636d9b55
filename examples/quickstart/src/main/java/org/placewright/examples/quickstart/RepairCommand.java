package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.ssda903.repair.EpisodeFileRepair;
import org.placewright.interchange.ssda903.repair.RepairTable;
import org.placewright.interchange.ssda903.repair.RepairedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Repairs one file of episodes of several years. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        header = "Mends a table of episodes that returns of several years tell differently.",
        description = {
            "",
            "Writes the same columns, then YEAR_latest and Episode_source: Original, or the rules that changed the "
                    + "row. Rows that are left out are among the findings and the changes.",
            ""
        },
        sortOptions = false)
final class RepairCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--episodes",
            paramLabel = "FILE",
            required = true,
            converter = Converters.Place.class,
            description =
                    "Episodes of several years (CSV): the columns of the return with YEAR, the year a row's return "
                            + "ended in or both years (2019-20), and LA, whose it is; dates as 2021-03-31 or 31/03/2021.")
    private Path episodes = Path.of("");

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            required = true,
            converter = Converters.Authority.class,
            description = "Whose the rows are that say no LA. Rows of different authorities are repaired apart.")
    private AuthorityId authority = AuthorityId.of("-");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            converter = Converters.Place.class,
            description = "File to write the repaired table to.")
    private Path out = Path.of("");

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write what was changed to (CSV): rule, line, child, field, before and after.")
    private @Nullable Path changes;

    @Mixin
    private NameOptions names = new NameOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        TableFiles.check(
                written(),
                Stream.concat(Stream.of(episodes), names.keyFile().stream()).toList(),
                spec.commandLine());
        Optional<RepairTable> changed =
                changes().map(file -> names.named(RepairTable::withIdentifiers, RepairTable::of));
        EpisodeFileRepair repair = EpisodeFileRepair.of(authority).withLimits(FindingOptions.limits());
        RepairedFile repaired =
                changed.map(table -> repair.repair(episodes, table)).orElseGet(() -> repair.repair(episodes));
        findings.write(repaired.findings());
        CsvTable table = repaired.table()
                .orElseThrow(() -> new UnusableInput("--episodes: nothing could be loaded from " + episodes
                        + UnusableInput.because(repaired.findings()) + "."));
        TableFiles.write(table, out);
        changed.ifPresent(made -> TableFiles.write(made.table(), changes().orElseThrow()));
        print(repaired, spec.commandLine().getOut());
        return 0;
    }

    private Optional<Path> changes() {
        return Optional.ofNullable(changes);
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        changes().ifPresent(file -> written.put("--changes", file));
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private void print(RepairedFile repaired, PrintWriter text) {
        text.println("Read " + Words.number(repaired.counts().read()) + " rows: "
                + Words.number(repaired.counts().kept()) + " unchanged, "
                + Words.number(repaired.counts().changed()) + " changed, "
                + Words.number(repaired.counts().rejected()) + " left out.");
        FindingKind.print(repaired.findings(), text);
        text.println("Written to " + out + ".");
        text.flush();
    }
}
