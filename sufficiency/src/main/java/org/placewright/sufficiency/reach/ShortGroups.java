package org.placewright.sufficiency.reach;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * The groups of short markets by child site, and the child sites of such groups that each home site is reached from.
 */
final class ShortGroups {

    private final PlacementProblem problem;
    private final int[] firstGroups;
    private final int[] groups;
    private final int[] firstSites;
    private final int[] sites;

    ShortGroups(ShortMarkets markets) {
        this.problem = markets.problem();
        SiteReach reach = problem.reach();
        BitSet isShort = new BitSet(problem.groups());
        this.firstGroups = new int[reach.childSites() + 1];
        for (int group = 0; group < problem.groups(); group++) {
            if (markets.marketOfGroup(group).isPresent()) {
                isShort.set(group);
                firstGroups[problem.groupSite(group) + 1]++;
            }
        }
        addUp(firstGroups);
        this.groups = new int[isShort.cardinality()];
        int[] nextGroups = firstGroups.clone();
        isShort.stream().forEach(group -> groups[nextGroups[problem.groupSite(group)]++] = group);
        this.firstSites = new int[reach.homeSites() + 1];
        forEachShortSite(site -> {
            for (int at = reach.first(site); at < reach.first(site + 1); at++) {
                firstSites[reach.homeSite(at) + 1]++;
            }
        });
        addUp(firstSites);
        this.sites = new int[firstSites[reach.homeSites()]];
        int[] nextSites = firstSites.clone();
        forEachShortSite(site -> {
            for (int at = reach.first(site); at < reach.first(site + 1); at++) {
                sites[nextSites[reach.homeSite(at)]++] = site;
            }
        });
    }

    private static void addUp(int[] sizes) {
        for (int i = 1; i < sizes.length; i++) {
            sizes[i] += sizes[i - 1];
        }
    }

    private void forEachShortSite(IntConsumer action) {
        for (int site = 0; site + 1 < firstGroups.length; site++) {
            if (firstGroups[site] < firstGroups[site + 1]) {
                action.accept(site);
            }
        }
    }

    PlacementProblem problem() {
        return problem;
    }

    /** Returns where the groups of a child site begin. */
    int firstGroupOf(int childSite) {
        return firstGroups[childSite];
    }

    int groupAt(int place) {
        return groups[place];
    }

    /** Returns where the child sites that a home site is reached from begin. */
    int firstSiteOf(int homeSite) {
        return firstSites[homeSite];
    }

    int siteAt(int place) {
        return sites[place];
    }

    /** Returns the groups of short markets that a home takes and is within reach of. */
    ImmutableIntArray eligible(AddedHome home) {
        BitSet types = new BitSet();
        home.types().forEach(type -> types.set(below("type", type, problem.types())));
        ImmutableIntArray.Builder eligible = ImmutableIntArray.builder();
        BitSet seen = new BitSet();
        home.childSites().forEach(site -> {
            below("child site", site, problem.reach().childSites());
            if (!seen.get(site)) {
                seen.set(site);
                for (int place = firstGroups[site]; place < firstGroups[site + 1]; place++) {
                    if (types.get(problem.groupType(groups[place]))) {
                        eligible.add(groups[place]);
                    }
                }
            }
        });
        return eligible.build();
    }

    private static int below(String what, int number, int size) {
        if (number < 0 || number >= size) {
            throw new IllegalArgumentException("AddedHome " + what + " must be 0 to " + (size - 1) + " but was "
                    + number + ". Maybe it is numbered by another problem?");
        }
        return number;
    }
}
