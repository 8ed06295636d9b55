package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.CollectionYear;

/**
 * Puts faults into a council's returns, at most one for a child, and keeps a list of them. Each kind draws from a
 * stream of its own.
 */
final class FaultInjector {

    private final SyntheticEnglandSpec spec;
    private final AuthorityId council;
    private final NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns;
    private final Set<ChildId> spoilt = new HashSet<>();
    private final ImmutableList.Builder<SyntheticFault> faults = ImmutableList.builder();

    /** The returns are changed in place. */
    FaultInjector(
            SyntheticEnglandSpec spec,
            AuthorityId council,
            NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns) {
        this.spec = spec;
        this.council = council;
        this.returns = returns;
    }

    ImmutableList<SyntheticFault> inject() {
        if (spec.faultsOfEachKind() > 0) {
            spec.faultKinds().forEach(this::inject);
        }
        return faults.build();
    }

    private void inject(SyntheticFaultKind kind) {
        Draw draw = Draw.of(spec.seed(), "faults " + council.value() + " " + kind);
        int injected = 0;
        for (FaultSpot spot : draw.shuffled(spots())) {
            Optional<CareHistory> submitted =
                    spoilt.contains(spot.history().childId()) ? Optional.empty() : FaultRules.spoilt(kind, spot, draw);
            if (submitted.isPresent()) {
                put(spot, submitted.get());
                faults.add(fault(kind, spot));
                injected++;
            }
            if (injected == spec.faultsOfEachKind()) {
                return;
            }
        }
    }

    private List<FaultSpot> spots() {
        List<FaultSpot> spots = new ArrayList<>();
        returns.forEach((year, children) -> children.values().forEach(history -> {
            for (int i = 0; i < history.episodes().size(); i++) {
                if (!history.episodes().get(i).legalStatus().isShortBreaks()) {
                    spots.add(new FaultSpot(returns, year, history, i));
                }
            }
        }));
        return spots;
    }

    /** No return has a child without an episode, so a child left without any is left out. */
    private void put(FaultSpot spot, CareHistory submitted) {
        ChildId child = submitted.childId();
        spoilt.add(child);
        NavigableMap<ChildId, CareHistory> children = Objects.requireNonNull(returns.get(spot.year()));
        if (submitted.episodes().isEmpty()) {
            children.remove(child);
        } else {
            children.put(child, submitted);
        }
    }

    private SyntheticFault fault(SyntheticFaultKind kind, FaultSpot spot) {
        return SyntheticFault.builder()
                .kind(kind)
                .council(council)
                .year(spot.year())
                .childId(spot.history().childId())
                .episodeStart(kind.isOfOneEpisode() ? Optional.of(spot.episode().start()) : Optional.empty())
                .build();
    }
}
