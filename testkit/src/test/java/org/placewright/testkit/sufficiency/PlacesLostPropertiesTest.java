package org.placewright.testkit.sufficiency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Standing;
import org.placewright.sufficiency.supply.Admission;
import org.placewright.sufficiency.supply.ChildProfile;
import org.placewright.sufficiency.supply.PlaceLimits;
import org.placewright.sufficiency.supply.PlaceRule;
import org.placewright.sufficiency.supply.PlacesLost;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.testkit.arbitrary.HomeArbitraries;

/** A rule lifted never loses a place, and what each rule costs is what lifting it gives. */
class PlacesLostPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final PlaceLimits LIMITS =
            new PlaceLimits(FosteringLimits.STANDARD, ImmutableMap.of(HomeKind.CHILDRENS_HOME, 4));

    @Provide
    Arbitrary<Supply> supplies() {
        return HomeArbitraries.homes().list().ofMinSize(1).ofMaxSize(12).map(homes -> {
            List<Home> numbered = new ArrayList<>();
            homes.forEach(home -> numbered.add(home.withId(HomeId.of("H" + numbered.size()))));
            return Supply.on(numbered, DAY, Locator.none(), ImmutableSet.of(Standing.LIVE, Standing.NOT_RECORDED));
        });
    }

    @Provide
    Arbitrary<ChildProfile> children() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.of(Sex.MALE, Sex.FEMALE),
                        Arbitraries.of(RegisteredNeed.class).set().ofMaxSize(2))
                .as((age, sex, needs) -> new ChildProfile(age, sex, ImmutableSet.copyOf(needs)));
    }

    @Provide
    Arbitrary<Set<PlaceRule>> rules() {
        return Arbitraries.of(PlaceRule.class).set();
    }

    @Property(tries = 300)
    void lifting_a_rule_gives_what_only_it_keeps_children_out_of(
            @ForAll("supplies") Supply supply,
            @ForAll("children") ChildProfile child,
            @ForAll("rules") Set<PlaceRule> rules) {
        PlacesLost lost = PlacesLost.of(supply, home -> true, child, rules, LIMITS);
        for (PlaceRule rule : PlaceRule.values()) {
            Set<PlaceRule> others = Sets.difference(rules, Set.of(rule));
            PlacesLost lifted = PlacesLost.of(supply, home -> true, child, others, LIMITS);
            assertThat(lost.placesWithout(rule)).isEqualTo(lifted.places()).isGreaterThanOrEqualTo(lost.places());
            assertThat(lost.withoutRules()).isEqualTo(lifted.withoutRules());
            PlacesLost alone = PlacesLost.of(supply, home -> true, child, Set.of(rule), LIMITS);
            assertThat(alone.withoutRules() - alone.places())
                    .isEqualTo(alone.by(rule).inAll())
                    .isEqualTo(alone.by(rule).byThisOnly());
        }
    }

    @Property(tries = 300)
    void with_every_rule_lifted_there_are_the_places_registered(
            @ForAll("supplies") Supply supply, @ForAll("children") ChildProfile child) {
        PlacesLost lost = PlacesLost.of(supply, home -> true, child, Set.of(), LIMITS);
        long registered = 0;
        for (int home = 0; home < supply.size(); home++) {
            boolean lawful = child.age() >= 16 || supply.home(home).kind() != HomeKind.SUPPORTED_ACCOMMODATION;
            registered += lawful ? supply.registered(home).orElse(0) : 0;
        }
        assertThat(lost.places()).isEqualTo(registered).isEqualTo(lost.withoutRules());
    }

    @Property(tries = 300)
    void whom_no_rule_keeps_out_the_home_permits(
            @ForAll("supplies") Supply supply, @ForAll("children") ChildProfile child) {
        for (Home home : supply.homes()) {
            boolean taken = Admission.of(home, EnumSet.allOf(PlaceRule.class))
                    .takes(OptionalInt.of(child.age()), child.sex(), ImmutableSet.of());
            boolean lawful = child.age() >= 16 || home.kind() != HomeKind.SUPPORTED_ACCOMMODATION;
            assertThat(taken).isEqualTo(lawful && home.permits(child.age(), child.sex()) != Answer.NO);
        }
    }

    @Property(tries = 300)
    void homes_add_up(
            @ForAll("supplies") Supply supply,
            @ForAll("children") ChildProfile child,
            @ForAll("rules") Set<PlaceRule> rules) {
        PlacesLost all = PlacesLost.of(supply, home -> true, child, rules, LIMITS);
        PlacesLost even = PlacesLost.of(supply, home -> home % 2 == 0, child, rules, LIMITS);
        PlacesLost odd = PlacesLost.of(supply, home -> home % 2 == 1, child, rules, LIMITS);
        assertThat(even.places() + odd.places()).isEqualTo(all.places());
        assertThat(even.needsNotRecorded() + odd.needsNotRecorded()).isEqualTo(all.needsNotRecorded());
        assertThat(even.homesNotKnown() + odd.homesNotKnown()).isEqualTo(all.homesNotKnown());
        for (PlaceRule rule : rules) {
            assertThat(even.by(rule).inAll() + odd.by(rule).inAll())
                    .isEqualTo(all.by(rule).inAll());
        }
    }
}
