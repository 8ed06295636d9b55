package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Postcode;

class FieldKindsTest {

    @Test
    void the_example_of_a_postcode_has_the_form_of_one() {
        String example = FieldKinds.POSTCODE.remedy().replaceFirst(".*such as ", "");
        assertThat(Postcode.parse(example)).isPresent();
    }
}
