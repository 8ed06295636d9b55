package org.placewright.sufficiency.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.gap.MadeRegion.BRADFORD;
import static org.placewright.sufficiency.gap.MadeRegion.LEEDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.gap.PeerComparison.Verdict;
import org.placewright.sufficiency.reach.ReachPolicy;

/** What is said of a council beside its peers. */
class PeerComparisonsTest {

    private static final AuthorityId DURHAM = AuthorityId.of("E06000047");

    /** Leeds with 12 children of whom so many are in unregistered settings, Bradford with 40 of whom 4 are. */
    private static LocationProfiles profiles(int ofLeeds) {
        MadeRegion region = new MadeRegion();
        for (int i = 0; i < 12; i++) {
            region.child("L" + i, Optional.of(LEEDS), i < ofLeeds ? "Z13" : "U4", "", "", "");
        }
        for (int i = 0; i < 40; i++) {
            region.child("B" + i, Optional.of(BRADFORD), i < 4 ? "Z13" : "U4", "", "", "");
        }
        return LocationProfiles.of(
                PlacementAreas.of(region.residences()),
                ImmutableListMultimap.of(),
                ReachPolicy.standard().unregistered());
    }

    private static PeerComparison unregistered(int ofLeeds, PeerPolicy policy) {
        ImmutableList<PeerComparison> compared =
                PeerComparisons.of(profiles(ofLeeds), ImmutableSetMultimap.of(LEEDS, BRADFORD), policy);
        assertThat(compared)
                .filteredOn(each -> each.council().equals(LEEDS))
                .extracting(PeerComparison::measure)
                .containsExactly(ProfileMeasure.values());
        return compared.stream()
                .filter(each -> each.council().equals(LEEDS) && each.measure() == ProfileMeasure.UNREGISTERED)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_council_differs_where_chance_does_not_explain_it() {
        PeerComparison higher = unregistered(8, PeerPolicy.STANDARD);
        assertThat(higher.own()).isEqualTo(new Share(8, 12));
        assertThat(higher.peers()).isEqualTo(new Share(4, 40));
        assertThat(higher.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(unregistered(3, PeerPolicy.STANDARD).verdict()).isEqualTo(Verdict.NOT_TOLD_APART);
        assertThat(unregistered(0, PeerPolicy.STANDARD).verdict()).isEqualTo(Verdict.NOT_TOLD_APART);
    }

    @Test
    void a_council_without_peers_has_its_own_figures() {
        assertThat(PeerComparisons.of(profiles(8), ImmutableSetMultimap.of(), PeerPolicy.STANDARD))
                .hasSize(2 * ProfileMeasure.values().length)
                .allSatisfy(each -> {
                    assertThat(each.peers()).isEqualTo(new Share(0, 0));
                    assertThat(each.difference()).isEmpty();
                    assertThat(each.verdict()).isEqualTo(Verdict.TOO_FEW);
                })
                .anySatisfy(each -> assertThat(each.own()).isEqualTo(new Share(8, 12)));
    }

    @Test
    void the_rate_of_false_discoveries_can_keep_a_difference_back() {
        PeerComparison alone = unregistered(5, new PeerPolicy(0.95, 10, 1));
        assertThat(alone.verdict()).isEqualTo(Verdict.HIGHER);
        double adjusted = alone.adjustedPValue().orElseThrow();
        assertThat(adjusted).isGreaterThan(alone.difference().orElseThrow().pValue());
        assertThat(unregistered(5, new PeerPolicy(0.95, 10, adjusted * 0.99)).verdict())
                .isEqualTo(Verdict.NOT_TOLD_APART);
    }

    @Test
    void too_few_are_not_compared() {
        PeerComparison few = unregistered(8, new PeerPolicy(0.95, 13, 0.05));
        assertThat(few.verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(few.difference()).isEmpty();
        assertThat(few.adjustedPValue()).isEmpty();
    }

    @Test
    void peers_are_the_others_of_the_region() {
        assertThat(PeerComparisons.ofRegions(ImmutableSet.of(LEEDS, BRADFORD, DURHAM, AuthorityId.of("Elsewhere"))))
                .isEqualTo(ImmutableSetMultimap.of(LEEDS, BRADFORD, BRADFORD, LEEDS));
    }

    @Test
    void nobody_is_their_own_peer() {
        LocationProfiles profiles = profiles(1);
        ImmutableSetMultimap<AuthorityId, AuthorityId> own = ImmutableSetMultimap.of(LEEDS, LEEDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeerComparisons.of(profiles, own, PeerPolicy.STANDARD))
                .withMessageContaining(LEEDS.value());
    }
}
