package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.Ssda903Table.EPISODES;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on the type of a placement, beside the rest of its episode and those around it. */
final class PlacementRules {

    /** Since then a move to be adopted by the carer a child lives with must be coded as one that keeps the carer. */
    private static final double ADOPTED_BY_CARERS =
            LocalDate.of(2015, Month.APRIL, 1).toEpochDay();

    private static final CodeGroup WITH_CURRENT_CARER = PLACE.codes("A3", "A5");
    private static final CodeGroup UNDER_PLACEMENT_ORDER = PLACE.codes("A5", "A6");
    private static final CodeGroup FOSTERING_OR_ADOPTION = Codes.FOSTERING.and(Codes.PLACED_FOR_ADOPTION);
    private static final CodeGroup LONG_TERM_FOSTERING = PLACE.codes("U1", "U4");
    private static final CodeGroup KEEPS_CARER = RNE.codes("S", "T", "U");
    private static final CodeGroup CHANGES_PLACEMENT = RNE.codes("P", "B", "T", "U");
    private static final CodeGroup SECTION_20 = LS.codes("V2");
    private static final CodeGroup PLACEMENT_ORDER = LS.codes("E1");
    private static final CodeGroup GUARDIAN_WAS_FOSTER_CARER = REC.codes("E43", "E45", "E46");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("199")
                    .onRowsOf(EPISODES)
                    .says("No episode may begin after the child was adopted, in this year or the one before.")
                    .check(PlacementRules::afterAdoption),
            rule("217")
                    .on(RNE, PLACE, DECOM)
                    .says("RNE must be S, T or U where a child is placed for adoption with the current foster carer.")
                    .where(episode -> episode.is(WITH_CURRENT_CARER)
                            && episode.day(DECOM) >= ADOPTED_BY_CARERS
                            && episode.isCode(RNE)
                            && !episode.is(KEEPS_CARER)),
            rule("225")
                    .on(REASON_PLACE_CHANGE)
                    .says("REASON_PLACE_CHANGE must be filled where another placement follows, neither temporary.")
                    .where(episode -> episode.isBlank(REASON_PLACE_CHANGE)
                            && episode.is(Codes.GOES_ON)
                            && episode.next().is(CHANGES_PLACEMENT)
                            && isLasting(episode)
                            && isLasting(episode.next())),
            rule("226")
                    .on(REASON_PLACE_CHANGE, PLACE)
                    .says("REASON_PLACE_CHANGE must be blank where a child moves to or from a temporary placement.")
                    .where(episode -> episode.isCode(REASON_PLACE_CHANGE)
                            && (episode.is(Codes.TEMPORARY)
                                    || (episode.is(Codes.GOES_ON)
                                            && episode.next().is(Codes.TEMPORARY)))),
            rule("336")
                    .on(PLACE)
                    .says("Who is placed for adoption with the current foster carer must have been fostered before.")
                    .where(episode ->
                            episode.is(WITH_CURRENT_CARER) && isOther(before(episode), FOSTERING_OR_ADOPTION)),
            rule("378")
                    .on(PLACE, LS)
                    .says("A child accommodated under section 20 must not be placed with parents.")
                    .where(episode -> episode.is(Codes.WITH_PARENTS) && episode.is(SECTION_20)),
            rule("380")
                    .on(PLACE, RNE)
                    .says("Care must not begin in a temporary placement.")
                    .where(episode -> episode.is(Codes.TEMPORARY) && episode.is(Codes.STARTS_CARE)),
            rule("381")
                    .on(PLACE, REC)
                    .says("Care must not end in a temporary placement.")
                    .where(episode -> episode.is(Codes.TEMPORARY) && episode.is(Codes.ENDS_CARE)),
            rule("382")
                    .on(PLACE, LS)
                    .says("A child in short breaks must not be in a temporary placement.")
                    .where(episode -> episode.is(Codes.SHORT_BREAKS) && episode.is(Codes.TEMPORARY)),
            rule("383")
                    .on(PLACE, PL_POST)
                    .says("After a temporary placement a child must go back to the placement before it.")
                    .where(PlacementRules::isElsewhereAfterTemporary),
            rule("384")
                    .on(PLACE, LS)
                    .says("A child in short breaks must not be in a long-term foster placement.")
                    .where(episode -> episode.is(Codes.SHORT_BREAKS) && episode.is(LONG_TERM_FOSTERING)),
            rule("390")
                    .on(PLACE, REC)
                    .says("A child who is adopted must have been placed for adoption.")
                    .where(episode -> episode.is(Codes.ADOPTED)
                            && isLasting(episode)
                            && isOther(episode, Codes.PLACED_FOR_ADOPTION)),
            rule("408")
                    .on(LS, PLACE)
                    .says("LS must be E1 where a child is placed for adoption under a placement order.")
                    .where(episode ->
                            episode.is(UNDER_PLACEMENT_ORDER) && episode.isCode(LS) && !episode.is(PLACEMENT_ORDER)),
            rule("516")
                    .on(PLACE, REC)
                    .says("A child whose foster carer becomes special guardian must have been in a foster placement.")
                    .where(episode -> episode.is(GUARDIAN_WAS_FOSTER_CARER)
                            && isLasting(episode)
                            && isOther(episode, Codes.FOSTERING)));

    private PlacementRules() {}

    /** Tells whether a placement is not a temporary one. */
    private static boolean isLasting(FiledRow episode) {
        return !episode.is(Codes.TEMPORARY);
    }

    /** Tells whether an episode holds a placement type of the year that is none of some. */
    private static boolean isOther(FiledRow episode, CodeGroup places) {
        return episode.isCode(PLACE) && !episode.is(places);
    }

    private static FiledRow before(FiledRow episode) {
        return episode.child().care().lastingPlacementBefore(episode);
    }

    private static boolean isElsewhereAfterTemporary(FiledRow episode) {
        if (!episode.previous().is(Codes.TEMPORARY)
                || !episode.previous().is(Codes.GOES_ON)
                || episode.is(Codes.TEMPORARY)) {
            return false;
        }
        FiledRow usual = before(episode);
        return (episode.isCode(PLACE) && usual.isCode(PLACE) && episode.differs(PLACE, usual))
                || episode.differs(PL_POST, usual);
    }

    private static void afterAdoption(FiledChild child, Flags flags) {
        double adopted = Double.NaN;
        for (FiledRow episode : child.rowsBefore(EPISODES)) {
            adopted = firstAdopted(adopted, episode);
        }
        for (FiledRow episode : child.episodes()) {
            if (episode.day(DECOM) >= adopted) {
                flags.add(episode);
            }
            adopted = firstAdopted(adopted, episode);
        }
    }

    /** Returns the earlier of two days a child was adopted; either may not be known. */
    private static double firstAdopted(double known, FiledRow episode) {
        double day = episode.is(Codes.ADOPTED) ? episode.day(DEC) : Double.NaN;
        return Double.isNaN(day) || known < day ? known : day;
    }
}
