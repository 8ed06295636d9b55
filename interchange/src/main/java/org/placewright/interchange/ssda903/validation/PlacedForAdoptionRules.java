package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACED_CEASED;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.PLACED_ADOPTION;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on decisions that a child should be placed for adoption, or no longer. */
final class PlacedForAdoptionRules {

    private static final CodeGroup PLACEMENT_ORDER = LS.codes("E1");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("115")
                    .on(DATE_PLACED)
                    .says("DATE_PLACED must hold a date, if it is filled.")
                    .where(decision -> decision.isNoDate(DATE_PLACED)),
            rule("116")
                    .on(DATE_PLACED_CEASED)
                    .says("DATE_PLACED_CEASED must hold a date, if it is filled.")
                    .where(decision -> decision.isNoDate(DATE_PLACED_CEASED)),
            rule("119")
                    .on(DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .says("DATE_PLACED_CEASED and REASON_PLACED_CEASED must both be filled or both be blank.")
                    .where(decision ->
                            decision.isFilled(DATE_PLACED_CEASED) != decision.isFilled(REASON_PLACED_CEASED)),
            rule("120")
                    .on(REASON_PLACED_CEASED)
                    .says("REASON_PLACED_CEASED must hold a code from RD1 to RD4, if it is filled.")
                    .where(decision -> decision.isNoCode(REASON_PLACED_CEASED)),
            rule("563")
                    .on(DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED)
                    .says("DATE_PLACED must be filled where a child should no longer be placed for adoption.")
                    .where(decision -> decision.isBlank(DATE_PLACED)
                            && decision.isAnyFilled(DATE_PLACED_CEASED, REASON_PLACED_CEASED)),
            rule("522")
                    .on(DATE_PLACED, DATE_PLACED_CEASED)
                    .says("DATE_PLACED_CEASED must not be before DATE_PLACED.")
                    .where(decision -> decision.day(DATE_PLACED) > decision.day(DATE_PLACED_CEASED)),
            rule("184")
                    .on(DATE_PLACED, DOB)
                    .says("DATE_PLACED must not be before the child was born.")
                    .where(decision ->
                            decision.day(DATE_PLACED) < decision.child().born()),
            rule("1003")
                    .on(DATE_PLACED, DECOM, RNE)
                    .says("DATE_PLACED must not be before the latest period of care began.")
                    .whereBeside(
                            child -> child.care().latestStart(),
                            (decision, start) -> decision.day(DATE_PLACED) < start.day(DECOM)
                                    && !(decision.day(DATE_PLACED_CEASED) <= start.day(DECOM))),
            rule("117")
                    .on(DATE_PLACED, DATE_PLACED_CEASED, DEC, REC)
                    .says(
                            "DATE_PLACED and DATE_PLACED_CEASED must be in the year or before, and while the child is in care.")
                    .where(decision -> isTooLate(decision.day(DATE_PLACED), decision.child())
                            || isTooLate(decision.day(DATE_PLACED_CEASED), decision.child())),
            rule("118")
                    .on(DATE_PLACED_CEASED, DECOM, LS)
                    .says("DATE_PLACED_CEASED must not be before the year, or before the child came into care.")
                    .whereBeside(
                            PlacedForAdoptionRules::firstInCare,
                            (decision, first) -> decision.day(DATE_PLACED_CEASED)
                                            < decision.child().yearStart()
                                    || (first.is(Codes.STARTS_CARE)
                                            && decision.day(DATE_PLACED_CEASED) < first.day(DECOM))),
            rule("551")
                    .on(PLACE, DATE_PLACED)
                    .says("DATE_PLACED must be filled for a child who is placed for adoption.")
                    .whereBeside(
                            PlacedForAdoptionRules::anyDecision,
                            (episode, decision) -> episode.is(Codes.PLACED_FOR_ADOPTION) && !decision.isThere()),
            rule("552")
                    .on(DATE_PLACED, DECOM, PLACE)
                    .says(
                            "DATE_PLACED of the decision that stands must be on or before the day the child was placed for adoption.")
                    .check((child, flags) -> flagIfAfter(child, Codes.PLACED_FOR_ADOPTION, flags)),
            rule("553")
                    .on(LS, DATE_PLACED)
                    .says("DATE_PLACED must be filled for a child under a placement order.")
                    .whereBeside(
                            PlacedForAdoptionRules::anyDecision,
                            (episode, decision) -> episode.is(PLACEMENT_ORDER) && !decision.isThere()),
            rule("554")
                    .on(DATE_PLACED, DECOM, LS)
                    .says(
                            "DATE_PLACED of the decision that stands must be on or before the first day under a placement order.")
                    .check((child, flags) -> flagIfAfter(child, PLACEMENT_ORDER, flags)),
            rule("557")
                    .on(DATE_PLACED_CEASED, REASON_PLACED_CEASED, REC)
                    .says("It must be told when and why a child who left care, but was not adopted, "
                            + "should no longer be placed for adoption.")
                    .where(decision -> decision.isFilled(DATE_PLACED)
                            && decision.isBlank(DATE_PLACED_CEASED)
                            && decision.isBlank(REASON_PLACED_CEASED)
                            && decision.child().care().hasEnded()
                            && !decision.child().episodes().last().is(Codes.ADOPTED)),
            rule("558")
                    .on(DATE_PLACED_CEASED, REC)
                    .says("DATE_PLACED_CEASED must be blank for the latest decision on a child who was adopted.")
                    .whereBeside(
                            child -> child.care().adoption(),
                            (decision, adoption) -> adoption.isThere()
                                    && decision.isDate(DATE_PLACED_CEASED)
                                    && !decision.next().isThere()),
            rule("579")
                    .on(DATE_PLACED, DATE_PLACED_CEASED)
                    .says("A child must not be decided on anew before an earlier decision has ceased.")
                    .check(PlacedForAdoptionRules::flagOverlaps),
            rule("583")
                    .on(DATE_PLACED_CEASED, DATE_PLACED)
                    .asWarning()
                    .says("DATE_PLACED_CEASED should be filled for a decision that was followed by another.")
                    .where(decision -> decision.isBlank(DATE_PLACED_CEASED)
                            && decision.day(DATE_PLACED) < decision.next().day(DATE_PLACED)),
            rule("559")
                    .on(DATE_PLACED)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("DATE_PLACED must be in the year, unless the return of the year before had one, too.")
                    .whereBeside(
                            child -> lastYears(child).first(),
                            (decision, before) ->
                                    decision.day(DATE_PLACED) < decision.child().yearStart()
                                            && before.isBlank(DATE_PLACED)
                                            && lastYears(decision.child()).isFiled()),
            rule("560")
                    .on(DATE_PLACED, DATE_PLACED_CEASED)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("DATE_PLACED must be as it was the year before, if that decision had not ceased.")
                    .check(PlacedForAdoptionRules::flagAlteredDecision),
            rule("561")
                    .on(DATE_PLACED)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("DATE_PLACED must not be that of a decision which had ceased the year before.")
                    .where(decision -> sameLastYear(decision).isDate(DATE_PLACED_CEASED)),
            rule("584")
                    .on(DATE_PLACED)
                    .needs(Need.PREVIOUS_RETURN)
                    .says("DATE_PLACED must not be before an earlier decision ceased, as was returned the year before.")
                    .whereBeside(
                            child -> lastYears(child).last(),
                            (decision, before) -> decision.day(DATE_PLACED) < before.day(DATE_PLACED_CEASED)
                                    && !sameLastYear(decision).isThere()));

    private PlacedForAdoptionRules() {}

    private static boolean isTooLate(double day, FiledChild child) {
        return day > child.yearEnd()
                || (child.care().hasEnded() && day > child.episodes().last().day(DEC));
    }

    /** Returns the first episode in which the child is looked after, other than in short breaks. */
    private static FiledRow firstInCare(FiledChild child) {
        FiledRow first = child.episodes().first();
        while (first.is(Codes.SHORT_BREAKS)) {
            first = first.next();
        }
        return first;
    }

    /** Returns a row with a decision that the child should be placed, were its day unreadable; perhaps none. */
    private static FiledRow anyDecision(FiledChild child) {
        FiledRow decision = child.row(PLACED_ADOPTION);
        while (decision.isThere() && decision.isBlank(DATE_PLACED)) {
            decision = decision.next();
        }
        return decision;
    }

    /**
     * Flags the first decision that was taken after a child came to be in a placement or under an order, if none taken
     * by then, as this return and that of the year before have it, stood: each had ceased before that day. Nothing is
     * flagged if a day of a decision cannot be read.
     */
    private static void flagIfAfter(FiledChild child, CodeGroup codes, Flags flags) {
        FiledRows decisions = child.rows(PLACED_ADOPTION);
        if (!decisions.last().isDate(DATE_PLACED)) {
            return;
        }
        Standing standing = new Standing(decisions);
        Standing lastYears = new Standing(child.rowsBefore(PLACED_ADOPTION));
        for (FiledRow episode : child.episodes()) {
            if (episode.is(codes) && !episode.previous().is(codes)) {
                double day = episode.day(DECOM);
                if (standing.until(day) < day && lastYears.until(day) < day) {
                    flags.add(standing.next());
                }
            }
        }
    }

    /** How long decisions stand, asked of one day after another. */
    private static final class Standing {
        private final FiledRows decisions;
        private int taken;
        private double until = Double.NEGATIVE_INFINITY;

        Standing(FiledRows decisions) {
            this.decisions = decisions;
        }

        /** Returns until when one taken by a day stands; for ever if that is blank or cannot be read. */
        double until(double day) {
            while (next().day(DATE_PLACED) <= day) {
                double ceases = next().day(DATE_PLACED_CEASED);
                until = ceases <= until ? until : Double.isNaN(ceases) ? Double.POSITIVE_INFINITY : ceases;
                taken++;
            }
            return until;
        }

        /** Returns the first decision after that day. */
        FiledRow next() {
            return decisions.at(taken);
        }
    }

    private static void flagOverlaps(FiledChild child, Flags flags) {
        double ceased = Double.NEGATIVE_INFINITY;
        for (FiledRow decision : child.rows(PLACED_ADOPTION)) {
            if (decision.day(DATE_PLACED) < ceased) {
                flags.add(decision);
            }
            double ceases = decision.dayOr(DATE_PLACED_CEASED, Double.POSITIVE_INFINITY);
            ceased = ceases > ceased ? ceases : ceased;
        }
    }

    /** Flags the first decision of the year if the one that was in force the year before is none of this year's. */
    private static void flagAlteredDecision(FiledChild child, Flags flags) {
        FiledRow before = lastYears(child).last();
        FiledRows decisions = child.rows(PLACED_ADOPTION);
        if (before.isDate(DATE_PLACED)
                && before.isBlank(DATE_PLACED_CEASED)
                && decisions.last().isDate(DATE_PLACED)
                && !decisions.startingOn(before.day(DATE_PLACED)).isThere()) {
            flags.add(decisions.first());
        }
    }

    /** Returns the decisions in the return of the year before. */
    private static FiledRows lastYears(FiledChild child) {
        return child.previous().rows(PLACED_ADOPTION);
    }

    /** Returns the decision of the same day in the return of the year before. */
    private static FiledRow sameLastYear(FiledRow decision) {
        return lastYears(decision.child()).startingOn(decision.day(DATE_PLACED));
    }
}
