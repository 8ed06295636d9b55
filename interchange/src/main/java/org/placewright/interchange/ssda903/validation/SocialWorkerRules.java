package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DEC;
import static org.placewright.interchange.ssda903.ReturnFields.SW_DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.SW_ID;
import static org.placewright.interchange.ssda903.ReturnFields.SW_REASON;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.SOCIAL_WORKER;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on who a child's social worker was, and since when. */
final class SocialWorkerRules {

    private static final CodeGroup FIRST_CONTACT = SW_REASON.codes("FCONTA");

    /** Why a social worker changed is to be told of changes from this day on. */
    private static final double REASONS_FROM = LocalDate.of(2023, 4, 1).toEpochDay();

    /** The first collection year that asks for social workers. */
    private static final int FIRST_ASKED = 2024;

    /** The first collection year that asks for the social workers of the year before, too. */
    private static final int TWO_YEARS_FROM = 2025;

    /** By how many days the times of two social workers may overlap. */
    private static final int HANDOVER = 7;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("SW01aSTG1")
                    .on(SW_DECOM, SW_ID)
                    .from(TWO_YEARS_FROM)
                    .says("SW_DECOM must be filled, and SW_ID for a social worker since before 1 April 2023.")
                    .where(worker ->
                            worker.isBlank(SW_DECOM) || (worker.isBlank(SW_ID) && worker.day(SW_DECOM) < REASONS_FROM)),
            rule("SW01bSTG1")
                    .on(SW_ID, SW_REASON, SW_DECOM)
                    .from(TWO_YEARS_FROM)
                    .says("SW_ID and SW_REASON must be filled for a social worker since 1 April 2023 or later.")
                    .where(worker -> worker.isAnyBlank(SW_ID, SW_REASON) && worker.day(SW_DECOM) >= REASONS_FROM),
            ofWorkers("SW02STG1")
                    .on(SW_ID)
                    .says("SW_ID must begin with SW, or with XX for one who is not registered.")
                    .where(worker -> worker.isFilled(SW_ID)
                            && !worker.text(SW_ID).startsWith("SW")
                            && !worker.text(SW_ID).startsWith("XX")),
            ofWorkers("SW04STG1")
                    .on(SW_DECOM)
                    .says("SW_DECOM must hold a date, if it is filled.")
                    .where(worker -> worker.isNoDate(SW_DECOM)),
            ofWorkers("SW05STG1")
                    .on(SW_DEC)
                    .says("SW_DEC must hold a date, if it is filled.")
                    .where(worker -> worker.isNoDate(SW_DEC)),
            ofWorkers("SW06STG2")
                    .on(SW_DECOM)
                    .says("SW_DECOM must be no later than the end of the year.")
                    .where(worker -> worker.day(SW_DECOM) > worker.child().yearEnd()),
            ofWorkers("SW07STG2")
                    .on(SW_DEC)
                    .says("SW_DEC must be in the year, or from 2024-25 on in the year before.")
                    .where(worker -> worker.day(SW_DEC) < firstDayAskedFor(worker.child())
                            || worker.day(SW_DEC) > worker.child().yearEnd()),
            ofWorkers("SW08STG2")
                    .on(SW_DEC)
                    .says("SW_DEC must be filled where another social worker follows.")
                    .where(worker -> worker.isBlank(SW_DEC)
                            && worker.isDate(SW_DECOM)
                            && worker.next().isDate(SW_DECOM)),
            ofWorkers("SW09STG2")
                    .on(SW_DECOM, SW_DEC)
                    .says("SW_DEC must be later than SW_DECOM: a child must have a social worker for a day at least.")
                    .where(worker -> worker.day(SW_DEC) <= worker.day(SW_DECOM)),
            rule("SW10STG2")
                    .on(SW_DECOM, SW_DEC, SW_REASON)
                    .from(TWO_YEARS_FROM)
                    .says(
                            "SW_DECOM must not be more than a week before the social worker before ceased, but on first contact.")
                    .check(SocialWorkerRules::overlapping),
            ofWorkers("SW11bSTG2")
                    .on(SW_DEC)
                    .reads(EPISODES)
                    .says(
                            "A child in care at the end of the year must have another social worker after one who ceased.")
                    .check((child, flags) -> flagUnlessReached(child, child.yearEnd(), flags)),
            rule("SW12STG2")
                    .on(DECOM, SW_DECOM)
                    .from(TWO_YEARS_FROM)
                    .says("The social workers of all the year must be told of a child who is in care at its end.")
                    .check(SocialWorkerRules::notReported),
            rule("SW13STG1")
                    .on(SW_REASON)
                    .from(TWO_YEARS_FROM)
                    .says("SW_REASON must hold a code of why the social worker changed, if it is filled.")
                    .where(worker -> worker.isNoCode(SW_REASON)),
            rule("SW17STG2")
                    .on(SW_DEC, SW_DECOM)
                    .from(2026)
                    .reads(EPISODES)
                    .says("A child in care at the end of the year must have a social worker on its last day.")
                    .check((child, flags) -> flagUnlessReached(child, child.yearEnd() + 1, flags)));

    private SocialWorkerRules() {}

    private static ValidationRule.Draft ofWorkers(String code) {
        return rule(code).from(FIRST_ASKED);
    }

    private static double firstDayAskedFor(FiledChild child) {
        return child.year().endingIn() < TWO_YEARS_FROM
                ? child.yearStart()
                : child.year().firstDay().minusYears(1).toEpochDay();
    }

    /** Flags the last social worker of a child in care at the end of the year if all ceased before a day. */
    private static void flagUnlessReached(FiledChild child, double day, Flags flags) {
        for (FiledRow worker : child.rows(SOCIAL_WORKER)) {
            boolean ceased = worker.isDate(SW_DECOM) && worker.day(SW_DEC) < day;
            if (!ceased) {
                return;
            }
        }
        if (child.care().isLookedAfterOn(child.yearEnd())) {
            flags.add(child.rows(SOCIAL_WORKER).last());
        }
    }

    private static void overlapping(FiledChild child, Flags flags) {
        double reached = Double.NEGATIVE_INFINITY;
        for (FiledRow worker : child.rows(SOCIAL_WORKER)) {
            if (worker.day(SW_DECOM) < reached - HANDOVER && !worker.is(FIRST_CONTACT)) {
                flags.add(worker);
            }
            double ceased = worker.day(SW_DEC);
            reached = ceased > reached ? ceased : reached;
        }
    }

    /** Flags the episode of a child without social workers, or the first of those that begin after the year has. */
    private static void notReported(FiledChild child, Flags flags) {
        if (!child.care().isLookedAfterOn(child.yearEnd())) {
            return;
        }
        FiledRow worker = child.row(SOCIAL_WORKER);
        if (!worker.isThere()) {
            flags.add(child.episodes().last());
        } else if (child.care().isLookedAfterOn(child.yearStart())
                && worker.day(SW_DECOM) > child.yearStart() + HANDOVER) {
            flags.add(worker);
        }
    }
}
