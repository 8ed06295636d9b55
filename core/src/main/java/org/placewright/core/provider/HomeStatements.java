package org.placewright.core.provider;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;

/** What a home, its registration and its carer's approval each say of whom it may take. */
final class HomeStatements {

    private HomeStatements() {}

    static Answer permits(Home home, int age, Sex sex) {
        Optional<ApprovalTerms> terms =
                home instanceof FosteringHousehold household ? household.terms() : Optional.empty();
        Stream<Optional<Range<Integer>>> ages = Stream.of(
                home.acceptedAges(),
                home.registration().flatMap(Registration::ages),
                terms.flatMap(ApprovalTerms::ages));
        Stream<Optional<AcceptedSex>> sexes = Stream.of(home.acceptedSex(), terms.flatMap(ApprovalTerms::sex));
        return RecordedAnswers.all(ImmutableList.of(
                all(ages.flatMap(Optional::stream).map(range -> range.contains(age) ? Answer.YES : Answer.NO)),
                all(sexes.flatMap(Optional::stream).map(accepted -> accepted.answer(sex)))));
    }

    private static Answer all(Stream<Answer> answers) {
        return RecordedAnswers.all(answers.collect(ImmutableList.toImmutableList()));
    }
}
