package org.placewright.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placewright.core.child.Child;
import org.placewright.core.child.SiblingGroup;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.CodeSet;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementProvider;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.code.ReasonForPlacementChange;
import org.placewright.core.code.StatutoryCode;
import org.placewright.core.geo.LocalAuthority;
import org.placewright.core.id.Urn;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.core.referral.Referral;
import org.placewright.testkit.arbitrary.CareHistoryArbitraries;
import org.placewright.testkit.arbitrary.CodeArbitraries;

/** A value built again from its own attributes is the same value. */
class RoundTripPropertiesTest {

    @Property
    void the_order_in_which_parts_are_given_does_not_matter(
            @ForAll Child child,
            @ForAll SiblingGroup group,
            @ForAll Referral referral,
            @ForAll LocalAuthority authority) {
        assertThat(child.withLegalStatuses(
                                ImmutableList.copyOf(child.legalStatuses()).reverse())
                        .withWishes(ImmutableList.copyOf(child.wishes()).reverse())
                        .withAssessments(
                                ImmutableList.copyOf(child.assessments()).reverse()))
                .isEqualTo(child);
        assertThat(group.withMembers(ImmutableList.copyOf(group.members()).reverse())
                        .withKeptTogether(
                                ImmutableList.copyOf(group.keptTogether()).reverse()))
                .isEqualTo(group);
        assertThat(referral.withSiblingsLiveAt(
                        ImmutableList.copyOf(referral.siblingsLiveAt()).reverse()))
                .isEqualTo(referral);
        assertThat(authority
                        .withNameVariants(
                                ImmutableList.copyOf(authority.nameVariants()).reverse())
                        .withSuccessors(
                                ImmutableList.copyOf(authority.successors()).reverse()))
                .isEqualTo(authority);
    }

    @Property
    void episodes_come_into_order(@ForAll("histories") CareHistory history) {
        assertThat(history.withEpisodes(history.episodes().reverse())).isEqualTo(history);
    }

    @Provide
    Arbitrary<CareHistory> histories() {
        return Arbitraries.oneOf(
                CareHistoryArbitraries.careHistories(), CareHistoryArbitraries.careHistoriesAsRecorded());
    }

    @Property
    void capacities(@ForAll UsableCapacity capacity) {
        assertThat(capacity.usable()).isBetween(0, capacity.registered());
        assertThat(capacity.vacant().orElse(0)).isBetween(0, capacity.usable());
    }

    @Provide
    Arbitrary<StatutoryCode<?>> codes() {
        return Arbitraries.of(
                        PlacementType.codes(),
                        PlacementProvider.codes(),
                        LegalStatus.codes(),
                        CategoryOfNeed.codes(),
                        ReasonForNewEpisode.codes(),
                        ReasonEpisodeCeased.codes(),
                        ReasonForPlacementChange.codes(),
                        Ethnicity.codes())
                .flatMap(RoundTripPropertiesTest::anyOf);
    }

    private static <C extends StatutoryCode<C>> Arbitrary<StatutoryCode<?>> anyOf(CodeSet<C> codes) {
        return CodeArbitraries.asRecorded(codes).map(code -> {
            assertThat(codes.of(code.code().toLowerCase(Locale.ROOT))).isEqualTo(code);
            return code;
        });
    }

    @Property
    void codes_keep_their_text_and_print_it_only_if_known(@ForAll("codes") StatutoryCode<?> code) {
        assertThat(code.toString().equals(code.code())).isEqualTo(code.isRecognised());
        assertThat(code.isRecognised() && !code.isRecorded()).isFalse();
        assertThat(code.validity().isEmpty()).isEqualTo(!code.isRecognised());
    }

    @Property
    void registration_numbers(@ForAll Urn urn) {
        assertThat(Urn.of(" " + urn.value().toLowerCase(Locale.ROOT))).isEqualTo(urn);
        assertThat(Urn.parse(urn.toString())).contains(urn);
    }
}
