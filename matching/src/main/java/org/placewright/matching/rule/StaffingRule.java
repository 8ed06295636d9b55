package org.placewright.matching.rule;

import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.money.Ratio;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.Offering;
import org.placewright.matching.Facet;
import org.placewright.matching.ListedHome;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * The home must be able to staff as many adults to a child as are needed, and someone awake at night where that is
 * needed. An authority may buy hours besides, so the rule may be relaxed.
 */
public final class StaffingRule implements EligibilityRule<StaffingRule.Staffing> {

    private static final Facet<Staffing> STAFFING = Facet.of("staffing", Staffing::of);

    private static final Eligibility NO_RATIO = Eligibility.excluded("ratio-not-staffed");
    private static final Eligibility NO_NIGHT = Eligibility.excluded("no-waking-night");
    private static final Ground RATIO_NOT_SAID = Ground.of("ratio-not-said");
    private static final Ground NIGHT_NOT_SAID = Ground.of("waking-night-not-said");

    /** Creates the rule. */
    public StaffingRule() {}

    /**
     * What the rule looks at.
     *
     * @param highest the most adults to a child that the home can staff, if known
     * @param wakingNight whether someone can be awake all night
     */
    public record Staffing(Optional<Ratio> highest, Answer wakingNight) {

        static Staffing of(ListedHome listed) {
            Offering offering = listed.home().offering();
            return new Staffing(offering.highestRatio(), offering.wakingNight());
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.STAFFING;
    }

    @Override
    public String source() {
        return "Earlier regional drafts of the Placements Data Standard: minimum adult support ratio";
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
    public Facet<StaffingRule.Staffing> facet() {
        return STAFFING;
    }

    @Override
    public Optional<RuleTest<StaffingRule.Staffing>> test(MatchRequest request, Market market, MatchPolicy policy) {
        RuleEffect whenNotSaid = policy.rules().effectWhenNotSaid(key());
        return EachChild.of(request, referral -> {
            Optional<Ratio> ratio = referral.needs().minimumAdultSupport();
            boolean night = referral.needs().wakingNight() == Answer.YES;
            return ratio.isEmpty() && !night ? Optional.empty() : Optional.of(new Test(ratio, night, whenNotSaid));
        });
    }

    private record Test(Optional<Ratio> ratio, boolean night, RuleEffect whenNotSaid) implements RuleTest<Staffing> {
        @Override
        public Eligibility assess(Staffing home) {
            return ofRatio(home).orStricter(ofNight(home));
        }

        private Eligibility ofRatio(Staffing home) {
            if (ratio.isEmpty()) {
                return Eligibility.ALLOWED;
            }
            if (home.highest.isEmpty()) {
                return RATIO_NOT_SAID.on(whenNotSaid);
            }
            return home.highest.get().isAtLeast(ratio.get()) ? Eligibility.ALLOWED : NO_RATIO;
        }

        private Eligibility ofNight(Staffing home) {
            if (!night || home.wakingNight == Answer.YES) {
                return Eligibility.ALLOWED;
            }
            return home.wakingNight == Answer.NO ? NO_NIGHT : NIGHT_NOT_SAID.on(whenNotSaid);
        }

        @Override
        public String statement(Staffing home, Eligibility said) {
            if (said.equals(NO_RATIO)) {
                return "Can staff at most " + home.highest.orElseThrow() + "; the child needs " + ratio.orElseThrow();
            }
            if (said.equals(NO_NIGHT)) {
                return "Nobody can be awake at night, as the child needs";
            }
            return RATIO_NOT_SAID.gave(said)
                    ? "Can the home staff " + ratio.orElseThrow() + "?"
                    : "Can someone be awake at night?";
        }

        @Override
        public Optional<String> remedy(Staffing home, Eligibility said) {
            return Optional.of("Extra hours, where the authority buys them and the home agrees");
        }
    }
}
