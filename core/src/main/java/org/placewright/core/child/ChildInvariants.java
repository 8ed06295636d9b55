package org.placewright.core.child;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

/** What must hold between the attributes of a child. No value is quoted. */
final class ChildInvariants {

    private ChildInvariants() {}

    static void check(Child child) {
        child.unaccompaniedPeriods().ifPresent(periods -> checkDays(child, "unaccompaniedPeriods", periods.stream()));
        // Most children have none, and there are many children.
        if (!child.legalStatuses().isEmpty()) {
            checkDays(child, "legalStatuses", child.legalStatuses().stream().map(LegalStatusPeriod::days));
        }
        child.assessments().forEach(scored -> checkNotBeforeBirth(child, "assessments", scored.assessedOn()));
        child.wishes().forEach(wish -> checkNotBeforeBirth(child, "wishes", wish.recordedOn()));
        child.dateOfBirthOfMothersChild().ifPresent(born -> {
            checkNotBeforeBirth(child, "dateOfBirthOfMothersChild", born);
            if (child.mother() != Answer.YES) {
                throw new IllegalArgumentException(
                        "Child dateOfBirthOfMothersChild must be absent unless mother is YES. "
                                + "Maybe set mother to YES?");
            }
        });
    }

    private static void checkDays(Child child, String name, Stream<DateRange> periods) {
        Iterator<DateRange> ranges = periods.sorted().iterator();
        if (!ranges.hasNext()) {
            return;
        }
        DateRange last = ranges.next();
        checkNotBeforeBirth(child, name, last.from());
        while (ranges.hasNext()) {
            DateRange next = ranges.next();
            if (!last.endsBy(next)) {
                throw new IllegalArgumentException(
                        "Child " + name + " must not overlap. Maybe end each on the day the next begins?");
            }
            last = next;
        }
    }

    private static void checkNotBeforeBirth(Child child, String name, LocalDate day) {
        if (day.isBefore(child.dateOfBirth())) {
            throw new IllegalArgumentException(
                    "Child " + name + " must not be before birth. Maybe two dates are swapped, or a year is mistyped?");
        }
    }
}
