package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.Pseudonym;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.privacy.Degradation;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.testkit.arbitrary.TimeArbitraries;

/** A home that is degraded says neither its name nor its address nor any child's, and is otherwise the same. */
class HomeDegradationPropertiesTest {

    @Provide
    Arbitrary<Degradation> ways() {
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
        return Arbitraries.of(
                new Degradation(key, Postcode.Precision.SECTOR), new Degradation(key, Postcode.Precision.DISTRICT));
    }

    @Property
    void happens_once(@ForAll Home home, @ForAll("ways") Degradation how) {
        Home degraded = home.degrade(how);

        assertThat(degraded.degrade(how)).isEqualTo(degraded);
    }

    @Property
    void leaves_no_name_and_no_whole_postcode(@ForAll Home home, @ForAll("ways") Degradation how) {
        Home degraded = home.degrade(how);

        assertThat(Pseudonym.isPseudonym(degraded.id().value())).isTrue();
        assertThat(degraded.id()).isEqualTo(how.degrade(home.id()));
        assertThat(degraded.postcode().map(Postcode::precision).orElse(how.postcodes()))
                .isLessThanOrEqualTo(how.postcodes());
        assertThat(degraded.postcode()).isEqualTo(home.postcode().map(how::degrade));
    }

    @Property
    void changes_nothing_else(@ForAll Home home, @ForAll("ways") Degradation how) {
        Home degraded = home.degrade(how).withId(home.id()).withPostcode(home.postcode());

        if (degraded instanceof FosteringHousehold household && home instanceof FosteringHousehold given) {
            degraded =
                    household.withConnectedChildren(given.connectedChildren()).withExemption(given.exemption());
        }
        assertThat(degraded).isEqualTo(home);
    }

    @Property
    void keeps_who_may_live_there(
            @ForAll FosteringHousehold household, @ForAll ChildId child, @ForAll("ways") Degradation how) {
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
