package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.KindOfCare;
import org.placewright.core.need.Suitability;
import org.placewright.core.referral.Referral;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.supply.UsablePlaces;
import org.placewright.sufficiency.supply.UsablePlaces.Places;

/**
 * Children who need a place of a kind against the usable places of that kind, on a date.
 *
 * <p>For each kind of placement: gap = placed - with relatives or friends + waiting - usable places. A positive gap is
 * a shortage: children who must be placed with providers outside the homes counted. Waiting children count under the
 * one kind of care that is preferred for them, and under {@link PlacementGroup#OTHER} where none or several are.
 * Children placed elsewhere (in hospital, in custody, in a family centre, in a setting without a kind) count under that
 * row too; no home offers places for it.
 *
 * <p>Limits. The usable places are all those of the homes given, also those that other authorities' children live in: a
 * gap below 0 is not room to spare, and what is free now is under {@link Row#vacant}. A waiting child who is placed now
 * and must move counts twice, as placed and as waiting, until they have moved. Homes whose capacity is not known add no
 * place. It says nothing of where the places are and whom they suit; that is what makes most real gaps.
 *
 * @param asOf the day
 * @param rows one row for each kind, in the order of {@link PlacementGroup}
 * @param leftOut children who need no place of these kinds, by where they are: with parents, placed for adoption, or
 *     away temporarily from a placement the count does not name
 */
public record GapTable(LocalDate asOf, ImmutableList<Row> rows, ImmutableMap<PlacementGroup, Long> leftOut) {

    private static final ImmutableList<PlacementGroup> KINDS = ImmutableList.of(
            PlacementGroup.FOSTERING,
            PlacementGroup.RESIDENTIAL,
            PlacementGroup.SECURE,
            PlacementGroup.SUPPORTED,
            PlacementGroup.OTHER);

    private static final ImmutableList<PlacementType> RELATIVE_OR_FRIEND =
            ImmutableList.of(PlacementType.U1, PlacementType.U2, PlacementType.U3);

    /**
     * One kind of placement.
     *
     * @param kind the kind
     * @param placed children placed in it on the day
     * @param withRelativesOrFriends of those, children fostered by relatives or friends (U1 to U3)
     * @param waiting children waiting for it
     * @param usable usable places in homes of the kind
     * @param vacant of those, places known to be free
     */
    public record Row(
            PlacementGroup kind, long placed, long withRelativesOrFriends, long waiting, long usable, long vacant) {

        /**
         * Checks the counts.
         *
         * @param kind the kind
         * @param placed children placed in it on the day
         * @param withRelativesOrFriends of those, children fostered by relatives or friends (U1 to U3)
         * @param waiting children waiting for it
         * @param usable usable places in homes of the kind
         * @param vacant of those, places known to be free
         * @throws IllegalArgumentException if one is negative, or a part exceeds its whole
         */
        public Row {
            if (withRelativesOrFriends < 0
                    || placed < withRelativesOrFriends
                    || waiting < 0
                    || vacant < 0
                    || usable < vacant) {
                throw new IllegalArgumentException("GapTable row " + kind
                        + " must hold counts of 0 or more, with no more with relatives or friends than placed and no more "
                        + "vacant than usable");
            }
        }

        /**
         * Returns the children who need a place less the places.
         *
         * @return above 0 a shortage, below 0 a surplus
         */
        public long gap() {
            return placed - withRelativesOrFriends + waiting - usable;
        }
    }

    /**
     * Sets need against supply.
     *
     * @param children the children in care on a day
     * @param waiting referrals not yet answered
     * @param places the usable places on the same day
     * @return the table, whose rows and children left out add up to the children in care
     * @throws IllegalArgumentException if the days differ
     */
    public static GapTable of(ChildrenInCare children, Iterable<Referral> waiting, UsablePlaces places) {
        if (!children.asOf().equals(places.asOf())) {
            throw new IllegalArgumentException("GapTable needs children and places of one day but has "
                    + children.asOf() + " and " + places.asOf());
        }
        Map<PlacementGroup, Long> waitingByKind = new EnumMap<>(PlacementGroup.class);
        waiting.forEach(referral -> waitingByKind.merge(kindWanted(referral.recommendation()), 1L, Long::sum));
        Map<PlacementGroup, Places> placesByKind = new EnumMap<>(PlacementGroup.class);
        places.byKind().forEach((kind, found) -> placesByKind.merge(kind.placementGroup(), found, Places::plus));
        Map<PlacementGroup, Long> leftOut = new EnumMap<>(children.byPlacementGroup());
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        for (PlacementGroup kind : KINDS) {
            leftOut.remove(kind);
            Places found = placesByKind.getOrDefault(kind, Places.NONE);
            rows.add(new Row(
                    kind,
                    children.byPlacementGroup().getOrDefault(kind, 0L),
                    kind == PlacementGroup.FOSTERING ? withRelativesOrFriends(children) : 0,
                    waitingByKind.getOrDefault(kind, 0L),
                    found.usable(),
                    found.vacant()));
        }
        return new GapTable(children.asOf(), rows.build(), Maps.immutableEnumMap(leftOut));
    }

    private static long withRelativesOrFriends(ChildrenInCare children) {
        return RELATIVE_OR_FRIEND.stream()
                .mapToLong(type -> children.byPlacementType().getOrDefault(type, 0L))
                .sum();
    }

    private static PlacementGroup kindOf(KindOfCare care) {
        return switch (care) {
            case FOSTER_CARE -> PlacementGroup.FOSTERING;
            case RESIDENTIAL_CARE -> PlacementGroup.RESIDENTIAL;
            case SUPPORTED_ACCOMMODATION -> PlacementGroup.SUPPORTED;
        };
    }

    private static PlacementGroup kindWanted(CareRecommendation recommendation) {
        List<KindOfCare> preferred = Arrays.stream(KindOfCare.values())
                .filter(care -> care.suitabilityIn(recommendation) == Suitability.PREFERRED)
                .toList();
        return preferred.size() == 1 ? kindOf(preferred.get(0)) : PlacementGroup.OTHER;
    }
}
