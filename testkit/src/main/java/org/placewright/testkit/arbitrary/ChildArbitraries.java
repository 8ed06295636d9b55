package org.placewright.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placewright.core.child.Background;
import org.placewright.core.child.Child;
import org.placewright.core.child.Education;
import org.placewright.core.child.LegalStatusPeriod;
import org.placewright.core.child.PupilNumber;
import org.placewright.core.child.RecordedWish;
import org.placewright.core.child.StrengthsAndDifficultiesScore;
import org.placewright.core.child.WhoseWish;
import org.placewright.core.code.Ethnicity;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.ReasonForNoUniquePupilNumber;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.need.Answer;
import org.placewright.core.time.DateRange;

/** Children, from those of whom the header of a return is all that is known to those of whom everything is. */
public final class ChildArbitraries {

    static final LocalDate FIRST_BIRTH = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST_BIRTH = LocalDate.of(2026, 12, 31);
    private static final int MOST_PERIODS = 3;
    private static final int DAYS_OF_CHILDHOOD = 6_574;
    private static final int LONGEST_PERIOD_IN_DAYS = 1_500;

    private ChildArbitraries() {}

    /**
     * Draws children born from 2000 to 2026, many of them on 29 February or at the turn of a year.
     *
     * @return children, to be narrowed or drawn as they are; shrinks towards the earliest born, of whom least is known
     */
    public static ChildArbitrary children() {
        return ChildArbitrary.ANY;
    }

    /**
     * Draws children born between two days.
     *
     * @param first the first day of birth
     * @param last the last day of birth, not before the first
     * @return children; shrinks towards the earliest born, of whom least is known
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static ChildArbitrary childrenBorn(LocalDate first, LocalDate last) {
        return children().bornBetween(first, last);
    }

    static Arbitrary<Child> childrenBorn(Arbitrary<LocalDate> days) {
        Arbitrary<Child> headers = Combinators.combine(
                        IdArbitraries.childIds().withoutEdgeCases(),
                        Arbitraries.of(Sex.class),
                        days,
                        CodeArbitraries.asRecorded(Ethnicity.codes())
                                .optional(0.8)
                                .withoutEdgeCases())
                .as((id, sex, born, ethnicity) -> Child.builder()
                        .id(id)
                        .sex(sex)
                        .dateOfBirth(born)
                        .ethnicity(ethnicity)
                        .build());
        Arbitrary<Child> numbered = Combinators.combine(
                        headers,
                        pupilNumbers().optional(0.6).withoutEdgeCases(),
                        NeedArbitraries.needsAssessments().set().ofMaxSize(2).withoutEdgeCases())
                .as((child, number, assessments) -> child.withPupilNumber(number.orElse(PupilNumber.NOT_RECORDED))
                        .withAssessments(assessments.stream()
                                .filter(scored -> !scored.assessedOn().isBefore(child.dateOfBirth()))
                                .toList()));
        return Combinators.combine(numbered, circumstances().optional(0.6).withoutEdgeCases())
                .as((child, circumstances) ->
                        circumstances.map(known -> known.of(child)).orElse(child));
    }

    /**
     * Draws what a child, a parent or another wishes, in words or with the words left out.
     *
     * @return wishes recorded on one of {@link TimeArbitraries#dates()}
     */
    public static Arbitrary<RecordedWish> recordedWishes() {
        return Combinators.combine(Arbitraries.of(WhoseWish.class), TimeArbitraries.dates(), texts().optional(0.8))
                .as(RecordedWish::new);
    }

    /**
     * Draws periods under a legal status, known or not.
     *
     * @return periods of {@link TimeArbitraries#dateRanges()}
     */
    public static Arbitrary<LegalStatusPeriod> legalStatusPeriods() {
        return Combinators.combine(CodeArbitraries.asRecorded(LegalStatus.codes()), TimeArbitraries.dateRanges())
                .as(LegalStatusPeriod::new);
    }

    /** Free text: in any letters, and some that is long or has lines. */
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('É', 'ı', '\n', '字')
                .ofMinLength(1)
                .ofMaxLength(60)
                .filter(text -> !text.isBlank());
    }

    /** A stretch of days, in days from the end of the one before, and whatever is drawn of it. */
    private record Step<T>(int gap, int length, T what) {}

    /** Stretches of days from birth on, the first often at birth, one often beginning as another ends. */
    private record Steps<T>(List<Step<T>> steps, boolean goesOn) {

        ImmutableList<DateRange> from(LocalDate birth) {
            ImmutableList.Builder<DateRange> ranges = ImmutableList.builder();
            LocalDate day = birth;
            for (int i = 0; i < steps.size(); i++) {
                LocalDate start = day.plusDays(steps.get(i).gap());
                day = start.plusDays(steps.get(i).length());
                boolean open = goesOn && i == steps.size() - 1;
                ranges.add(new DateRange(start, open ? Optional.empty() : Optional.of(day)));
            }
            return ranges.build();
        }
    }

    private static <T> Arbitrary<Steps<T>> steps(Arbitrary<T> what) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, LONGEST_PERIOD_IN_DAYS)));
        Arbitrary<Integer> lengths = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 1)),
                Tuple.of(4, Arbitraries.integers().between(0, LONGEST_PERIOD_IN_DAYS)));
        return Combinators.combine(
                        Combinators.combine(gaps, lengths, what)
                                .as((gap, length, drawn) -> new Step<>(gap, length, drawn))
                                .list()
                                .ofMaxSize(MOST_PERIODS),
                        Arbitraries.of(false, true))
                .as((steps, goesOn) -> new Steps<>(steps, goesOn));
    }

    /** A wish, so many days after birth. */
    private record Wish(int day, WhoseWish whose, Optional<String> words) {

        RecordedWish of(LocalDate birth) {
            return new RecordedWish(whose, birth.plusDays(day), words);
        }
    }

    private static Arbitrary<Wish> wishes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS_OF_CHILDHOOD - 1),
                        Arbitraries.of(WhoseWish.class),
                        texts().optional(0.8))
                .as(Wish::new);
    }

    /** Whether a child is a mother, and at what age in days she bore her child; the same day is allowed and absurd. */
    private static Arbitrary<Motherhood> motherhood() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.of(Answer.NOT_SPECIFIED, Answer.NO, Answer.YES)
                                .map(mother -> new Motherhood(mother, Optional.empty()))),
                Tuple.of(
                        2,
                        Arbitraries.integers()
                                .between(0, DAYS_OF_CHILDHOOD)
                                .map(age -> new Motherhood(Answer.YES, Optional.of(age)))));
    }

    private record Motherhood(Answer mother, Optional<Integer> age) {}

    /** What may be known of a child beyond the header of a return. */
    private record Circumstances(
            Optional<AuthorityId> authority,
            Optional<Postcode> home,
            Steps<LegalStatus> legal,
            Optional<Steps<Boolean>> unaccompanied,
            Motherhood motherhood,
            List<Wish> wishes,
            Background background,
            Education education) {

        Child of(Child child) {
            LocalDate birth = child.dateOfBirth();
            return Child.builder()
                    .from(child)
                    .responsibleAuthority(authority)
                    .homePostcode(home)
                    .legalStatuses(legalStatuses(birth))
                    .unaccompaniedPeriods(unaccompanied.map(periods -> ImmutableSortedSet.copyOf(periods.from(birth))))
                    .mother(motherhood.mother())
                    .dateOfBirthOfMothersChild(motherhood.age().map(birth::plusDays))
                    .wishes(wishes.stream().map(wish -> wish.of(birth)).toList())
                    .background(background)
                    .education(education)
                    .build();
        }

        private ImmutableSortedSet<LegalStatusPeriod> legalStatuses(LocalDate birth) {
            ImmutableList<DateRange> days = legal.from(birth);
            return IntStream.range(0, days.size())
                    .mapToObj(i -> new LegalStatusPeriod(legal.steps().get(i).what(), days.get(i)))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        }
    }

    private static Arbitrary<Circumstances> circumstances() {
        return Combinators.combine(
                        IdArbitraries.authorityIds().optional(0.5),
                        PlaceArbitraries.postcodesOfAnyPrecision().optional(0.7),
                        steps(CodeArbitraries.asRecorded(LegalStatus.codes())),
                        steps(Arbitraries.just(true)).optional(0.3),
                        motherhood(),
                        wishes().list().ofMaxSize(2),
                        BackgroundArbitraries.backgrounds(),
                        BackgroundArbitraries.educations())
                .as(Circumstances::new);
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
