package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.WeeklyFee;
import org.placewright.core.time.AgeBand;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;

/** The finest cells of a forecast, numbered, and the fee of each. */
final class PricedCells {

    private static final double NOT_KNOWN = -1;

    private final DemandCells cells;
    private final ImmutableList<DemandCell> finest;
    /** Pence a week. */
    private final ImmutableDoubleArray fees;

    PricedCells(DemandCells cells, FeeTable table) {
        this.cells = cells;
        this.finest = cells.all().stream()
                .filter(cell -> cell.kind().isPresent()
                        && cell.ageBand().isPresent()
                        && cell.authority().isPresent() == !cells.authorities().isEmpty()
                        && cell.need().isPresent() == !cells.needs().isEmpty())
                .collect(ImmutableList.toImmutableList());
        ImmutableDoubleArray.Builder pence = ImmutableDoubleArray.builder();
        for (DemandCell cell : finest) {
            pence.add(table.fee(cell.ageBand().orElseThrow(), cell.kind().orElseThrow())
                    .map(WeeklyFee::pence)
                    .map(Long::doubleValue)
                    .orElse(NOT_KNOWN));
        }
        this.fees = pence.build();
    }

    int size() {
        return finest.size();
    }

    DemandCell cell(int number) {
        return finest.get(number);
    }

    DemandKind kind(int number) {
        return finest.get(number).kind().orElseThrow();
    }

    /** Returns pence a week on the day the table was priced; empty if not known. */
    OptionalDouble fee(int number) {
        double pence = fees.get(number);
        return pence == NOT_KNOWN ? OptionalDouble.empty() : OptionalDouble.of(pence);
    }

    /** Returns the numbers of the finest cells that a cell is the total of. */
    int[] within(DemandCell total) {
        if (cells.numberOf(total).isEmpty()) {
            throw new IllegalArgumentException("DemandCost does not tell " + total
                    + " apart. Maybe ask for councils, needs or other age bands in the breakdown of the forecast?");
        }
        int[] numbers = new int[finest.size()];
        int found = 0;
        for (int number = 0; number < numbers.length; number++) {
            DemandCell cell = finest.get(number);
            if (allows(total.authority(), cell.authority())
                    && allows(total.need(), cell.need())
                    && allows(total.ageBand(), cell.ageBand())
                    && allows(total.kind(), cell.kind())) {
                numbers[found++] = number;
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    private static <T> boolean allows(Optional<T> asked, Optional<T> there) {
        return asked.isEmpty() || asked.equals(there);
    }

    /** Returns the cells, as few as may be, that a total is the sum of and within each of which one fee is paid. */
    ImmutableList<DemandCell> ofOneFee(DemandCell total) {
        return kinds(total)
                .flatMap(kind -> {
                    DemandCell all = total.withKind(kind);
                    return hasOneFee(all) ? Stream.of(all) : bands(all).map(all::withAgeBand);
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<DemandKind> kinds(DemandCell total) {
        return total.kind().map(Stream::of).orElseGet(() -> Stream.of(DemandKind.values()));
    }

    private Stream<AgeBand> bands(DemandCell total) {
        List<AgeBand> all = cells.ageBands();
        return total.ageBand().map(Stream::of).orElseGet(all::stream);
    }

    private boolean hasOneFee(DemandCell total) {
        return Arrays.stream(within(total)).mapToObj(fees::get).distinct().count() <= 1;
    }
}
