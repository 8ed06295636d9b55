package org.placewright.sufficiency.supply;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Standing;

/** Homes as they were and are, and what came and went, while they are counted one by one. */
final class FlowsInProgress<K> {

    private final LocalDate from;
    private final LocalDate to;
    private final Function<? super Home, ? extends K> group;
    private final Range<LocalDate> time;
    private final Map<K, SupplyChange> changes = new LinkedHashMap<>();

    FlowsInProgress(LocalDate from, LocalDate to, Function<? super Home, ? extends K> group) {
        this.from = from;
        this.to = to;
        this.group = group;
        // What happened on the first day is in the amount before.
        this.time = Range.openClosed(from, to);
    }

    /** Adds a home as each register tells of it, where it does. */
    void add(Optional<Home> earlier, Optional<Home> later) {
        Optional<Home> before = earlier.filter(home -> home.standingOn(from) == Standing.LIVE);
        Optional<Home> after = later.filter(home -> home.standingOn(to) == Standing.LIVE);
        if (before.isPresent() && after.isPresent()) {
            stays(before.get(), after.get());
        } else if (before.isPresent()) {
            goes(before.get(), ending(before.get(), later));
        } else if (after.isPresent()) {
            comes(after.get(), beginning(earlier, after.get()));
        } else {
            later.filter(this::beginsAndEnds).ifPresent(this::comesAndGoes);
        }
    }

    private boolean beginsAndEnds(Home home) {
        return LiveDays.of(home)
                .filter(days -> days.beginsIn(time) && days.endsIn(time))
                .isPresent();
    }

    private boolean ends(Home home) {
        return LiveDays.of(home).filter(days -> days.endsIn(time)).isPresent();
    }

    private SupplyFlow ending(Home before, Optional<Home> later) {
        if (ends(before) || later.filter(this::ends).isPresent()) {
            return endOf(before);
        }
        return later.isPresent() ? SupplyFlow.NOT_IN_FORCE_UNDATED : SupplyFlow.DISAPPEARED;
    }

    private SupplyFlow beginning(Optional<Home> earlier, Home after) {
        if (LiveDays.of(after).filter(days -> days.beginsIn(time)).isPresent()) {
            return beginningOf(after);
        }
        return earlier.isPresent() ? SupplyFlow.IN_FORCE_UNDATED : SupplyFlow.APPEARED;
    }

    private static SupplyFlow beginningOf(Home home) {
        return home.kind() == HomeKind.FOSTERING_HOUSEHOLD ? SupplyFlow.APPROVED : SupplyFlow.OPENED;
    }

    private static SupplyFlow endOf(Home home) {
        return home.kind() == HomeKind.FOSTERING_HOUSEHOLD ? SupplyFlow.APPROVAL_ENDED : SupplyFlow.CLOSED;
    }

    private void stays(Home before, Home after) {
        K was = group.apply(before);
        K is = group.apply(after);
        SupplyAmount had = SupplyAmount.of(before);
        SupplyAmount has = SupplyAmount.of(after);
        ImmutableMap.Builder<SupplyFlow, SupplyAmount> flows = ImmutableMap.builder();
        if (!had.equals(has)) {
            flows.put(SupplyFlow.PLACES_CHANGED, has.minus(had));
        }
        if (was.equals(is)) {
            change(is, new SupplyChange(had, flows.buildOrThrow(), has));
        } else {
            flows.put(SupplyFlow.MOVED_IN, had);
            change(was, new SupplyChange(had, ImmutableMap.of(SupplyFlow.MOVED_OUT, had.negated()), SupplyAmount.NONE));
            change(is, new SupplyChange(SupplyAmount.NONE, flows.buildOrThrow(), has));
        }
    }

    private void goes(Home home, SupplyFlow how) {
        SupplyAmount amount = SupplyAmount.of(home);
        change(group.apply(home), new SupplyChange(amount, ImmutableMap.of(how, amount.negated()), SupplyAmount.NONE));
    }

    private void comes(Home home, SupplyFlow how) {
        SupplyAmount amount = SupplyAmount.of(home);
        change(group.apply(home), new SupplyChange(SupplyAmount.NONE, ImmutableMap.of(how, amount), amount));
    }

    private void comesAndGoes(Home home) {
        SupplyAmount amount = SupplyAmount.of(home);
        change(
                group.apply(home),
                new SupplyChange(
                        SupplyAmount.NONE,
                        ImmutableMap.of(beginningOf(home), amount, endOf(home), amount.negated()),
                        SupplyAmount.NONE));
    }

    private void change(K key, SupplyChange change) {
        changes.merge(key, change, SupplyChange::plus);
    }

    ImmutableMap<K, SupplyChange> changes() {
        return ImmutableMap.copyOf(changes);
    }
}
