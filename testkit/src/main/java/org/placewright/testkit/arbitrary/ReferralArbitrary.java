package org.placewright.testkit.arbitrary;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.placewright.core.referral.Referral;
import org.placewright.core.referral.SiblingReferral;

/**
 * Draws referrals, as {@link ReferralArbitraries#referrals()} does, and narrows which:
 *
 * <pre>{@code
 * ReferralArbitraries.referrals().of(children().unaccompanied()).neededFrom(day).forSiblingsOf(3)
 * }</pre>
 *
 * <p>Each method returns another arbitrary and leaves this one as it is. Nothing is drawn to be thrown away.
 */
public final class ReferralArbitrary extends ArbitraryDecorator<Referral> {

    private static final int OLDEST_CHILD = 17;
    private static final int FEWEST_SIBLINGS = 2;

    static final ReferralArbitrary ANY = new ReferralArbitrary(ChildArbitrary.ANY, Optional.empty());

    private final ChildArbitrary children;
    private final Optional<LocalDate> day;

    private ReferralArbitrary(ChildArbitrary children, Optional<LocalDate> day) {
        this.children = children;
        this.day = day;
    }

    /**
     * Narrows to referrals of certain children, and drops what was asked of children before.
     *
     * @param referred the children
     * @return their referrals
     * @throws IllegalArgumentException if none of them is under 18 on the day asked for
     */
    public ReferralArbitrary of(ChildArbitrary referred) {
        return new ReferralArbitrary(day.map(from -> minorsOn(from, referred)).orElse(referred), day);
    }

    /**
     * Narrows to referrals of children of certain ages on a day.
     *
     * @param years the ages in whole years, with a lower and an upper end
     * @param on the day
     * @return their referrals
     * @throws IllegalArgumentException if an end is missing or below 0, or no such child is left
     */
    public ReferralArbitrary ofAge(Range<Integer> years, LocalDate on) {
        return new ReferralArbitrary(children.ofAge(years, on), day);
    }

    /**
     * Narrows to referrals of those who need a home from a day: children born by then and under 18.
     *
     * @param from the day
     * @return those referrals, many of children born on the day or who turn 18 the day after
     * @throws IllegalArgumentException if no such child is left
     */
    public ReferralArbitrary neededFrom(LocalDate from) {
        return new ReferralArbitrary(minorsOn(from, children), Optional.of(from));
    }

    private static ChildArbitrary minorsOn(LocalDate day, ChildArbitrary children) {
        return children.ofAge(Range.closed(0, OLDEST_CHILD), day);
    }

    /**
     * Draws referrals of siblings, each of whom is one of this arbitrary's.
     *
     * @param number how many siblings, from 2
     * @return referrals of so many siblings, with needs of their own; shrinks towards children of whom little is asked
     * @throws IllegalArgumentException if there are fewer than 2
     */
    public Arbitrary<SiblingReferral> forSiblingsOf(int number) {
        if (number < FEWEST_SIBLINGS) {
            throw new IllegalArgumentException(
                    "siblings must be 2 or more but were " + number + ". Maybe a referral of one child?");
        }
        return ReferralArbitraries.siblingReferrals(this, number, number);
    }

    @Override
    protected Arbitrary<Referral> arbitrary() {
        return ReferralArbitraries.referrals(children, day);
    }
}
