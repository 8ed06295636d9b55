package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;

/** Finds suppressed figures that a reader could work out, because all the others of a sum are shown. */
final class HiddenFigures {

    private final TidyTable table;
    private final FilterItem total;

    HiddenFigures(TidyTable table, FilterItem total) {
        this.table = table;
        this.total = total;
    }

    /** Is told of each figure that is given away. */
    interface Consumer {
        void accept(int row, ColumnName indicator, String over);
    }

    /** What the rows of one sum share: everything but the item of one filter. */
    private record Sum(TimePeriod period, String area, ImmutableSortedMap<ColumnName, FilterItem> others) {}

    void forEachGivenAway(Consumer consumer) {
        forEachGivenAwayByFilters(consumer);
        forEachGivenAwayByAreas(consumer);
    }

    private void forEachGivenAwayByFilters(Consumer consumer) {
        for (TidyFilter filter : table.definition().filters()) {
            for (List<Integer> sum : sums(filter)) {
                for (TidyIndicator indicator : table.definition().indicators()) {
                    givenAway(sum, indicator.name(), filter.name().value(), consumer);
                }
            }
        }
    }

    /** What the rows of one sum over areas share. */
    private record Items(TimePeriod period, ImmutableSortedMap<ColumnName, FilterItem> items) {}

    /**
     * Looks at sums of areas that are seen to add up: in all rows where no figure is missing, and in one of them that
     * is not 0. Others may be rounded, or areas may be missing.
     */
    private void forEachGivenAwayByAreas(Consumer consumer) {
        ImmutableList<Area> areas =
                table.rows().stream().map(TidyRow::area).distinct().collect(ImmutableList.toImmutableList());
        Map<Items, Map<Area, Integer>> byItems = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            TidyRow row = table.rows().get(i);
            byItems.computeIfAbsent(new Items(row.period(), row.items()), any -> new LinkedHashMap<>())
                    .put(row.area(), i);
        }
        for (LinkedSums.Sum sum : LinkedSums.sums(areas)) {
            List<Area> inSum = new ArrayList<>();
            inSum.add(areas.get(sum.total()));
            sum.parts().forEach(part -> inSum.add(areas.get(part)));
            List<List<Integer>> sums = byItems.values().stream()
                    .filter(rows -> rows.keySet().containsAll(inSum))
                    .map(rows -> inSum.stream().map(rows::get).toList())
                    .toList();
            for (TidyIndicator indicator : table.definition().indicators()) {
                if (addUp(sums, indicator.name())) {
                    sums.forEach(
                            rows -> givenAway(rows, indicator.name(), TidyLayout.GEOGRAPHIC_LEVEL.name(), consumer));
                }
            }
        }
    }

    /** Tells whether the first row of each is seen to be the sum of the others. */
    private boolean addUp(List<List<Integer>> sums, ColumnName indicator) {
        boolean seen = false;
        for (List<Integer> rows : sums) {
            List<BigDecimal> numbers = rows.stream()
                    .flatMap(row -> number(row, indicator).stream())
                    .toList();
            if (numbers.size() == rows.size()) {
                BigDecimal parts = numbers.subList(1, numbers.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                if (parts.compareTo(numbers.get(0)) != 0) {
                    return false;
                }
                seen |= parts.signum() != 0;
            }
        }
        return seen;
    }

    private Optional<BigDecimal> number(int row, ColumnName indicator) {
        return Optional.ofNullable(table.rows().get(row).figures().get(indicator))
                .flatMap(PublishedFigure::value);
    }

    /** Returns the rows of every sum over a filter: one total and the parts. */
    private ImmutableList<List<Integer>> sums(TidyFilter filter) {
        Map<Sum, List<Integer>> sums = new LinkedHashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            sums.computeIfAbsent(sum(table.rows().get(i), filter), sum -> new ArrayList<>())
                    .add(i);
        }
        return sums.values().stream()
                .filter(rows -> rows.size() > 1
                        && rows.stream().filter(row -> isTotal(row, filter)).count() == 1)
                .collect(ImmutableList.toImmutableList());
    }

    private static Sum sum(TidyRow row, TidyFilter filter) {
        return new Sum(
                row.period(),
                row.area().code(),
                ImmutableSortedMap.copyOf(Maps.filterKeys(
                        row.items(),
                        name -> !name.equals(filter.name())
                                && !name.equals(filter.groupingColumn().orElse(filter.name())))));
    }

    private boolean isTotal(int row, TidyFilter filter) {
        return total.equals(table.rows().get(row).items().get(filter.name()));
    }

    private void givenAway(List<Integer> sum, ColumnName indicator, String over, Consumer consumer) {
        List<Integer> missing =
                sum.stream().filter(row -> isMissing(row, indicator)).toList();
        if (missing.size() == 1 && isSuppressed(missing.get(0), indicator)) {
            consumer.accept(missing.get(0), indicator, over);
        }
    }

    /** What is not applicable adds nothing to a sum, so it hides nothing in it. */
    private boolean isMissing(int row, ColumnName indicator) {
        PublishedFigure figure = table.rows().get(row).figures().getOrDefault(indicator, Symbol.NOT_AVAILABLE);
        return figure != Symbol.NOT_APPLICABLE && figure.value().isEmpty();
    }

    private boolean isSuppressed(int row, ColumnName indicator) {
        PublishedFigure figure = table.rows().get(row).figures().get(indicator);
        return figure == Symbol.SUPPRESSED;
    }
}
