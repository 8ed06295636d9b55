package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.ACCOM;
import static org.placewright.interchange.ssda903.ReturnFields.ACTIV;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.IN_TOUCH;
import static org.placewright.interchange.ssda903.ReturnFields.MOTHER;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on care leavers, and on who is asked whether she is a mother: those looked after in the year, not them. */
final class CareLeaverRules {

    private static final CodeGroup IN_CONTACT = IN_TOUCH.codes("YES");
    private static final CodeGroup HAS_DIED = IN_TOUCH.codes("DIED");
    private static final CodeGroup DIED_OR_WENT_HOME = IN_TOUCH.codes("DIED", "RHOM");
    private static final CodeGroup NO_ACTIVITY = ACTIV.codes("0");
    private static final CodeGroup NO_ACCOMMODATION = ACCOM.codes("0");
    private static final CodeGroup FOYER = ACCOM.codes("T1", "T2");
    private static final CodeGroup WITH_FORMER_CARERS = ACCOM.codes("Z1", "Z2");
    private static final CodeGroup OF_ANOTHER_AUTHORITY = REC.codes("E3");

    private static final int CARE_COUNTS_SINCE = 14;
    private static final int ELIGIBLE = 16;
    private static final double THIRTEEN_WEEKS = 91;
    private static final int FIRST_ASKED = 17;
    private static final int ADULT = 18;
    private static final int NO_LONGER_ASKED = 22;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("131")
                    .on(IN_TOUCH)
                    .says("IN_TOUCH must hold a code of contact with a care leaver, if it is filled.")
                    .where(leaver -> leaver.isNoCode(IN_TOUCH)),
            rule("132")
                    .on(ACTIV)
                    .says("ACTIV must hold a code of activity of the year, if it is filled.")
                    .where(leaver -> leaver.isNoCode(ACTIV)),
            rule("133")
                    .on(ACCOM)
                    .says("ACCOM must hold a code of accommodation, if it is filled.")
                    .where(leaver -> leaver.isNoCode(ACCOM)),
            rule("153")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .says("IN_TOUCH, ACTIV and ACCOM must all be filled or all be blank.")
                    .where(leaver -> hasLeft(leaver) && leaver.isAnyBlank(IN_TOUCH, ACTIV, ACCOM)),
            rule("344")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .says("ACTIV and ACCOM must be 0 for a care leaver who died or returned home.")
                    .where(leaver -> leaver.is(DIED_OR_WENT_HOME)
                            && ((leaver.isCode(ACTIV) && !leaver.is(NO_ACTIVITY))
                                    || (leaver.isCode(ACCOM) && !leaver.is(NO_ACCOMMODATION)))),
            rule("345")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .says("ACTIV and ACCOM must not be 0 for a care leaver the authority is in touch with.")
                    .where(leaver -> leaver.is(IN_CONTACT) && (leaver.is(NO_ACTIVITY) || leaver.is(NO_ACCOMMODATION))),
            rule("347")
                    .on(ACCOM, DOB)
                    .from(2024)
                    .says("A care leaver who is under 18 at the end of the year must not live in a foyer.")
                    .where(leaver -> leaver.is(FOYER) && isMinorAllYear(leaver.child())),
            rule("3001")
                    .on(ACCOM, DOB)
                    .says(
                            "A care leaver who is under 18 at the end of the year must not live with the former foster carer.")
                    .where(leaver -> leaver.is(WITH_FORMER_CARERS) && isMinorAllYear(leaver.child())),
            rule("348")
                    .on(IN_TOUCH)
                    .from(2026)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("A care leaver who had died by the year before must not be returned again.")
                    .whereBeside(
                            child -> child.previous().row(OC3),
                            (leaver, before) -> leaver.isFilled(IN_TOUCH) && before.is(HAS_DIED)),
            rule("391")
                    .on(IN_TOUCH, ACTIV, ACCOM, DOB)
                    .says("A care leaver must be 17 by the end of the year, and not 22 when it begins.")
                    .check(ofLeavers(child -> child.birthday(FIRST_ASKED) > child.yearEnd()
                            || child.birthday(NO_LONGER_ASKED) <= child.yearStart())),
            rule("1000")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .reads(EPISODES)
                    .says("A child who died in care must not be returned as a care leaver.")
                    .check(ofLeavers(child -> diedInCare(child.episodes())
                            || (child.hasPrevious()
                                    && diedInCare(child.previous().episodes())))),
            rule("1001")
                    .on(IN_TOUCH, ACTIV, ACCOM, DOB)
                    .reads(EPISODES)
                    .needs(Need.PREVIOUS_RETURN)
                    .asWarning()
                    .says(
                            "A care leaver should have been in care for 13 weeks since the age of 14, and at 16 or later.")
                    .check(ofLeavers(CareLeaverRules::wasHardlyInCare)),
            rule("1002")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .reads(EPISODES)
                    .needs(Need.PREVIOUS_RETURN)
                    .asWarning()
                    .says("A care leaver should have been in care, or a care leaver, the year before or in this one.")
                    .check(ofLeavers(CareLeaverRules::isNotKnownOf)),
            rule("1007")
                    .on(IN_TOUCH, ACTIV, ACCOM, DOB)
                    .reads(EPISODES)
                    .says(
                            "A child in care on the 17th or 18th birthday must not be returned as a care leaver that year.")
                    .check(ofLeavers(child -> child.care().isLookedAfterOn(birthdayAskedOf(child)))),
            rule("1016")
                    .on(IN_TOUCH, ACTIV, ACCOM, DOB)
                    .from(2024)
                    .reads(EPISODES)
                    .says(
                            "A child who left care after the 17th or 18th birthday must not be returned as a care leaver that year.")
                    .check(ofLeavers(child ->
                            child.care().hasEnded() && child.episodes().last().day(DEC) > birthdayAskedOf(child))),
            rule("1010")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .reads(EPISODES)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("A care leaver who was in care at the end of the year before must have episodes in this one.")
                    .check(ofLeavers(child -> child.episodes().isEmpty()
                            && isOpen(child.previous().episodes().last()))),
            rule("1011")
                    .on(IN_TOUCH, ACTIV, ACCOM)
                    .reads(EPISODES)
                    .says(
                            "A child who passed into the care of another authority must not be returned as a care leaver.")
                    .check(ofLeavers(child -> lastKnown(child).is(OF_ANOTHER_AUTHORITY))),
            rule("1014")
                    .onRowsOf(UASC)
                    .reads(OC3, EPISODES)
                    .says("A care leaver without episodes in the year must not be in uasc.")
                    .whereBeside(
                            child -> child.row(OC3),
                            (status, leaver) ->
                                    hasLeft(leaver) && status.child().episodes().isEmpty()),
            rule("628")
                    .on(MOTHER)
                    .reads(OC3, EPISODES)
                    .says("MOTHER must be blank for a care leaver without episodes in the year.")
                    .whereBeside(
                            child -> child.row(OC3),
                            (header, leaver) -> header.isCode(MOTHER)
                                    && !header.is(Codes.MALE)
                                    && hasLeft(leaver)
                                    && header.child().episodes().isEmpty()));

    private CareLeaverRules() {}

    /** Tells whether a row of oc3 says anything of a care leaver. */
    private static boolean hasLeft(FiledRow leaver) {
        return leaver.isAnyFilled(IN_TOUCH, ACTIV, ACCOM);
    }

    /** Flags what is returned of a care leaver. */
    private static ChildCheck ofLeavers(Predicate<FiledChild> breach) {
        return (child, flags) -> {
            if (breach.test(child)) {
                for (FiledRow leaver : child.rows(OC3)) {
                    if (hasLeft(leaver)) {
                        flags.add(leaver);
                    }
                }
            }
        };
    }

    private static boolean isMinorAllYear(FiledChild child) {
        return child.birthday(ADULT) > child.yearEnd();
    }

    /** Returns the 17th or 18th birthday, whichever is in the year; not a number if neither is. */
    private static double birthdayAskedOf(FiledChild child) {
        double first = child.birthday(FIRST_ASKED);
        double birthday = first < child.yearStart() ? child.birthday(ADULT) : first;
        return birthday >= child.yearStart() && birthday <= child.yearEnd() ? birthday : Double.NaN;
    }

    private static boolean diedInCare(FiledRows episodes) {
        return episodes.last().is(Codes.DIED);
    }

    /** Tells whether a child was in care at the end of the year, as far as the last episode has it. */
    private static boolean isOpen(FiledRow last) {
        return last.isDate(DECOM) && last.isBlank(DEC) && last.isBlank(REC) && !last.is(Codes.SHORT_BREAKS);
    }

    /** Returns the last episode of this year, or if there are none, of the year before. */
    private static FiledRow lastKnown(FiledChild child) {
        return child.episodes().isEmpty() && child.hasPrevious()
                ? child.previous().episodes().last()
                : child.episodes().last();
    }

    /**
     * Tells whether neither this return nor that of the year before knows of care or of leaving it before this year.
     */
    private static boolean isNotKnownOf(FiledChild child) {
        FiledChild before = child.previous();
        return child.episodes().isEmpty()
                && before.episodes().isFiled()
                && before.episodes().isEmpty()
                && before.rows(OC3).isFiled()
                && !before.isIn(OC3);
    }

    /**
     * Tells whether the care that both returns know of was too short for a care leaver. It cannot be told if they know
     * of none, or begin in the midst of a period of care.
     */
    private static boolean wasHardlyInCare(FiledChild child) {
        FiledChild before = child.previous();
        FiledRow first = before.episodes().isEmpty()
                ? child.episodes().first()
                : before.episodes().first();
        return before.episodes().isFiled()
                && first.is(Codes.STARTS_CARE)
                && (daysInCareSince(CARE_COUNTS_SINCE, child) < THIRTEEN_WEEKS || daysInCareSince(ELIGIBLE, child) < 1);
    }

    private static double daysInCareSince(int age, FiledChild child) {
        double since = child.birthday(age);
        double untilThisYear = Math.max(
                daysInCare(child.previous().episodes(), since, child.yearStart()),
                daysInCare(child.episodes(), since, child.yearStart()));
        return untilThisYear + daysInCare(child.episodes(), Math.max(since, child.yearStart()), child.yearEnd() + 1);
    }

    /** Returns how many days episodes last from one day up to another; not a number if that cannot be told. */
    private static double daysInCare(FiledRows episodes, double since, double until) {
        double reached = since;
        double days = 0;
        for (FiledRow episode : episodes) {
            if (!episode.is(Codes.SHORT_BREAKS)) {
                double from = Math.max(episode.day(DECOM), reached);
                double to = Math.min(episode.dayOr(DEC, until), until);
                days += Math.max(to - from, 0);
                reached = Math.max(reached, to);
            }
        }
        return days;
    }
}
