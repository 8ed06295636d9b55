package org.placewright.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.id.UniquePupilNumber;

class PupilNumberTest {

    @Test
    void is_a_number_where_one_is_given() {
        assertThat(PupilNumber.of(" b801200005001 "))
                .isEqualTo(new PupilNumber.Given(UniquePupilNumber.of("B801200005001")))
                .hasToString("Given[...]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN1", "UN5", "un9", "UN123456", ""})
    void is_the_reason_there_is_none_whatever_that_is(String code) {
        assertThat(PupilNumber.of(code)).isEqualTo(new PupilNumber.Absent(ReasonForNoUniquePupilNumber.of(code)));
    }

    @Test
    void keeps_a_reason_this_library_does_not_know_and_tells_it_from_a_blank() {
        PupilNumber.Absent unknown = new PupilNumber.Absent(ReasonForNoUniquePupilNumber.of("UN9"));

        assertThat(unknown.reason().code()).isEqualTo("UN9");
        assertThat(unknown.reason().isRecognised()).isFalse();
        assertThat(PupilNumber.of("")).isNotEqualTo(unknown).hasToString("Absent[...]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A801200005001",
                "B80120000500",
                "not known yet",
                "SMITH1",
                "UNX",
                "UN1A",
                "12345678",
                "UN1234567"
            })
    void refuses_what_is_neither_and_does_not_quote_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PupilNumber.of(text))
                .withMessageStartingWith("UniquePupilNumber ")
                .withMessageContaining("Maybe")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain(text));
    }

    @Test
    void is_no_reason_of_another_form() {
        ReasonForNoUniquePupilNumber name = ReasonForNoUniquePupilNumber.of("SMITH1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PupilNumber.Absent(name))
                .withMessageContaining("PupilNumber reason must be UN and digits, or not recorded")
                .withMessageContaining("Maybe")
                .withMessageNotContaining("SMITH");
    }
}
