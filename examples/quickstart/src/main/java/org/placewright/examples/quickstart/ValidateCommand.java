package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.interchange.postcode.AuthorityLocator;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.validation.ReferenceData;
import org.placewright.interchange.ssda903.validation.ReturnValidator;
import org.placewright.interchange.ssda903.validation.ValidationReport;
import org.placewright.interchange.ssda903.validation.ValidationReportTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks a return by every rule, prints what was found and writes where. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        header = "Checks an SSDA903 return by the rules it must pass, and writes a table of the rows that break one.",
        footer = {"", "Example: placewright validate --ssda903 returns --year 2021 --previous returns --out flags.csv"},
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--ssda903",
            required = true,
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Folder or zip with the tables of the return, or with its XML.")
    private Path ssda903 = Path.of("");

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = Converters.Year.class,
            description = "Collection year of the return, named by its end: 2021 is April 2020 to March 2021.")
    private CollectionYear year = CollectionYear.of(2000);

    @Option(
            names = "--previous",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Folder or zip with the return of the year before; it may be the same. Without it, rules "
                    + "that compare the two are not run.")
    private @Nullable Path previous;

    @Option(
            names = "--register",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Homes and agencies with their reference numbers, as for run.")
    private @Nullable Path register;

    @Option(
            names = "--postcodes",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Where postcodes are, as for run.")
    private @Nullable Path postcodes;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            defaultValue = "flags.csv",
            description = "File to write to (CSV). Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("flags.csv");

    @Option(
            names = "--show-ids",
            description = "Name children by their identifiers. Without it, by pseudonyms that are new each time.")
    private boolean showIds;

    @Override
    public Integer call() {
        Stream.of(ssda903, previous, register, postcodes)
                .filter(Objects::nonNull)
                .forEach(this::refuseToOverwrite);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            FiledReturns returns = returns(progress);
            ReferenceData reference = reference(progress);
            progress.step("Checking");
            ValidationReport report =
                    ReturnValidator.standard().withReferenceData(reference).validate(returns);
            progress.step("Writing");
            table(report).write(out);
            progress.step("");
            spec.commandLine().getOut().print(returns.report().summary());
            spec.commandLine().getOut().print(report.summary());
            spec.commandLine().getOut().println("Written to " + out + ".");
            spec.commandLine().getOut().flush();
            return 0;
        } catch (IOException e) {
            throw new UnusableInput("Could not write to " + out + ": maybe it is a folder, or may not be written to.");
        }
    }

    private FiledReturns returns(Progress progress) {
        progress.step("Reading the return");
        FiledReturnReader reader = FiledReturnReader.standard();
        @Nullable Path before = previous;
        FiledReturns returns = before == null
                ? reader.read(existing("--ssda903", ssda903), year)
                : reader.read(existing("--ssda903", ssda903), year, existing("--previous", before));
        if (returns.children() == 0) {
            throw new UnusableInput("--ssda903: no row of the return of " + year + " could be loaded from " + ssda903
                    + ". Name the folder or zip that holds its tables, such as episodes.csv, or its XML.");
        }
        return returns;
    }

    /** What is read must not be written over. */
    private void refuseToOverwrite(Path input) {
        Path written = out.toAbsolutePath().normalize();
        if (Files.exists(out) && written.startsWith(input.toAbsolutePath().normalize())) {
            throw new ParameterException(
                    spec.commandLine(), "--out must not be a file that is read. Name one outside " + input + ".");
        }
    }

    private static Path existing(String option, Path path) {
        if (!Files.exists(path)) {
            throw new UnusableInput(option + ": there is no " + path + ".");
        }
        return path;
    }

    private ReferenceData reference(Progress progress) {
        LoadedData data = new DataLoader(progress)
                .load(Inputs.builder()
                        .register(Optional.ofNullable(register))
                        .postcodes(Optional.ofNullable(postcodes))
                        .asOf(year.lastDay())
                        .build());
        return ReferenceData.builder()
                .postcodes(data.locator())
                .authorities(data.locator()
                        .filter(AuthorityLocator.class::isInstance)
                        .map(AuthorityLocator.class::cast))
                .homes(data.homes().orElse(ImmutableList.of()))
                .providers(data.providers())
                .build();
    }

    private CsvTable table(ValidationReport report) {
        if (showIds) {
            return ValidationReportTable.withIdentifiers(report);
        }
        byte[] key = new byte[PseudonymKey.SHORTEST];
        new SecureRandom().nextBytes(key);
        return ValidationReportTable.of(report, PseudonymKey.of(key));
    }
}
