package org.placewright.core.provider;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.placewright.core.code.Sex;
import org.placewright.core.need.Answer;

/**
 * What a foster carer is approved for: what the approval says, which need not be what the household says it accepts
 * ({@link Home#acceptedAges()}, {@link Home#acceptedSex()}) or has room for ({@link Home#capacity()}).
 * {@link Home#permits} asks both.
 *
 * <table>
 * <caption>Attributes; source: Fostering Services (England) Regulations 2011, regulation 27</caption>
 * <tr><th>name</th><th>type</th><th>unit</th><th>required</th><th>default</th><th>meaning</th></tr>
 * <tr><td>children</td><td>whole number</td><td>children</td><td>no</td><td>not known</td>
 *     <td>how many at once; 1 or more</td></tr>
 * <tr><td>ages</td><td>range of years</td><td>years</td><td>no</td><td>not known</td>
 *     <td>both ends included, within 0 to 25</td></tr>
 * <tr><td>sex</td><td>{@link AcceptedSex}</td><td></td><td>no</td><td>not known</td><td>boys, girls or both</td></tr>
 * <tr><td>stays</td><td>{@link KindOfStay}s</td><td></td><td>no</td><td>not known</td><td>the kinds of stay</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class ApprovalTerms implements WithApprovalTerms {

    /** Nothing known. */
    public static final ApprovalTerms NOT_SPECIFIED = builder().build();

    ApprovalTerms() {}

    /**
     * Returns how many children at once.
     *
     * @return children, 1 or more; empty if not known
     */
    public abstract OptionalInt children();

    /**
     * Returns the ages of the children.
     *
     * @return whole years, both ends included; empty if not known
     */
    public abstract Optional<Range<Integer>> ages();

    /**
     * Returns whether they are boys, girls or both.
     *
     * @return whom the terms allow by sex; empty if not known
     */
    public abstract Optional<AcceptedSex> sex();

    /**
     * Returns the kinds of stay.
     *
     * @return the kinds; empty if not known
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<KindOfStay> stays();

    /**
     * Tells whether a placement would be within the terms.
     *
     * @param age the age of the child in whole years
     * @param sex the sex of the child
     * @param stay the kind of stay
     * @param childrenInAll how many would be fostered there, this child included
     * @return no if some term is broken, yes if all are known and kept, not specified otherwise
     */
    public final Answer cover(int age, Sex sex, KindOfStay stay, int childrenInAll) {
        ImmutableList<Answer> answers = ImmutableList.of(
                ages().map(ages -> answer(ages.contains(age))).orElse(Answer.NOT_SPECIFIED),
                sex().map(accepted -> accepted.answer(sex)).orElse(Answer.NOT_SPECIFIED),
                stays().isEmpty() ? Answer.NOT_SPECIFIED : answer(stays().contains(stay)),
                children().isEmpty()
                        ? Answer.NOT_SPECIFIED
                        : answer(childrenInAll <= children().getAsInt()));
        return RecordedAnswers.all(answers);
    }

    private static Answer answer(boolean kept) {
        return kept ? Answer.YES : Answer.NO;
    }

    @Value.Check
    void check() {
        if (children().orElse(1) < 1) {
            throw new IllegalArgumentException("ApprovalTerms children must be 1 or more but was "
                    + children().getAsInt() + ". Maybe leave it out where it is not known?");
        }
        ages().ifPresent(ages -> AcceptedAges.check("ApprovalTerms ages", ages));
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ApprovalTerms}. Nothing need be set. */
    public static final class Builder extends ImmutableApprovalTerms.Builder {
        Builder() {}
    }
}
