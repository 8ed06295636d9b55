package org.placewright.matching.rule;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.referral.DeprivationOfLibertyOrder;
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
 * A child who is to be deprived of liberty, because it is needed or a court has ordered it or was asked to, comes to a
 * home that can carry that out. In kinds of home in which it is unusual the policy has it flagged, confirmed or
 * excluded; that no order is in force is flagged. It is never relaxed.
 */
public final class DeprivationOfLibertyRule implements EligibilityRule<DeprivationOfLibertyRule.Setting> {

    private static final Facet<Setting> SETTING = Facet.of("setting", Setting::of);

    private static final Eligibility NOT_ABLE = Eligibility.excluded("deprivation-of-liberty-not-possible");
    private static final Ground NOT_SAID = Ground.of("deprivation-of-liberty-not-said");
    private static final Ground UNUSUAL = Ground.of("deprivation-of-liberty-unusual-in-kind-of-home");
    private static final Eligibility NO_ORDER = Eligibility.flagged("deprivation-of-liberty-not-ordered");

    /** Creates the rule. */
    public DeprivationOfLibertyRule() {}

    /**
     * What the rule looks at.
     *
     * @param kind the kind of home
     * @param able whether it can carry out a deprivation of liberty
     */
    public record Setting(HomeKind kind, Answer able) {

        static Setting of(ListedHome listed) {
            return new Setting(listed.home().kind(), listed.home().offering().deprivationOfLiberty());
        }
    }

    @Override
    public ExplanationKey key() {
        return RuleKeys.DEPRIVATION_OF_LIBERTY;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, deprivationOfLiberty; SSDA903 validation rules";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<DeprivationOfLibertyRule.Setting> facet() {
        return SETTING;
    }

    @Override
    public Optional<RuleTest<DeprivationOfLibertyRule.Setting>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        return EachChild.of(request, referral -> put(referral, policy.rules()));
    }

    private Optional<RuleTest<Setting>> put(Referral referral, RulePolicy policy) {
        DeprivationOfLibertyOrder order = referral.deprivationOfLibertyOrder();
        boolean asked = referral.needs().requirements().deprivationOfLiberty() == Answer.YES
                || order == DeprivationOfLibertyOrder.CURRENT
                || order == DeprivationOfLibertyOrder.APPLIED_FOR;
        return asked
                ? Optional.of(new Test(order, policy.effectWhenNotSaid(key()), policy.deprivationOfLiberty()))
                : Optional.empty();
    }

    private record Test(
            DeprivationOfLibertyOrder order, RuleEffect whenNotSaid, ImmutableSortedMap<HomeKind, RuleEffect> unusual)
            implements RuleTest<Setting> {
        @Override
        public Eligibility assess(Setting home) {
            if (home.able == Answer.NO) {
                return NOT_ABLE;
            }
            RuleEffect inKind = unusual.get(home.kind);
            Eligibility ofKind = inKind == null ? Eligibility.ALLOWED : UNUSUAL.on(inKind);
            Eligibility ofHome = home.able == Answer.YES ? Eligibility.ALLOWED : NOT_SAID.on(whenNotSaid);
            Eligibility ofOrder = order == DeprivationOfLibertyOrder.CURRENT ? Eligibility.ALLOWED : NO_ORDER;
            return ofHome.orStricter(ofKind).orStricter(ofOrder);
        }

        @Override
        public String statement(Setting home, Eligibility said) {
            String order =
                    switch (this.order) {
                        case CURRENT -> "";
                        case APPLIED_FOR -> ". The order applied for is not made yet";
                        case NONE, NOT_SPECIFIED -> ". No order of a court is recorded";
                    };
            if (said.equals(NOT_ABLE)) {
                return "Cannot carry out a deprivation of liberty";
            }
            if (said.equals(NO_ORDER)) {
                return "A deprivation of liberty needs an order of a court" + order;
            }
            return UNUSUAL.gave(said)
                    ? "A deprivation of liberty is unusual in this kind of home: " + home.kind.label() + order
                    : "Can the home carry out a deprivation of liberty?" + order.replace(". ", " ");
        }
    }
}
