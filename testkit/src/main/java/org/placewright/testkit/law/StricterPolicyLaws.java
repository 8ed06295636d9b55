package org.placewright.testkit.law;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placewright.core.id.HomeId;
import org.placewright.matching.Allowance;
import org.placewright.matching.Excluded;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;

/**
 * What every {@link PlacementRanker} must keep that goes by a {@link MatchPolicy}: that a stricter policy never adds a
 * home.
 *
 * <pre>{@code
 * class OurRankerPolicyTest implements StricterPolicyLaws {
 *     public PlacementRanker ranker(MatchPolicy policy) {
 *         return new OurRanker(policy);
 *     }
 * }
 * }</pre>
 */
public interface StricterPolicyLaws {

    /** How many days after the day of need are taken as bank holidays. */
    int DAYS_OFF = 10;

    /**
     * Returns the ranker to hold to the laws.
     *
     * @param policy what it is to go by
     * @return the ranker
     */
    PlacementRanker ranker(MatchPolicy policy);

    /**
     * By a stricter policy no home does better: none that was excluded is cleared or to be confirmed first, and none
     * that was to be confirmed first is cleared.
     *
     * @param given a referral and homes
     * @param tightening a policy and a stricter one
     */
    @Property
    default void tightening_a_policy_never_adds_a_home(
            @ForAll(supplier = RankingCases.class) RankingCase given,
            @ForAll(supplier = PolicyTightenings.class) PolicyTightening tightening) {
        Map<HomeId, Stand> before = stands(tightening.lenient(), MatchRequest.of(given.referral()), given);
        Map<HomeId, Stand> after = stands(tightening.strict(), MatchRequest.of(given.referral()), given);
        after.forEach((home, stand) -> Law.holds(
                stand.compareTo(before.getOrDefault(home, Stand.CLEARED)) >= 0,
                home + " must not do better where the policy is stricter in " + tightening.what() + " but is " + stand
                        + " and was " + before.get(home)));
    }

    /**
     * What an officer may have relaxed changes no home's standing; and where less may be, fewer homes are near misses.
     *
     * @param given a referral and homes
     */
    @Property(tries = 200)
    default void relaxing_less_adds_no_home_and_no_near_miss(@ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchPolicy all = MatchPolicy.standard();
        MatchPolicy none = all.withRelaxable();
        MatchRequest request = MatchRequest.of(given.referral());
        Law.holds(
                stands(all, request, given).equals(stands(none, request, given)),
                "what may be relaxed must not change where homes stand");
        Law.holds(
                nearMisses(none, request, given).isEmpty(), "where nothing may be relaxed no home must be a near miss");
        all.relaxable()
                .forEach(rule -> Law.holds(
                        nearMisses(all, request, given)
                                .containsAll(nearMisses(all.withRelaxable(rule), request, given)),
                        "a home that is a near miss where only " + rule
                                + " may be relaxed must be one where more may be"));
    }

    /**
     * Days off add no home, not even where the officer allows a placement outside terms for some working days.
     *
     * @param given a referral and homes
     */
    @Property(tries = 300)
    default void bank_holidays_add_no_home(@ForAll(supplier = RankingCases.class) RankingCase given) {
        MatchPolicy standard = MatchPolicy.standard();
        LocalDate day = given.referral().neededFrom();
        MatchPolicy off = standard.withRules(standard.rules()
                .withBankHolidays(day.datesUntil(day.plusDays(DAYS_OFF)).toList()));
        MatchRequest request = MatchRequest.of(given.referral()).withAllowances(Allowance.values());
        Law.holds(
                stands(standard, request, given).equals(stands(off, request, given)),
                "days off must not change where homes stand");
    }

    private ImmutableSortedMap<HomeId, Stand> stands(MatchPolicy policy, MatchRequest request, RankingCase given) {
        Ranking ranking = ranker(policy).rank(request, given.market());
        Map<HomeId, Stand> stands = new TreeMap<>();
        ranking.matches().forEach(match -> stands.put(match.home(), Stand.CLEARED));
        ranking.confirmFirst().forEach(home -> stands.put(home.match().home(), Stand.TO_CONFIRM));
        ranking.excluded().stream().map(Excluded::home).forEach(home -> stands.put(home, Stand.OUT));
        return ImmutableSortedMap.copyOf(stands);
    }

    private ImmutableSet<HomeId> nearMisses(MatchPolicy policy, MatchRequest request, RankingCase given) {
        return ranker(policy).rank(request, given.market()).exclusions().nearMisses().stream()
                .map(miss -> miss.match().home())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Where a home stands, the better first. */
    enum Stand {
        /** Cleared. */
        CLEARED,
        /** To be confirmed first. */
        TO_CONFIRM,
        /** Excluded. */
        OUT
    }
}
