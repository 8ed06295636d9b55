package org.placewright.testkit.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Child;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.Sex;

/** Children. */
public final class ChildArbitraries {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2026, 12, 31);

    private ChildArbitraries() {}

    /**
     * Draws children born from 2000 to 2026, many of them on 29 February or at the turn of a year.
     *
     * @return children; shrinks towards the earliest born
     */
    public static Arbitrary<Child> children() {
        return childrenBorn(FIRST_BIRTH, LAST_BIRTH);
    }

    /**
     * Draws children born between two days.
     *
     * @param first the first day of birth
     * @param last the last day of birth, not before the first
     * @return children; shrinks towards the earliest born
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Arbitrary<Child> childrenBorn(LocalDate first, LocalDate last) {
        return Combinators.combine(
                        IdArbitraries.childIds().withoutEdgeCases(),
                        Arbitraries.of(Sex.class),
                        TimeArbitraries.dates(first, last),
                        CodeArbitraries.asRecorded(Ethnicity.codes())
                                .optional(0.8)
                                .withoutEdgeCases())
                .as((id, sex, born, ethnicity) -> Child.builder()
                        .id(id)
                        .sex(sex)
                        .dateOfBirth(born)
                        .ethnicity(ethnicity)
                        .build());
    }

    /**
     * Draws what returns say of unique pupil numbers: mostly a number, sometimes why there is none.
     *
     * @return numbers, and known reasons there is none; shrinks towards numbers
     */
    public static Arbitrary<PupilNumber> pupilNumbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, IdArbitraries.uniquePupilNumbers().map(PupilNumber.Given::new)),
                Tuple.of(
                        1,
                        CodeArbitraries.known(ReasonForNoUniquePupilNumber.codes())
                                .map(PupilNumber.Absent::new)));
    }

    /**
     * Draws scores of the strengths and difficulties questionnaire.
     *
     * @return scores of every height, the lowest and highest often; shrinks towards 0
     */
    public static Arbitrary<StrengthsAndDifficultiesScore> strengthsAndDifficultiesScores() {
        return Arbitraries.integers()
                .between(0, StrengthsAndDifficultiesScore.HIGHEST)
                .map(StrengthsAndDifficultiesScore::new);
    }
}
