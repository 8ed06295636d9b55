package org.placewright.interchange.ssda903.validation;

import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.HOME_POST;
import static org.placewright.interchange.ssda903.ReturnFields.LS;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.PL_POST;
import static org.placewright.interchange.ssda903.ReturnFields.RNE;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.UASC;
import static org.placewright.interchange.ssda903.validation.Need.AUTHORITIES;
import static org.placewright.interchange.ssda903.validation.Need.OWN_AUTHORITY;
import static org.placewright.interchange.ssda903.validation.Need.POSTCODES;
import static org.placewright.interchange.ssda903.validation.Need.PREVIOUS_RETURN;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.ssda903.CodeGroup;
import org.placewright.interchange.ssda903.TextField;

/**
 * Rules on where home and the placement are. The return has their postcodes; how far apart they are, and in whose area
 * the placement is, follows from what is known of postcodes.
 */
final class PlacementPlaceRules {

    private static final double FAR = 350;

    /** Distances are told to a tenth of a mile; those that differ by less than this may be the same. */
    private static final double SLACK = 0.2;

    private static final CodeGroup OWN_PROVISION = PLACE_PROVIDER.codes("PR1");
    private static final CodeGroup WITH_FAMILIES = Codes.FOSTERING.and(Codes.PLACED_FOR_ADOPTION);

    static final ImmutableList<ValidationRule> ALL = ImmutableList.of(
            rule("164")
                    .on(HOME_POST, PL_POST)
                    .reads(UASC)
                    .needs(POSTCODES)
                    .says("The postcodes must be some from which it follows how far a child in care is from home.")
                    .where(episode ->
                            isDistanceAsked(episode) && (isUnknown(episode, HOME_POST) || isUnknown(episode, PL_POST))),
            rule("169")
                    .on(PL_POST)
                    .needs(AUTHORITIES)
                    .says("PL_POST must be a postcode of which it is known in whose area it is.")
                    .where(episode -> isPlaced(episode)
                            && episode.isFilled(PL_POST)
                            && area(episode, PL_POST).isEmpty()),
            rule("214")
                    .on(PL_POST, URN)
                    .says("PL_POST and URN must be blank in short breaks.")
                    .where(episode -> episode.is(Codes.SHORT_BREAKS) && episode.isAnyFilled(PL_POST, URN)),
            rule("392a")
                    .on(HOME_POST, PL_POST)
                    .reads(UASC)
                    .needs(POSTCODES)
                    .says("It must be known how far a child in care is from home, unless the child is unaccompanied.")
                    .where(episode -> isDistanceAsked(episode)
                            && !episode.isAnyBlank(HOME_POST, PL_POST)
                            && Double.isNaN(miles(episode))),
            rule("392b")
                    .on(HOME_POST, PL_POST)
                    .reads(UASC)
                    .says("HOME_POST and PL_POST must be filled for a child in care who is not unaccompanied.")
                    .where(episode -> isDistanceAsked(episode) && episode.isAnyBlank(HOME_POST, PL_POST)),
            rule("392c")
                    .on(HOME_POST, PL_POST)
                    .needs(POSTCODES)
                    .says("HOME_POST and PL_POST must be postcodes there are.")
                    .where(episode -> isUnknown(episode, HOME_POST) || isUnknown(episode, PL_POST)),
            rule("392d")
                    .on(HOME_POST, PL_POST, PLACE)
                    .says("Home and placement must have different postcodes, unless the child is with parents.")
                    .where(episode -> isPlaced(episode)
                            && episode.isCode(PLACE)
                            && !episode.is(Codes.WITH_PARENTS)
                            && episode.isFilled(HOME_POST)
                            && episode.text(HOME_POST).equals(episode.text(PL_POST))),
            rule("398")
                    .on(HOME_POST, LS)
                    .says("HOME_POST must be blank in short breaks, of which no distance is told.")
                    .where(episode -> episode.is(Codes.SHORT_BREAKS) && episode.isFilled(HOME_POST)),
            rule("406")
                    .on(HOME_POST)
                    .reads(UASC)
                    .needs(POSTCODES)
                    .says("No distance from home must follow for a child who is or was unaccompanied.")
                    .where(episode -> isUnaccompanied(episode.child()) && miles(episode) >= 0),
            rule("420")
                    .on(PL_POST, LS)
                    .needs(AUTHORITIES)
                    .says("It must not be told in whose area short breaks are.")
                    .where(episode -> episode.is(Codes.SHORT_BREAKS)
                            && area(episode, PL_POST).isPresent()),
            rule("452")
                    .on(PL_POST)
                    .needs(PREVIOUS_RETURN, AUTHORITIES)
                    .says("An episode that goes on from the year before must be in the area it was in then.")
                    .where(episode -> areasDiffer(episode, lastOpen(episode))),
            rule("453")
                    .on(HOME_POST, PL_POST)
                    .needs(PREVIOUS_RETURN, POSTCODES)
                    .says("An episode that goes on from the year before must be as far from home as it was then.")
                    .where(episode -> distancesDiffer(episode, lastOpen(episode))),
            rule("454")
                    .on(HOME_POST, PL_POST)
                    .needs(POSTCODES)
                    .asWarning()
                    .says("The placement is more than 350 miles from home: the postcodes should be looked at.")
                    .where(episode -> isDistanceAsked(episode) && miles(episode) > FAR),
            rule("503G")
                    .on(HOME_POST, PL_POST)
                    .needs(PREVIOUS_RETURN, POSTCODES)
                    .says("The distance from home must be as it was in the episode left open the year before.")
                    .where(episode -> distancesDiffer(episode, openBefore(episode))),
            rule("503H")
                    .on(PL_POST)
                    .needs(PREVIOUS_RETURN, AUTHORITIES)
                    .says("The placement must be in the same area as in the episode left open the year before.")
                    .where(episode -> areasDiffer(episode, openBefore(episode))),
            rule("503J")
                    .on(PL_POST)
                    .needs(PREVIOUS_RETURN, AUTHORITIES, OWN_AUTHORITY)
                    .says(
                            "The placement must be in or out of the own area as in the episode left open the year before.")
                    .where(episode -> areasDiffer(episode, openBefore(episode))
                            && isInOwnArea(episode) != isInOwnArea(openBefore(episode))),
            rule("1015")
                    .on(PL_POST, PLACE_PROVIDER)
                    .needs(AUTHORITIES, OWN_AUTHORITY)
                    .asWarning()
                    .says("A placement of the authority's own, other than with families, should be in its own area.")
                    .where(episode -> episode.is(OWN_PROVISION)
                            && isPlaced(episode)
                            && episode.isCode(PLACE)
                            && !episode.is(WITH_FAMILIES)
                            && area(episode, PL_POST).isPresent()
                            && !isInOwnArea(episode)));

    private PlacementPlaceRules() {}

    /** Tells whether a child is in care other than in short breaks. */
    private static boolean isPlaced(FiledRow episode) {
        return episode.isCode(LS) && !episode.is(Codes.SHORT_BREAKS);
    }

    /** Tells whether it is asked how far a child is from home. */
    private static boolean isDistanceAsked(FiledRow episode) {
        return isPlaced(episode) && !isUnaccompanied(episode.child());
    }

    /** Tells whether a child is unaccompanied, or was so the year before as far as that is known. */
    private static boolean isUnaccompanied(FiledChild child) {
        return child.isIn(UASC) || !child.rowsBefore(UASC).isEmpty();
    }

    private static double miles(FiledRow episode) {
        return episode.child().places().milesFromHome(episode);
    }

    private static Optional<AuthorityId> area(FiledRow episode, TextField postcode) {
        return episode.child().places().authority(episode, postcode);
    }

    private static boolean isUnknown(FiledRow episode, TextField postcode) {
        return episode.isFilled(postcode) && !episode.child().places().isLocated(episode, postcode);
    }

    private static boolean isInOwnArea(FiledRow episode) {
        return area(episode, PL_POST)
                .equals(Optional.of(episode.child().places().ownAuthority()));
    }

    private static FiledRow openBefore(FiledRow episode) {
        return episode.child().care().openBefore(episode);
    }

    /** Returns the last episode of the year before, for the first of this one, if it was open and began alike. */
    private static FiledRow lastOpen(FiledRow episode) {
        FiledRow before = episode.child().previous().episodes().last();
        boolean goesOn = !episode.previous().isThere() && before.isBlank(DEC) && episode.isSame(RNE, before);
        return goesOn ? before : before.next();
    }

    private static boolean areasDiffer(FiledRow episode, FiledRow before) {
        Optional<AuthorityId> now = area(episode, PL_POST);
        Optional<AuthorityId> then = area(before, PL_POST);
        return now.isPresent() && then.isPresent() && !now.equals(then);
    }

    private static boolean distancesDiffer(FiledRow episode, FiledRow before) {
        return Math.abs(miles(episode) - miles(before)) >= SLACK;
    }
}
