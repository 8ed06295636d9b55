package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.ACCOM;
import static org.placewright.interchange.ssda903.ReturnFields.ACTIV;
import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.CONVICTED;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.HEALTH_ASSESSMENT;
import static org.placewright.interchange.ssda903.ReturnFields.HEALTH_CHECK;
import static org.placewright.interchange.ssda903.ReturnFields.IMMUNISATIONS;
import static org.placewright.interchange.ssda903.ReturnFields.INTERVENTION_OFFERED;
import static org.placewright.interchange.ssda903.ReturnFields.INTERVENTION_RECEIVED;
import static org.placewright.interchange.ssda903.ReturnFields.IN_TOUCH;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_REASON;
import static org.placewright.interchange.ssda903.ReturnFields.SDQ_SCORE;
import static org.placewright.interchange.ssda903.ReturnFields.SUBSTANCE_MISUSE;
import static org.placewright.interchange.ssda903.ReturnFields.TEETH_CHECK;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.HEADER;
import static org.placewright.interchange.ssda903.Ssda903Table.OC2;
import static org.placewright.interchange.ssda903.Ssda903Table.OC3;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeField;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on the health and conduct of children looked after all year. */
final class OutcomeRules {

    private static final CodeGroup WRONG_AGE = SDQ_REASON.codes("SDQ1");
    private static final CodeGroup MISUSES = SUBSTANCE_MISUSE.codes("1");
    private static final CodeGroup RECEIVED = INTERVENTION_RECEIVED.codes("1");
    private static final CodeGroup NOT_RECEIVED = INTERVENTION_RECEIVED.codes("0");
    private static final int HIGHEST_SCORE = 40;
    private static final int SCORED_FROM = 4;
    private static final int SCORED_UNTIL = 17;
    private static final int OF_CRIMINAL_AGE = 10;
    private static final int OF_SCHOOL_AGE = 5;

    /** What must be filled for every child. */
    private static final CodeField[] OF_ALL = {IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE};

    /** What is filled for some. */
    private static final CodeField[] OF_SOME = {CONVICTED, HEALTH_CHECK, INTERVENTION_RECEIVED, INTERVENTION_OFFERED};

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("157")
                    .on(SDQ_REASON, DOB)
                    .reads(EPISODES)
                    .says("SDQ_REASON must not be SDQ1 for a child in care all year who was 4 to 16 all year.")
                    .where(year -> year.is(WRONG_AGE)
                            && year.isBlank(SDQ_SCORE)
                            && year.child().care().isAllYear()
                            && isScoredAllYear(year)),
            rule("158")
                    .on(INTERVENTION_OFFERED, INTERVENTION_RECEIVED)
                    .says("INTERVENTION_OFFERED must be blank where an intervention was received.")
                    .where(year -> year.is(RECEIVED) && year.isFilled(INTERVENTION_OFFERED)),
            rule("159")
                    .on(INTERVENTION_OFFERED, INTERVENTION_RECEIVED, SUBSTANCE_MISUSE)
                    .says("INTERVENTION_OFFERED must be filled where a child who misuses substances received none.")
                    .where(year -> year.is(MISUSES) && year.is(NOT_RECEIVED) && year.isBlank(INTERVENTION_OFFERED)),
            rule("180")
                    .on(SDQ_SCORE)
                    .says("SDQ_SCORE must be a whole number from 0 to 40, if it is filled.")
                    .where(year -> year.isFilled(SDQ_SCORE) && !isScore(year)),
            rule("181")
                    .on(IMMUNISATIONS, OF_SOME)
                    .alsoOn(TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .says("Answers on health, substances and convictions must be 0 or 1, if they are filled.")
                    .where(year -> isAnyNoCode(year, OF_ALL) || isAnyNoCode(year, OF_SOME)),
            rule("182")
                    .on(IMMUNISATIONS, OF_SOME)
                    .alsoOn(TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .says(
                            "Immunisations, teeth, health assessment and substances must all be answered if anything but SDQ is.")
                    .where(year -> year.isAnyBlank(OF_ALL) && isAnswered(year)),
            rule("185")
                    .on(SDQ_SCORE)
                    .reads(EPISODES)
                    .says("SDQ_SCORE must be blank for a child who was not in care all year.")
                    .where(year ->
                            year.isFilled(SDQ_SCORE) && year.child().care().isNotAllYear()),
            rule("186")
                    .on(SDQ_SCORE, SDQ_REASON, DOB)
                    .reads(EPISODES)
                    .says(
                            "A child in care all year who was 4 to 16 all year must have an SDQ score, or a reason for none.")
                    .where(year -> isWithoutScore(year) && isScoredAllYear(year)),
            rule("188")
                    .on(SDQ_SCORE, SDQ_REASON, DOB)
                    .says("SDQ_SCORE and SDQ_REASON must be blank for a child younger than 4 at the end of the year.")
                    .where(year -> year.isAnyFilled(SDQ_SCORE, SDQ_REASON)
                            && year.child().birthday(SCORED_FROM) > year.child().yearEnd()),
            rule("189")
                    .on(SDQ_SCORE, SDQ_REASON, DOB)
                    .says("SDQ_SCORE and SDQ_REASON must be blank for a child of 17 or older when the year begins.")
                    .where(year -> year.isAnyFilled(SDQ_SCORE, SDQ_REASON)
                            && year.child().birthday(SCORED_UNTIL)
                                    <= year.child().yearStart()),
            rule("190")
                    .on(IMMUNISATIONS, OF_SOME)
                    .alsoOn(TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .reads(EPISODES)
                    .says("Health, substances and convictions must be blank for a child who was not in care all year.")
                    .where(year -> isAnswered(year) && year.child().care().isNotAllYear()),
            rule("191")
                    .on(CHILD, OF_ALL)
                    .reads(EPISODES)
                    .says(
                            "Immunisations, teeth, health assessment and substances must be answered for a child in care all year.")
                    .check(OutcomeRules::unanswered),
            rule("192")
                    .on(INTERVENTION_RECEIVED, SUBSTANCE_MISUSE)
                    .says("INTERVENTION_RECEIVED must be filled for a child who misuses substances.")
                    .where(year -> year.is(MISUSES) && year.isBlank(INTERVENTION_RECEIVED)),
            rule("193")
                    .on(SUBSTANCE_MISUSE, INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                    .says("Interventions must be blank for a child who does not misuse substances.")
                    .where(year -> year.isAnyFilled(INTERVENTION_RECEIVED, INTERVENTION_OFFERED)
                            && !year.is(MISUSES)
                            && !year.isNoCode(SUBSTANCE_MISUSE)),
            rule("196")
                    .on(SDQ_REASON)
                    .says("SDQ_REASON must hold a code of why there is no score, if it is filled.")
                    .where(year -> year.isNoCode(SDQ_REASON)),
            rule("197a")
                    .on(SDQ_REASON, SDQ_SCORE)
                    .says("SDQ_REASON must be blank where there is a score.")
                    .where(year -> year.isFilled(SDQ_SCORE) && year.isFilled(SDQ_REASON)),
            rule("197B")
                    .on(SDQ_SCORE, SDQ_REASON, DOB)
                    .reads(EPISODES)
                    .says(
                            "A child in care all year who became 4 or 17 in it must have an SDQ score, or a reason for none.")
                    .where(year ->
                            isWithoutScore(year) && (hasBecome(year, SCORED_FROM) || hasBecome(year, SCORED_UNTIL))),
            rule("198")
                    .on(SDQ_REASON)
                    .reads(EPISODES)
                    .says("SDQ_REASON must be blank for a child who was not in care all year.")
                    .where(year ->
                            year.isFilled(SDQ_REASON) && year.child().care().isNotAllYear()),
            rule("215")
                    .on(IMMUNISATIONS, OF_SOME)
                    .alsoOn(TEETH_CHECK, HEALTH_ASSESSMENT, SUBSTANCE_MISUSE)
                    .reads(OC3)
                    .says("Health, substances and convictions must be blank for a young person who is in oc3.")
                    .where(year -> isAnswered(year) && year.child().row(OC3).isAnyFilled(IN_TOUCH, ACTIV, ACCOM)),
            rule("542")
                    .on(CONVICTED, DOB)
                    .says("CONVICTED must be blank for a child younger than 10 at the end of the year.")
                    .where(year -> year.isFilled(CONVICTED) && isYoungerThan(year, OF_CRIMINAL_AGE)),
            rule("543")
                    .on(CONVICTED, DOB)
                    .reads(EPISODES)
                    .says("CONVICTED must be filled for a child in care all year who is 10 or older at its end.")
                    .where(year -> year.isBlank(CONVICTED)
                            && year.child().care().isAllYear()
                            && isAtLeast(year, OF_CRIMINAL_AGE)),
            rule("544")
                    .on(CONVICTED, OF_ALL)
                    .says(
                            "Where CONVICTED is filled immunisations, teeth, health assessment and substances must be, too.")
                    .where(year -> year.isFilled(CONVICTED) && year.isAnyBlank(OF_ALL)),
            rule("545")
                    .on(HEALTH_CHECK, DOB)
                    .reads(EPISODES)
                    .says("HEALTH_CHECK must be filled for a child in care all year who is younger than 5 at its end.")
                    .where(year -> year.isBlank(HEALTH_CHECK)
                            && year.child().care().isAllYear()
                            && isYoungerThan(year, OF_SCHOOL_AGE)),
            rule("546")
                    .on(HEALTH_CHECK, DOB)
                    .says("HEALTH_CHECK must be blank for a child of 5 or older at the end of the year.")
                    .where(year -> year.isFilled(HEALTH_CHECK) && isAtLeast(year, OF_SCHOOL_AGE)),
            rule("547")
                    .on(HEALTH_CHECK, OF_ALL)
                    .says(
                            "Where HEALTH_CHECK is filled immunisations, teeth, health assessment and substances must be, too.")
                    .where(year -> year.isFilled(HEALTH_CHECK) && year.isAnyBlank(OF_ALL)));

    private OutcomeRules() {}

    private static boolean isScore(FiledRow year) {
        return year.number(SDQ_SCORE) <= HIGHEST_SCORE;
    }

    private static boolean isAnswered(FiledRow year) {
        return year.isAnyFilled(OF_ALL) || year.isAnyFilled(OF_SOME);
    }

    private static boolean isAnyNoCode(FiledRow year, CodeField[] answers) {
        for (CodeField answer : answers) {
            if (year.isNoCode(answer)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a child who was looked after all year has neither a score nor a reason for none. */
    private static boolean isWithoutScore(FiledRow year) {
        return year.isBlank(SDQ_SCORE)
                && year.isBlank(SDQ_REASON)
                && year.child().care().isAllYear();
    }

    /** Tells whether the child was of an age to have a score from the first day of the year to its last. */
    private static boolean isScoredAllYear(FiledRow year) {
        FiledChild child = year.child();
        return child.birthday(SCORED_FROM) <= child.yearStart() && child.birthday(SCORED_UNTIL) > child.yearEnd();
    }

    /** Tells whether a birthday is in the year, but not its first day. */
    private static boolean hasBecome(FiledRow year, int age) {
        FiledChild child = year.child();
        return child.birthday(age) > child.yearStart() && child.birthday(age) <= child.yearEnd();
    }

    private static boolean isYoungerThan(FiledRow year, int age) {
        return year.child().birthday(age) > year.child().yearEnd();
    }

    private static boolean isAtLeast(FiledRow year, int age) {
        return year.child().birthday(age) <= year.child().yearEnd();
    }

    private static void unanswered(FiledChild child, Flags flags) {
        if (!child.care().isAllYear()) {
            return;
        }
        for (FiledRow year : child.rows(OC2)) {
            if (year.isAnyBlank(OF_ALL)) {
                flags.add(year);
            }
        }
        if (!child.isIn(OC2)) {
            flags.add(child.row(HEADER));
        }
    }
}
