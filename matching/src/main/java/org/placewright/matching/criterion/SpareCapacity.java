package org.placewright.matching.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placewright.core.explain.ExplanationKey;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.need.Adaptation;
import org.placewright.core.need.Answer;
import org.placewright.core.need.Requirement;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.UsableCapacity;
import org.placewright.matching.CriterionKeys;
import org.placewright.matching.Facet;
import org.placewright.matching.Market;
import org.placewright.matching.MatchPolicy;
import org.placewright.matching.MatchRequest;

/**
 * Keeping scarce adaptations for those who need them: 1 for a home without an adaptation that is scarce by the policy
 * and that the child does not need. For a home with one, how many others with that adaptation have a place free in the
 * area of the same authority, by how many the policy holds to be enough:
 *
 * <pre>least over its adaptations not needed of min(1, (homes with a place free - 1) / enough)</pre>
 *
 * <p>Homes are counted once, as the market was built, the home itself among them. A home with such an adaptation of
 * which it is not known whose area it lies in is not known; an adaptation it does not speak of counts as none. Applies
 * where it is said of a scarce adaptation that the child does not need it: that nothing is said does not say so.
 */
public final class SpareCapacity implements Criterion<SpareCapacity.Adapted> {

    private static final ImmutableList<Adaptation> KINDS = ImmutableList.copyOf(Adaptation.values());

    private static final Facet<Adapted> ADAPTED = Facet.of("adapted", listed -> adapted(listed.home()));

    private static final Function<Market, Vacant> VACANT = SpareCapacity::vacant;

    /**
     * How a home is adapted, and where it is.
     *
     * @param area whose area it lies in, if known
     * @param adaptations a bit for each adaptation it has, in their order
     */
    public record Adapted(Optional<AuthorityId> area, int adaptations) {}

    /** How many homes with a place free have each adaptation, by area and in the order of the adaptations. */
    private record Vacant(ImmutableMap<AuthorityId, ImmutableList<Integer>> homes) {
        int of(AuthorityId area, int kind) {
            ImmutableList<Integer> counts = homes.get(area);
            return counts == null ? 0 : counts.get(kind);
        }
    }

    /** Creates the criterion. */
    public SpareCapacity() {}

    @Override
    public ExplanationKey key() {
        return CriterionKeys.SPARE_CAPACITY;
    }

    @Override
    public String source() {
        return "Children Act 1989 s22G";
    }

    @Override
    public boolean asksEachChildAlone() {
        return true;
    }

    @Override
    public Facet<SpareCapacity.Adapted> facet() {
        return ADAPTED;
    }

    @Override
    public Optional<CriterionTest<SpareCapacity.Adapted>> test(
            MatchRequest request, Market market, MatchPolicy policy) {
        Requirement<Adaptation> required =
                request.referral().needs().requirements().homeAdaptation();
        ImmutableSortedSet<Adaptation> scarce = policy.criteria().suitability().scarceAdaptations();
        int notNeeded = bits(adaptation -> scarce.contains(adaptation) && required.needs(adaptation) == Answer.NO);
        return notNeeded == 0
                ? Optional.empty()
                : Optional.of(new Test(
                        notNeeded,
                        market.statistic(VACANT),
                        policy.criteria().suitability().homesToSpare()));
    }

    private static Adapted adapted(Home home) {
        return new Adapted(
                home.localAuthority(), bits(adaptation -> home.offering().has(adaptation) == Answer.YES));
    }

    private static int bits(Predicate<Adaptation> isSo) {
        int bits = 0;
        for (int kind = 0; kind < KINDS.size(); kind++) {
            bits |= isSo.test(KINDS.get(kind)) ? 1 << kind : 0;
        }
        return bits;
    }

    private static Vacant vacant(Market market) {
        Map<AuthorityId, int[]> counts = new TreeMap<>();
        for (int number = 0; number < market.size(); number++) {
            Home home = market.listed(number).home();
            Adapted adapted = adapted(home);
            if (adapted.area().isEmpty() || adapted.adaptations() == 0 || !hasPlaceFree(home)) {
                continue;
            }
            int[] inArea = counts.computeIfAbsent(adapted.area().get(), area -> new int[KINDS.size()]);
            for (int kind = 0; kind < inArea.length; kind++) {
                inArea[kind] += adapted.adaptations() >>> kind & 1;
            }
        }
        return new Vacant(counts.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, entry -> Ints.asList(entry.getValue()).stream()
                        .collect(ImmutableList.toImmutableList()))));
    }

    private static boolean hasPlaceFree(Home home) {
        return home.capacity()
                .map(UsableCapacity::vacant)
                .filter(vacant -> vacant.orElse(0) > 0)
                .isPresent();
    }

    private record Test(int notNeeded, Vacant vacant, int enough) implements CriterionTest<Adapted> {
        @Override
        public double score(Adapted home) {
            int wasted = notNeeded & home.adaptations();
            if (wasted == 0) {
                return 1;
            }
            return home.area().isEmpty()
                    ? NOT_KNOWN
                    : Math.min(1, others(home.area().get(), wasted) / (double) enough);
        }

        /** Returns the least of the counts of others with each adaptation. */
        private int others(AuthorityId area, int adaptations) {
            int least = Integer.MAX_VALUE;
            for (int kind = 0; kind < KINDS.size(); kind++) {
                if ((adaptations >>> kind & 1) != 0) {
                    least = Math.min(least, Math.max(0, vacant.of(area, kind) - 1));
                }
            }
            return least;
        }

        @Override
        public String statement(Adapted home) {
            int wasted = notNeeded & home.adaptations();
            if (wasted == 0) {
                return "No scarce adaptation that is not needed";
            }
            String what = IntStream.range(0, KINDS.size())
                    .filter(kind -> (wasted >>> kind & 1) != 0)
                    .mapToObj(kind -> KINDS.get(kind).label())
                    .collect(Collectors.joining(", "));
            return what + " not needed; "
                    + home.area()
                            .map(area -> "others in " + area + " with it and a place free: " + others(area, wasted))
                            .orElse("how many others have it is not known, nor whose area the home lies in");
        }
    }
}
