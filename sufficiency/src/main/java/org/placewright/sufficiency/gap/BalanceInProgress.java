package org.placewright.sufficiency.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.core.code.PlacementGroup;
import org.placewright.core.id.AuthorityId;
import org.placewright.sufficiency.gap.PlacementBalance.Flow;
import org.placewright.sufficiency.gap.PlacementBalance.Row;
import org.placewright.sufficiency.reach.LookedAfterChild;
import org.placewright.sufficiency.reach.Residences;
import org.placewright.sufficiency.supply.Supply;

/** Placements, counted one by one into a {@link PlacementBalance}. */
final class BalanceInProgress {

    private final PlacementAreas areas;
    private final Map<Cell, Counts> cells = new TreeMap<>(Cell.ORDER);
    private final Map<Way, Long> ways = new TreeMap<>(Way.ORDER);
    private final ImmutableSet<AuthorityId> councils;
    private long authorityNotKnown;
    private long areaNotKnown;

    private record Cell(AuthorityId council, PlacementGroup kind) {

        static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::council).thenComparing(Cell::kind);
    }

    private record Way(AuthorityId from, AuthorityId to, PlacementGroup kind) {

        static final Comparator<Way> ORDER =
                Comparator.comparing(Way::from).thenComparing(Way::to).thenComparing(Way::kind);
    }

    private static final class Counts {
        private long registered;
        private long usable;
        private long homesWithoutNumber;
        private long ownInArea;
        private long exported;
        private long ownNotKnown;
        private long imported;
        private long fromNotKnown;
        private long livingMoreThanKnown;
        private long homeNotKnown;
    }

    BalanceInProgress(PlacementAreas areas) {
        this.areas = areas;
        this.councils = areas.residences().children().children().stream()
                .flatMap(child -> child.authority().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    PlacementBalance balance() {
        Residences residences = areas.residences();
        for (int child = 0; child < residences.children().size(); child++) {
            addChild(child);
        }
        for (int home = 0; home < residences.supply().size(); home++) {
            addHome(home);
        }
        return new PlacementBalance(
                cells.entrySet().stream()
                        .map(cell -> row(cell.getKey(), cell.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                ways.entrySet().stream()
                        .map(way -> new Flow(
                                way.getKey().from(),
                                way.getKey().to(),
                                way.getKey().kind(),
                                way.getValue()))
                        .collect(ImmutableList.toImmutableList()),
                authorityNotKnown,
                areaNotKnown);
    }

    private Counts counts(AuthorityId council, PlacementGroup kind) {
        return cells.computeIfAbsent(new Cell(council, kind), first -> new Counts());
    }

    private void addChild(int number) {
        LookedAfterChild child = areas.residences().children().child(number);
        PlacementGroup kind = child.placementType().group();
        Optional<AuthorityId> from = child.authority();
        Optional<AuthorityId> to = areas.areaOf(number);
        if (from.isPresent()) {
            addOwn(from.get(), to, kind);
        } else {
            authorityNotKnown++;
        }
        if (to.isPresent()) {
            Counts there = counts(to.get(), kind);
            there.fromNotKnown += from.isEmpty() ? 1 : 0;
            there.imported += from.isPresent() && !from.equals(to) ? 1 : 0;
            boolean mayLiveInHome = areas.residences().homeOf(number).isEmpty()
                    && !child.placementType().isRelativeOrFriend();
            there.homeNotKnown += mayLiveInHome ? 1 : 0;
        }
    }

    private void addOwn(AuthorityId from, Optional<AuthorityId> to, PlacementGroup kind) {
        Counts own = counts(from, kind);
        if (to.isEmpty()) {
            own.ownNotKnown++;
            return;
        }
        if (to.get().equals(from)) {
            own.ownInArea++;
        } else {
            own.exported++;
        }
        ways.merge(new Way(from, to.get(), kind), 1L, Long::sum);
    }

    private void addHome(int home) {
        Supply supply = areas.residences().supply();
        if (supply.authority(home).isEmpty()) {
            areaNotKnown++;
            return;
        }
        Counts there = counts(supply.authority(home).get(), supply.group(home));
        there.registered += supply.registered(home).orElse(0);
        there.usable += supply.usable(home).orElse(0);
        there.homesWithoutNumber += supply.registered(home).isEmpty() ? 1 : 0;
        there.livingMoreThanKnown +=
                Math.max(0, supply.occupied(home).orElse(0) - areas.residences().livingIn(home));
    }

    private Row row(Cell cell, Counts counts) {
        return new Row(
                cell.council(),
                cell.kind(),
                counts.registered,
                counts.usable,
                counts.homesWithoutNumber,
                counts.ownInArea,
                counts.exported,
                counts.ownNotKnown,
                counts.imported,
                counts.fromNotKnown,
                Math.max(0, counts.livingMoreThanKnown - counts.homeNotKnown),
                councils.contains(cell.council()));
    }
}
