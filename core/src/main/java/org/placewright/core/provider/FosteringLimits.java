package org.placewright.core.provider;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

/**
 * The numbers by which the law limits fostering, as parameters.
 *
 * <p>Not modelled: that a temporary approval may also be extended while a refusal of full approval is under independent
 * review, until its outcome is known (regulation 25). Such an approval runs longer than {@link #allow} allows.
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th><th>source</th></tr>
 * <tr><td>usualLimit</td><td>whole number</td><td>children</td><td>no</td><td>3</td>
 *     <td>the usual fostering limit; 1 or more</td><td>Children Act 1989, Schedule 7</td></tr>
 * <tr><td>workingDaysOutsideTerms</td><td>whole number</td><td>working days</td><td>no</td><td>6</td>
 *     <td>how long a child placed in an emergency may stay outside the carer's terms; 1 to 260</td>
 *     <td>Care Planning Regulations 2010</td></tr>
 * <tr><td>temporaryApprovalWeeks</td><td>whole number</td><td>weeks</td><td>no</td><td>16</td>
 *     <td>how long a temporary approval may run; 1 or more</td><td>the same, regulation 24</td></tr>
 * <tr><td>extensionWeeks</td><td>whole number</td><td>weeks</td><td>no</td><td>8</td>
 *     <td>by how much it may be extended; 0 or more</td><td>the same, regulation 25</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class FosteringLimits implements WithFosteringLimits {

    /** What the law says. */
    public static final FosteringLimits STANDARD = builder().build();

    private static final int MOST_WORKING_DAYS = 260;

    FosteringLimits() {}

    /**
     * Returns the usual fostering limit.
     *
     * @return children, 1 or more
     */
    @Value.Default
    public int usualLimit() {
        return 3;
    }

    /**
     * Returns how long a child placed in an emergency may stay outside the carer's terms.
     *
     * @return working days, 1 to 260
     */
    @Value.Default
    public int workingDaysOutsideTerms() {
        return 6;
    }

    /**
     * Returns how long a temporary approval may run.
     *
     * @return weeks, 1 or more
     */
    @Value.Default
    public int temporaryApprovalWeeks() {
        return 16;
    }

    /**
     * Returns by how much a temporary approval may be extended.
     *
     * @return weeks, 0 or more
     */
    @Value.Default
    public int extensionWeeks() {
        return 8;
    }

    /**
     * Tells whether so many children may be fostered in one household.
     *
     * @param children how many would be fostered in all, 0 or more
     * @param allSiblings whether all of them are siblings of one another
     * @param allNamed whether an exemption in force names every one of them; no if there is none
     * @return whether they may, and why
     * @throws IllegalArgumentException if there are fewer than none
     */
    public final FosteringLimitOutcome outcome(int children, Answer allSiblings, Answer allNamed) {
        if (children < 0) {
            throw new IllegalArgumentException("FosteringLimits children must not be negative but was " + children
                    + ". Maybe those who leave were counted off twice?");
        }
        if (children <= usualLimit()) {
            return FosteringLimitOutcome.WITHIN_LIMIT;
        }
        if (allSiblings == Answer.YES) {
            return FosteringLimitOutcome.ALL_SIBLINGS;
        }
        if (allNamed == Answer.YES) {
            return FosteringLimitOutcome.EXEMPTED;
        }
        return allSiblings == Answer.NO && allNamed == Answer.NO
                ? FosteringLimitOutcome.OVER_LIMIT
                : FosteringLimitOutcome.CANNOT_TELL;
    }

    /**
     * Returns the last day on which a child placed in an emergency may still be there outside the carer's terms.
     *
     * <p>The day of placement counts if it is a working day, which is the stricter reading. Saturdays, Sundays and bank
     * holidays are not working days.
     *
     * @param placedOn the day of placement
     * @param bankHolidays the bank holidays
     * @return the last day
     */
    public final LocalDate lastDayOutsideTerms(LocalDate placedOn, Set<LocalDate> bankHolidays) {
        LocalDate day = placedOn;
        int worked = isWorkingDay(day, bankHolidays) ? 1 : 0;
        while (worked < workingDaysOutsideTerms()) {
            day = day.plusDays(1);
            worked += isWorkingDay(day, bankHolidays) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> bankHolidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /**
     * Returns a temporary approval that runs as long as it may.
     *
     * @param from the first day
     * @return the approval, not extended
     */
    public final Approval.Temporary temporaryApproval(LocalDate from) {
        return new Approval.Temporary(DateRange.of(from, from.plusWeeks(temporaryApprovalWeeks())), false);
    }

    /**
     * Returns a temporary approval extended as far as it may be, counted from its first day.
     *
     * @param approval an approval
     * @return the approval, extended
     */
    public final Approval.Temporary extended(Approval.Temporary approval) {
        LocalDate from = approval.days().from();
        return new Approval.Temporary(DateRange.of(from, latestEnd(from, true)), true);
    }

    /**
     * Tells whether a temporary approval runs no longer than it may.
     *
     * @param approval an approval
     * @return true if so
     */
    public final boolean allow(Approval.Temporary approval) {
        LocalDate latestEnd = latestEnd(approval.days().from(), approval.extended());
        return approval.days()
                .until()
                .filter(until -> !until.isAfter(latestEnd))
                .isPresent();
    }

    private LocalDate latestEnd(LocalDate from, boolean extended) {
        return from.plusWeeks((long) temporaryApprovalWeeks() + (extended ? extensionWeeks() : 0));
    }

    @Value.Check
    void check() {
        checkAtLeast(1, "usualLimit", usualLimit());
        checkAtLeast(1, "workingDaysOutsideTerms", workingDaysOutsideTerms());
        if (workingDaysOutsideTerms() > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException("FosteringLimits workingDaysOutsideTerms must be no more than "
                    + MOST_WORKING_DAYS + ", those of a year, but was " + workingDaysOutsideTerms()
                    + ". Maybe leave it out for what the law says?");
        }
        checkAtLeast(1, "temporaryApprovalWeeks", temporaryApprovalWeeks());
        checkAtLeast(0, "extensionWeeks", extensionWeeks());
    }

    private static void checkAtLeast(int least, String field, int value) {
        if (value < least) {
            throw new IllegalArgumentException("FosteringLimits " + field + " must be " + least + " or more but was "
                    + value + ". Maybe leave it out for what the law says?");
        }
    }

    /**
     * Returns a builder with the standard numbers.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link FosteringLimits}. Nothing need be set. */
    public static final class Builder extends ImmutableFosteringLimits.Builder {
        Builder() {}
    }
}
