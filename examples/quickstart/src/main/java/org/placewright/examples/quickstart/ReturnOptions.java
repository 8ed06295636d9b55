package org.placewright.examples.quickstart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.history.CareHistories;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whose returns are read, how they are mended, and the last day that is known. */
final class ReturnOptions {

    @Option(
            names = "--ssda903",
            paramLabel = "PATH",
            converter = Converters.Place.class,
            description = "Folder or zip of SSDA903 returns of several years, or XML; a folder inside it is one "
                    + "authority's. Default: the returns of the invented region the program ships with.")
    private @Nullable Path ssda903;

    @Option(
            names = "--repair",
            paramLabel = "none|standard",
            defaultValue = "standard",
            description = "How to mend episodes that returns of several years tell differently. Default: "
                    + "${DEFAULT-VALUE}")
    private RunOptions.Repair repair = RunOptions.Repair.standard;

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            converter = Converters.Authority.class,
            description = "Whose the returns are that lie in no authority's folder, by its name or the code of the "
                    + "Office for National Statistics; it is told by the code.")
    private @Nullable AuthorityId authority;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description =
                    "The last day that is known, as 2021-03-31 or 31/03/2021; what happened later does not count. "
                            + "Default: the last day of the latest return.")
    private @Nullable LocalDate asOf;

    /** Returns the returns that are read, if any are named. */
    Optional<Path> ssda903() {
        return Optional.ofNullable(ssda903);
    }

    RunOptions.Repair repair() {
        return repair;
    }

    /** Returns the last day that is known, if it is given. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /**
     * Says whose the histories are that do not say it themselves.
     *
     * @param neededFor the option for which it must be known of all whose they are; none if it need not
     */
    CareHistories ofAuthorities(
            CareHistories histories, LocalDate day, Optional<String> neededFor, CommandLine commandLine) {
        boolean isAllSaid = histories.histories().stream()
                .allMatch(history -> history.responsibleAuthority().isPresent());
        AuthorityId given = authority;
        if (given == null) {
            if (neededFor.isPresent() && !isAllSaid) {
                throw new UnusableInput(neededFor.get() + ": of some returns it is not known whose they are. Name the "
                        + "council by --authority, or put its files into a folder of its name.");
            }
            return histories;
        }
        AuthorityId code = code(given, day, commandLine);
        if (isAllSaid) {
            return histories;
        }
        if (histories.histories().stream()
                .anyMatch(history ->
                        history.responsibleAuthority().filter(code::equals).isPresent())) {
            throw new UnusableInput("--authority: " + code + " has a folder of its own. Put all its files there.");
        }
        return CareHistories.of(histories.histories().stream()
                .map(history ->
                        history.responsibleAuthority().isPresent() ? history : history.withResponsibleAuthority(code))
                .toList());
    }

    private static AuthorityId code(AuthorityId given, LocalDate day, CommandLine commandLine) {
        return LocalAuthorities.ofEngland()
                .find(given, day)
                .map(LocalAuthority::id)
                .orElseThrow(() -> new ParameterException(
                        commandLine,
                        "--authority: no authority of England, or more than one, was named so on " + day
                                + ". Give its name in full, or its code, such as E08000001."));
    }
}
