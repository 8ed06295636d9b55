package org.placewright.interchange.ssda903;

import java.util.Optional;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;

/**
 * How to read returns.
 *
 * @param naming what a year in the name of a file means
 * @param yearOfBareNames the collection year of files without a year in their name; inferred if absent
 * @param limits how much of a file is taken in
 */
public record Ssda903Options(YearNaming naming, Optional<CollectionYear> yearOfBareNames, ReadLimits limits) {

    /** Years inferred, standard limits. */
    public static final Ssda903Options STANDARD =
            new Ssda903Options(YearNaming.INFERRED, Optional.empty(), ReadLimits.standard());

    /**
     * Returns these options with another meaning of the years in file names.
     *
     * @param newNaming what a year in the name of a file means
     * @return the options
     */
    public Ssda903Options withNaming(YearNaming newNaming) {
        return new Ssda903Options(newNaming, yearOfBareNames, limits);
    }

    /**
     * Returns these options with the year of files that have none in their name.
     *
     * @param year the collection year
     * @return the options
     */
    public Ssda903Options withYearOfBareNames(CollectionYear year) {
        return new Ssda903Options(naming, Optional.of(year), limits);
    }

    /**
     * Returns these options with other limits.
     *
     * @param newLimits how much of a file is taken in
     * @return the options
     */
    public Ssda903Options withLimits(ReadLimits newLimits) {
        return new Ssda903Options(naming, yearOfBareNames, newLimits);
    }
}
