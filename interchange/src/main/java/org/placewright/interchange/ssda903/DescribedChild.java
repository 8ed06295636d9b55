package org.placewright.interchange.ssda903;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.need.Answer;
import org.placewright.core.placement.Episode;
import org.placewright.core.result.Severity;
import org.placewright.core.time.DateRange;
import org.placewright.interchange.csv.FindingCodes;
import org.placewright.interchange.internal.Column;

/**
 * A child as the headers of several returns describe them. The latest is followed. Earlier ones are heard only where
 * they agree on the date of birth and the sex: they may then fill in what the latest does not record.
 */
final class DescribedChild {

    private final ChildId id;
    private final ReturnedHeader header;
    private final RowFates fates;

    private DescribedChild(ChildId id, ReturnedHeader header, RowFates fates) {
        this.id = id;
        this.header = header;
        this.fates = fates;
    }

    /** Returns the child whom the headers describe, which are in order of time; there is one at least. */
    static DescribedChild of(List<TableRow<ReturnedHeader>> headers, RowFates fates) {
        TableRow<ReturnedHeader> latest = headers.get(headers.size() - 1);
        ReturnedHeader merged = latest.value();
        for (TableRow<ReturnedHeader> row : Lists.reverse(headers.subList(0, headers.size() - 1))) {
            ReturnedHeader value = row.value();
            boolean sameBirth = value.dateOfBirth().equals(merged.dateOfBirth());
            boolean sameSex =
                    value.sex() == Sex.NOT_KNOWN || merged.sex() == Sex.NOT_KNOWN || value.sex() == merged.sex();
            if (sameBirth && sameSex) {
                merged = merged(merged, value, row, fates);
            } else {
                fates.leaveOut(
                        row,
                        FindingCodes.CONTRADICTORY_HEADER,
                        (sameBirth ? TableForm.SEX : TableForm.DOB).name(),
                        "a later return says otherwise about the child",
                        "the same in every return; the latest was followed");
            }
        }
        return new DescribedChild(latest.child(), merged, fates);
    }

    private static ReturnedHeader merged(
            ReturnedHeader later, ReturnedHeader earlier, TableRow<ReturnedHeader> row, RowFates fates) {
        boolean ethnicity = later.ethnicity().isRecorded();
        if (ethnicity
                && earlier.ethnicity().isRecorded()
                && !earlier.ethnicity().equals(later.ethnicity())) {
            replaced(row, CareForms.ETHNIC, fates);
        }
        boolean pupilNumber = !later.pupilNumber().equals(PupilNumber.NOT_RECORDED);
        if (pupilNumber
                && earlier.pupilNumber() instanceof PupilNumber.Given
                && !earlier.pupilNumber().equals(later.pupilNumber())) {
            replaced(row, CareForms.UPN, fates);
        }
        boolean mother = later.mother().isRecorded();
        boolean sameOfMother = !mother || later.mother().equals(earlier.mother());
        return later.withSex(later.sex() == Sex.NOT_KNOWN ? earlier.sex() : later.sex())
                .withEthnicity(ethnicity ? later.ethnicity() : earlier.ethnicity())
                .withPupilNumber(pupilNumber ? later.pupilNumber() : earlier.pupilNumber())
                .withMother(mother ? later.mother() : earlier.mother())
                .withDateOfBirthOfMothersChild(later.dateOfBirthOfMothersChild()
                        .or(() -> earlier.dateOfBirthOfMothersChild().filter(any -> sameOfMother)));
    }

    private static void replaced(TableRow<?> row, Column column, RowFates fates) {
        fates.mend(
                row,
                Severity.INFO,
                FindingCodes.CONTRADICTORY_HEADER,
                column.name(),
                "a later return says otherwise about the child",
                "nothing else; the latest was followed");
    }

    /** Returns the child with what the uasc tables say. */
    Child with(Optional<UnaccompaniedChildren.Status> unaccompanied, ImmutableList<Episode> episodes) {
        Answer mother =
                header.mother().isYes() ? Answer.YES : header.mother().isNo() ? Answer.NO : Answer.NOT_SPECIFIED;
        return Child.builder()
                .id(id)
                .sex(header.sex())
                .dateOfBirth(header.dateOfBirth())
                .ethnicity(Optional.of(header.ethnicity()).filter(Ethnicity::isRecorded))
                .pupilNumber(header.pupilNumber())
                .mother(mother)
                .dateOfBirthOfMothersChild(header.dateOfBirthOfMothersChild()
                        .filter(born -> mother == Answer.YES && !born.isBefore(header.dateOfBirth())))
                .unaccompaniedPeriods(unaccompanied
                        .flatMap(status -> period(status, episodes))
                        .map(ImmutableSortedSet::of))
                .build();
    }

    /**
     * Returns the days on which the child was unaccompanied: from the first episode, because the table does not say
     * from when, to the day the status ceased.
     */
    private Optional<DateRange> period(UnaccompaniedChildren.Status status, List<Episode> episodes) {
        Optional<LocalDate> ceased = status.ceased();
        Optional<LocalDate> start = episodes.stream()
                .map(Episode::start)
                .findFirst()
                .filter(day -> !day.isBefore(header.dateOfBirth()))
                .filter(day -> ceased.filter(day::isAfter).isEmpty());
        if (start.isEmpty()) {
            fates.say(
                    status.row(),
                    Severity.WARNING,
                    FindingCodes.VALUE_NOT_USED,
                    "the child has no episode after birth and before the status ceased",
                    "an episode that starts by DUC",
                    "kept in the return; the history does not say that the child was unaccompanied");
        }
        return start.map(day -> new DateRange(day, ceased));
    }
}
