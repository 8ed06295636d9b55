package org.placewright.interchange.ssda903;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewright.core.id.ChildId;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.csv.FindingCodes;

/**
 * Who was unaccompanied, as the uasc tables of several returns have it: the latest row of each child is taken. A status
 * that no row ends is over once a later return has the child, and a uasc table without the child; when it ended is not
 * told, so it is taken to have lasted as long as the returns say, which is the year of the last row.
 */
final class UnaccompaniedChildren {

    /**
     * What is known of one child.
     *
     * @param row the latest row
     * @param ceased when the status ceased, by the row or for want of a later one
     */
    record Status(TableRow<UnaccompaniedStatus> row, Optional<LocalDate> ceased) {}

    /** The latest row of a child, the year of its return, and whether a later return leaves the child out. */
    private record Latest(TableRow<UnaccompaniedStatus> row, CollectionYear year, boolean isNotContinued) {

        Latest notContinued() {
            return new Latest(row, year, row.value().ceased().isEmpty());
        }
    }

    private final RowFates fates;
    private final Map<ChildId, Latest> latest = new LinkedHashMap<>();

    UnaccompaniedChildren(RowFates fates) {
        this.fates = fates;
    }

    /** Takes in what a return says; returns come in order of time. */
    void add(ReturnAssembly.Assembled assembled) {
        CollectionYear year = assembled.filed().year();
        assembled.unaccompanied().forEach(row -> latest.put(row.child(), new Latest(row, year, false)));
        if (assembled.hasWholeUnaccompanied()) {
            Set<ChildId> still =
                    assembled.unaccompanied().stream().map(row -> row.child()).collect(Collectors.toSet());
            assembled.filed().children().stream()
                    .map(ReturnedChild::id)
                    .filter(child -> !still.contains(child))
                    .forEach(child -> latest.computeIfPresent(child, (id, before) -> before.notContinued()));
        }
    }

    /** Returns what is known of a child, if it was in any table; a finding says if the end of the status is a guess. */
    Optional<Status> of(ChildId child) {
        return Optional.ofNullable(latest.get(child)).map(this::status);
    }

    private Status status(Latest of) {
        if (!of.isNotContinued()) {
            return new Status(of.row(), of.row().value().ceased());
        }
        fates.say(
                of.row(),
                Severity.WARNING,
                FindingCodes.STATUS_NOT_CONTINUED,
                "no day is given on which the status ceased, and a later return has a uasc table without the child",
                "DUC, or the child in every uasc table until then",
                "status taken to end on 31 March " + of.year().endingIn());
        return new Status(of.row(), Optional.of(of.year().lastDay()));
    }
}
