package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import org.placewright.core.code.PlacementGroup;
import org.placewright.sufficiency.count.CountDistribution;
import org.placewright.sufficiency.reach.BestPlacement;
import org.placewright.sufficiency.reach.MostPlaced;
import org.placewright.sufficiency.reach.PlacementProblem;
import org.placewright.sufficiency.reach.SharedPlaces;

/**
 * Sets the children who need places against the places within their reach.
 *
 * <p>It answers twice, because two things make a gap. By sharing places out every council, kind and need has a part of
 * the places within reach, each place counted once; against the distribution of its children this gives the
 * distribution of what it is short of ({@link Shortfall}). And all children are placed at once by a
 * {@link BestPlacement} that is passed in: how many are left out however well places are shared.
 *
 * <p><b>Sharing out</b> (the two-step floating catchment area). The places of each home are divided by the children
 * within whose reach it is and whom it takes, R = places / children; a child's part is the sum of R over the homes they
 * can reach. So the parts add up to the places that anybody can reach. They are even by numbers of children, not as
 * places would best be shared: where a child has places that nobody else can reach, a part of the places others need is
 * still theirs. Source: W. Luo and F. Wang, "Measures of spatial accessibility to health care in a GIS environment",
 * Environment and Planning B 30 (2003) 865-884.
 *
 * <p><b>Guaranteed.</b> Where places are certain, another home in which none of the children may live never makes any
 * shortfall likelier, in any row; nor, where the placement is the most there can be, does it leave out more children of
 * any kind. (One at the postcode of a child's placement may make it uncertain where the child lives, and whose a bed
 * is.) The same question has the same answer. Not guaranteed: the first where places are not certain. Only mean and
 * variance of a part are known, so a home of which it is very unsure whether it can be used widens the part, and a few
 * places short may become likelier.
 *
 * <p>Complexity: that of sharing, O(possible pairs of groups and pools) for each level of rows, and that of placing,
 * once for each future.
 */
public final class GapAnalysis {

    private static final GapAnalysis STANDARD = by(MostPlaced.standard());

    private final BestPlacement method;

    private GapAnalysis(BestPlacement method) {
        this.method = method;
    }

    /**
     * Returns the analysis that places the most children there can be.
     *
     * @return the analysis
     */
    public static GapAnalysis standard() {
        return STANDARD;
    }

    /**
     * Returns an analysis by another placement of all children.
     *
     * @param method how all children are placed
     * @return the analysis
     */
    public static GapAnalysis by(BestPlacement method) {
        return new GapAnalysis(method);
    }

    /**
     * Returns the gap.
     *
     * @param question what is asked
     * @return the gap
     */
    public Gap of(GapQuestion question) {
        PlacementProblem problem = question.reachable().problem();
        CellNeeds needs = new CellNeeds(question);
        PlacedFutures futures = new PlacedFutures(question, needs, method);
        SharedPlaces shared = SharedPlaces.of(problem, question.places(), needs.expected());
        ImmutableList.Builder<GapRow> rows = ImmutableList.builder();
        GapCells.of(question).forEach((cell, groups) -> {
            CountDistribution need = needs.of(cell, groups);
            SharedPlaces.Part part = shared.partOf(groups);
            CountDistribution places = CountDistribution.ofMoments(part.mean(), part.variance());
            rows.add(new GapRow(
                    cell,
                    GapCells.children(problem, groups),
                    need,
                    places,
                    Shortfall.of(need, places),
                    futures.expectedUnplaced(groups)));
        });
        return new Gap(
                question.reachable().residences().children().day(),
                question.date(),
                question.reachable().policy().catchment().label(),
                method.name(),
                rows.build(),
                unplaced(question, futures),
                question.reachable().counts());
    }

    private static ImmutableMap<PlacementGroup, CountDistribution> unplaced(
            GapQuestion question, PlacedFutures futures) {
        Map<PlacementGroup, CountDistribution> unplaced = new EnumMap<>(PlacementGroup.class);
        GapCells.byKind(question.reachable().groups())
                .forEach((cell, groups) -> unplaced.put(cell.kind(), futures.unplaced(groups)));
        return Maps.immutableEnumMap(unplaced);
    }
}
