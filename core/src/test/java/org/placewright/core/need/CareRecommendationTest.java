package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CareRecommendationTest {

    @Test
    void rules_nothing_out_unless_told() {
        assertThat(CareRecommendation.NOT_SPECIFIED)
                .isEqualTo(new CareRecommendation(
                        Suitability.NOT_SPECIFIED, Suitability.NOT_SPECIFIED, Suitability.NOT_SPECIFIED));
    }

    @Test
    void uses_the_wording_of_the_standard() {
        assertThat(Suitability.values())
                .extracting(Suitability::label)
                .containsExactly("Preferred", "Suitable but not preferred", "Unsuitable", "Not specified");
    }
}
