package org.placewright.sufficiency.demand;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.placement.Episode;
import org.placewright.core.placement.PeriodOfCare;
import org.placewright.core.placement.Placement;

/**
 * Days in one kind of care and under one recorded need, without a move.
 *
 * <p>Placements are those of {@link CareHistory#placements}, so short breaks are none. The kind is that of the episode
 * that counts on the day; of a temporary stay, that of the episode it interrupted, or if it interrupted none, of the
 * one that followed in the same placement.
 *
 * @param from the first day, counted from 1970
 * @param until the day after the last; {@link Integer#MAX_VALUE} while it goes on
 * @param kind the kind of care
 * @param need the main need recorded
 * @param endsCare whether the child left care on the day after the last
 */
record KindSpell(int from, int until, DemandKind kind, CategoryOfNeed need, boolean endsCare) {

    static ImmutableList<KindSpell> of(CareHistory history) {
        ImmutableList.Builder<KindSpell> spells = ImmutableList.builder();
        for (PeriodOfCare period : history.periodsOfCare()) {
            for (Placement placement : period.placements()) {
                addSpells(history, placement, period.end(), spells);
            }
        }
        return spells.build();
    }

    private static void addSpells(
            CareHistory history,
            Placement placement,
            Optional<LocalDate> endOfCare,
            ImmutableList.Builder<KindSpell> spells) {
        List<LocalDate> changes = new ArrayList<>(changes(placement));
        Episode settled = placement.settledEpisodes().get(0);
        for (int i = 0; i < changes.size(); i++) {
            Optional<Episode> counted = history.episodeOn(changes.get(i));
            Episode episode = counted.orElse(settled);
            if (!isTemporary(episode)) {
                settled = episode;
            }
            Optional<LocalDate> until = i + 1 < changes.size()
                    ? Optional.of(changes.get(i + 1))
                    : placement.days().until();
            spells.add(new KindSpell(
                    DemandCounts.day(changes.get(i)),
                    until.map(DemandCounts::day).orElse(Integer.MAX_VALUE),
                    DemandKind.of(settled.placementType()),
                    episode.categoryOfNeed(),
                    until.isPresent() && until.equals(endOfCare)));
        }
    }

    /** Returns the days of a placement on which another episode may count. */
    private static TreeSet<LocalDate> changes(Placement placement) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(placement.days().from());
        for (Episode episode : placement.episodes()) {
            addWithin(placement, episode.start(), days);
            episode.end().ifPresent(end -> addWithin(placement, end, days));
        }
        return days;
    }

    private static void addWithin(Placement placement, LocalDate day, TreeSet<LocalDate> days) {
        if (placement.days().contains(day)) {
            days.add(day);
        }
    }

    private static boolean isTemporary(Episode episode) {
        return episode.placementType().group() == PlacementGroup.TEMPORARY;
    }

    boolean contains(int day) {
        return from <= day && day < until;
    }

    /** Names the kind only: days and need are personal. */
    @Override
    public String toString() {
        return "KindSpell[" + kind + "]";
    }
}
