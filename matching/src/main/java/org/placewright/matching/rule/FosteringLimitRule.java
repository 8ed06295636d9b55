package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.FosteringExemption;
import org.placewright.core.provider.FosteringHousehold;
import org.placewright.core.provider.FosteringLimits;
import org.placewright.core.provider.Resident;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleKeys;

/**
 * No more children may be fostered together than the usual limit, three, unless all are brothers and sisters of one
 * another, or the authority in whose area the carer lives exempts them by name. Both are flagged.
 *
 * <p>Those who live there are known by token, so whether an exemption that names enough children names them too has to
 * be confirmed. They are taken to be brothers and sisters of the child only where the referral says that such live
 * there and the home that they are of one another; of one alone it has to be confirmed. Where it is not known how many
 * live there, the rule of vacancy asks, and this one looks at those who come; where a calendar of vacancies says that
 * there is room, that rule does not ask, and this one does.
 */
public final class FosteringLimitRule implements EligibilityRule<Optional<FosteringLimitRule.Fostered>> {

    private static final Facet<Optional<Fostered>> FOSTERED = Facet.of("fostered together", Fostered::of);

    private static final Eligibility OVER = Eligibility.excluded("over-fostering-limit");
    private static final Eligibility TO_CONFIRM = Eligibility.cannotTell("over-fostering-limit-to-confirm");
    private static final Eligibility HOW_MANY = Eligibility.cannotTell("fostered-together-not-known");
    private static final Eligibility SIBLINGS = Eligibility.flagged("over-fostering-limit-all-siblings");
    private static final Eligibility EXEMPTED = Eligibility.flagged("over-fostering-limit-exempted");

    /** Creates the rule. */
    public FosteringLimitRule() {}

    /**
     * What the rule looks at in a fostering household.
     *
     * @param living how many live there
     * @param exemption the latest exemption from the limit, if any is known
     * @param siblingsOnly names the home where two or more live there, known to be all brothers and sisters
     */
    public record Fostered(Living living, Optional<FosteringExemption> exemption, Optional<HomeId> siblingsOnly) {

        static Optional<Fostered> of(ListedHome listed) {
            if (!(listed.home() instanceof FosteringHousehold household)) {
                return Optional.empty();
            }
            Living living = Living.of(listed);
            boolean siblings = household
                    .residents()
                    .filter(residents -> residents.size() == living.known() && areSiblings(residents.all()))
                    .isPresent();
            return Optional.of(new Fostered(
                    living,
                    household.exemption(),
                    living.known() > 1 && siblings ? Optional.of(household.id()) : Optional.empty()));
        }

        private static boolean areSiblings(ImmutableList<Resident> residents) {
            return residents.stream().allMatch(one -> residents.stream()
                    .allMatch(other -> other.equals(one) || one.siblings().contains(other.token())));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.FOSTERING_LIMIT;
    }

    @Override
    public String source() {
        return "Children Act 1989 Schedule 7, paragraph 4";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<Optional<FosteringLimitRule.Fostered>> facet() {
        return FOSTERED;
    }

    @Override
    public Optional<RuleTest<Optional<FosteringLimitRule.Fostered>>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        Answer siblings = request.together().isEmpty()
                ? Answer.YES
                : request.siblings()
                        .map(group -> group.members().containsAll(request.children()) ? Answer.YES : Answer.NO)
                        .orElse(Answer.NOT_SPECIFIED);
        return Optional.of(new Test(request, siblings, policy.rules().fosteringLimits()));
    }

    private record Test(MatchRequest request, Answer siblings, FosteringLimits limits)
            implements RuleTest<Optional<Fostered>> {
        @Override
        public Eligibility assess(Optional<Fostered> household) {
            if (household.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            Fostered home = household.get();
            Answer over = home.living.exceeds(limits.usualLimit(), request.placesNeeded());
            if (over != Answer.YES) {
                return over == Answer.NO ? Eligibility.ALLOWED : HOW_MANY;
            }
            Eligibility said = overLimit(home);
            return said.verdict() == Eligibility.Verdict.FLAGGED && home.living.mayBeMore() ? HOW_MANY : said;
        }

        private Eligibility overLimit(Fostered home) {
            int inAll = home.living.known() + request.placesNeeded();
            return switch (limits.outcome(inAll, allSiblings(home), allNamed(home))) {
                case WITHIN_LIMIT -> Eligibility.ALLOWED;
                case ALL_SIBLINGS -> SIBLINGS;
                case EXEMPTED -> EXEMPTED;
                case CANNOT_TELL -> TO_CONFIRM;
                case OVER_LIMIT -> OVER;
            };
        }

        private Answer allSiblings(Fostered home) {
            ImmutableSortedSet<HomeId> theirs = request.referral().siblingsLiveAt();
            if (home.living.known() == 1 && !theirs.isEmpty()) {
                return siblings == Answer.NO ? Answer.NO : Answer.NOT_SPECIFIED;
            }
            boolean joins = home.living.known() == 0
                    || (home.siblingsOnly.isPresent() && theirs.contains(home.siblingsOnly.get()));
            return joins ? siblings : Answer.NO;
        }

        private Answer allNamed(Fostered home) {
            Optional<FosteringExemption> naming = home.exemption.filter(exempt ->
                    exempt.covers(request.children(), request.referral().neededFrom()));
            if (naming.isEmpty() || naming.get().children().size() < home.living.known() + request.placesNeeded()) {
                return Answer.NO;
            }
            return home.living.known() == 0 ? Answer.YES : Answer.NOT_SPECIFIED;
        }

        @Override
        public String statement(Optional<Fostered> household, Eligibility said) {
            if (said.equals(HOW_MANY)) {
                return "No more than " + limits.usualLimit() + " children are usually fostered together, and "
                        + request.placesNeeded() + " would come. How many live there already?";
            }
            String over = household.orElseThrow().living.known() + request.placesNeeded()
                    + " children would be fostered together, more than the usual limit of " + limits.usualLimit();
            if (said.equals(SIBLINGS)) {
                return over + "; the limit does not apply, as all are brothers and sisters (exemption of siblings, "
                        + "Children Act 1989 Schedule 7)";
            }
            if (said.equals(EXEMPTED)) {
                return over + "; an exemption names them all (Children Act 1989 Schedule 7, paragraph 4)";
            }
            return said.equals(OVER)
                    ? over + ": in law it would be a children's home"
                    : over + ". Are all of them brothers and sisters, or all named in an exemption?";
        }

        @Override
        public Optional<String> remedy(Optional<Fostered> household, Eligibility said) {
            return Optional.of("An exemption that names each child, by the authority in whose area the carer lives"
                    + " (Children Act 1989 Schedule 7, paragraph 4)");
        }

        /** Names the type only: it is about a child. */
        @Override
        public String toString() {
            return "Test[...]";
        }
    }
}
