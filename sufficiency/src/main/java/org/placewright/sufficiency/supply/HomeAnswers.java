package org.placewright.sufficiency.supply;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;

/**
 * Questions whom a home serves, answered from what it says, what it is registered for and what its carer is approved
 * for. One no is no; what none of them tells is not specified. Supported accommodation takes nobody below 16, whatever
 * it tells: that is law.
 */
public final class HomeAnswers {

    private HomeAnswers() {}

    /**
     * Asks whether a home takes children of an age.
     *
     * @param age whole years
     * @return the question
     */
    public static Function<Home, Answer> takesAge(int age) {
        return takesAges(Range.singleton(age));
    }

    /**
     * Asks whether a home takes children of every age of a range.
     *
     * @param ages whole years, both ends included
     * @return the question
     */
    public static Function<Home, Answer> takesAges(Range<Integer> ages) {
        return home -> isUnlawful(home, ages)
                ? Answer.NO
                : all(Stream.of(
                                home.acceptedAges(),
                                home.registration().flatMap(Registration::ages),
                                terms(home).flatMap(ApprovalTerms::ages))
                        .flatMap(Optional::stream)
                        .map(taken -> answer(taken.encloses(ages)))
                        .toList());
    }

    /** Tells whether the law keeps children of some of these ages out, whatever the home tells. */
    private static boolean isUnlawful(Home home, Range<Integer> ages) {
        return home.kind() == HomeKind.SUPPORTED_ACCOMMODATION
                && !Range.atLeast(Admission.YOUNGEST_SUPPORTED).encloses(ages);
    }

    /**
     * Asks whether a home takes boys, or girls.
     *
     * @param sex the sex
     * @return the question
     */
    public static Function<Home, Answer> takesSex(Sex sex) {
        return home -> all(Stream.of(home.acceptedSex(), terms(home).flatMap(ApprovalTerms::sex))
                .flatMap(Optional::stream)
                .map(accepted -> accepted.answer(sex))
                .toList());
    }

    /**
     * Asks whether a home is registered for a need. What it says it can do besides is asked of its
     * {@link Home#offering() offering}.
     *
     * @param need the need
     * @return the question
     */
    public static Function<Home, Answer> registeredFor(RegisteredNeed need) {
        return home -> home.registration()
                .map(Registration::needs)
                .filter(needs -> !needs.isEmpty())
                .map(needs -> answer(needs.contains(need)))
                .orElse(Answer.NOT_SPECIFIED);
    }

    private static Optional<ApprovalTerms> terms(Home home) {
        return home instanceof FosteringHousehold household ? household.terms() : Optional.empty();
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    private static Answer all(List<Answer> answers) {
        if (answers.contains(Answer.NO)) {
            return Answer.NO;
        }
        return answers.isEmpty() || answers.contains(Answer.NOT_SPECIFIED) ? Answer.NOT_SPECIFIED : Answer.YES;
    }
}
