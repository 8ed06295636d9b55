package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.PlacementType;
import org.placewright.core.id.AuthorityId;

/**
 * The {@link LocationProfile} of every council and kind of placement.
 *
 * <p>Distance is from where the child lived when they came into care to the placement, in miles of the SSDA903 return
 * and rounded as there; the return computes none for unaccompanied asylum-seeking children, whose location is not known
 * then. Placements are counted over the twelve months that end with the day, those that began before included; on 31
 * March, that is the indicator of {@link org.placewright.sufficiency.history.PlacementStability}. Groups of brothers
 * and sisters are those given, as far as two or more are looked after on the day; they are counted for councils, not
 * for kinds. Two children live together if they live in one home or, where that is not known, at one full postcode.
 *
 * <p>Guaranteed: the profiles of kinds add up to that of the council, groups apart, and those of councils to that of
 * all. O(children + episodes + the squares of the sizes of sibling groups). Immutable and safe to share between
 * threads.
 */
public final class LocationProfiles {

    private final ImmutableMap<Scope, LocationProfile> profiles;

    /** A council's children in placements of a kind; or, without a kind, its groups of brothers and sisters. */
    record Scope(Optional<AuthorityId> council, Optional<PlacementGroup> kind) {}

    private LocationProfiles(ImmutableMap<Scope, LocationProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * Counts children by where they are placed.
     *
     * @param areas the areas children are placed in
     * @param siblings groups of brothers and sisters by the council that looks after them, by its code or name; without
     *     it, those of the children of whom it is not known
     * @param unregistered the types of placement in settings that should have been registered, as in
     *     {@link org.placewright.sufficiency.reach.ReachPolicy#unregistered}
     * @return the profiles
     */
    public static LocationProfiles of(
            PlacementAreas areas,
            ImmutableListMultimap<Optional<AuthorityId>, SiblingGroup> siblings,
            ImmutableSet<PlacementType> unregistered) {
        return new LocationProfiles(new ProfilesInProgress(areas, siblings, unregistered).profiles());
    }

    /**
     * Returns the councils that look after any of the children.
     *
     * @return the councils, in order
     */
    public ImmutableSortedSet<AuthorityId> councils() {
        return profiles.keySet().stream()
                .flatMap(scope -> scope.council().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns the profile of all children, those included of whom it is not known who looks after them.
     *
     * @return the profile
     */
    public LocationProfile all() {
        return profiles.values().stream().collect(adding());
    }

    /**
     * Returns the profile of the children of some councils together.
     *
     * @param councils the councils
     * @return the profile; that of no children if they look after none
     */
    public LocationProfile of(ImmutableSet<AuthorityId> councils) {
        return profiles.entrySet().stream()
                .filter(scope ->
                        scope.getKey().council().filter(councils::contains).isPresent())
                .map(Map.Entry::getValue)
                .collect(adding());
    }

    /**
     * Returns the profile of the children of some councils in placements of a kind, without groups of brothers and
     * sisters.
     *
     * @param councils the councils
     * @param kind the kind of placement
     * @return the profile; that of no children if they look after none
     */
    public LocationProfile of(ImmutableSet<AuthorityId> councils, PlacementGroup kind) {
        return councils.stream()
                .map(council ->
                        profiles.getOrDefault(new Scope(Optional.of(council), Optional.of(kind)), LocationProfile.NONE))
                .collect(adding());
    }

    private static Collector<LocationProfile, ?, LocationProfile> adding() {
        return Collectors.reducing(LocationProfile.NONE, LocationProfile::plus);
    }

    /** Returns how many councils there are only. */
    @Override
    public String toString() {
        return "LocationProfiles[" + councils().size() + " councils]";
    }
}
