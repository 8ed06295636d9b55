package org.placewright.matching.criterion;

import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.need.Answer;
import org.placewright.core.need.LivingCompanions;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Living with other children, or alone, as recommended. Where other children are recommended, older ones or younger
 * ones: 1 where others live, the policy's score where none does yet but could, 0 where there is one place only. Where a
 * solo placement is recommended: 1 where the home takes a child alone or has one place only, 0 where it does not. What
 * the home does not say is not known. Applies where either is recommended; the ages of the others are for the hard
 * rules.
 */
public final class Company implements Criterion<Company.Household> {

    private static final Facet<Household> HOUSEHOLD = Facet.of("household", listed -> household(listed.home()));

    /**
     * Who lives in a home, as far as it matters here.
     *
     * @param others whether other children live there
     * @param onePlace whether it has one place only
     * @param solo whether it takes a child to live there as the only one
     */
    public record Household(Answer others, Answer onePlace, Answer solo) {}

    /** Creates the criterion. */
    public Company() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.COMPANY;
    }

    @Override
    public String source() {
        return "Placements Data Standard v2, livingCompanions";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<Company.Household> facet() {
        return HOUSEHOLD;
    }

    @Override
    public Optional<CriterionTest<Company.Household>> test(MatchRequest request, Market market, MatchPolicy policy) {
        double alone = policy.criteria().suitability().alonePercent() / 100.0;
        LivingCompanions companions = request.referral().needs().requirements().livingCompanions();
        return switch (companions) {
            case SOLO -> Optional.of(new Solo());
            case WITH_OTHER_CHILDREN, ONLY_OLDER_CHILDREN, ONLY_YOUNGER_CHILDREN -> Optional.of(new WithOthers(alone));
            case NO_PREFERENCE, NOT_SPECIFIED -> Optional.empty();
        };
    }

    private static Household household(Home home) {
        OptionalInt occupied = home.capacity().map(UsableCapacity::occupied).orElse(OptionalInt.empty());
        int recorded = home.residents().map(residents -> residents.size()).orElse(0);
        Answer others = occupied.isEmpty() && home.residents().isEmpty()
                ? Answer.NOT_SPECIFIED
                : answer(occupied.orElse(0) + recorded > 0);
        return new Household(
                others,
                home.capacity()
                        .map(capacity -> answer(capacity.registered() == 1))
                        .orElse(Answer.NOT_SPECIFIED),
                home.offering().soloPlacements());
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }

    private record Solo() implements CriterionTest<Household> {
        @Override
        public double score(Household home) {
            if (home.solo() == Answer.YES || home.onePlace() == Answer.YES) {
                return 1;
            }
            return home.solo() == Answer.NO ? 0 : NOT_KNOWN;
        }

        @Override
        public String statement(Household home) {
            if (Double.isNaN(score(home))) {
                return "A solo placement is recommended; whether the home offers one is not known";
            }
            return score(home) == 1
                    ? "A solo placement is recommended, and offered"
                    : "A solo placement is recommended, and not offered";
        }
    }

    private record WithOthers(double alone) implements CriterionTest<Household> {
        @Override
        public double score(Household home) {
            if (home.onePlace() == Answer.YES) {
                return 0;
            }
            return switch (home.others()) {
                case YES -> 1;
                case NO -> alone;
                case NOT_SPECIFIED -> NOT_KNOWN;
            };
        }

        @Override
        public String statement(Household home) {
            if (home.onePlace() == Answer.YES) {
                return "Living with other children is recommended; the home has one place";
            }
            return switch (home.others()) {
                case YES -> "Living with other children is recommended; some live here";
                case NO -> "Living with other children is recommended; none lives here now";
                case NOT_SPECIFIED -> "Living with other children is recommended; whether any lives here is not known";
            };
        }
    }
}
