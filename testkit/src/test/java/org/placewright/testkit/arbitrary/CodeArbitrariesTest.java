package org.placewright.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.YesNo;
import org.placewright.core.time.CollectionYear;

class CodeArbitrariesTest {

    @Property(tries = 20)
    void codes_of_a_year_are_those_valid_in_it(@ForAll CollectionYear year, @ForAll Random random) {
        assertThat(ImmutableSet.copyOf(Draws.many(CodeArbitraries.validIn(PlacementType.codes(), year), random)))
                .isEqualTo(PlacementType.codes().validIn(year));
    }

    @Property(tries = 3)
    void codes_as_recorded_may_be_known_or_not_or_missing(@ForAll Random random) {
        assertThat(Draws.many(CodeArbitraries.asRecorded(PlacementType.codes()), random))
                .containsAll(PlacementType.codes().codes())
                .contains(PlacementType.codes().notRecorded())
                .anyMatch(code -> code.isRecorded() && !code.isRecognised());
        assertThat(Draws.smallest(
                        CodeArbitraries.asRecorded(PlacementType.codes()), random, PlacementType::isRecognised))
                .isEqualTo(PlacementType.A3);
    }

    @Property(tries = 3)
    void unrecognised_codes_are_recorded(@ForAll Random random) {
        assertThat(Draws.many(CodeArbitraries.unrecognised(PlacementType.codes()), random))
                .allMatch(PlacementType::isRecorded)
                .noneMatch(PlacementType::isRecognised);
    }

    @Property(tries = 3)
    void answers_are_yes_and_no(@ForAll Random random) {
        assertThat(ImmutableSet.copyOf(Draws.many(CodeArbitraries.yesOrNo(), random)))
                .containsExactlyInAnyOrder(YesNo.NO, YesNo.YES);
        assertThat(Draws.smallest(CodeArbitraries.yesOrNo(), random, answer -> true))
                .isEqualTo(YesNo.NO);
    }
}
