package org.placewright.sufficiency.cost;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.demand.DemandCell;
import org.placewright.sufficiency.demand.DemandCells;
import org.placewright.sufficiency.demand.DemandForecast;
import org.placewright.sufficiency.demand.DemandForecastBuilder;
import org.placewright.sufficiency.demand.DemandQuestion;
import org.placewright.sufficiency.history.CareHistories;

/** Forecasts made up of what each of the finest cells holds. */
final class Forecasts {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private Forecasts() {}

    /** Returns the cells by age and kind alone. */
    static DemandCells cells() {
        return cells(List.of());
    }

    static DemandCells cells(List<AuthorityId> councils) {
        return new DemandCells(
                ImmutableList.copyOf(councils), ImmutableList.<CategoryOfNeed>of(), AgeBands.DEMAND_MODEL.bands());
    }

    static boolean isFinest(DemandCells cells, DemandCell cell) {
        return cell.kind().isPresent()
                && cell.ageBand().isPresent()
                && cell.authority().isPresent() == !cells.authorities().isEmpty();
    }

    /** Tells whether a finest cell is part of a total. */
    static boolean isWithin(DemandCell total, DemandCell finest) {
        return (total.kind().isEmpty() || total.kind().equals(finest.kind()))
                && (total.ageBand().isEmpty() || total.ageBand().equals(finest.ageBand()))
                && (total.authority().isEmpty() || total.authority().equals(finest.authority()));
    }

    /** Begins a forecast of means of the finest cells, in all of which the variance is the mean. */
    static DemandForecastBuilder expecting(
            DemandCells cells, List<LocalDate> dates, ToDoubleBiFunction<LocalDate, DemandCell> mean) {
        DemandQuestion question = DemandQuestion.builder()
                .history(CareHistories.of(List.of()))
                .asOf(AS_OF)
                .dates(dates)
                .build();
        DemandForecastBuilder builder = DemandForecast.builder("made-up", question, cells);
        for (DemandCell total : cells.all()) {
            int number = cells.numberOf(total).orElseThrow();
            builder.known(number, sum(cells, total, AS_OF, mean));
            for (int date = 0; date < dates.size(); date++) {
                double expected = sum(cells, total, dates.get(date), mean);
                builder.expected(date, number, expected, expected);
            }
        }
        return builder;
    }

    private static double sum(
            DemandCells cells, DemandCell total, LocalDate date, ToDoubleBiFunction<LocalDate, DemandCell> mean) {
        double sum = 0;
        for (DemandCell cell : cells.all()) {
            if (isFinest(cells, cell) && isWithin(total, cell)) {
                sum += mean.applyAsDouble(date, cell);
            }
        }
        return sum;
    }
}
