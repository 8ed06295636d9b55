package org.placewright.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.matching.FacetColumn;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;
import org.placewright.matching.PlacementRanker;
import org.placewright.matching.Ranking;
import org.placewright.matching.criterion.StandardCriteria;
import org.placewright.matching.rule.StandardRules;

/**
 * What a {@link PlacementRanker} must keep that says it is the weighted sum of the standard criteria behind the
 * standard rules, however it finds the homes: what it answers is what the {@link ReferenceRanker} finds home by home.
 */
public interface WeightedSumLaws {

    /**
     * Returns the ranker to hold to the laws.
     *
     * @param policy what it is to go by
     * @return the ranker
     */
    PlacementRanker ranker(MatchPolicy policy);

    /**
     * Of any few homes it says what is found home by home.
     *
     * @param given a referral and homes
     * @param limit how many homes to name; 0 for all
     */
    @Property
    default void it_says_what_is_found_home_by_home(
            @ForAll(supplier = RankingCases.class) RankingCase given, @ForAll @IntRange(min = 0, max = 9) int limit) {
        MatchRequest request = limited(given, limit);
        check(request, given.market());
        given.homes()
                .forEach(home -> Law.holds(
                        ranker(MatchPolicy.standard())
                                .rank(request, given.market())
                                .exclusions()
                                .of(home.id())
                                .equals(reference()
                                        .rank(request, given.market())
                                        .exclusions()
                                        .of(home.id())),
                        "why " + home.id() + " is excluded must be what is found for it by itself"));
    }

    /**
     * So it does of more homes than a page of a column holds, the last of them on a page of its own.
     *
     * @param given a referral, and homes of which there are many
     * @param limit how many homes to name; 0 for all
     */
    @Property(tries = 5)
    default void it_says_so_of_several_pages_of_homes(
            @ForAll(supplier = RankingCases.class) RankingCase given, @ForAll @IntRange(min = 0, max = 9) int limit) {
        check(limited(given, limit), manyOf(given));
    }

    private static MatchRequest limited(RankingCase given, int limit) {
        return MatchRequest.of(given.referral()).withLimit(limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit));
    }

    /** Returns a market of the homes of a case again and again, on two pages and one home more. */
    private static Market manyOf(RankingCase given) {
        ImmutableList.Builder<Home> many = ImmutableList.builder();
        for (int i = 0; !given.homes().isEmpty() && i <= 2 * FacetColumn.PAGE_ROWS; i++) {
            Home home = given.homes().get(i % given.homes().size());
            many.add(i < given.homes().size() ? home : home.withId(HomeId.of("M-" + i)));
        }
        return given.marketOf(many.build());
    }

    private static PlacementRanker reference() {
        return new ReferenceRanker(MatchPolicy.standard(), StandardRules.all(), StandardCriteria.all());
    }

    private void check(MatchRequest request, Market market) {
        Ranking found = ranker(MatchPolicy.standard()).rank(request, market);
        Ranking expected = reference().rank(request, market);
        Law.holds(found.counts().equals(expected.counts()), "as many homes must stand as are found home by home");
        Law.holds(found.matches().equals(expected.matches()), "the matches must be those found home by home, in order");
        Law.holds(found.equals(expected), "the ranking must be that found home by home");
        Law.holds(
                found.excludedByRule().equals(expected.excludedByRule()),
                "each rule must exclude as many as are found home by home");
        Law.holds(
                found.exclusions()
                        .bindingConstraints()
                        .equals(expected.exclusions().bindingConstraints()),
                "what binds must be what is found home by home");
    }
}
