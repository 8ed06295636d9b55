package org.placewright.matching.rule;

import com.google.common.collect.Range;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.matching.Facet;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The child must be under 18 on the day the home is needed (Children Act 1989, section 105(1)), and of an age the home
 * says it takes.
 */
public final class AgeRule implements EligibilityRule<Optional<Range<Integer>>> {

    private static final Facet<Optional<Range<Integer>>> AGES =
            Facet.of("accepted ages", listed -> listed.home().acceptedAges());
    private static final int ADULT = 18;

    private static final Eligibility NO_LONGER_A_CHILD = Eligibility.excluded("no-longer-a-child");
    private static final Eligibility NOT_TAKEN = Eligibility.excluded("age-not-taken");
    private static final Eligibility NOT_SAID = Eligibility.cannotTell("ages-not-said");

    /** Creates the rule. */
    public AgeRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.AGE;
    }

    @Override
    public String source() {
        return "Children Act 1989 s105(1); the home's own statement";
    }

    @Override
    public Facet<Optional<Range<Integer>>> facet() {
        return AGES;
    }

    @Override
    public Optional<RuleTest<Optional<Range<Integer>>>> test(MatchRequest request, MatchPolicy policy) {
        return Optional.of(new Test(request.referral().ageWhenNeeded()));
    }

    private record Test(int age) implements RuleTest<Optional<Range<Integer>>> {
        @Override
        public Eligibility assess(Optional<Range<Integer>> ages) {
            if (age >= ADULT) {
                return NO_LONGER_A_CHILD;
            }
            if (ages.isEmpty()) {
                return NOT_SAID;
            }
            return ages.get().contains(age) ? Eligibility.ALLOWED : NOT_TAKEN;
        }

        @Override
        public String statement(Optional<Range<Integer>> ages, Eligibility said) {
            if (said.equals(NO_LONGER_A_CHILD)) {
                return "The person is " + age + ", no longer a child, on the day";
            }
            return ages.map(taken -> "Takes ages " + taken.lowerEndpoint() + " to " + taken.upperEndpoint()
                            + "; the child is " + age)
                    .orElse("Does the home take a child aged " + age + "?");
        }
    }
}
