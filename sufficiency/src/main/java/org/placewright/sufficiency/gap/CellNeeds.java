package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.placewright.core.code.DemandKind;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.Residences;

/**
 * How many children will need places, cell by cell.
 *
 * <p>A forecast tells kinds of care, not who of those in it needs which place on the day asked of: with relatives or
 * friends nobody does, and in a setting that should have been registered a child needs a place of another kind. So the
 * children of today are told apart by the kind of care they are in, and the part they are of it is taken to stay: of
 * each kind, the forecast's number of the smallest cell that holds the cell, thinned to that part p, mean p m, variance
 * p squared v + p (1 - p) m, as if each child were of the cell with the chance p; a cell's number is the sum, the kinds
 * taken to be independent. Children of today of whom the forecast knew none are carried on as they are.
 *
 * <p>Limit: a council that has no such child today has no such cell, whatever is forecast of it.
 */
final class CellNeeds {

    private final GapQuestion question;
    private final PlacementProblem problem;
    private final Map<AuthorityId, AuthorityId> asForecast = new HashMap<>();
    private final Map<DemandKind, int[]> childrenInCare = new EnumMap<>(DemandKind.class);

    /** Children of a cell who are in one kind of care: which part they are of a cell of the forecast. */
    private record Part(DemandCell told, long children, double known) {

        boolean isForecast() {
            return known > 0;
        }

        double share() {
            return children / known;
        }
    }

    CellNeeds(GapQuestion question) {
        this.question = question;
        this.problem = question.reachable().problem();
        Residences residences = question.reachable().residences();
        for (int number = 0; number < residences.children().size(); number++) {
            LookedAfterChild child = residences.children().child(number);
            child.authority()
                    .ifPresent(code -> asForecast.putIfAbsent(
                            code, child.history().responsibleAuthority().orElse(code)));
            question.reachable().groupOf(number).ifPresent(group -> childrenInCare
                    .computeIfAbsent(DemandKind.of(child.placementType()), kind -> new int[problem.groups()])[group]++);
        }
    }

    CountDistribution of(GapCell cell, int[] groups) {
        if (question.forecast().isEmpty()) {
            return CountDistribution.certain(Math.toIntExact(GapCells.children(problem, groups)));
        }
        DemandForecast forecast = question.forecast().get();
        double mean = 0;
        double variance = 0;
        for (Part part : parts(forecast, cell, groups)) {
            if (part.isForecast()) {
                CountDistribution all = forecast.distribution(question.date(), part.told());
                double share = part.share();
                mean += share * all.mean();
                variance += share * share * all.variance() + Math.max(0, share * (1 - share)) * all.mean();
            } else {
                mean += part.children();
            }
        }
        return CountDistribution.ofMoments(mean, variance);
    }

    /**
     * Returns how many there are in a future the forecast drew, who of them being drawn by chance; empty if it drew
     * none.
     */
    OptionalInt drawn(GapCell cell, int[] groups, int future, SplittableRandom random) {
        DemandForecast forecast = question.forecast().orElseThrow();
        int drawn = 0;
        for (Part part : parts(forecast, cell, groups)) {
            ImmutableIntArray draws = forecast.drawn(question.date(), part.told());
            if (draws.isEmpty()) {
                return OptionalInt.empty();
            }
            drawn += part.isForecast()
                    ? thinned(draws.get(future % draws.length()), part.share(), random)
                    : Math.toIntExact(part.children());
        }
        return OptionalInt.of(drawn);
    }

    private static int thinned(int children, double share, SplittableRandom random) {
        return share < 1
                ? BinomialDistribution.of(children, share)
                        .inverseCumulativeProbability(random.nextDouble(Double.MIN_NORMAL, 1))
                : (int) Math.rint(share * children);
    }

    private ImmutableList<Part> parts(DemandForecast forecast, GapCell cell, int[] groups) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        childrenInCare.forEach((kind, children) -> {
            long inCell =
                    Arrays.stream(groups).mapToLong(group -> children[group]).sum();
            if (inCell > 0) {
                DemandCell told = told(forecast, kind, cell);
                parts.add(new Part(told, inCell, forecast.known(told)));
            }
        });
        return parts.build();
    }

    /** Returns the smallest cell the forecast tells that holds a cell. */
    private DemandCell told(DemandForecast forecast, DemandKind care, GapCell cell) {
        DemandCell kind = DemandCell.of(care);
        DemandCell best = kind;
        Optional<AuthorityId> authority = cell.authority().map(id -> asForecast.getOrDefault(id, id));
        for (DemandCell candidate : new DemandCell[] {
            kind.withNeed(cell.need()),
            kind.withAuthority(authority),
            kind.withAuthority(authority).withNeed(cell.need())
        }) {
            best = forecast.cells().numberOf(candidate).isPresent() ? candidate : best;
        }
        return best;
    }

    /** Returns how many children of each group are expected on the day asked of. */
    double[] expected() {
        double[] expected = new double[problem.groups()];
        GapCells.byAuthority(question.reachable().groups()).forEach((cell, groups) -> {
            double today = GapCells.children(problem, groups);
            double factor = today > 0 ? of(cell, groups).mean() / today : 0;
            for (int group : groups) {
                expected[group] = factor * problem.children(group);
            }
        });
        return expected;
    }
}
