package org.placewright.interchange.statement;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.LocalAuthorities;
import org.placewright.core.geo.Region;
import org.placewright.core.time.CollectionYear;

/** Tidy tables for properties, with texts that need quoting or look like formulas. */
final class GeneratedTables {

    private GeneratedTables() {}

    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aIZ09,\";'=+-@#\u00a3\u00e9\u0131\u4e2d\u00a0 ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(CharMatcher.whitespace()::trimFrom)
                .filter(text -> !text.isEmpty());
    }

    static Arbitrary<TimePeriod> periods() {
        Arbitrary<CollectionYear> years = Arbitraries.of(1999, 2000, 2024, 2025).map(CollectionYear::of);
        return Arbitraries.oneOf(years.map(TimePeriod::reportingYear), years.map(TimePeriod::financialYear));
    }

    static Arbitrary<Area> areas() {
        return Arbitraries.oneOf(
                Arbitraries.just(Area.ENGLAND),
                Arbitraries.of(Region.class).map(Area::of),
                Arbitraries.of(LocalAuthorities.ofEngland().all().subList(0, 5)).map(Area::of),
                Combinators.combine(
                                texts(),
                                Arbitraries.of(Region.class),
                                Arbitraries.of("000", "301", "999")
                                        .map(OldAuthorityCode::of)
                                        .optional())
                        .as((name, region, oldCode) -> new Area.Local(
                                LocalAuthorities.ofEngland().all().get(7).id(), name, region, oldCode)));
    }

    static Arbitrary<TidyDefinition> definitions() {
        return Combinators.combine(
                        Arbitraries.of("age", "Sex", "need_2", "placement_group")
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.of("children", "MILES", "fee_x", "rate")
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        texts().list().ofSize(6),
                        Arbitraries.integers().between(0, 9).optional(),
                        Arbitraries.of(true, false))
                .as((filters, indicators, texts, decimals, grouped) -> {
                    ImmutableList.Builder<TidyFilter> asFilters = ImmutableList.builder();
                    for (String name : filters) {
                        TidyFilter filter = TidyFilter.of(name, texts.get(0)).withHint(texts.get(1));
                        asFilters.add(grouped ? filter.groupedBy(ColumnName.of("group_" + filters.size())) : filter);
                    }
                    ImmutableList.Builder<TidyIndicator> asIndicators = ImmutableList.builder();
                    for (String name : indicators) {
                        asIndicators.add(new TidyIndicator(
                                ColumnName.of(name),
                                texts.get(2),
                                Optional.of(texts.get(3)),
                                decimals.map(places -> texts.get(4)),
                                decimals.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
                    }
                    return new TidyDefinition(asFilters.build(), asIndicators.build());
                });
    }

    private static Arbitrary<PublishedFigure> figures(TidyIndicator indicator) {
        return Arbitraries.oneOf(
                Arbitraries.of(Symbol.class).map(symbol -> symbol),
                Arbitraries.longs()
                        .between(-999_999_999_999_999_999L, 999_999_999_999_999_999L)
                        .map(units -> PublishedFigure.of(BigDecimal.valueOf(units, indicator.mostDecimals()))));
    }

    private static Arbitrary<TidyRow> rows(TidyDefinition definition) {
        Arbitrary<TidyRow> row = Combinators.combine(periods(), areas())
                .as((period, area) ->
                        TidyRow.builder().period(period).area(area).build());
        for (ColumnName name : definition.itemColumns()) {
            row = Combinators.combine(
                            row,
                            Arbitraries.oneOf(Arbitraries.just("Total"), texts())
                                    .map(FilterItem::of))
                    .as((before, item) ->
                            TidyRow.builder().from(before).putItem(name, item).build());
        }
        for (TidyIndicator indicator : definition.indicators()) {
            row = Combinators.combine(row, figures(indicator)).as((before, figure) -> TidyRow.builder()
                    .from(before)
                    .putFigure(indicator.name(), figure)
                    .build());
        }
        return row;
    }

    static Arbitrary<TidyTable> tables() {
        return definitions().flatMap(definition -> rows(definition)
                .list()
                .ofMaxSize(12)
                .map(rows -> new TidyTable(definition, ImmutableList.copyOf(distinct(rows)))));
    }

    private static List<TidyRow> distinct(List<TidyRow> rows) {
        List<TidyRow> distinct = new ArrayList<>();
        for (TidyRow row : rows) {
            if (distinct.stream().noneMatch(other -> TidyTable.BY_KEY.compare(row, other) == 0)) {
                distinct.add(row);
            }
        }
        return distinct;
    }
}
