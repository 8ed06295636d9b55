package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcingRouteTest {

    @Test
    void is_a_block_a_call_off_or_neither() {
        List<SourcingRoute> blocks = Arrays.stream(SourcingRoute.values())
                .filter(SourcingRoute::isBlock)
                .toList();
        List<SourcingRoute> callOffs = Arrays.stream(SourcingRoute.values())
                .filter(SourcingRoute::isCallOff)
                .toList();

        assertThat(blocks)
                .containsExactly(
                        SourcingRoute.LOCAL_HARD_BLOCK,
                        SourcingRoute.LOCAL_SOFT_BLOCK,
                        SourcingRoute.COLLABORATIVE_HARD_BLOCK,
                        SourcingRoute.COLLABORATIVE_SOFT_BLOCK,
                        SourcingRoute.FLEXI_BLOCK);
        assertThat(callOffs)
                .containsExactly(SourcingRoute.FRAMEWORK, SourcingRoute.DYNAMIC_PURCHASING_SYSTEM)
                .containsExactlyElementsOf(Arrays.stream(FrameworkKind.values())
                        .map(FrameworkKind::route)
                        .toList());
    }

    @Test
    void is_under_a_contract_or_not() {
        assertThat(Arrays.stream(SourcingRoute.values())
                        .filter(route -> !route.isUnderContract())
                        .toList())
                .containsExactly(SourcingRoute.OFF_FRAMEWORK, SourcingRoute.IN_HOUSE, SourcingRoute.REMAND);
    }

    @Test
    void has_a_label_as_every_choice_has() {
        Stream<List<String>> labels = Stream.of(
                Arrays.stream(SourcingRoute.values()).map(SourcingRoute::label).toList(),
                Arrays.stream(FrameworkKind.values()).map(FrameworkKind::label).toList(),
                Arrays.stream(LotKind.values()).map(LotKind::label).toList(),
                Arrays.stream(NeedLevel.values()).map(NeedLevel::label).toList(),
                Arrays.stream(PlacementFeature.values())
                        .map(PlacementFeature::label)
                        .toList(),
                Arrays.stream(Funder.values()).map(Funder::label).toList(),
                Arrays.stream(BlockCommitment.values())
                        .map(BlockCommitment::label)
                        .toList(),
                Arrays.stream(DiscountKind.values()).map(DiscountKind::label).toList(),
                Arrays.stream(DiscountReach.values()).map(DiscountReach::label).toList(),
                Arrays.stream(PackageKind.values()).map(PackageKind::label).toList());

        assertThat(labels).allSatisfy(ofOneKind -> assertThat(ofOneKind)
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank()));
    }
}
