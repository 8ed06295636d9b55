package org.placewright.examples.quickstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.placewright.core.id.HomeId;
import org.placewright.core.provider.Home;
import org.placewright.core.result.Finding;
import org.placewright.sufficiency.gap.Gap;
import org.placewright.sufficiency.gap.GapTable;
import org.placewright.sufficiency.history.ChildrenInCare;
import org.placewright.sufficiency.history.DistanceProfile;
import org.placewright.sufficiency.stress.ContingencyPlan;
import org.placewright.sufficiency.supply.UsablePlaces;

/** What a run found out, ready to be rendered. */
@Value.Immutable
abstract class Summary implements WithSummary {

    abstract LocalDate asOf();

    abstract ImmutableList<LoadedPart> parts();

    abstract ImmutableList<Finding> findings();

    abstract Optional<ChildrenInCare> childrenInCare();

    abstract Optional<DistanceProfile> distance();

    /** Tells whether there was no map, so that no distance could be known. */
    abstract boolean mapMissing();

    abstract Optional<UsablePlaces> places();

    abstract ImmutableMap<HomeId, Home> homes();

    final Home home(HomeId id) {
        return Optional.ofNullable(homes().get(id)).orElseThrow();
    }

    abstract ImmutableList<RankedReferral> rankings();

    /** Who would go where if all are decided together; not there if some home or child is named twice. */
    abstract Optional<AllocationAnswers> together();

    abstract ImmutableList<JudgedFee> benchmarks();

    abstract Optional<GapTable> gap();

    /** Need against places within reach; not there if some home is named twice. */
    abstract Optional<Gap> withinReach();

    /** What happens if the provider fails whose failure is the worst. */
    abstract Optional<ContingencyPlan> failure();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableSummary.Builder {}
}
