package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.CIN;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.REASON_PLACE_CHANGE;
import static org.placewright.interchange.ssda903.ReturnFields.REC;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import org.placewright.interchange.ssda903.CodeGroup;

/** Rules on what may follow what in a child's episodes. */
final class EpisodeOrderRules {

    private static final CodeGroup LEGAL_STATUS_CHANGES = RNE.codes("L");
    private static final CodeGroup PLACEMENT_CHANGES = RNE.codes("P", "T");
    private static final CodeGroup BOTH_CHANGE = RNE.codes("B", "U");
    private static final CodeGroup GOES_ON_IN_CARE =
            LEGAL_STATUS_CHANGES.and(PLACEMENT_CHANGES).and(BOTH_CHANGE);
    private static final CodeGroup NOTHING_FOLLOWS = REC.codes("E2", "E15");

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("142")
                    .on(DEC, REC)
                    .says("DEC and REC must be filled where another episode follows.")
                    .where(episode -> episode.isBlank(DEC) && episode.next().isDate(DECOM)),
            rule("233")
                    .on(REASON_PLACE_CHANGE)
                    .from(2026)
                    .says("REASON_PLACE_CHANGE must be blank in an episode that has not ceased.")
                    .where(episode -> episode.isFilled(REASON_PLACE_CHANGE) && episode.isBlank(DEC)),
            rule("357")
                    .on(RNE)
                    .says("RNE must be S in the first episode of a child who was not in care before the year.")
                    .where(episode -> !episode.previous().isThere()
                            && episode.day(DECOM) >= episode.child().yearStart()
                            && episode.is(GOES_ON_IN_CARE)),
            rule("388")
                    .on(REC)
                    .says("After REC X1 the next episode must begin on the same day.")
                    .where(episode -> episode.is(Codes.GOES_ON)
                            && (!episode.next().isThere() || episode.next().day(DECOM) > episode.day(DEC))),
            rule("431")
                    .on(RNE, DECOM)
                    .says("RNE must not be S where the episode before ceased on the same day.")
                    .where(episode -> episode.is(Codes.STARTS_CARE) && isAdjacent(episode)),
            rule("432")
                    .on(RNE)
                    .says("RNE must be S where care ended with the episode before.")
                    .where(episode ->
                            episode.is(GOES_ON_IN_CARE) && episode.previous().is(Codes.ENDS_CARE)),
            rule("433")
                    .on(DECOM, RNE)
                    .says("An episode that goes on in care must begin on the day the one before ceased.")
                    .where(episode -> episode.is(GOES_ON_IN_CARE)
                            && (episode.day(DECOM) > episode.previous().day(DEC)
                                    || episode.day(DECOM) < episode.previous().day(DEC))),
            rule("434")
                    .on(RNE, LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("Where RNE is L the legal status must have changed, and nothing of the placement.")
                    .where(episode -> episode.is(LEGAL_STATUS_CHANGES)
                            && isAdjacent(episode)
                            && (hasSameLegalStatus(episode) || !isInSamePlacement(episode))),
            rule("435")
                    .on(LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("Where RNE is P or T the placement must have changed, and not the legal status.")
                    .where(episode -> episode.is(PLACEMENT_CHANGES)
                            && isAdjacent(episode)
                            && (!hasSameLegalStatus(episode) || isInSamePlacement(episode))),
            rule("436")
                    .on(RNE, LS, PLACE, PLACE_PROVIDER, PL_POST, URN)
                    .says("Where RNE is B or U the legal status and the placement must both have changed.")
                    .where(episode -> episode.is(BOTH_CHANGE)
                            && isAdjacent(episode)
                            && (hasSameLegalStatus(episode) || isInSamePlacement(episode))),
            rule("437")
                    .on(REC)
                    .says("No episode may follow one in which the child died or was found to be 18 or older.")
                    .where(episode ->
                            episode.is(NOTHING_FOLLOWS) && episode.next().isThere()),
            rule("501")
                    .on(DECOM, DEC)
                    .says("An episode must not begin before the one before it ceased.")
                    .where(episode -> episode.day(DECOM) < episode.previous().day(DEC)),
            rule("504")
                    .on(CIN)
                    .says("CIN must stay as it was when the child came into care.")
                    .where(episode -> episode.is(GOES_ON_IN_CARE) && episode.differs(CIN, episode.previous())));

    private EpisodeOrderRules() {}

    /** Tells whether an episode begins on the day the one before ceased. */
    private static boolean isAdjacent(FiledRow episode) {
        return episode.day(DECOM) == episode.previous().day(DEC);
    }

    private static boolean hasSameLegalStatus(FiledRow episode) {
        return episode.isSame(LS, episode.previous());
    }

    private static boolean isInSamePlacement(FiledRow episode) {
        FiledRow before = episode.previous();
        return episode.isSame(PLACE, before)
                && episode.isSame(PLACE_PROVIDER, before)
                && episode.isSame(PL_POST, before)
                && episode.isSame(URN, before);
    }
}
