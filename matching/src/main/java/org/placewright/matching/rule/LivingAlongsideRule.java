package org.placewright.matching.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.need.RiskToOthers;
import org.placewright.core.referral.Referral;
import org.placewright.matching.Facet;
import org.placewright.matching.ImpactPolicy;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.RuleEffect;
import org.placewright.matching.RuleKeys;

/**
 * Who may live together, both ways: the child's needs and risks against each child who lives there, and theirs against
 * the child. It is never relaxed.
 *
 * <ul>
 *   <li>A resident who must live alone, or not with younger or with older children, excludes a child who would be one.
 *   <li>A child who should live with older children only, or with younger only, is not placed with others.
 *   <li>Risks to others, of the child and of each resident, have the effect the policy gives them
 *       ({@link org.placewright.matching.ImpactPolicy}).
 * </ul>
 *
 * <p>Who is younger is told by the month of birth. Where that is not known, or two who must not be the one or the other
 * were born in one month, it has to be confirmed; for risks, two born in one month are neither. Where not all who live
 * there are recorded, that is flagged unless the policy has it otherwise
 * ({@link org.placewright.matching.RulePolicy#whenResidentsNotKnown}), always where a risk of the child is known; and
 * confirmed first where the child is at risk of exploitation, or brings a need or risk that could be confirmed or
 * exclude. Brothers and sisters who live there already are no exception, for residents are known by token. A resident
 * is named by token only, kept apart from the words ({@link org.placewright.matching.Wording}). Of several reasons or
 * questions of one strictness all are told, up to six.
 *
 * <p>Children of one request are set against one another just so, but that who should live with older or with younger
 * children only is told by the day of birth, which is known; whatever would exclude, be confirmed or be flagged is
 * confirmed first at least. Where it is decided that two of them must not be split
 * ({@link org.placewright.core.child.SiblingGroup#mayLiveApart}), it is flagged.
 */
public final class LivingAlongsideRule implements EligibilityRule<LivingThere> {

    private static final Facet<LivingThere> LIVING_THERE =
            Facet.outlined("living there", LivingThere::of, LivingThere::outline);

    private static final ImmutableMap<RiskToOthers, Ground> AMONG_THEM = Impact.grounds("-among-those-who-come");
    private static final Ground OLDER_ONLY = Ground.of("younger-child-comes-too");
    private static final Ground YOUNGER_ONLY = Ground.of("older-child-comes-too");

    /** Creates the rule. */
    public LivingAlongsideRule() {}

    @Override
    public ExplanationKey key() {
        return RuleKeys.LIVING_ALONGSIDE;
    }

    @Override
    public String source() {
        return "The manager's impact risk assessment; Placements Data Standard v2, livingCompanions,"
                + " risks to others";
    }

    @Override
    public Facet<LivingThere> facet() {
        return LIVING_THERE;
    }

    @Override
    public Optional<RuleTest<LivingThere>> test(MatchRequest request, Market market, MatchPolicy policy) {
        ImpactPolicy impact = policy.rules().impact();
        return EachChild.of(
                request,
                referral -> Optional.of(new AlongsideTest(referral, policy.rules())),
                ComingTogether.of(request, (one, other) -> between(one, other, impact)));
    }

    /** Returns what one child means for another who comes too. */
    private static ImmutableList<ComingTogether.Between> between(Referral one, Referral other, ImpactPolicy policy) {
        ImmutableList.Builder<ComingTogether.Between> all = ImmutableList.builder();
        int months = LivingThere.monthOf(other) - LivingThere.monthOf(one);
        LivingCompanions companions = one.needs().requirements().livingCompanions();
        LocalDate born = one.child().dateOfBirth();
        LocalDate otherBorn = other.child().dateOfBirth();
        if (otherBorn.isAfter(born) && companions == LivingCompanions.ONLY_OLDER_CHILDREN) {
            all.add(companions(OLDER_ONLY, "older", "younger"));
        }
        if (otherBorn.isBefore(born) && companions == LivingCompanions.ONLY_YOUNGER_CHILDREN) {
            all.add(companions(YOUNGER_ONLY, "younger", "older"));
        }
        int brought = PresentRisks.in(one.needs().risks().toOthers());
        int vulnerability = LivingThere.vulnerability(other.needs().risks());
        for (Impact impact : Impact.of(brought, policy, AMONG_THEM)) {
            String whom = impact.isYounger(months) ? "a younger child" : "another";
            all.add(new ComingTogether.Between(
                    impact.ground(),
                    impact.on(months, vulnerability),
                    "Impact of one of those who come together on " + whom + " of them: "
                            + impact.risk().label()));
        }
        return all.build();
    }

    private static ComingTogether.Between companions(Ground ground, String only, String comes) {
        return new ComingTogether.Between(
                ground,
                RuleEffect.EXCLUDE,
                "One of those who come together should live with " + only + " children only; another is " + comes);
    }
}
