package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.provider.Home;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;
import org.placewright.matching.RulePolicy;

/**
 * A child for whom it is recommended to live with no other child comes to a home where none lives and that takes a
 * child alone. Others who are to come with the child are others too: that has the same effect, and is confirmed first
 * at least, unless it is decided that they live together, when it is flagged. What it is to exclude is only
 * recommended, so a policy may have it otherwise.
 */
public final class SoloRule implements EligibilityRule<SoloRule.Company> {

    private static final Facet<Company> COMPANY = Facet.of("company", Company::of);

    private static final Ground OTHERS = Ground.of("others-live-there");
    private static final Ground COMING = Ground.of("others-come-too");
    private static final Ground NOT_OFFERED = Ground.of("solo-not-offered");
    private static final Ground NOT_SAID = Ground.of("solo-not-said");
    private static final Ground OTHERS_NOT_KNOWN = Ground.of("whether-others-live-there-not-known");

    /** Creates the rule. */
    public SoloRule() {}

    /**
     * What the rule looks at.
     *
     * @param alone whether it takes a child alone; yes also where there is one place, or the place is self-contained
     * @param living how many live there, if known
     */
    public record Company(Answer alone, OptionalInt living) {

        static Company of(ListedHome listed) {
            Home home = listed.home();
            if (Occupancy.isSelfContained(home)) {
                return new Company(Answer.YES, OptionalInt.of(0));
            }
            boolean onePlace = home.capacity()
                    .filter(capacity -> capacity.registered() == 1)
                    .isPresent();
            Answer said = home.offering().soloPlacements();
            return new Company(onePlace && said == Answer.NOT_SPECIFIED ? Answer.YES : said, Occupancy.of(home));
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.SOLO;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, livingCompanions";
    }

    @Override
    public boolean mayBeRelaxed() {
        return true;
    }

    @Override
    public Facet<SoloRule.Company> facet() {
        return COMPANY;
    }

    @Override
    public Optional<RuleTest<SoloRule.Company>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RulePolicy rules = policy.rules();
        return EachChild.of(
                request,
                referral -> isSolo(referral)
                        ? Optional.of(new Test(rules.whenSolo(), rules.effectWhenNotSaid(key())))
                        : Optional.empty(),
                ComingTogether.of(
                        request,
                        (one, other) -> isSolo(one)
                                ? ImmutableList.of(new ComingTogether.Between(
                                        COMING,
                                        rules.whenSolo(),
                                        "It is recommended that one of those who come together lives with no other"
                                                + " child"))
                                : ImmutableList.of()));
    }

    private static boolean isSolo(Referral referral) {
        return referral.needs().requirements().livingCompanions() == LivingCompanions.SOLO;
    }

    private record Test(RuleEffect whenNot, RuleEffect whenNotSaid) implements RuleTest<Company> {

        /** What is not said is held against a home no more than what is said. */
        Test {
            whenNotSaid = whenNotSaid.compareTo(whenNot) > 0 ? whenNot.ifItHolds() : whenNotSaid;
        }

        @Override
        public Eligibility assess(Company home) {
            if (home.living.orElse(0) > 0) {
                return OTHERS.on(whenNot);
            }
            if (home.alone == Answer.NO) {
                return NOT_OFFERED.on(whenNot);
            }
            if (home.living.isEmpty()) {
                return OTHERS_NOT_KNOWN.on(whenNotSaid);
            }
            return home.alone == Answer.YES ? Eligibility.ALLOWED : NOT_SAID.on(whenNotSaid);
        }

        @Override
        public String statement(Company home, Eligibility said) {
            String recommended = "It is recommended that the child lives with no other child";
            if (OTHERS.gave(said)) {
                return recommended + "; " + home.living.orElseThrow() + " live there";
            }
            if (NOT_OFFERED.gave(said)) {
                return recommended + "; the home does not take a child alone";
            }
            return recommended
                    + (NOT_SAID.gave(said) ? ". Does the home take a child alone?" : ". Do others live there?");
        }
    }
}
