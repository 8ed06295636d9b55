package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.code.Sex;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The home must take children of the child's sex. What a foster carer is approved for is another rule's matter, and
 * what is said there need not be said again; nor need a connected person say it; where one is recorded as taking
 * others, or it cannot be told as the child's sex is not recorded, that is flagged, as it was not said of this child.
 */
public final class SexRule implements EligibilityRule<SexRule.Taken> {

    private static final Facet<Taken> TAKEN = Facet.of("sex", Taken::of);

    private static final Eligibility NOT_TAKEN = Eligibility.excluded("sex-not-taken");
    private static final Eligibility NOT_TAKEN_OF_OTHERS = Eligibility.flagged("sex-not-taken-of-others");
    private static final Eligibility NOT_SAID = Eligibility.cannotTell("sex-not-said");
    private static final Eligibility CHILDS_SEX_NOT_KNOWN = Eligibility.cannotTell("sex-of-child-not-known");

    /** Creates the rule. */
    public SexRule() {}

    /**
     * What the rule looks at.
     *
     * @param accepted whom the home says it takes, if known
     * @param inTerms whether the terms of a foster carer's approval say it
     * @param connected with whom a foster carer is connected
     */
    public record Taken(Optional<AcceptedSex> accepted, boolean inTerms, ConnectedChildren connected) {

        static Taken of(ListedHome listed) {
            boolean inTerms = listed.home() instanceof FosteringHousehold household
                    && household.terms().flatMap(ApprovalTerms::sex).isPresent();
            return new Taken(listed.home().acceptedSex(), inTerms, ConnectedChildren.of(listed));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.SEX;
    }

    @Override
    public String source() {
        return "Conditions of registration; the home's own statement";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Taken> facet() {
        return TAKEN;
    }

    @Override
    public Optional<RuleTest<Taken>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> Optional.of(
                        new Test(referral.child().sex(), referral.child().id())));
    }

    private record Test(Sex sex, ChildId child) implements RuleTest<Taken> {
        @Override
        public Eligibility assess(Taken taken) {
            if (taken.accepted.isEmpty()) {
                return taken.inTerms || taken.connected.include(child) ? Eligibility.ALLOWED : NOT_SAID;
            }
            return switch (taken.accepted.get().answer(sex)) {
                case YES -> Eligibility.ALLOWED;
                case NO -> taken.connected.include(child) ? NOT_TAKEN_OF_OTHERS : NOT_TAKEN;
                case NOT_SPECIFIED -> taken.connected.include(child) ? NOT_TAKEN_OF_OTHERS : CHILDS_SEX_NOT_KNOWN;
            };
        }

        @Override
        public String statement(Taken taken, Eligibility said) {
            if (said.equals(NOT_SAID)) {
                return "Does the home take boys, girls or both?";
            }
            String whom = taken.accepted.orElseThrow() == AcceptedSex.MALE ? "boys" : "girls";
            if (said.equals(NOT_TAKEN_OF_OTHERS)) {
                return "Takes " + whom + " only; the carer is connected with the child: to be assessed";
            }
            return said.equals(NOT_TAKEN)
                    ? "Takes " + whom + " only"
                    : "The home takes " + whom + " only; the sex of the child is not recorded. What is it?";
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
