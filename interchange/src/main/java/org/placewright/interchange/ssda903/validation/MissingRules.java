package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CHILD;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.MISSING_KIND;
import static org.placewright.interchange.ssda903.ReturnFields.MIS_END;
import static org.placewright.interchange.ssda903.ReturnFields.MIS_START;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.Ssda903Table.MISSING;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on when children were missing, or away without authorisation. */
final class MissingRules {

    private static final CodeGroup OTHER_REASON = REC.codes("E8");
    private static final int ADULT = 18;

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("564")
                    .on(MIS_START, MISSING_KIND)
                    .says("MIS_START must be filled where MISSING is.")
                    .where(period -> period.isCode(MISSING_KIND) && period.isBlank(MIS_START)),
            rule("565")
                    .on(MISSING_KIND, MIS_START)
                    .says("MISSING must be filled where MIS_START is.")
                    .where(period -> period.isBlank(MISSING_KIND) && period.isFilled(MIS_START)),
            rule("566")
                    .on(MISSING_KIND, MIS_END)
                    .says("MISSING must be filled where MIS_END is.")
                    .where(period -> period.isBlank(MISSING_KIND) && period.isFilled(MIS_END)),
            rule("567")
                    .on(MIS_END, MIS_START)
                    .says("MIS_END must not be before MIS_START.")
                    .where(period -> period.day(MIS_END) < period.day(MIS_START)),
            rule("570")
                    .on(MIS_START)
                    .says("MIS_START must be no later than the end of the year.")
                    .where(period -> period.day(MIS_START) > period.child().yearEnd()),
            rule("571")
                    .on(MIS_END)
                    .says("MIS_END must be in the year, or blank if the child was still missing at its end.")
                    .where(period -> period.day(MIS_END) < period.child().yearStart()
                            || period.day(MIS_END) > period.child().yearEnd()),
            rule("574")
                    .on(MIS_START, MIS_END)
                    .says("A child must not go missing again before the time before has ended.")
                    .check((child, flags) -> Periods.flagOverlaps(child, MIS_START, MIS_END, flags)),
            rule("575")
                    .on(MIS_END, MIS_START)
                    .reads(EPISODES)
                    .says("MIS_END must be filled where the placement ended that the child went missing from.")
                    .where(period -> period.isBlank(MIS_END)
                            && isWithin(period, period.child().care().endOfPlacement(period.day(MIS_START)))),
            rule("576")
                    .on(CHILD, MIS_START)
                    .needs(Need.PREVIOUS_RETURN)
                    .says(
                            "A child in the header who was still missing at the end of the year before must have a row that "
                                    + "begins on the same day.")
                    .check((child, flags) -> Periods.flagUnlessContinued(child, MIS_START, MIS_END, flags)),
            rule("577")
                    .on(MIS_END, MIS_START)
                    .reads(EPISODES)
                    .says("MIS_END must be filled, and no later than the end of care, for a child who left care.")
                    .where(period -> Periods.outlastsCare(period, MIS_START, MIS_END)),
            rule("578")
                    .on(MIS_START)
                    .reads(EPISODES)
                    .says("A child must not go missing after care ceased.")
                    .where(period -> period.child().care().endOfCare(period.day(MIS_START)) < period.day(MIS_START)),
            rule("580")
                    .on(REC, DEC, MIS_END, DOB)
                    .says("REC must be E8 where a child was missing until care ceased on the 18th birthday.")
                    .check(MissingRules::endsOtherwise),
            rule("581")
                    .on(MIS_START)
                    .reads(EPISODES)
                    .says("A child must not go missing before coming into care.")
                    .where(period -> period.day(MIS_START) < startOfCare(period.child())),
            rule("586")
                    .on(MIS_START, MIS_END, DOB)
                    .says("A child must not be missing before being born.")
                    .where(period -> period.day(MIS_START) < period.child().born()
                            || period.day(MIS_END) < period.child().born()),
            rule("1004")
                    .on(MIS_START)
                    .says("MIS_START must hold a date, if it is filled.")
                    .where(period -> period.isNoDate(MIS_START)),
            rule("1005")
                    .on(MIS_END)
                    .says("MIS_END must hold a date, if it is filled.")
                    .where(period -> period.isNoDate(MIS_END)),
            rule("1006")
                    .on(MISSING_KIND)
                    .says("MISSING must be M or A, if it is filled.")
                    .where(period -> period.isNoCode(MISSING_KIND)));

    private MissingRules() {}

    /** Tells whether what a child went missing from ended on the day or after; false if it goes on. */
    private static boolean isWithin(FiledRow period, double end) {
        return end >= period.day(MIS_START) && end < Double.POSITIVE_INFINITY;
    }

    /** Returns when care began; not a number if it began before the episodes there are, or that is not certain. */
    private static double startOfCare(FiledChild child) {
        FiledRow first = child.row(EPISODES);
        return first.is(Codes.STARTS_CARE) && child.care().isKnown() ? first.day(DECOM) : Double.NaN;
    }

    private static void endsOtherwise(FiledChild child, Flags flags) {
        double birthday = child.birthday(ADULT);
        boolean missing = false;
        for (FiledRow period : child.rows(MISSING)) {
            missing |= period.day(MIS_END) == birthday;
        }
        for (FiledRow episode : child.episodes()) {
            if (missing && episode.day(DEC) == birthday && episode.is(Codes.ENDS_CARE) && !episode.is(OTHER_REASON)) {
                flags.add(episode);
            }
        }
    }
}
