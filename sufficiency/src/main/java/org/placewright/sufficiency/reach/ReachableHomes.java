package org.placewright.sufficiency.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.measure.Lengths;
import org.placewright.sufficiency.supply.Admission;

/**
 * The children who need a place in a home, and the homes within their reach, as a {@link PlacementProblem}.
 *
 * <p>Who needs a place: children fostered by others than relatives or friends, in residential, secure or supported
 * settings, each a place of that kind; and those in settings that should have been registered
 * ({@link ReachPolicy#unregistered}), a residential one. Children with parents, placed for adoption, with relatives or
 * friends, or elsewhere need none here, nor do those aged 18 and over, whose episodes were probably never closed.
 *
 * <p>Where the catchment is a distance, a child whose home postcode is not found counts from the middle of those of the
 * same authority whose is (the median of eastings and of northings); where there is no such, no home is within reach.
 * Where it is an area, nor is any of a child whose authority is not known.
 *
 * <p>Children of one group are of one authority, come from one site, and are alike in kind of place, age, sex and need;
 * homes of one pool stand on one site and take the same children. A home of which the number of places is not known, or
 * not where it is, has none here. O(children + homes + pairs of sites within reach). Immutable and safe to share
 * between threads.
 */
public final class ReachableHomes {

    static final int NONE = -1;

    private final Residences residences;
    private final ReachPolicy policy;
    private final PlacementProblem problem;
    private final ImmutableList<ChildGroup> groups;
    private final ImmutableList<Object> childSites;
    private final int[] groupOf;
    private final int[] poolOf;
    private final int[] placesOf;
    private final ReachCounts counts;

    /**
     * Children who are alike, as far as places are concerned; from one site.
     *
     * @param authority who looks after them, if known
     * @param kind the kind of place they need
     * @param age their age in whole years; empty if not known
     * @param sex their sex
     * @param need their main need
     */
    public record ChildGroup(
            Optional<AuthorityId> authority, PlacementGroup kind, OptionalInt age, Sex sex, CategoryOfNeed need) {

        /** Returns the kind of place only: a group may be of one child. */
        @Override
        public String toString() {
            return "ChildGroup[" + kind + ", ...]";
        }
    }

    ReachableHomes(ReachInProgress from, PlacementProblem problem) {
        this.residences = from.residences;
        this.policy = from.policy;
        this.problem = problem;
        this.groups = from.groupsSoFar();
        this.childSites = from.childSites();
        this.groupOf = from.groupOf;
        this.poolOf = from.poolOf;
        this.placesOf = from.placesOf;
        this.counts = from.counts();
    }

    /**
     * Finds the homes within reach.
     *
     * @param residences the children looked after on a day, the homes, and who lives where
     * @param policy which places count for which children
     * @return the problem
     */
    public static ReachableHomes of(Residences residences, ReachPolicy policy) {
        return new ReachInProgress(residences, policy, false).homes();
    }

    /**
     * Finds the vacant places within reach: those of usable places in which nobody lives, be it one of the children
     * looked at or another. A home of which it is not known how many places are occupied offers none.
     *
     * @param residences the children looked after on a day, the homes, and who lives where
     * @param policy which places count for which children; whether it leaves places to others does not matter
     * @return the problem, in which all children who need a place are posed against vacant places only
     */
    public static ReachableHomes ofVacancies(Residences residences, ReachPolicy policy) {
        return new ReachInProgress(residences, policy, true).homes();
    }

    /**
     * Returns the children and homes.
     *
     * @return the children, the homes, and who lives where
     */
    public Residences residences() {
        return residences;
    }

    /**
     * Returns which places count for which children.
     *
     * @return the policy
     */
    public ReachPolicy policy() {
        return policy;
    }

    /**
     * Returns how many children are to be placed from where, and how many places there are where.
     *
     * @return the problem
     */
    public PlacementProblem problem() {
        return problem;
    }

    /**
     * Returns what the children of the groups of the problem are like.
     *
     * @return the groups, in the order of their numbers
     */
    public ImmutableList<ChildGroup> groups() {
        return groups;
    }

    /**
     * Returns the group of a child; personal.
     *
     * @param child the number of a child
     * @return the number of the group; empty if the child needs no place in a home
     */
    public OptionalInt groupOf(int child) {
        return groupOf[child] == NONE ? OptionalInt.empty() : OptionalInt.of(groupOf[child]);
    }

    /**
     * Returns the pool of a home.
     *
     * @param home the number of a home
     * @return the number of the pool; empty if it is not known how many places it has, or where it is
     */
    public OptionalInt poolOf(int home) {
        return poolOf[home] == NONE ? OptionalInt.empty() : OptionalInt.of(poolOf[home]);
    }

    /**
     * Returns how many places a home adds to its pool.
     *
     * @param home the number of a home
     * @return places, 0 or more; 0 if it is in no pool
     */
    public int placesOf(int home) {
        return placesOf[home];
    }

    /**
     * Returns how many children and homes are left out, or counted from a middle, and why.
     *
     * @return the counts
     */
    public ReachCounts counts() {
        return counts;
    }

    /**
     * Returns how many children there are to place of a kind.
     *
     * @param kind the kind of place
     * @return children, 0 or more
     */
    public long children(PlacementGroup kind) {
        long children = 0;
        for (int group = 0; group < groups.size(); group++) {
            children += groups.get(group).kind() == kind ? problem.children(group) : 0;
        }
        return children;
    }

    /**
     * Returns where the children come from within whose reach a home would be.
     *
     * @param position where the home would be
     * @param authority whose area that is in, if known: by its code, as the children's
     * @return the numbers of child sites of the problem, in order; in a catchment by area, none if that is not known
     */
    public ImmutableIntArray childSitesReaching(GridPoint position, Optional<AuthorityId> authority) {
        Predicate<Object> isWithinReach;
        if (policy.catchment() instanceof Catchment.WithinDistance distance) {
            double metres = Lengths.inMetres(distance.radius());
            isWithinReach = site -> site instanceof GridPoint point && point.metresTo(position) <= metres;
        } else {
            Optional<String> area = authority.map(((Catchment.WithinArea) policy.catchment())::areaOf);
            isWithinReach = site -> area.filter(site::equals).isPresent();
        }
        return ImmutableIntArray.copyOf(
                IntStream.range(0, childSites.size()).filter(site -> isWithinReach.test(childSites.get(site))));
    }

    /**
     * Tells whether a home would take the children of a group.
     *
     * @param group the number of a group
     * @param kind the kind of home
     * @param admission whom it would take
     * @return true if they need a place of the kind and may be taken
     */
    public boolean wouldTake(int group, PlacementGroup kind, Admission admission) {
        ChildGroup alike = groups.get(group);
        return alike.kind() == kind
                && admission.takes(
                        alike.age(), alike.sex(), policy.needsServed().get(alike.need()));
    }

    /**
     * Returns the middle of where the children of each authority come from who need a place of a kind; personal,
     * because it is the home of a child where there is one only.
     *
     * @param kind the kind of place
     * @return the medians of eastings and of northings, by authority; none where no home postcode is found
     */
    public ImmutableMap<AuthorityId, GridPoint> middles(PlacementGroup kind) {
        LookedAfterChildren children = residences.children();
        return Middles.of(IntStream.range(0, children.size())
                .filter(child ->
                        groupOf[child] != NONE && groups.get(groupOf[child]).kind() == kind)
                .mapToObj(children::child)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns how many groups and pools there are only. */
    @Override
    public String toString() {
        return "ReachableHomes[" + problem + "]";
    }

    static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }
}
