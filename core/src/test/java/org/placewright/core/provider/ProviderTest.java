package org.placewright.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.placewright.core.id.ProviderId;

class ProviderTest {

    @Test
    void has_a_name_and_perhaps_a_sector() {
        Provider provider =
                Provider.builder().id(ProviderId.of("P-1")).name("Elm Care").build();

        assertThat(provider.sector()).isEmpty();
        assertThat(provider.name()).isEqualTo("Elm Care");
    }

    @Test
    void has_no_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(Provider.builder().id(ProviderId.of("P-1")).name(" ")::build)
                .withMessage("Provider name must not be blank");
    }
}
