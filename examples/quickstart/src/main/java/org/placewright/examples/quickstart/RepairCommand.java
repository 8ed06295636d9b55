package org.placewright.examples.quickstart;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Finding;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.ssda903.repair.EpisodeFileRepair;
import org.placewright.interchange.ssda903.repair.RepairedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Repairs one file of episodes of several years. */
@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        header = "Mends a table of episodes that returns of several years tell differently.",
        description = {
            "",
            "Writes the same columns, then YEAR_latest and Episode_source: Original, or the rules that changed the "
                    + "row. Rows that are left out are among the findings.",
            ""
        },
        sortOptions = false)
final class RepairCommand implements Callable<Integer> {

    /** All that is changed is to be seen. */
    private static final int MOST_FINDINGS = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--episodes",
            paramLabel = "FILE",
            required = true,
            converter = Converters.Place.class,
            description =
                    "Episodes of several years (CSV): the columns of the return with YEAR, the year a row's return "
                            + "ended in, and LA, whose it is; dates as 2021-03-31 or 31/03/2021.")
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
            names = "--findings",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            description = "File to write every change to, with its rule and line (CSV).")
    private @Nullable Path findings;

    @Override
    public Integer call() {
        if (out.toAbsolutePath().normalize().equals(episodes.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "--out must be another file than --episodes.");
        }
        RepairedFile repaired = EpisodeFileRepair.of(authority)
                .withLimits(ReadLimits.standard().withFindings(MOST_FINDINGS))
                .repair(episodes);
        CsvTable table = repaired.table().orElseThrow(() -> unusable(repaired));
        write(table, out);
        if (findings != null) {
            write(SummaryTables.findings(repaired.findings()), findings);
        }
        print(repaired, spec.commandLine().getOut());
        return 0;
    }

    private UnusableInput unusable(RepairedFile repaired) {
        String why = repaired.findings().stream()
                .max(Comparator.comparing(Finding::severity))
                .map(finding ->
                        " (" + finding.location() + ": " + finding.fault() + "; expected " + finding.remedy() + ")")
                .orElse("");
        return new UnusableInput("--episodes: nothing could be loaded from " + episodes + why + ".");
    }

    private static void write(CsvTable table, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            table.write(file);
        } catch (IOException e) {
            throw new UnusableInput("Could not write to " + file + ": maybe it is a folder, or may not be written to.");
        }
    }

    private void print(RepairedFile repaired, PrintWriter text) {
        text.println("Read " + Words.number(repaired.counts().read()) + " rows: "
                + Words.number(repaired.counts().kept()) + " unchanged, "
                + Words.number(repaired.counts().changed()) + " changed, "
                + Words.number(repaired.counts().rejected()) + " left out.");
        FindingKind.of(repaired.findings())
                .forEach(kind -> text.println(String.format(
                        Locale.ROOT,
                        "%10s  %s: %s",
                        Words.number(kind.count()),
                        kind.code(),
                        kind.first().fault())));
        text.println("Written to " + out + ".");
        text.flush();
    }
}
