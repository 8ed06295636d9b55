package org.placewright.sufficiency.market;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.Home;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.PlaceRule;
import org.placewright.sufficiency.supply.Supply;

/** What is asked of many pairs of homes, in columns. */
final class MarketColumns {

    static final int NOT_KNOWN = -1;

    /** The rules on ages and sex. */
    private static final ImmutableSet<PlaceRule> WHOM_IT_TAKES = Sets.immutableEnumSet(
            PlaceRule.REGISTERED_AGES,
            PlaceRule.STATED_AGES,
            PlaceRule.STATED_SEX,
            PlaceRule.APPROVED_AGES,
            PlaceRule.APPROVED_SEX);

    private final int[] owner;
    private final int[] places;
    private final int[] children;
    private final int[] vacant;
    private final int[] served;
    private final Admission[] admissions;
    private final int[] easting;
    private final int[] northing;

    MarketColumns(Market market) {
        Supply supply = market.supply();
        int size = supply.size();
        owner = new int[size];
        places = new int[size];
        children = new int[size];
        vacant = new int[size];
        served = new int[size];
        admissions = new Admission[size];
        easting = new int[size];
        northing = new int[size];
        Map<ProviderId, Integer> owners = new HashMap<>();
        for (int home = 0; home < size; home++) {
            owner[home] = market.owner(home)
                    .map(known -> owners.computeIfAbsent(known, absent -> owners.size()))
                    .orElse(NOT_KNOWN);
            OptionalInt usable = supply.usable(home);
            OptionalInt occupied = supply.occupied(home);
            places[home] = usable.orElse(NOT_KNOWN);
            children[home] = occupied.orElse(NOT_KNOWN);
            vacant[home] = usable.isPresent() && occupied.isPresent()
                    ? Math.max(0, usable.getAsInt() - occupied.getAsInt())
                    : 0;
            readAccepted(home, supply.home(home));
            Optional<GridPoint> at = supply.position(home);
            easting[home] = at.map(GridPoint::easting).orElse(NOT_KNOWN);
            northing[home] = at.map(GridPoint::northing).orElse(NOT_KNOWN);
        }
    }

    private void readAccepted(int home, Home read) {
        served[home] = ServedNeeds.of(read);
        admissions[home] = Admission.of(read, WHOM_IT_TAKES);
    }

    /** Returns usable places, or that they are not known. */
    int places(int home) {
        return places[home];
    }

    /** Returns the children who live there, or that they are not known. */
    int children(int home) {
        return children[home];
    }

    /** Returns places known to be vacant. */
    int vacant(int home) {
        return vacant[home];
    }

    int served(int home) {
        return served[home];
    }

    /** Tells whether both have one owner that is known. */
    boolean haveOneOwner(int one, int other) {
        return owner[one] != NOT_KNOWN && owner[one] == owner[other];
    }

    /** Tells whether some children both may take by age and sex: as registered, approved and told, where they are. */
    boolean suits(int one, int other) {
        Admission here = admissions[one];
        Admission there = admissions[other];
        return Math.max(here.youngest(), there.youngest()) <= Math.min(here.oldest(), there.oldest())
                && ((here.takesBoys() && there.takesBoys()) || (here.takesGirls() && there.takesGirls()));
    }

    /** Returns the square of the metres between two homes of known position. */
    long squaredMetres(int one, int other) {
        long east = (long) easting[one] - easting[other];
        long north = (long) northing[one] - northing[other];
        return east * east + north * north;
    }
}
