package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.KindOfStay;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The home must offer the kind of stay that is needed: one that says it takes no emergencies is out in an emergency.
 * What a home does not say is allowed or asked as the policy has it; whether it takes a parent and child is always
 * asked. What a carer connected with every child who comes says of stays was not said of them: it is flagged.
 */
public final class KindOfStayRule implements EligibilityRule<KindOfStayRule.Stays> {

    private static final Facet<Stays> STAYS = Facet.of("kinds of stay", Stays::of);

    private static final Eligibility NOT_OFFERED = Eligibility.excluded("stay-not-offered");
    private static final Eligibility NOT_OFFERED_TO_OTHERS = Eligibility.flagged("stay-not-offered-to-others");
    private static final Ground NOT_SAID = Ground.of("stay-not-said");
    private static final int ALWAYS_ASKED = AnswerBits.bit(KindOfStay.PARENT_AND_CHILD);

    /** Creates the rule. */
    public KindOfStayRule() {}

    /**
     * What the rule looks at.
     *
     * @param offered what the home says of each kind of stay
     * @param connected with whom a foster carer is connected, where the home says of some stay that it does not offer
     *     it; otherwise it does not matter, and is left out
     */
    public record Stays(AnswerBits offered, ConnectedChildren connected) {

        static Stays of(ListedHome listed) {
            AnswerBits offered = AnswerBits.of(listed.home().offering().stays());
            return new Stays(offered, offered.no() == 0 ? ConnectedChildren.NONE : ConnectedChildren.of(listed));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.KIND_OF_STAY;
    }

    @Override
    public String source() {
        return "The home's own statement";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<KindOfStayRule.Stays> facet() {
        return STAYS;
    }

    @Override
    public Optional<RuleTest<KindOfStayRule.Stays>> test(MatchRequest request, Market market, MatchPolicy policy) {
        int needed = AnswerBits.bits(NeededStays.of(request));
        return needed == 0
                ? Optional.empty()
                : Optional.of(new Test(needed, policy.rules().effectWhenNotSaid(key()), request.children()));
    }

    private record Test(int needed, RuleEffect whenNotSaid, ImmutableSortedSet<ChildId> children)
            implements RuleTest<Stays> {
        @Override
        public Eligibility assess(Stays home) {
            if ((home.offered.no() & needed) != 0) {
                return home.connected.includeAll(children) ? NOT_OFFERED_TO_OTHERS : NOT_OFFERED;
            }
            int open = home.offered.notSaid(needed);
            if (open == 0) {
                return Eligibility.ALLOWED;
            }
            return NOT_SAID.on((open & ALWAYS_ASKED) == 0 ? whenNotSaid : whenNotSaid.or(RuleEffect.CONFIRM));
        }

        @Override
        public String statement(Stays home, Eligibility said) {
            if (NOT_SAID.gave(said)) {
                return "Does the home offer this kind of stay: " + inWords(home.offered.notSaid(needed)) + "?";
            }
            return "Does not offer this kind of stay: " + inWords(home.offered.no() & needed)
                    + (said.equals(NOT_OFFERED) ? "" : "; the carer is connected with the child: to be assessed");
        }

        private static String inWords(int stays) {
            return BitNames.of(KindOfStay.class, stays, KindOfStay::label);
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
