package org.placewright.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import javax.measure.MetricPrefix;
import javax.measure.Quantity;
import javax.measure.quantity.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

class LengthsTest {

    @Test
    void hold_metres_so_that_equal_lengths_are_equal() {
        assertThat(Lengths.metres(1_609.344)).isEqualTo(Lengths.miles(1));
        assertThat(Lengths.kilometres(2.5)).isEqualTo(Lengths.metres(2_500));
        assertThat(Lengths.returnMiles(20)).isEqualTo(Lengths.metres(32_186));
        assertThat(Lengths.inReturnMiles(Lengths.returnMiles(0.1))).hasToString("0.1");
        assertThat(Lengths.metres(-0.0)).isEqualTo(Lengths.metres(0));
        assertThat(Double.toString(Lengths.inMetres(Lengths.metres(-0.0)))).isEqualTo("0.0");
        assertThat(Lengths.metres(1_000)).hasSameHashCodeAs(Lengths.metres(1_000));
    }

    @Test
    void read_any_unit() {
        Quantity<Length> kilometre = Quantities.getQuantity(1, MetricPrefix.KILO(Units.METRE));

        assertThat(Lengths.inMetres(kilometre)).isEqualTo(1_000);
        assertThat(Lengths.inKilometres(kilometre)).isEqualTo(1);
        assertThat(Lengths.inKilometres(Lengths.metres(1_609.344))).isEqualTo(1.609344);
        assertThat(Lengths.inMiles(kilometre)).isCloseTo(0.621371, within(0.000001));
        assertThat(Lengths.inReturnMiles(kilometre)).hasToString("0.6");
    }

    @ParameterizedTest
    @CsvSource({
        // metres, miles of the return: one tenth of a mile is 160.93 m, so halves lie at 80.465, 241.395 ...
        "0, 0.0",
        "80.46, 0.0",
        "80.47, 0.1",
        "241.39, 0.1",
        "241.40, 0.2",
        "1609.3, 1.0",
        "32186, 20.0",
        "563255, 350.0"
    })
    void round_as_the_return_does(double metres, String miles) {
        assertThat(Lengths.inReturnMiles(Lengths.metres(metres))).hasToString(miles);
    }

    @Test
    void use_the_rounded_mile_for_the_return_only() {
        assertThat(Lengths.inMiles(Lengths.metres(160_934.4))).isEqualTo(100);
        assertThat(Lengths.inReturnMiles(Lengths.metres(5_000_000))).hasToString("3106.9");
        assertThat(Lengths.inMiles(Lengths.metres(5_000_000))).isCloseTo(3_106.856, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuse_what_is_no_length(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lengths.metres(value))
                .withMessageContaining("A length must be finite and not negative but was " + value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lengths.miles(value))
                .withMessageContaining("A length must be finite and not negative");
    }
}
