package org.placewright.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.matching.Examples.MILES_EAST;
import static org.placewright.matching.Examples.fostering;
import static org.placewright.matching.Examples.milesEast;
import static org.placewright.matching.Examples.referral;
import static org.placewright.matching.rule.Says.says;

import org.junit.jupiter.api.Test;
import org.placewright.core.geo.GridPoint;
import org.placewright.core.geo.Postcode;
import org.placewright.core.measure.Lengths;
import org.placewright.core.need.AreaToAvoid;
import org.placewright.core.need.Needs;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;

class AreaToAvoidRuleTest {

    private static final EligibilityRule<?> RULE = new AreaToAvoidRule();
    private static final GridPoint FAMILY = MILES_EAST.locate(milesEast(0)).orElseThrow();

    @Test
    void an_area_is_avoided_to_its_edge_and_never_a_near_miss() {
        // Five miles of the return are 8,046.5 metres, and positions are to the metre.
        Referral toTheEdge = avoiding(new AreaToAvoid.AroundPoint(FAMILY, Lengths.metres(8_047)));
        Referral shortOfIt = avoiding(new AreaToAvoid.AroundPoint(FAMILY, Lengths.metres(8_046)));
        assertThat(says(RULE, toTheEdge, at(4))).isEqualTo("EXCLUDED inside-area-to-avoid");
        assertThat(says(RULE, toTheEdge, at(5))).isEqualTo("EXCLUDED inside-area-to-avoid");
        assertThat(says(RULE, shortOfIt, at(5))).isEqualTo("ALLOWED");
        assertThat(RULE.mayBeRelaxed()).isFalse();
    }

    @Test
    void an_area_around_a_postcode_is_located_by_the_market() {
        Referral around = avoiding(new AreaToAvoid.AroundPostcode(milesEast(10), Lengths.returnMiles(2)));
        assertThat(says(RULE, around, at(11))).isEqualTo("EXCLUDED inside-area-to-avoid");
        assertThat(says(RULE, around, at(13))).isEqualTo("ALLOWED");
    }

    @Test
    void what_cannot_be_located_is_asked_unless_another_area_excludes() {
        AreaToAvoid nowhere = new AreaToAvoid.AroundPostcode(Postcode.of("ZB1 1"), Lengths.miles(2));
        AreaToAvoid here = new AreaToAvoid.AroundPoint(FAMILY, Lengths.miles(2));
        assertThat(says(RULE, avoiding(nowhere), at(1))).isEqualTo("CANNOT_TELL area-to-avoid-not-located");
        assertThat(says(RULE, avoiding(nowhere, here), at(1))).isEqualTo("EXCLUDED inside-area-to-avoid");
        Home unplaced = fostering("F").build();
        assertThat(says(RULE, avoiding(here), unplaced)).isEqualTo("CANNOT_TELL home-not-located");
        assertThat(says(RULE, referral().build(), unplaced)).isEqualTo("ALLOWED");
    }

    private static Referral avoiding(AreaToAvoid... areas) {
        return referral().needs(Needs.builder().addAreasToAvoid(areas).build()).build();
    }

    private static Home at(int miles) {
        return fostering("F").postcode(milesEast(miles)).build();
    }
}
