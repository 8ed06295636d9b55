package org.placewright.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * What an embedder would write who had no arbitraries of the model: the main parts of a child, in bare types, each
 * drawn without regard to the others. Its parts are invented, so printing it tells of nobody.
 *
 * @param id an identifier
 * @param sex one of three codes
 * @param born the date of birth
 * @param ethnicity a code
 * @param pupilNumber thirteen characters
 * @param postcode a postcode
 * @param legalStatuses periods under a legal status
 * @param wishes what is wished, in words
 */
public record BareChild(
        String id,
        String sex,
        LocalDate born,
        Optional<String> ethnicity,
        Optional<String> pupilNumber,
        Optional<String> postcode,
        List<Period> legalStatuses,
        List<String> wishes) {

    private static final int FIRST_BIRTH = (int) LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int LAST_BIRTH = (int) LocalDate.of(2025, 12, 31).toEpochDay();
    private static final double MOSTLY = 0.8;

    /**
     * A stretch of days under a legal status.
     *
     * @param code the status
     * @param from its first day
     * @param days how many days it lasts, if it ends
     */
    public record Period(String code, LocalDate from, Optional<Integer> days) {}

    /**
     * Draws them with jqwik's own arbitraries alone.
     *
     * @return such records; shrinks as jqwik does
     */
    public static Arbitrary<BareChild> arbitrary() {
        return Combinators.combine(
                        letters().ofMinLength(1).ofMaxLength(20),
                        Arbitraries.of("M", "F", "U"),
                        dates(),
                        letters().ofLength(4).optional(MOSTLY),
                        letters().ofLength(13).optional(MOSTLY),
                        letters().ofMinLength(5).ofMaxLength(7).optional(MOSTLY),
                        periods().list().ofMaxSize(3),
                        letters().ofMinLength(1).ofMaxLength(60).list().ofMaxSize(2))
                .as(BareChild::new);
    }

    private static StringArbitrary letters() {
        return Arbitraries.strings().withCharRange('A', 'Z');
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(FIRST_BIRTH, LAST_BIRTH).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        letters().ofLength(2),
                        dates(),
                        Arbitraries.integers().between(0, 1_500).optional(MOSTLY))
                .as(Period::new);
    }
}
