package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.gap.LocationProfiles.Scope;
import org.placewright.sufficiency.reach.LookedAfterChild;

/** Children, counted one by one into {@link LocationProfiles}. */
final class ProfilesInProgress {

    private static final int MANY_PLACEMENTS = 3;

    private final PlacementAreas areas;
    private final ImmutableSet<PlacementType> unregistered;
    private final SiblingsTogether siblings;
    private final LocalDate yearBegins;
    private final Map<Scope, Counts> scopes = new LinkedHashMap<>();

    private static final class Counts {

        private long children;
        private final Map<PlacementLocation, Long> byLocation = zeros(PlacementLocation.values());
        private long manyPlacements;
        private long unregistered;
        private final Map<Together, Long> siblings = zeros(Together.values());
        private final Map<Together, Long> groups = zeros(Together.values());

        private static <E extends Enum<E>> Map<E, Long> zeros(E[] cases) {
            return new EnumMap<>(Maps.toMap(Arrays.asList(cases), each -> 0L));
        }

        LocationProfile profile() {
            return new LocationProfile(
                    children,
                    Maps.immutableEnumMap(byLocation),
                    manyPlacements,
                    unregistered,
                    Maps.immutableEnumMap(siblings),
                    Maps.immutableEnumMap(groups));
        }
    }

    ProfilesInProgress(
            PlacementAreas areas,
            ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings,
            ImmutableSet<PlacementType> unregistered) {
        this.areas = areas;
        this.unregistered = unregistered;
        this.siblings = new SiblingsTogether(areas.residences(), siblings);
        LocalDate day = areas.residences().children().day();
        LocalDate back = day.minusYears(1).plusDays(1);
        LocalDate forth = day.plusDays(1).minusYears(1);
        // They differ beside a 29 February; the later one begins no day too early.
        this.yearBegins = back.isAfter(forth) ? back : forth;
    }

    ImmutableMap<Scope, LocationProfile> profiles() {
        for (int child = 0; child < areas.residences().children().size(); child++) {
            add(child);
        }
        siblings.groups().forEach(this::add);
        return ImmutableMap.copyOf(Maps.transformValues(scopes, Counts::profile));
    }

    private void add(int number) {
        LookedAfterChild child = areas.residences().children().child(number);
        Counts counts = scopes.computeIfAbsent(
                new Scope(child.authority(), Optional.of(child.placementType().group())), first -> new Counts());
        counts.children++;
        counts.byLocation.merge(location(number), 1L, Long::sum);
        counts.manyPlacements += child.placementsSince(yearBegins) >= MANY_PLACEMENTS ? 1 : 0;
        counts.unregistered += unregistered.contains(child.placementType()) ? 1 : 0;
        siblings.ofChild(number).ifPresent(together -> counts.siblings.merge(together, 1L, Long::sum));
    }

    /** Counts a group of children, who are all of one council. */
    private void add(ImmutableList<Integer> group) {
        LookedAfterChild first = areas.residences().children().child(group.get(0));
        scopes.computeIfAbsent(new Scope(first.authority(), Optional.empty()), unseen -> new Counts())
                .groups
                .merge(siblings.ofGroup(group), 1L, Long::sum);
    }

    private PlacementLocation location(int number) {
        LookedAfterChild child = areas.residences().children().child(number);
        Optional<AuthorityId> area = areas.areaOf(number);
        Optional<GridPoint> origin = child.origin();
        Optional<GridPoint> placement = child.placement();
        if (!child.isDistanceComputed()
                || child.authority().isEmpty()
                || area.isEmpty()
                || origin.isEmpty()
                || placement.isEmpty()) {
            return PlacementLocation.NOT_KNOWN;
        }
        return PlacementLocation.of(
                !area.equals(child.authority()),
                Lengths.inReturnMiles(origin.get().distanceTo(placement.get())));
    }
}
