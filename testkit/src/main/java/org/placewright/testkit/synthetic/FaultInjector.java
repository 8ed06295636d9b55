package org.placewright.testkit.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.geo.Postcode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.ChildId;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.CollectionYear;

/** Puts faults into a council's returns, at most one for a child, and keeps a list of them. */
final class FaultInjector {

    private static final int LEAST_DAYS_BEFORE_FALSE_END = 40;

    private static final ImmutableMap<PlacementType, PlacementType> MISTAKEN_TYPES = ImmutableMap.of(
            PlacementType.U1, PlacementType.U3,
            PlacementType.U3, PlacementType.U1,
            PlacementType.U4, PlacementType.U6,
            PlacementType.U6, PlacementType.U4);

    private final AuthorityId council;
    private final LocalDate asOf;
    private final NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns;
    private final Draw draw;
    private final Set<ChildId> spoilt = new HashSet<>();
    private final ImmutableList.Builder<SyntheticFault> faults = ImmutableList.builder();

    /** The returns are changed in place. */
    FaultInjector(
            AuthorityId council,
            LocalDate asOf,
            NavigableMap<CollectionYear, NavigableMap<ChildId, CareHistory>> returns,
            Draw draw) {
        this.council = council;
        this.asOf = asOf;
        this.returns = returns;
        this.draw = draw;
    }

    /** Where a fault could be: the last episode of a child in a return. */
    private record Spot(CollectionYear year, CareHistory history, Episode episode) {}

    ImmutableList<SyntheticFault> inject(int ofEachKind) {
        for (SyntheticFaultKind kind : SyntheticFaultKind.values()) {
            List<Spot> spots = draw.shuffled(spots(suits(kind)));
            int injected = 0;
            for (Spot spot : spots) {
                if (injected < ofEachKind && spoilt.add(spot.history().childId())) {
                    spoil(kind, spot);
                    injected++;
                }
            }
        }
        return faults.build();
    }

    private List<Spot> spots(Predicate<Spot> suits) {
        List<Spot> spots = new ArrayList<>();
        returns.forEach((year, children) -> children.values().forEach(history -> {
            Spot spot = new Spot(
                    year, history, history.episodes().get(history.episodes().size() - 1));
            if (!spoilt.contains(history.childId())
                    && !spot.episode().legalStatus().isShortBreaks()
                    && suits.test(spot)) {
                spots.add(spot);
            }
        }));
        return spots;
    }

    private Predicate<Spot> suits(SyntheticFaultKind kind) {
        return switch (kind) {
            case END_CORRECTED_LATER ->
                spot -> goesOn(spot)
                        && spot.episode()
                                .start()
                                .isBefore(spot.year().lastDay().minusDays(LEAST_DAYS_BEFORE_FALSE_END));
            case PLACEMENT_TYPE_CORRECTED_LATER ->
                spot -> goesOn(spot)
                        && MISTAKEN_TYPES.containsKey(spot.episode().placementType());
            case CODE_NOT_VALID_IN_YEAR ->
                spot -> spot.episode().placementType().equals(PlacementType.K3);
            case NO_HEADER -> spot -> true;
            case LEFT_OUT_OF_RETURN -> this::contradictsItselfIfLeftOut;
            case NO_PLACEMENT_POSTCODE ->
                spot -> spot.episode().placementPostcode().isPresent()
                        && !spot.episode().placementType().equals(PlacementType.P1);
        };
    }

    /** Tells whether the last episode is open at the end of the year and the next return has it too. */
    private boolean goesOn(Spot spot) {
        return spot.episode().end().isEmpty()
                && inReturn(spot.year().endingIn() + 1, spot.history().childId())
                        .isPresent();
    }

    /** Tells whether the return before left an episode open that ended by X1 in this return, and the next goes on. */
    private boolean contradictsItselfIfLeftOut(Spot spot) {
        ChildId child = spot.history().childId();
        Optional<Episode> leftOpen = inReturn(spot.year().endingIn() - 1, child)
                .flatMap(history -> history.episodes().stream()
                        .filter(episode -> episode.end().isEmpty())
                        .findFirst());
        boolean endedSince = leftOpen.stream()
                .flatMap(open -> spot.history().episodes().stream()
                        .filter(episode -> episode.start().equals(open.start())))
                .anyMatch(episode -> episode.reasonCeased().equals(ReasonEpisodeCeased.X1));
        boolean endsInNoLaterReturn = inReturn(spot.year().endingIn() + 1, child).stream()
                .flatMap(history -> history.episodes().stream())
                .noneMatch(episode -> leftOpen.filter(open -> open.start().equals(episode.start()))
                        .isPresent());
        boolean stillInCare = inReturn(returns.lastKey().endingIn(), child)
                .flatMap(history -> history.episodeOn(asOf))
                .isPresent();
        return endedSince && endsInNoLaterReturn && stillInCare && spot.year().compareTo(returns.lastKey()) < 0;
    }

    private Optional<CareHistory> inReturn(int endingIn, ChildId child) {
        return Optional.ofNullable(returns.get(CollectionYear.of(endingIn)))
                .flatMap(children -> Optional.ofNullable(children.get(child)));
    }

    private void spoil(SyntheticFaultKind kind, Spot spot) {
        Episode episode = spot.episode();
        SyntheticFault.Builder fault = SyntheticFault.builder()
                .kind(kind)
                .council(council)
                .year(spot.year())
                .childId(spot.history().childId());
        switch (kind) {
            case END_CORRECTED_LATER ->
                replace(
                        spot,
                        episode.withEnd(spot.year().lastDay().minusDays(draw.between(1, 30)))
                                .withReasonCeased(ReasonEpisodeCeased.E4A));
            case PLACEMENT_TYPE_CORRECTED_LATER ->
                replace(
                        spot,
                        episode.withPlacementType(
                                MISTAKEN_TYPES.getOrDefault(episode.placementType(), PlacementType.U6)));
            case CODE_NOT_VALID_IN_YEAR -> replace(spot, episode.withPlacementType(PlacementType.H5));
            case NO_HEADER -> put(spot, spot.history().withChild(Optional.empty()));
            case LEFT_OUT_OF_RETURN -> children(spot).remove(spot.history().childId());
            case NO_PLACEMENT_POSTCODE -> replace(spot, episode.withPlacementPostcode(Optional.<Postcode>empty()));
        }
        boolean ofNoOneEpisode = kind == SyntheticFaultKind.NO_HEADER || kind == SyntheticFaultKind.LEFT_OUT_OF_RETURN;
        faults.add(fault.episodeStart(Optional.of(episode.start()).filter(any -> !ofNoOneEpisode))
                .build());
    }

    private void replace(Spot spot, Episode spoiltEpisode) {
        ImmutableList<Episode> episodes = spot.history().episodes().stream()
                .map(episode -> episode.equals(spot.episode()) ? spoiltEpisode : episode)
                .collect(ImmutableList.toImmutableList());
        put(spot, spot.history().withEpisodes(episodes));
    }

    private void put(Spot spot, CareHistory history) {
        children(spot).put(history.childId(), history);
    }

    private NavigableMap<ChildId, CareHistory> children(Spot spot) {
        NavigableMap<ChildId, CareHistory> children = returns.get(spot.year());
        if (children == null) {
            throw new IllegalStateException("no return for " + spot.year());
        }
        return children;
    }
}
