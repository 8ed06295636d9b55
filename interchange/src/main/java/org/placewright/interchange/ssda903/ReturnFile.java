package org.placewright.interchange.ssda903;

import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Severity;
import org.placewright.core.result.SourceLocation;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.FindingLog;
import org.placewright.interchange.internal.Source;

/**
 * A file that holds a table of a return, or, without one, a whole return in XML: where it is, how findings name it,
 * whose it is, and the year it is named by.
 */
record ReturnFile(
        Source source,
        String shownName,
        Optional<AuthorityId> authority,
        Optional<NamedYear> year,
        Optional<Ssda903Table> table) {

    /** Reports a table that was not yet collected in the year it is of. */
    void checkYear(Ssda903Table held, CollectionYear collected, FindingLog findings) {
        if (!held.isCollectedIn(collected)) {
            findings.add(
                    Severity.WARNING,
                    FindingCodes.TABLE_NOT_OF_YEAR,
                    SourceLocation.inFile(shownName),
                    "the return of " + collected + " has no table " + held.fileName(),
                    "a later year; maybe the year in the name is wrong",
                    "kept as it stands");
        }
    }
}
