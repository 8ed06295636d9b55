package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.gap.GapJson;
import org.placewright.interchange.gap.GapTables;
import org.placewright.interchange.gap.ReachTables;
import org.placewright.sufficiency.gap.CandidateSite;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.LocationProfiles;
import org.placewright.sufficiency.gap.NewHome;
import org.placewright.sufficiency.gap.NewHomeSites;
import org.placewright.sufficiency.gap.PeerComparisons;
import org.placewright.sufficiency.gap.PeerPolicy;
import org.placewright.sufficiency.gap.PlacementAreas;
import org.placewright.sufficiency.gap.PlacementBalance;
import org.placewright.sufficiency.gap.RuleCosts;
import org.placewright.sufficiency.gap.SiteBenefit;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachableHomes;
import org.placewright.sufficiency.reach.ReachableHomes.ChildGroup;

/** Writes a gap, and what makes it, to a folder. */
final class GapFiles {

    /** New children's homes have about three places (Ofsted, 2025). */
    private static final int PLACES_OF_NEW_HOME = 3;

    private static final ImmutableList<PlacementGroup> KINDS =
            ImmutableList.of(PlacementGroup.FOSTERING, PlacementGroup.RESIDENTIAL, PlacementGroup.SUPPORTED);

    private static final int FEWEST_CHILDREN = 5;

    private final Path folder;

    GapFiles(Path folder) {
        this.folder = folder;
    }

    void write(Gap gap, ReachableHomes homes) {
        TableFiles.write(GapTables.of(gap), folder.resolve("gap.csv"));
        TableFiles.write(GapJson.of(gap), folder.resolve("gap.json"));
        PlacementAreas areas = PlacementAreas.of(homes.residences());
        TableFiles.write(ReachTables.balance(PlacementBalance.of(areas)), folder.resolve("balance.csv"));
        LocationProfiles profiles = LocationProfiles.of(
                areas, ImmutableListMultimap.of(), homes.policy().unregistered());
        TableFiles.write(
                ReachTables.comparisons(PeerComparisons.of(profiles, peers(profiles.councils()), PeerPolicy.STANDARD)),
                folder.resolve("profile.csv"));
        PlacesTaken taken = MostPlaced.standard().place(homes.problem());
        TableFiles.write(ReachTables.sites(sites(homes, taken)), folder.resolve("sites.csv"));
        TableFiles.write(
                ReachTables.rules(RuleCosts.of(homes, MostPlaced.standard(), taken, Runnable::run)),
                folder.resolve("rules.csv"));
    }

    /** Returns the councils of the same region; all others where no region is known, as of invented ones. */
    private static ImmutableSetMultimap<AuthorityId, AuthorityId> peers(ImmutableSet<AuthorityId> councils) {
        ImmutableSetMultimap<AuthorityId, AuthorityId> regional = PeerComparisons.ofRegions(councils);
        if (!regional.isEmpty()) {
            return regional;
        }
        ImmutableSetMultimap.Builder<AuthorityId, AuthorityId> others = ImmutableSetMultimap.builder();
        for (AuthorityId council : councils) {
            others.putAll(council, Sets.difference(councils, ImmutableSet.of(council)));
        }
        return others.build();
    }

    /** Returns the middles of councils with children enough for the middle to be nobody's home. */
    private static ImmutableList<CandidateSite> candidates(ReachableHomes homes, PlacementGroup kind) {
        Map<AuthorityId, Integer> children = new HashMap<>();
        for (int group = 0; group < homes.groups().size(); group++) {
            ChildGroup each = homes.groups().get(group);
            int count = homes.problem().children(group);
            if (each.kind() == kind) {
                each.authority().ifPresent(council -> children.merge(council, count, Integer::sum));
            }
        }
        return CandidateSite.middles(homes, kind).stream()
                .filter(site -> site.authority()
                        .filter(council -> children.getOrDefault(council, 0) >= FEWEST_CHILDREN)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableMap<PlacementGroup, ImmutableList<SiteBenefit>> sites(
            ReachableHomes homes, PlacesTaken taken) {
        NewHomeSites sites = NewHomeSites.of(homes, taken);
        ImmutableMap.Builder<PlacementGroup, ImmutableList<SiteBenefit>> benefits = ImmutableMap.builder();
        for (PlacementGroup kind : KINDS) {
            benefits.put(kind, sites.rank(NewHome.forAnyone(kind, PLACES_OF_NEW_HOME), candidates(homes, kind)));
        }
        return benefits.buildOrThrow();
    }
}
