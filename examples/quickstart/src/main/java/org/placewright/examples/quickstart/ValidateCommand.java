package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.ImportReport;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.postcode.AuthorityLocator;
import org.placewright.interchange.ssda903.FiledReturnReader;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.Ssda903Options;
import org.placewright.interchange.ssda903.validation.ReferenceData;
import org.placewright.interchange.ssda903.validation.ReturnValidator;
import org.placewright.interchange.ssda903.validation.ValidationReport;
import org.placewright.interchange.ssda903.validation.ValidationReportTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            description = "Folder or zip with the tables of the return, or its XML, in a folder or by itself.")
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
            names = "--authority",
            paramLabel = "NAME",
            converter = Converters.Authority.class,
            description = "Whose return it is, by its name or the code of the Office for National Statistics. Without "
                    + "it, rules that ask what is in the own area are not run.")
    private @Nullable AuthorityId authority;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = Converters.Place.class,
            defaultValue = "flags.csv",
            description = "File to write to (CSV). Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("flags.csv");

    @Mixin
    private NameOptions names = new NameOptions();

    @Mixin
    private FindingOptions findings = new FindingOptions();

    @Override
    public Integer call() {
        TableFiles.check(written(), read(), spec.commandLine());
        Optional<AuthorityId> own = Optional.ofNullable(authority).map(this::code);
        try (Progress progress = Progress.on(spec.commandLine().getErr())) {
            FiledReturns returns = returns(progress);
            LoadedData known = known(progress);
            ImportReport reading = reading(returns, known);
            findings.write(reading.findings());
            progress.step("Checking");
            ValidationReport report = ReturnValidator.standard()
                    .withReferenceData(reference(known, own))
                    .validate(returns);
            progress.step("Writing");
            TableFiles.write(
                    names.named(
                            () -> ValidationReportTable.withIdentifiers(report),
                            key -> ValidationReportTable.of(report, key)),
                    out);
            progress.step("");
            PrintWriter text = spec.commandLine().getOut();
            text.print(reading.summary());
            text.print(report.summary());
            text.println("Written to " + out + ".");
            text.flush();
            return 0;
        }
    }

    private ImmutableMap<String, Path> written() {
        ImmutableMap.Builder<String, Path> written = ImmutableMap.builder();
        written.put("--out", out);
        findings.file().ifPresent(file -> written.put("--findings", file));
        return written.buildOrThrow();
    }

    private ImmutableList<Path> read() {
        return Stream.of(
                        Optional.of(ssda903),
                        Optional.ofNullable(previous),
                        places.register(),
                        places.postcodes(),
                        names.keyFile())
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private AuthorityId code(AuthorityId given) {
        return LocalAuthorities.ofEngland()
                .find(given, year.lastDay())
                .map(LocalAuthority::id)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--authority: no authority of England, or more than one, was named so in " + year
                                + ". Give its name in full, or its code, such as E08000001."));
    }

    private FiledReturns returns(Progress progress) {
        progress.step("Reading the return");
        FiledReturnReader reader = FiledReturnReader.of(Ssda903Options.STANDARD.withLimits(FindingOptions.limits()));
        @Nullable Path before = previous;
        FiledReturns returns = before == null
                ? reader.read(existing("--ssda903", ssda903), year)
                : reader.read(existing("--ssda903", ssda903), year, existing("--previous", before));
        if (returns.children() == 0) {
            findings.write(returns.report().findings());
            spec.commandLine().getErr().print(returns.report().summary());
            throw new UnusableInput("--ssda903: no row of the return of " + year + " could be loaded from " + ssda903
                    + ". Name the folder or zip that holds its tables, such as episodes.csv, or its XML.");
        }
        return returns;
    }

    private static Path existing(String option, Path path) {
        if (!Files.exists(path)) {
            throw new UnusableInput(option + ": there is no " + path + ".");
        }
        return path;
    }

    private LoadedData known(Progress progress) {
        return new DataLoader(progress)
                .load(Inputs.builder()
                        .register(places.register())
                        .postcodes(places.postcodes())
                        .asOf(year.lastDay())
                        .build());
    }

    /** Returns what was found in all that was read; the rows are those of the returns. */
    private static ImportReport reading(FiledReturns returns, LoadedData known) {
        return new ImportReport(
                ImmutableList.<Finding>builder()
                        .addAll(returns.report().findings())
                        .addAll(known.findings())
                        .build(),
                returns.report().counts());
    }

    private static ReferenceData reference(LoadedData known, Optional<AuthorityId> own) {
        return ReferenceData.builder()
                .postcodes(known.locator())
                .authorities(known.locator()
                        .filter(AuthorityLocator.class::isInstance)
                        .map(AuthorityLocator.class::cast))
                .ownAuthority(own)
                .homes(known.homes().orElse(ImmutableList.of()))
                .providers(known.providers())
                .build();
    }
}
