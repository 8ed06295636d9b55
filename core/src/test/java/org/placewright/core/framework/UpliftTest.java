package org.placewright.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.money.Percentage;
import org.placewright.core.money.WeeklyFee;

class UpliftTest {

    private static final WeeklyFee FEE = WeeklyFee.ofPounds(1_000);

    private static Percentage percent(String value) {
        return Percentage.of(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        // index, change between a collar of 1 and a cap of 4
        "-2, 1",
        "0.99, 1",
        "1, 1",
        "3.1, 3.1",
        "4, 4",
        "4.01, 4",
        "11.1, 4"
    })
    void follows_an_index_between_collar_and_cap(String index, String change) {
        Uplift uplift = Uplift.IndexLinked.between(UpliftIndex.CPI, percent("1"), percent("4"));

        assertThat(uplift.changeFor(percent(index))).isEqualTo(percent(change));
    }

    @Test
    void follows_an_index_freely_where_there_is_no_collar_or_cap() {
        Uplift free = new Uplift.IndexLinked(UpliftIndex.RPI, Optional.empty(), Optional.empty());
        Uplift capped = new Uplift.IndexLinked(UpliftIndex.RPI, Optional.empty(), Optional.of(percent("2")));

        assertThat(free.changeFor(percent("-3"))).isEqualTo(percent("-3"));
        assertThat(free.changeFor(percent("30"))).isEqualTo(percent("30"));
        assertThat(capped.changeFor(percent("-3"))).isEqualTo(percent("-3"));
        assertThat(capped.changeFor(percent("3"))).isEqualTo(percent("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> free.apply(FEE, percent("-101"), RoundingMode.UP))
                .withMessageContaining("cannot fall by more than 100%");
    }

    @Test
    void is_fixed_or_voted_whatever_the_index_says() {
        assertThat(new Uplift.Fixed(percent("2")).changeFor(percent("9"))).isEqualTo(percent("2"));
        assertThat(new Uplift.Voted(Optional.of(percent("-1"))).changeFor(percent("9")))
                .isEqualTo(percent("-1"));
        assertThat(new Uplift.Voted(Optional.empty()).apply(FEE, percent("9"), RoundingMode.UNNECESSARY))
                .isEqualTo(FEE);
    }

    @Test
    void rounds_the_new_fee_once() {
        WeeklyFee fee = WeeklyFee.ofPence(82_005);
        Uplift uplift = new Uplift.Fixed(percent("3.5"));

        assertThat(uplift.apply(fee, Percentage.ZERO, RoundingMode.DOWN)).isEqualTo(WeeklyFee.ofPence(84_875));
        assertThat(uplift.apply(fee, Percentage.ZERO, RoundingMode.UP)).isEqualTo(WeeklyFee.ofPence(84_876));
    }

    @Test
    void has_a_collar_that_is_not_above_the_cap() {
        assertThat(Uplift.IndexLinked.between(UpliftIndex.CPIH, percent("2"), percent("2"))
                        .changeFor(percent("9")))
                .isEqualTo(percent("2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Uplift.IndexLinked.between(UpliftIndex.CPIH, percent("2.1"), percent("2")))
                .withMessage("Uplift.IndexLinked collar 2.1% is above cap 2%. Maybe they are swapped?");
    }

    @Test
    void takes_no_more_than_the_whole_fee() {
        Optional<Percentage> tooLow = Optional.of(percent("-100.5"));

        assertThat(new Uplift.Fixed(percent("-100")).apply(FEE, Percentage.ZERO, RoundingMode.UNNECESSARY))
                .isEqualTo(WeeklyFee.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uplift.Fixed(percent("-100.5")))
                .withMessageContaining("Uplift.Fixed change must be -100% or more but was -100.5%. Maybe");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uplift.Voted(tooLow))
                .withMessageContaining("Uplift.Voted voted must be -100% or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uplift.IndexLinked(UpliftIndex.CPI, tooLow, Optional.empty()))
                .withMessageContaining("Uplift.IndexLinked collar must be -100% or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uplift.IndexLinked(UpliftIndex.CPI, Optional.empty(), tooLow))
                .withMessageContaining("Uplift.IndexLinked cap must be -100% or more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " CPI", "CPI ", "\u00a0", "CPI\u2007"})
    void names_an_index_plainly(String name) {
        assertThat(UpliftIndex.of("CPI"))
                .isEqualTo(UpliftIndex.CPI)
                .hasToString("CPI")
                .isLessThan(UpliftIndex.CPIH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UpliftIndex.of(name))
                .withMessageContaining("UpliftIndex name must not be blank")
                .withMessageContaining("\"" + name + "\". Maybe");
    }
}
