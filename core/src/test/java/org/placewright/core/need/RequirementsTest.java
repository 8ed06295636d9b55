package org.placewright.core.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final ImmutableSet<Adaptation> HOIST_AND_LIFT = ImmutableSet.of(Adaptation.LIFT, Adaptation.HOIST);

    @Test
    void specify_nothing_unless_told() {
        Requirements nothing = Requirements.builder().build();

        assertThat(nothing.communicationNeeds()).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(nothing.specificCommunication()).isEqualTo(Requirement.notSpecified());
        assertThat(nothing.homeAdaptation()).isEqualTo(Requirement.notSpecified());
        assertThat(nothing.culturalNeeds()).isEqualTo(CulturalNeeds.NOT_KNOWN);
        assertThat(nothing.livingCompanions()).isEqualTo(LivingCompanions.NOT_SPECIFIED);
        assertThat(nothing.pets()).isEqualTo(Pets.NOT_KNOWN);
        assertThat(nothing.additionalSupport()).isEqualTo(Requirement.notSpecified());
        assertThat(nothing.deprivationOfLiberty()).isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void keep_none_apart_from_nothing_said_and_from_some_not_named() {
        Requirement<AdditionalSupport> someSupport = Requirement.of(ImmutableSet.<AdditionalSupport>of());

        assertThat(Stream.of(Requirement.notSpecified(), Requirement.none(), someSupport)
                        .distinct())
                .hasSize(3);
        assertThat(Requirement.<Adaptation>notSpecified().needs(Adaptation.HOIST))
                .isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(Requirement.<Adaptation>none().needs(Adaptation.HOIST)).isEqualTo(Answer.NO);
        assertThat(someSupport.needs(AdditionalSupport.OTHER)).isEqualTo(Answer.NOT_SPECIFIED);
    }

    @Test
    void name_kinds_in_their_order_whatever_order_they_came_in() {
        Requirement<Adaptation> backwards =
                new Requirement<>(Answer.YES, ImmutableSortedSet.copyOf(Comparator.reverseOrder(), HOIST_AND_LIFT));

        assertThat(backwards)
                .isEqualTo(Requirement.of(HOIST_AND_LIFT))
                .hasToString(Requirement.of(HOIST_AND_LIFT).toString());
        assertThat(backwards.kinds()).containsExactly(Adaptation.HOIST, Adaptation.LIFT);
        assertThat(backwards.needs(Adaptation.LIFT)).isEqualTo(Answer.YES);
        assertThat(backwards.needs(Adaptation.OTHER)).isEqualTo(Answer.NO);
    }

    @Test
    void do_not_rule_out_what_may_be_meant_by_another_kind() {
        Requirement<Adaptation> other = Requirement.of(ImmutableSet.of(Adaptation.LIFT, Adaptation.OTHER));

        assertThat(other.needs(Adaptation.LIFT)).isEqualTo(Answer.YES);
        assertThat(other.needs(Adaptation.OTHER)).isEqualTo(Answer.YES);
        assertThat(other.needs(Adaptation.HOIST)).isEqualTo(Answer.NOT_SPECIFIED);
        assertThat(Requirement.of(HOIST_AND_LIFT).needs(Adaptation.HEARING)).isEqualTo(Answer.NO);
    }

    @Test
    void print_nothing_of_what_a_child_needs() {
        assertThat(Requirement.of(HOIST_AND_LIFT)).hasToString("Requirement[...]");
        assertThat(Requirements.builder().deprivationOfLiberty(Answer.YES).build())
                .hasToString("Requirements{}");
    }

    @Test
    void refuse_kinds_of_what_is_not_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement<>(Answer.NO, ImmutableSortedSet.of(Adaptation.LIFT)))
                .withMessage("Requirement kinds must be empty unless the answer is YES. "
                        + "Maybe the answer was meant to be YES?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement<>(Answer.NOT_SPECIFIED, ImmutableSortedSet.of(Adaptation.LIFT)))
                .withMessageContaining("Requirement kinds must be empty")
                .withMessageNotContaining("LIFT");
    }

    @Test
    void refuse_specific_communication_where_there_are_no_communication_needs() {
        Requirement<SpecificCommunication> bsl = Requirement.of(ImmutableSet.of(SpecificCommunication.BSL));
        Requirements.Builder none =
                Requirements.builder().communicationNeeds(Answer.NO).specificCommunication(bsl);

        assertThatIllegalArgumentException()
                .isThrownBy(none::build)
                .withMessageContaining("Requirements specificCommunication must not be needed")
                .withMessageContaining("Maybe communicationNeeds")
                .withMessageNotContaining("BSL");
        assertThat(none.specificCommunication(Requirement.none()).build().communicationNeeds())
                .isEqualTo(Answer.NO);
        assertThat(none.communicationNeeds(Answer.NOT_SPECIFIED)
                        .specificCommunication(bsl)
                        .build()
                        .specificCommunication())
                .isEqualTo(bsl);
    }

    @Test
    void use_the_wording_of_the_standard() {
        assertThat(CulturalNeeds.values())
                .extracting(CulturalNeeds::label)
                .containsExactly("Required", "Not required", "Not Known", "Other");
        assertThat(Pets.values()).extracting(Pets::label).containsExactly("Yes - must", "Yes - can", "No", "Not Known");
        assertThat(LivingCompanions.values())
                .extracting(LivingCompanions::label)
                .containsExactly(
                        "Solo placement recommended",
                        "With other children recommended",
                        "Only with other older children",
                        "Only with other younger children",
                        "No preference",
                        "Not specified");
    }
}
