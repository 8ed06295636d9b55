package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.AdditionalSupport;
import org.placewright.core.need.Requirement;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/**
 * The home must give the support a child needs beyond what homes give as a matter of course, as far as the policy has
 * the home give it itself; other support the authority arranges. What a home does not say is allowed unless the policy
 * has it confirmed.
 */
public final class AdditionalSupportRule implements EligibilityRule<AnswerBits> {

    private static final Facet<AnswerBits> SAID = Facet.of(
            "additional supports",
            listed -> AnswerBits.of(listed.home().offering().additionalSupports()));

    private static final KindsTest.Kinds<AdditionalSupport> KINDS = new KindsTest.Kinds<>(
            AdditionalSupport.class,
            AdditionalSupport::label,
            "support",
            new KindsTest.Words("Does not give", "Does the home give", "The child needs additional support. Which?"));

    /** Creates the rule. */
    public AdditionalSupportRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.ADDITIONAL_SUPPORT;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, additionalSupport";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<AnswerBits> facet() {
        return SAID;
    }

    @Override
    public Optional<RuleTest<AnswerBits>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(
                request,
                referral -> KINDS.put(
                        fromHome(referral.needs().requirements().additionalSupport(), policy.rules()), whenNotSaid));
    }

    private static Requirement<AdditionalSupport> fromHome(Requirement<AdditionalSupport> all, RulePolicy policy) {
        ImmutableSortedSet<AdditionalSupport> kinds =
                ImmutableSortedSet.copyOf(Sets.intersection(all.kinds(), policy.supportsFromHome()));
        return kinds.isEmpty() && !all.kinds().isEmpty() ? Requirement.none() : new Requirement<>(all.answer(), kinds);
    }
}
