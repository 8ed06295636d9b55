package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Adaptation;
import org.placewright.core.provider.RegisteredNeed;
import org.placewright.core.provider.Registration;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * Where a registration lists needs, it should list the one recorded of the child. Only a disability that follows from
 * the adaptations the child needs counts as recorded; a registration that lists nothing is not asked about.
 */
public final class RegisteredNeedsRule implements EligibilityRule<ImmutableSortedSet<RegisteredNeed>> {

    private static final Facet<ImmutableSortedSet<RegisteredNeed>> NEEDS = Facet.of(
            "registered needs",
            listed -> listed.home().registration().map(Registration::needs).orElse(ImmutableSortedSet.of()));

    private static final Ground NOT_REGISTERED = Ground.of("need-not-registered");

    /** Creates the rule. */
    public RegisteredNeedsRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.REGISTERED_NEEDS;
    }

    @Override
    public String source() {
        return "Care Standards Act 2000 s11; conditions of registration";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<ImmutableSortedSet<RegisteredNeed>> facet() {
        return NEEDS;
    }

    @Override
    public Optional<RuleTest<ImmutableSortedSet<RegisteredNeed>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect effect = policy.rules().whenNeedNotRegistered();
        return EachChild.of(request, referral -> {
            ImmutableSortedSet<RegisteredNeed> needs =
                    recorded(referral.needs().requirements().homeAdaptation().kinds());
            return needs.isEmpty() ? Optional.empty() : Optional.of(new Test(needs, effect));
        });
    }

    private static ImmutableSortedSet<RegisteredNeed> recorded(ImmutableSortedSet<Adaptation> adaptations) {
        ImmutableSortedSet.Builder<RegisteredNeed> needs = ImmutableSortedSet.naturalOrder();
        for (Adaptation adaptation : adaptations) {
            switch (adaptation) {
                case WHEELCHAIR_ACCESS, GROUND_FLOOR_BEDROOM, ADAPTED_BATHROOM, HOIST, LIFT ->
                    needs.add(RegisteredNeed.PHYSICAL_DISABILITY);
                case HEARING, SIGHT -> needs.add(RegisteredNeed.SENSORY_IMPAIRMENT);
                case SECURE_GARDEN, OTHER -> {}
            }
        }
        return needs.build();
    }

    private record Test(ImmutableSortedSet<RegisteredNeed> needs, RuleEffect effect)
            implements RuleTest<ImmutableSortedSet<RegisteredNeed>> {
        @Override
        public Eligibility assess(ImmutableSortedSet<RegisteredNeed> registered) {
            return registered.isEmpty() || registered.containsAll(needs)
                    ? Eligibility.ALLOWED
                    : NOT_REGISTERED.on(effect);
        }

        @Override
        public String statement(ImmutableSortedSet<RegisteredNeed> registered, Eligibility said) {
            int missing = AnswerBits.bits(needs) & ~AnswerBits.bits(registered);
            return "The registration lists needs, and not this one of the child: "
                    + BitNames.of(RegisteredNeed.class, missing, RegisteredNeed::label)
                    + (said.verdict() == Eligibility.Verdict.CANNOT_TELL ? ". May the home take the child?" : "");
        }
    }
}
