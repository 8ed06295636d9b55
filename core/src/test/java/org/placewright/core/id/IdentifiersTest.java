package org.placewright.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all textual identifiers have in common. */
class IdentifiersTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("AgreementId", (Function<String, Object>) AgreementId::of),
                Arguments.of("BlockContractId", (Function<String, Object>) BlockContractId::of),
                Arguments.of("FrameworkId", (Function<String, Object>) FrameworkId::of),
                Arguments.of("LotId", (Function<String, Object>) LotId::of),
                Arguments.of("AuthorityId", (Function<String, Object>) AuthorityId::of),
                Arguments.of("ChildId", (Function<String, Object>) ChildId::of),
                Arguments.of("HomeId", (Function<String, Object>) HomeId::of),
                Arguments.of("ProviderId", (Function<String, Object>) ProviderId::of),
                Arguments.of("ReferralId", (Function<String, Object>) ReferralId::of),
                Arguments.of("ResidentToken", (Function<String, Object>) ResidentToken::of));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void take_1_to_64_characters_and_are_compared_by_value(String name, Function<String, Object> of) {
        String longest = "x".repeat(64);

        assertThat(of.apply("1")).isEqualTo(of.apply("1")).hasSameHashCodeAs(of.apply("1"));
        assertThat(of.apply("1")).isNotEqualTo(of.apply("2"));
        assertThat(of.apply(longest)).isEqualTo(of.apply(longest));
        assertThat(of.apply("St Mary's, No. 4")).isNotNull();
        assertThat(name).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void refuse_other_text_naming_the_field_and_not_the_value(String name, Function<String, Object> of) {
        for (String text : new String[] {"", "y".repeat(65), " secret", "secret\t", " ", "sec\u0000ret", "sec\nret"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(text))
                    .withMessageStartingWith(name + " must")
                    .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("ret", "yy"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(""))
                .withMessage(name + " must have 1 to 64 characters but has 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply(" 1"))
                .withMessage(name + " must not begin or end with a blank. Maybe strip it first?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of.apply("a\u0007b"))
                .withMessage(name + " must not hold control characters or others that cannot be seen");
    }

    @Test
    void print_what_they_name_unless_it_is_a_child() {
        assertThat(AuthorityId.of("Northmoor")).hasToString("Northmoor");
        assertThat(HomeId.of("H-1")).hasToString("H-1");
        assertThat(ProviderId.of("P-1")).hasToString("P-1");
        assertThat(ReferralId.of("R-1")).hasToString("R-1");
        assertThat(AgreementId.of("IPA-1")).hasToString("IPA-1");
        assertThat(BlockContractId.of("B-1")).hasToString("B-1");
        assertThat(FrameworkId.of("F-1")).hasToString("F-1");
        assertThat(LotId.of("1a")).hasToString("1a");
        assertThat(ResidentToken.of("T-1")).hasToString("T-1");
        assertThat(ChildId.of("C-1")).hasToString("ChildId[...]");
    }

    @Test
    void are_ordered_by_text() {
        assertThat(AuthorityId.of("a")).isLessThan(AuthorityId.of("b"));
        assertThat(HomeId.of("a")).isLessThan(HomeId.of("b"));
        assertThat(ProviderId.of("a")).isLessThan(ProviderId.of("b"));
        assertThat(ReferralId.of("a")).isLessThan(ReferralId.of("b"));
        assertThat(ChildId.of("a")).isLessThan(ChildId.of("b"));
        assertThat(AgreementId.of("a")).isLessThan(AgreementId.of("b"));
        assertThat(BlockContractId.of("a")).isLessThan(BlockContractId.of("b"));
        assertThat(FrameworkId.of("a")).isLessThan(FrameworkId.of("b"));
        assertThat(ResidentToken.of("a")).isLessThan(ResidentToken.of("b"));
        assertThat(LotId.of("a")).isLessThan(LotId.of("b"));
        assertThat(Urn.of("1000000")).isLessThan(Urn.of("SC000000"));
    }
}
