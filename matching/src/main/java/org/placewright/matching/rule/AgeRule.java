package org.placewright.matching.rule;

import com.google.common.collect.Range;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.ChildId;
import org.placewright.core.provider.ApprovalTerms;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Registration;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * The child must be under 18 on the day the home is needed (Children Act 1989, section 105(1)), of an age the home says
 * it takes, and of an age it is registered for. What a foster carer is approved for is another rule's matter, and what
 * is said there need not be said again; nor need a connected person say that they take a child of this age; where one
 * is recorded as taking others, that is flagged, as it was not said of this child.
 */
public final class AgeRule implements EligibilityRule<AgeRule.Ages> {

    private static final Facet<Ages> AGES = Facet.of("ages", Ages::of);
    private static final int ADULT = 18;

    private static final Eligibility NO_LONGER_A_CHILD = Eligibility.excluded("no-longer-a-child");
    private static final Eligibility NOT_TAKEN = Eligibility.excluded("age-not-taken");
    private static final Eligibility NOT_REGISTERED = Eligibility.excluded("age-not-registered");
    private static final Eligibility NOT_TAKEN_OF_OTHERS = Eligibility.flagged("age-not-taken-of-others");
    private static final Eligibility NOT_SAID = Eligibility.cannotTell("ages-not-said");

    /** Creates the rule. */
    public AgeRule() {}

    /**
     * What the rule looks at.
     *
     * @param taken the ages the home says it takes, if known
     * @param registered the ages it is registered for, if known
     * @param elsewhere who says more
     */
    public record Ages(Optional<Range<Integer>> taken, Optional<Range<Integer>> registered, Elsewhere elsewhere) {

        static Ages of(ListedHome listed) {
            Home home = listed.home();
            boolean inTerms = home instanceof FosteringHousehold household
                    && household.terms().flatMap(ApprovalTerms::ages).isPresent();
            return new Ages(
                    home.acceptedAges(),
                    home.registration().flatMap(Registration::ages),
                    new Elsewhere(inTerms, ConnectedChildren.of(listed)));
        }

        private boolean areSaidFor(ChildId child) {
            return taken.isPresent()
                    || registered.isPresent()
                    || elsewhere.inTerms
                    || elsewhere.connected.include(child);
        }
    }

    /**
     * Where else it is said whom a foster carer takes.
     *
     * @param inTerms whether the terms of approval say it
     * @param connected with whom the carer is connected
     */
    public record Elsewhere(boolean inTerms, ConnectedChildren connected) {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.AGE;
    }

    @Override
    public String source() {
        return "Children Act 1989 s105(1); the registration; the home's own statement";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Ages> facet() {
        return AGES;
    }

    @Override
    public Optional<RuleTest<Ages>> test(MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(
                request,
                referral -> Optional.of(
                        new Test(referral.ageWhenNeeded(), referral.child().id())));
    }

    private record Test(int age, ChildId child) implements RuleTest<Ages> {
        @Override
        public Eligibility assess(Ages ages) {
            if (age >= ADULT) {
                return NO_LONGER_A_CHILD;
            }
            if (ages.registered.isPresent() && !ages.registered.get().contains(age)) {
                return NOT_REGISTERED;
            }
            if (ages.taken.isPresent()) {
                if (ages.taken.get().contains(age)) {
                    return Eligibility.ALLOWED;
                }
                return ages.elsewhere.connected.include(child) ? NOT_TAKEN_OF_OTHERS : NOT_TAKEN;
            }
            return ages.areSaidFor(child) ? Eligibility.ALLOWED : NOT_SAID;
        }

        @Override
        public String statement(Ages ages, Eligibility said) {
            if (said.equals(NO_LONGER_A_CHILD)) {
                return "The person is " + age + ", no longer a child, on the day";
            }
            if (said.equals(NOT_SAID)) {
                return "Does the home take a child aged " + age + "?";
            }
            return said.equals(NOT_REGISTERED)
                    ? "Registered for ages " + inWords(ages.registered.orElseThrow()) + "; the child is " + age
                    : "Takes ages " + inWords(ages.taken.orElseThrow()) + "; the child is " + age
                            + (said.equals(NOT_TAKEN_OF_OTHERS)
                                    ? ", with whom the carer is connected: to be assessed"
                                    : "");
        }

        private static String inWords(Range<Integer> ages) {
            return ages.lowerEndpoint() + " to " + ages.upperEndpoint();
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
