package org.placewright.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class PhysicalLinesPropertyTest {

    @Property
    void lines_are_those_the_platform_library_sees(
            @ForAll @Chars({'\r', '\n', 'a', ','}) @StringLength(max = 30) String text) throws IOException {
        assertThat(PhysicalLinesTest.split(text)).isEqualTo(text.lines().toList());
    }
}
