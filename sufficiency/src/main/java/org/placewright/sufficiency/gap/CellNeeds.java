package org.placewright.sufficiency.gap;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.PlacementProblem;

/**
 * How many children will need places, cell by cell.
 *
 * <p>A forecast tells kinds of care, not who of those in it needs a place on the day asked of: with relatives or
 * friends nobody does. So the part of today's children who do is taken to stay, and the cell's number is the forecast's
 * of the smallest cell that holds it, thinned to that part p: mean p m, variance p squared v + p (1 - p) m, as if each
 * child were of the cell with the chance p. Where p is above 1, because children in settings that should have been
 * registered need a place of another kind, the number is stretched: mean p m, variance p squared v.
 */
final class CellNeeds {

    private final GapQuestion question;
    private final PlacementProblem problem;
    private final Map<AuthorityId, AuthorityId> asForecast = new HashMap<>();

    CellNeeds(GapQuestion question) {
        this.question = question;
        this.problem = question.reachable().problem();
        for (LookedAfterChild child :
                question.reachable().residences().children().children()) {
            child.authority()
                    .ifPresent(code -> asForecast.putIfAbsent(
                            code, child.history().responsibleAuthority().orElse(code)));
        }
    }

    CountDistribution of(GapCell cell, int[] groups) {
        if (question.forecast().isEmpty()) {
            return CountDistribution.certain(Math.toIntExact(GapCells.children(problem, groups)));
        }
        DemandForecast forecast = question.forecast().get();
        DemandCell told = told(forecast, cell);
        CountDistribution all = forecast.distribution(question.date(), told);
        double part = part(forecast, told, groups);
        double variance = part * part * all.variance() + Math.max(0, part * (1 - part)) * all.mean();
        return CountDistribution.ofMoments(part * all.mean(), variance);
    }

    /** Returns how many there are in a future the forecast drew; empty if it drew none. */
    OptionalInt drawn(GapCell cell, int[] groups, int future) {
        DemandForecast forecast = question.forecast().orElseThrow();
        DemandCell told = told(forecast, cell);
        ImmutableIntArray draws = forecast.drawn(question.date(), told);
        return draws.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.rint(part(forecast, told, groups) * draws.get(future % draws.length())));
    }

    /** Returns which part of a cell of the forecast today's children of some groups are. */
    private double part(DemandForecast forecast, DemandCell told, int[] groups) {
        double known = forecast.known(told);
        return known > 0 ? GapCells.children(problem, groups) / known : 0;
    }

    /** Returns the smallest cell the forecast tells that holds a cell. */
    DemandCell told(DemandForecast forecast, GapCell cell) {
        DemandCell kind = DemandCell.of(demandKind(cell.kind()));
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

    private static DemandKind demandKind(PlacementGroup kind) {
        return switch (kind) {
            case FOSTERING -> DemandKind.FOSTERING;
            case RESIDENTIAL -> DemandKind.RESIDENTIAL;
            case SUPPORTED -> DemandKind.SUPPORTED;
            case SECURE, WITH_PARENTS, ADOPTION, TEMPORARY, OTHER -> DemandKind.OTHER;
        };
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
