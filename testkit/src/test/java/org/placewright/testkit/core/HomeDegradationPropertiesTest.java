package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** A home that is degraded says neither its name nor its address nor any child's, and is otherwise the same. */
class HomeDegradationPropertiesTest {

    @Property
    void leaves_no_name_and_no_whole_postcode(@ForAll Home home, @ForAll Degradation how) {
        Home degraded = home.degrade(how);

        assertThat(Pseudonym.isPseudonym(degraded.id().value())).isTrue();
        assertThat(degraded.id()).isEqualTo(how.degrade(home.id()));
        assertThat(degraded.postcode().map(Postcode::precision).orElse(how.postcodes()))
                .isLessThanOrEqualTo(how.postcodes());
        assertThat(degraded.postcode()).isEqualTo(home.postcode().map(how::degrade));
    }

    @Property
    void changes_nothing_else(@ForAll Home home, @ForAll Degradation how) {
        Home degraded = home.degrade(how);

        assertThat(degraded.kind()).isEqualTo(home.kind());
        assertThat(degraded.offering()).isEqualTo(home.offering());
        assertThat(degraded.withId(home.id())
                        .withPostcode(Optional.empty())
                        .withResidents(Optional.empty())
                        .degrade(how))
                .isEqualTo(home.withPostcode(Optional.empty())
                        .withResidents(Optional.empty())
                        .degrade(how));
    }

    @Property
    void leaves_no_registration_of_the_home_itself(@ForAll Home home, @ForAll Degradation how) {
        boolean providersOwn = home.kind() == HomeKind.SUPPORTED_ACCOMMODATION;

        assertThat(home.degrade(how).registration())
                .isEqualTo(home.registration().filter(registration -> providersOwn));
    }

    @Property
    void replaces_the_tokens_of_residents(@ForAll Home home, @ForAll Degradation how) {
        assertThat(home.degrade(how).residents()).isEqualTo(home.residents().map(living -> living.degrade(how)));
        assertThat(home.degrade(how).residents().stream().flatMap(living -> living.all().stream()))
                .allMatch(resident -> Pseudonym.isPseudonym(resident.token().value()))
                .allMatch(resident ->
                        resident.siblings().stream().allMatch(token -> Pseudonym.isPseudonym(token.value())));
    }

    @Property
    void keeps_who_may_live_there(
            @ForAll FosteringHousehold household, @ForAll ChildId child, @ForAll Degradation how) {
        FosteringHousehold degraded = household.degrade(how);

        assertThat(degraded.connectedChildren()).allMatch(named -> Pseudonym.isPseudonym(named.value()));
        assertThat(degraded.exemption().filter(exempt -> exempt.children().stream()
                        .anyMatch(named -> !Pseudonym.isPseudonym(named.value()))))
                .isEqualTo(Optional.empty());
        FosteringHousehold kin = household.withConnectedChildren(child);
        assertThat(kin.degrade(how).standingOn(TimeArbitraries.LAST_DAY, how.degrade(child)))
                .isEqualTo(kin.standingOn(TimeArbitraries.LAST_DAY, child));
    }
}
