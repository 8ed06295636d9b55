package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.result.SourceLocation;

/** What the laws of order leave open. */
class OrderPropertiesTest {

    @Property
    void a_location_without_a_line_comes_before_those_with_one(@ForAll SourceLocation location) {
        assertThat(new SourceLocation(location.file(), OptionalLong.empty(), Optional.empty()))
                .isLessThanOrEqualTo(location);
    }
}
