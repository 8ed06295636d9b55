package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;

class ProviderTest {

    @Test
    void has_a_name_and_perhaps_a_sector() {
        Provider provider =
                Provider.builder().id(ProviderId.of("P-1")).name("Elm Care").build();

        assertThat(provider.sector()).isEmpty();
        assertThat(provider.companyNumber()).isEmpty();
        assertThat(provider.registrations()).isEmpty();
        assertThat(provider.name()).isEqualTo("Elm Care");
    }

    @Test
    void belongs_to_the_group_of_its_ultimate_owner_or_to_none_but_its_own() {
        Provider provider =
                Provider.builder().id(ProviderId.of("P-1")).name("Elm Care").build();

        assertThat(provider.ultimateOwner()).isEmpty();
        assertThat(provider.group()).isEqualTo(ProviderId.of("P-1"));
        assertThat(provider.withUltimateOwner(ProviderId.of("P-2")).group()).isEqualTo(ProviderId.of("P-2"));
    }

    @Test
    void holds_its_registrations_by_number_and_each_once() {
        Provider.Builder provider = Provider.builder().id(ProviderId.of("P-1")).name("Elm Care");
        Registration first = registration("1000000");
        Registration second = registration("2000000");

        assertThat(provider.addRegistrations(second, first).build().registrations())
                .containsExactly(first, second);
        assertThatIllegalArgumentException()
                .isThrownBy(provider.addRegistrations(second.withPlaces(3))::build)
                .withMessage("Provider registrations must each have their own number but 2000000 is there twice. Maybe"
                        + " an old record was kept?");
    }

    private static Registration registration(String urn) {
        return Registration.builder()
                .urn(Urn.of(urn))
                .status(RegistrationStatus.ACTIVE)
                .build();
    }

    @Test
    void has_no_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(Provider.builder().id(ProviderId.of("P-1")).name(" ")::build)
                .withMessage("Provider name must not be blank. Maybe give its identifier where no name is known?");
    }
}
