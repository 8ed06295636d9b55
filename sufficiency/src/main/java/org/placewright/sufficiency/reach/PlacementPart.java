package org.placewright.sufficiency.reach;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Some of the children of a problem, and those of its places that one of them can have, as a problem of its own: to
 * place a few of many without the cost of the rest.
 *
 * <p>A placement of the part is one of the whole. O(pairs of sites within reach of these children, and of their groups
 * and pools within reach), whatever the size of the whole. Immutable and safe to share between threads.
 */
public final class PlacementPart {

    private final PlacementProblem problem;
    private final ImmutableIntArray groups;
    private final ImmutableIntArray pools;

    private PlacementPart(PlacementProblem problem, ImmutableIntArray groups, ImmutableIntArray pools) {
        this.problem = problem;
        this.groups = groups;
        this.pools = pools;
    }

    /**
     * Returns the problem of some children.
     *
     * @param whole a problem
     * @param groups the numbers of the groups they are of, each once
     * @param children how many they are, in the order of those groups, 0 or more each
     * @param places how many places a pool has, by its number; not asked of pools that have none in the whole
     * @return the part
     * @throws IllegalArgumentException if there is not one number of children for each group, or a number is negative
     */
    public static PlacementPart of(
            PlacementProblem whole, ImmutableIntArray groups, ImmutableIntArray children, IntUnaryOperator places) {
        if (groups.length() != children.length()) {
            throw new IllegalArgumentException("PlacementPart needs " + groups.length()
                    + " numbers of children, one for each group, but has " + children.length());
        }
        return new Work(whole, groups, places).part(children);
    }

    /**
     * Returns the problem.
     *
     * @return the children and the places they can have
     */
    public PlacementProblem problem() {
        return problem;
    }

    /**
     * Returns which group of the whole a group of the part is.
     *
     * @param group the number in the part
     * @return the number in the whole
     */
    public int groupInWhole(int group) {
        return groups.get(group);
    }

    /**
     * Returns which pool of the whole a pool of the part is.
     *
     * @param pool the number in the part
     * @return the number in the whole
     */
    public int poolInWhole(int pool) {
        return pools.get(pool);
    }

    /** Returns the size of the problem only. */
    @Override
    public String toString() {
        return "PlacementPart[" + problem + "]";
    }

    /** The work of taking a part out, which ends with it. Sites, types and classes are numbered anew. */
    private static final class Work {

        private final PlacementProblem whole;
        private final ImmutableIntArray groups;
        private final IntUnaryOperator places;
        private final Map<Integer, BitSet> kindsOfChildSite = new LinkedHashMap<>();
        private final Map<Integer, Integer> childSites = new LinkedHashMap<>();
        private final Map<Integer, Integer> homeSites = new LinkedHashMap<>();
        private final Map<Integer, Integer> types = new LinkedHashMap<>();
        private final Map<Integer, Integer> classes = new LinkedHashMap<>();
        private final Map<Integer, Integer> pools = new LinkedHashMap<>();

        Work(PlacementProblem whole, ImmutableIntArray groups, IntUnaryOperator places) {
            this.whole = whole;
            this.groups = groups;
            this.places = places;
        }

        PlacementPart part(ImmutableIntArray children) {
            groups.forEach(group -> {
                number(types, whole.groupType(group));
                number(childSites, whole.groupSite(group));
                kindsOfChildSite
                        .computeIfAbsent(whole.groupSite(group), first -> new BitSet())
                        .set(whole.kindOfGroup(group));
            });
            Map<Integer, BitSet> kindsOfHomeSite = new HashMap<>();
            kindsOfChildSite.forEach((site, kinds) -> reachFrom(site, kinds, kindsOfHomeSite));
            SiteReach reach = whole.reach().part(childSites, homeSites);
            PlacementProblem.Builder part = PlacementProblem.builder(reach, types.size(), classes.size());
            types.forEach((type, typeInPart) -> classes.forEach((homeClass, classInPart) -> {
                if (whole.takes(type, homeClass)) {
                    part.takes(typeInPart, classInPart);
                }
            }));
            for (int i = 0; i < groups.length(); i++) {
                part.group(
                        number(childSites, whole.groupSite(groups.get(i))),
                        number(types, whole.groupType(groups.get(i))),
                        children.get(i));
            }
            pools.forEach((pool, room) ->
                    part.pool(number(homeSites, whole.poolSite(pool)), number(classes, whole.poolClass(pool)), room));
            return new PlacementPart(part.build(), groups, ImmutableIntArray.copyOf(pools.keySet()));
        }

        private void reachFrom(int childSite, BitSet kinds, Map<Integer, BitSet> kindsOfHomeSite) {
            SiteReach reach = whole.reach();
            for (int at = reach.first(childSite); at < reach.first(childSite + 1); at++) {
                int homeSite = reach.homeSite(at);
                BitSet found = kindsOfHomeSite.computeIfAbsent(homeSite, first -> new BitSet());
                for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
                    if (!found.get(kind)) {
                        found.set(kind);
                        addPools(homeSite, kind);
                    }
                }
            }
        }

        private void addPools(int homeSite, int kind) {
            BySite bySite = whole.poolsBySite();
            int slot = bySite.slot(homeSite, kind);
            for (int at = bySite.first(slot); at < bySite.first(slot + 1); at++) {
                int pool = bySite.member(at);
                int room = places.applyAsInt(pool);
                if (room != 0) {
                    pools.put(pool, room);
                    number(homeSites, homeSite);
                    number(classes, whole.poolClass(pool));
                }
            }
        }

        /** Returns the number of a member in the part: the next one if it has none yet. */
        private static int number(Map<Integer, Integer> numbers, int member) {
            return numbers.computeIfAbsent(member, first -> numbers.size());
        }
    }
}
