package org.placewright.sufficiency.reach;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Children to place and places to place them in, reduced to numbers: what decides how many can be placed.
 *
 * <p>Children who are alike in where they come from and in whom homes take are one <em>group</em>: a child site, a
 * type, and how many they are. Places that are alike are one <em>pool</em>: a home site, a class of homes that take the
 * same types, and how many there are. A child of a group can be placed in a pool if its site is within {@link SiteReach
 * reach} and its class takes the type. Groups and pools are numbered from 0 in the order in which they were added.
 *
 * <p>All of England is told so in some tens of megabytes, where a list of the pairs that are possible would take
 * gigabytes. Immutable and safe to share between threads.
 */
public final class PlacementProblem {

    private final SiteReach reach;
    private final BitSet[] classesTakingType;
    private final int classes;
    private final int[] groupSites;
    private final int[] groupTypes;
    private final int[] children;
    private final int[] poolSites;
    private final int[] poolClasses;
    private final int[] places;
    private final int kinds;
    private final int[] kindOfType;
    private final int[] kindOfClass;
    private final BySite groupsBySite;
    private final BySite poolsBySite;

    private PlacementProblem(Builder from) {
        this.reach = from.reach;
        this.classesTakingType = Arrays.stream(from.takes).map(BitSet::clone).toArray(BitSet[]::new);
        this.classes = from.classes;
        this.groupSites = from.groups.column(0);
        this.groupTypes = from.groups.column(1);
        this.children = from.groups.column(2);
        this.poolSites = from.pools.column(0);
        this.poolClasses = from.pools.column(1);
        this.places = from.pools.column(2);
        Kinds parts = new Kinds(classesTakingType, classes);
        this.kinds = parts.size();
        this.kindOfType = parts.ofTypes();
        this.kindOfClass = parts.ofClasses();
        this.groupsBySite = groupsBySite(group -> children[group] > 0);
        this.poolsBySite = poolsBySite(pool -> true);
    }

    /**
     * Returns a builder of a problem without children and places.
     *
     * @param reach which sites are within reach of which
     * @param types how many types of children there are, 0 or more
     * @param classes how many classes of homes there are, 0 or more; none takes any type yet
     * @return a new builder
     */
    public static Builder builder(SiteReach reach, int types, int classes) {
        return new Builder(reach, types, classes);
    }

    /**
     * Returns which sites are within reach of which.
     *
     * @return the reach
     */
    public SiteReach reach() {
        return reach;
    }

    /**
     * Returns how many types of children there are.
     *
     * @return 0 or more
     */
    public int types() {
        return classesTakingType.length;
    }

    /**
     * Returns how many classes of homes there are.
     *
     * @return 0 or more
     */
    public int classes() {
        return classes;
    }

    /**
     * Returns how many groups of children there are.
     *
     * @return 0 or more
     */
    public int groups() {
        return children.length;
    }

    /**
     * Returns how many pools of places there are.
     *
     * @return 0 or more
     */
    public int pools() {
        return places.length;
    }

    /**
     * Returns where a group comes from.
     *
     * @param group 0 to {@link #groups()} - 1
     * @return the number of a child site
     */
    public int groupSite(int group) {
        return groupSites[group];
    }

    /**
     * Returns the type of a group.
     *
     * @param group 0 to {@link #groups()} - 1
     * @return the number of a type
     */
    public int groupType(int group) {
        return groupTypes[group];
    }

    /**
     * Returns how many children a group has.
     *
     * @param group 0 to {@link #groups()} - 1
     * @return 0 or more
     */
    public int children(int group) {
        return children[group];
    }

    /**
     * Returns where a pool is.
     *
     * @param pool 0 to {@link #pools()} - 1
     * @return the number of a home site
     */
    public int poolSite(int pool) {
        return poolSites[pool];
    }

    /**
     * Returns the class of a pool.
     *
     * @param pool 0 to {@link #pools()} - 1
     * @return the number of a class
     */
    public int poolClass(int pool) {
        return poolClasses[pool];
    }

    /**
     * Returns how many places a pool has.
     *
     * @param pool 0 to {@link #pools()} - 1
     * @return 0 or more
     */
    public int places(int pool) {
        return places[pool];
    }

    /**
     * Tells whether homes of a class take children of a type.
     *
     * @param type the number of a type
     * @param homeClass the number of a class
     * @return true if they do
     */
    public boolean takes(int type, int homeClass) {
        return classesTakingType[type].get(homeClass);
    }

    /** Returns how many kinds there are: parts between which nobody can be placed. */
    int kinds() {
        return kinds;
    }

    /** Returns the kind of a type. */
    int kindOfType(int type) {
        return kindOfType[type];
    }

    /** Returns the kind of the type of a group: no home takes types of two kinds. */
    int kindOfGroup(int group) {
        return kindOfType[groupTypes[group]];
    }

    /** Returns the kind of the types that a pool takes. */
    int kindOfPool(int pool) {
        return kindOfClass[poolClasses[pool]];
    }

    /** Tells whether homes of the class of a pool take children of the type of a group, wherever they are. */
    boolean groupFits(int group, int pool) {
        return classesTakingType[groupTypes[group]].get(poolClasses[pool]);
    }

    /** Returns the groups with children. */
    BySite groupsBySite() {
        return groupsBySite;
    }

    /** Returns the groups that count. */
    BySite groupsBySite(IntPredicate counts) {
        return new BySite(reach.childSites(), kinds, groups(), this::groupSite, this::kindOfGroup, counts);
    }

    /** Returns the pools. */
    BySite poolsBySite() {
        return poolsBySite;
    }

    /** Returns the pools that count. */
    BySite poolsBySite(IntPredicate counts) {
        return new BySite(reach.homeSites(), kinds, pools(), this::poolSite, this::kindOfPool, counts);
    }

    /**
     * Returns how many children there are in all.
     *
     * @return 0 or more
     */
    public long allChildren() {
        return Arrays.stream(children).asLongStream().sum();
    }

    /**
     * Returns how many places there are in all.
     *
     * @return 0 or more
     */
    public long allPlaces() {
        return Arrays.stream(places).asLongStream().sum();
    }

    /**
     * Returns the same problem with other numbers of children.
     *
     * @param counts how many children each group has, 0 or more; not changed
     * @return a problem like this one otherwise
     * @throws IllegalArgumentException if there is not one number for each group, or one is negative
     */
    public PlacementProblem withChildren(int... counts) {
        if (counts.length != groups()) {
            throw new IllegalArgumentException("PlacementProblem needs " + groups()
                    + " numbers of children, one for each group, but has " + counts.length);
        }
        Builder builder = new Builder(reach, classesTakingType, classes);
        for (int group = 0; group < groups(); group++) {
            builder.group(groupSites[group], groupTypes[group], counts[group]);
        }
        for (int pool = 0; pool < pools(); pool++) {
            builder.pool(poolSites[pool], poolClasses[pool], places[pool]);
        }
        return builder.build();
    }

    /** Returns how many groups, children, pools and places there are only. */
    @Override
    public String toString() {
        return "PlacementProblem[" + groups() + " groups of " + allChildren() + " children, " + pools() + " pools of "
                + allPlaces() + " places]";
    }

    /** Builds a {@link PlacementProblem}. */
    public static final class Builder {

        private final SiteReach reach;
        private final BitSet[] takes;
        private final int classes;
        private final Rows groups = new Rows();
        private final Rows pools = new Rows();

        Builder(SiteReach reach, int types, int classes) {
            this(reach, new BitSet[atLeastNone("types", types)], atLeastNone("classes", classes));
            Arrays.setAll(takes, type -> new BitSet(classes));
        }

        private Builder(SiteReach reach, BitSet[] takes, int classes) {
            this.reach = reach;
            this.takes = takes;
            this.classes = classes;
        }

        /**
         * Says that homes of a class take children of a type.
         *
         * @param type the number of a type
         * @param homeClass the number of a class
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder takes(int type, int homeClass) {
            below("type", type, takes.length);
            below("class", homeClass, classes);
            takes[type].set(homeClass);
            return this;
        }

        /**
         * Adds a group of children.
         *
         * @param childSite where they come from
         * @param type what they are
         * @param count how many they are, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder group(int childSite, int type, int count) {
            below("child site", childSite, reach.childSites());
            below("type", type, takes.length);
            groups.add(childSite, type, atLeastNone("children", count));
            return this;
        }

        /**
         * Adds a pool of places.
         *
         * @param homeSite where they are
         * @param homeClass whom they take
         * @param count how many they are, 0 or more
         * @return this builder
         * @throws IllegalArgumentException if a number is out of range
         */
        public Builder pool(int homeSite, int homeClass, int count) {
            below("home site", homeSite, reach.homeSites());
            below("class", homeClass, classes);
            pools.add(homeSite, homeClass, atLeastNone("places", count));
            return this;
        }

        private static void below(String what, int number, int size) {
            if (number < 0 || number >= size) {
                throw new IllegalArgumentException("PlacementProblem " + what + " must be 0 to " + (size - 1)
                        + " but was " + number + ". Maybe it is numbered from 1?");
            }
        }

        private static int atLeastNone(String what, int number) {
            if (number < 0) {
                throw new IllegalArgumentException(
                        "PlacementProblem " + what + " must be 0 or more but was " + number + ".");
            }
            return number;
        }

        /**
         * Builds the problem.
         *
         * @return the problem
         */
        public PlacementProblem build() {
            return new PlacementProblem(this);
        }
    }

    /** Rows of three numbers. */
    private static final class Rows {

        private int[] cells = new int[48];
        private int size;

        void add(int first, int second, int third) {
            cells = size + 3 > cells.length ? Arrays.copyOf(cells, 2 * cells.length) : cells;
            cells[size++] = first;
            cells[size++] = second;
            cells[size++] = third;
        }

        int[] column(int number) {
            int[] column = new int[size / 3];
            for (int row = 0; row < column.length; row++) {
                column[row] = cells[3 * row + number];
            }
            return column;
        }
    }
}
