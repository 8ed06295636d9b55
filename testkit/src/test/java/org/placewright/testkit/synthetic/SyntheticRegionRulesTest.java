package org.placewright.testkit.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.time.CollectionYear;

class SyntheticRegionRulesTest {

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void rules_hold_for_any_seed_and_size(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int councils,
            @ForAll @IntRange(min = 10, max = 120) int childrenEach,
            @ForAll @IntRange(min = 10, max = 60) int homesEach,
            @ForAll @IntRange(max = 30) int referrals,
            @ForAll @IntRange(min = 2020, max = 2024) int firstYear,
            @ForAll @IntRange(min = 2, max = 6) int yearsBetween) {
        SyntheticRegionSpec spec = SyntheticRegionSpec.builder()
                .seed(seed)
                .councilCount(councils)
                .childCount(childrenEach * councils)
                .homeCount(homesEach * councils)
                .referralCount(referrals)
                .firstYear(CollectionYear.of(firstYear))
                .lastYear(CollectionYear.of(Math.max(2025, firstYear + yearsBetween)))
                .build();
        SyntheticRegion region = SyntheticRegion.generate(spec);
        RegionRules.check(spec, region);
        assertThat(SyntheticRegion.generate(spec)).isEqualTo(region);
    }

    @Property(tries = 50)
    void a_specification_out_of_bounds_is_refused(@ForAll @IntRange(min = 13, max = 1_000) int councils) {
        assertThatThrownBy(() ->
                        SyntheticRegionSpec.builder().councilCount(councils).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("councilCount must be 1 to 12 here but was " + councils);
    }
}
