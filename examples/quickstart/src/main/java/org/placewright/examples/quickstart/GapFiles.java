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
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.gap.GapJson;
import org.placewright.interchange.gap.GapTables;
import org.placewright.interchange.gap.ReachTables;
import org.placewright.interchange.postcode.AuthorityLocator;
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
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacesTaken;
import org.placewright.sufficiency.reach.ReachableHomes;

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

    /** Writes all; the locator says whose area a postcode is in, if it knows. */
    void write(Gap gap, ReachableHomes homes, Optional<Locator> locator) {
        TableFiles.write(GapTables.of(gap), folder.resolve("gap.csv"));
        TableFiles.write(GapJson.of(gap), folder.resolve("gap.json"));
        PlacementAreas areas = locator.filter(AuthorityLocator.class::isInstance)
                .map(AuthorityLocator.class::cast)
                .map(known -> PlacementAreas.of(homes.residences(), known::authorityOf))
                .orElseGet(() -> PlacementAreas.of(homes.residences()));
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

    /**
     * Returns the councils of the same region. Councils of no region of England, as invented ones, are the peers of one
     * another.
     */
    private static ImmutableSetMultimap<AuthorityId, AuthorityId> peers(ImmutableSet<AuthorityId> councils) {
        ImmutableSet<AuthorityId> unknown = councils.stream()
                .filter(council ->
                        LocalAuthorities.ofEngland().withCode(council).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSetMultimap.Builder<AuthorityId, AuthorityId> peers = ImmutableSetMultimap.builder();
        peers.putAll(PeerComparisons.ofRegions(councils));
        unknown.forEach(council -> peers.putAll(council, Sets.difference(unknown, ImmutableSet.of(council))));
        return peers.build();
    }

    /**
     * Returns the middles of councils where enough children come from known places for the middle to be nobody's home.
     */
    private static ImmutableList<CandidateSite> candidates(ReachableHomes homes, PlacementGroup kind) {
        Map<AuthorityId, Integer> located = new HashMap<>();
        for (int number = 0; number < homes.residences().children().size(); number++) {
            LookedAfterChild child = homes.residences().children().child(number);
            OptionalInt group = homes.groupOf(number);
            if (group.isPresent()
                    && homes.groups().get(group.getAsInt()).kind() == kind
                    && child.origin().isPresent()) {
                child.authority().ifPresent(council -> located.merge(council, 1, Integer::sum));
            }
        }
        return CandidateSite.middles(homes, kind).stream()
                .filter(site -> site.authority()
                        .filter(council -> located.getOrDefault(council, 0) >= FEWEST_CHILDREN)
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
