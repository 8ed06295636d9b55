package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.need.CareRecommendation;
import org.placewright.core.need.Suitability;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.Referral;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.supply.UsablePlaces;
import org.placewright.sufficiency.supply.UsablePlaces.Places;

/**
 * Children who need a place of a kind against the usable places of that kind, on a date.
 *
 * <p>For each kind of placement: gap = placed - with relatives or friends + waiting - usable places. A positive gap is
 * a shortage: children who must be placed with providers outside the homes counted. Waiting children count under the
 * one kind of care that is preferred for them, and under "Other" where none or several are.
 *
 * <p>The usable places are all those of the homes given, also those that other authorities' children live in: a gap
 * below 0 is not room to spare, and what is free now is under {@link Row#vacant}. It says nothing of where the places
 * are and whom they suit; that is what makes most real gaps.
 *
 * @param asOf the day
 * @param rows one row for each kind, in the order of {@link PlacementGroup}
 */
public record GapTable(LocalDate asOf, ImmutableList<Row> rows) {

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
         * Returns the children who need a place less the places.
         *
         * @return above 0 a shortage, below 0 a surplus
         */
        public long gap() {
            return placed - withRelativesOrFriends + waiting - usable;
        }
    }

    /**
     * Sets need against supply. Children placed with parents, for adoption or temporarily need no place of these kinds
     * and are left out.
     *
     * @param children the children in care on a day
     * @param waiting referrals not yet answered
     * @param places the usable places on the same day
     * @return the table
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
        places.byKind().forEach((kind, found) -> placesByKind.merge(kindOf(kind), found, Places::plus));
        long kin = RELATIVE_OR_FRIEND.stream()
                .mapToLong(type -> children.byPlacementType().getOrDefault(type, 0L))
                .sum();
        ImmutableList<Row> rows = KINDS.stream()
                .map(kind -> new Row(
                        kind,
                        kind == PlacementGroup.OTHER
                                ? 0
                                : children.byPlacementGroup().getOrDefault(kind, 0L),
                        kind == PlacementGroup.FOSTERING ? kin : 0,
                        waitingByKind.getOrDefault(kind, 0L),
                        placesByKind.getOrDefault(kind, Places.NONE).usable(),
                        placesByKind.getOrDefault(kind, Places.NONE).vacant()))
                .collect(ImmutableList.toImmutableList());
        return new GapTable(children.asOf(), rows);
    }

    private static PlacementGroup kindOf(HomeKind kind) {
        return switch (kind) {
            case FOSTERING_HOUSEHOLD -> PlacementGroup.FOSTERING;
            case CHILDRENS_HOME, RESIDENTIAL_SCHOOL -> PlacementGroup.RESIDENTIAL;
            case SECURE_CHILDRENS_HOME -> PlacementGroup.SECURE;
            case SUPPORTED_ACCOMMODATION -> PlacementGroup.SUPPORTED;
        };
    }

    private static PlacementGroup kindWanted(CareRecommendation recommendation) {
        List<PlacementGroup> preferred = Stream.of(
                        preferred(recommendation.fosterCare(), PlacementGroup.FOSTERING),
                        preferred(recommendation.residentialCare(), PlacementGroup.RESIDENTIAL),
                        preferred(recommendation.supportedAccommodation(), PlacementGroup.SUPPORTED))
                .flatMap(List::stream)
                .toList();
        return preferred.size() == 1 ? preferred.get(0) : PlacementGroup.OTHER;
    }

    private static List<PlacementGroup> preferred(Suitability suitability, PlacementGroup kind) {
        return suitability == Suitability.PREFERRED ? List.of(kind) : List.of();
    }
}
