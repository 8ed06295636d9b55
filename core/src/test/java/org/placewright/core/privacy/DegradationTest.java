package org.placewright.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AgreementId;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.id.ReferralId;

class DegradationTest {

    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final Degradation TO_SECTOR = Degradation.toSector(KEY);

    @Test
    void replaces_identifiers_once() {
        ChildId child = TO_SECTOR.degrade(ChildId.of("1"));
        ReferralId referral = TO_SECTOR.degrade(ReferralId.of("1"));
        HomeId home = TO_SECTOR.degrade(HomeId.of("1"));
        AgreementId agreement = TO_SECTOR.degrade(AgreementId.of("1"));

        assertThat(child.value()).isEqualTo(KEY.pseudonymOf(ChildId.of("1")).text());
        assertThat(referral.value())
                .isEqualTo(KEY.pseudonymOf(ReferralId.of("1")).text());
        assertThat(home.value()).isEqualTo(KEY.pseudonymOf(HomeId.of("1")).text());
        assertThat(agreement.value())
                .isEqualTo(KEY.pseudonymOf(AgreementId.of("1")).text());
        assertThat(TO_SECTOR.degrade(agreement)).isEqualTo(agreement);
        assertThat(TO_SECTOR.degrade(child)).isEqualTo(child);
        assertThat(TO_SECTOR.degrade(referral)).isEqualTo(referral);
        assertThat(TO_SECTOR.degrade(home)).isEqualTo(home);
    }

    @Test
    void tells_the_same_number_of_two_authorities_apart() {
        Degradation north = TO_SECTOR.forAuthority(AuthorityId.of("Northmoor"));

        assertThat(north.degrade(ChildId.of("1")))
                .isEqualTo(TO_SECTOR.forAuthority(AuthorityId.of("Northmoor")).degrade(ChildId.of("1")))
                .isNotEqualTo(TO_SECTOR.forAuthority(AuthorityId.of("Eastwick")).degrade(ChildId.of("1")))
                .isNotEqualTo(TO_SECTOR.degrade(ChildId.of("1")));
        assertThat(north.postcodes()).isEqualTo(TO_SECTOR.postcodes());
    }

    @Test
    void cuts_birth_dates_to_the_month() {
        assertThat(TO_SECTOR.degradeDateOfBirth(LocalDate.of(2012, 2, 29))).isEqualTo(LocalDate.of(2012, 2, 1));
        assertThat(TO_SECTOR.degradeDateOfBirth(LocalDate.of(2012, 3, 1))).isEqualTo(LocalDate.of(2012, 3, 1));
    }

    @Test
    void cuts_postcodes_as_far_as_asked() {
        assertThat(TO_SECTOR.degrade(Postcode.of("SW1A 1AA"))).isEqualTo(Postcode.of("SW1A 1"));
        assertThat(new Degradation(KEY, Postcode.Precision.DISTRICT).degrade(Postcode.of("SW1A 1AA")))
                .isEqualTo(Postcode.of("SW1A"));
    }

    @Test
    void refuses_to_keep_whole_postcodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Degradation(KEY, Postcode.Precision.UNIT))
                .withMessageContaining("postcodes must not be UNIT")
                .withMessageContaining("SECTOR");
    }
}
