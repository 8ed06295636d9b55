package org.placewright.core.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumSchemaTest {

    private static final Measure FEE = new Measure(MeasureId.of("weekly-fee"), 2, "GBP a week");
    private static final Dimension AGES = Dimension.of("age-band", "under 10", "10 and over");
    private static final Dimension REGIONS = Dimension.of("region", "London", "not known");
    private static final SumSchema SCHEMA = SumSchema.builder()
            .subject("a placement")
            .addMeasure(FEE)
            .addDimensions(REGIONS, AGES)
            .build();

    @Test
    void has_one_text_whatever_the_order_it_was_given_in() {
        SumSchema other = SumSchema.builder()
                .subject("a placement")
                .addDimensions(Dimension.of("age-band", "10 and over", "under 10"), REGIONS)
                .addMeasure(FEE)
                .build();

        assertThat(other).isEqualTo(SCHEMA);
        assertThat(other.hash()).isEqualTo(SCHEMA.hash());
        assertThat(SCHEMA.canonicalText()).isEqualTo("""
                        placewright sum schema 1
                        subject a placement
                        measure weekly-fee 2 GBP a week
                        dimension age-band
                        category 10 and over
                        category under 10
                        dimension region
                        category London
                        category not known
                        """);
    }

    // Taken with sha256sum, so that what councils hold stays readable: if this changes, so must the version.
    @Test
    void has_the_hash_it_always_had() {
        assertThat(SCHEMA.hash()).hasToString("ac6533d2ecfe0732445f65c5a418882af0792e8f16e7bf06d8ed90d341c8fed6");
    }

    @Test
    void has_another_hash_when_anything_else_is_meant() {
        assertThat(IntStream.range(0, 6).mapToObj(SumSchemaTest::variant).map(SumSchema::hash))
                .doesNotHaveDuplicates()
                .doesNotContain(SCHEMA.hash());
    }

    private static SumSchema variant(int kind) {
        return switch (kind) {
            case 0 -> SCHEMA.withSubject("a child");
            case 1 -> SCHEMA.withMeasures(new Measure(FEE.id(), 3, FEE.meaning()));
            case 2 -> SCHEMA.withMeasures(new Measure(FEE.id(), 2, "EUR a week"));
            case 3 -> SCHEMA.withMeasures(new Measure(MeasureId.of("fee"), 2, FEE.meaning()));
            case 4 -> SCHEMA.withDimensions(AGES);
            default -> SCHEMA.withDimensions(AGES, Dimension.of("region", "London"));
        };
    }

    @Test
    void finds_a_measure_by_its_name() {
        assertThat(SCHEMA.measure(FEE.id())).contains(FEE);
        assertThat(SCHEMA.measure(MeasureId.of("distance"))).isEmpty();
    }

    @Test
    void has_measures_and_dimensions_of_different_names_and_not_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.withMeasures(FEE, new Measure(FEE.id(), 3, "GBP a week")))
                .withMessage("SumSchema measures must be up to 64 and have different names, but are 2 with 1 names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.withDimensions(AGES, Dimension.of("age-band", "any")))
                .withMessage("SumSchema dimensions must be up to 16 and have different names, but are 2 with 1 names");
        assertThat(SCHEMA.withMeasures(measures(64)).measures()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.withMeasures(measures(65)))
                .withMessageContaining("are 65 with 65");
        assertThat(SCHEMA.withDimensions(dimensions(16)).dimensions()).hasSize(16);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.withDimensions(dimensions(17)))
                .withMessageContaining("are 17 with 17");
    }

    private static Iterable<Measure> measures(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Measure(MeasureId.of("m" + i), 0, "number"))
                .toList();
    }

    private static Iterable<Dimension> dimensions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Dimension.of("d" + i, "any"))
                .toList();
    }

    @Test
    void has_dimensions_with_1_to_10_000_categories() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dimension.of("region"))
                .withMessage("Dimension categories of region must be 1 to 10000 but are 0");
        assertThat(Dimension.of("region", categories(10_000)).categories()).hasSize(10_000);
        assertThatIllegalArgumentException().isThrownBy(() -> Dimension.of("region", categories(10_001)));
    }

    private static String[] categories(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toArray(String[]::new);
    }

    @Test
    void puts_categories_in_their_own_order_whatever_order_they_come_in() {
        ImmutableSortedSet<Category> reversed = ImmutableSortedSet.copyOf(Comparator.reverseOrder(), AGES.categories());

        assertThat(new Dimension(AGES.id(), reversed).categories())
                .containsExactly(Category.of("10 and over"), Category.of("under 10"));
        assertThat(AGES).isLessThan(REGIONS);
        assertThat(Dimension.of("region", "London")).isLessThan(REGIONS).isNotEqualByComparingTo(REGIONS);
        assertThat(FEE).isLessThan(new Measure(FEE.id(), 3, "A")).isLessThan(new Measure(FEE.id(), 2, "GBP a year"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "\u00a0a", "a\u202f", "a\nb", "a\u0000", "a\u2028b", "a\u2029b", "a\ud800"})
    void has_text_that_fits_on_a_line(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Category.of(text))
                .withMessageStartingWith("Category must ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMA.withSubject(text))
                .withMessageStartingWith("SumSchema subject must ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(FEE.id(), 2, text))
                .withMessageStartingWith("Measure meaning must ");
    }

    @Test
    void has_text_of_a_certain_length() {
        assertThat(Category.of("Ynys M\u00f4n \ud83c\udfe0").value()).hasSize(11);
        assertThat(Category.of("c".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Category.of("c".repeat(65)))
                .withMessage("Category must have 1 to 64 characters but has 65");
        assertThat(SCHEMA.withSubject("s".repeat(200)).subject()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> SCHEMA.withSubject("s".repeat(201)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fee", "a b", "a--b", "-a", "a.", "a\nb", "\u0131"})
    void has_names_of_lower_case_words(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureId.of(text))
                .withMessageContaining("MeasureId must be lower-case words");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DimensionId.of(text))
                .withMessageContaining("DimensionId must be lower-case words");
    }

    @Test
    void has_names_of_up_to_64_characters() {
        assertThat(MeasureId.of("a".repeat(64))).hasToString("a".repeat(64));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasureId.of("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void has_measures_of_0_to_9_decimals(int decimals) {
        assertThat(new Measure(FEE.id(), 0, "GBP").decimals()).isZero();
        assertThat(new Measure(FEE.id(), 9, "GBP").decimals()).isEqualTo(9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(FEE.id(), decimals, "GBP"))
                .withMessage("Measure decimals must be 0 to 9 but was " + decimals);
    }

    @Test
    void holds_numbers_as_whole_numbers_of_the_last_decimal() {
        assertThat(FEE.fixedPoint(new BigDecimal("3830.5"), RoundingMode.UNNECESSARY))
                .isEqualTo(383_050);
        assertThat(FEE.fixedPoint(new BigDecimal("-0.005"), RoundingMode.HALF_UP))
                .isEqualTo(-1);
        assertThat(FEE.value(BigInteger.valueOf(383_050))).isEqualTo("3830.50");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FEE.fixedPoint(new BigDecimal("0.001"), RoundingMode.UNNECESSARY));
    }

    @Test
    void refuses_a_number_of_more_than_63_bits() {
        BigDecimal largest = FEE.value(BigInteger.valueOf(Long.MAX_VALUE));

        assertThat(FEE.fixedPoint(largest, RoundingMode.UNNECESSARY)).isEqualTo(Long.MAX_VALUE);
        assertThat(FEE.fixedPoint(FEE.value(BigInteger.valueOf(Long.MIN_VALUE)), RoundingMode.UNNECESSARY))
                .isEqualTo(Long.MIN_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> FEE.fixedPoint(largest.add(new BigDecimal("0.01")), RoundingMode.UNNECESSARY))
                .withMessage("A value of weekly-fee is too large. Maybe give the measure fewer decimals?");
    }

    @Test
    void has_a_hash_of_64_digits() {
        String digits = "0123456789abcdef".repeat(4);

        assertThat(SchemaHash.of(digits)).hasToString(digits).isLessThan(SchemaHash.of("f".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaHash.of(digits + "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaHash.of("F".repeat(64)));
    }
}
