package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.interchange.internal.Row;

/** Makes rows of a tidy table of the rows of its data file. */
final class DataRows {

    /** What stands for a code that an area does not have. */
    private static final ImmutableSet<Symbol> NO_CODE = ImmutableSet.of(Symbol.NOT_AVAILABLE, Symbol.NOT_APPLICABLE);

    private final TidyDefinition definition;
    private final FigureSymbols symbols;
    private final Set<TidyRow> seen = new TreeSet<>(TidyTable.BY_KEY);

    DataRows(TidyDefinition definition, FigureSymbols symbols) {
        this.definition = definition;
        this.symbols = symbols;
    }

    Optional<TidyRow> row(Row row) {
        Optional<String> period = row.required(TidyLayout.TIME_PERIOD, StatementKinds.PERIOD);
        Optional<String> identifier = row.required(TidyLayout.TIME_IDENTIFIER, StatementKinds.TEXT);
        Optional<Area> area = area(row);
        TidyRow.Builder built = TidyRow.builder();
        for (ColumnName name : definition.itemColumns()) {
            row.required(TidyLayout.column(name), StatementKinds.ITEM).ifPresent(item -> built.putItem(name, item));
        }
        for (TidyIndicator indicator : definition.indicators()) {
            row.required(TidyLayout.column(indicator.name()), StatementKinds.figure(indicator, symbols))
                    .ifPresent(figure -> built.putFigure(indicator.name(), figure));
        }
        if (row.isRejected()) {
            return Optional.empty();
        }
        TidyRow read = built.period(row.shared(new TimePeriod(period.orElseThrow(), identifier.orElseThrow())))
                .area(row.shared(area.orElseThrow()))
                .build();
        if (!seen.add(read)) {
            row.reject(
                    StatementFindings.DUPLICATE_KEY,
                    TidyLayout.TIME_PERIOD,
                    "an earlier row is about the same period, area and items",
                    "one row for each");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private Optional<Area> area(Row row) {
        Optional<GeographicLevel> level = row.required(TidyLayout.GEOGRAPHIC_LEVEL, StatementKinds.LEVEL);
        Optional<String> unused = row.orReject(TidyLayout.COUNTRY_CODE, StatementKinds.COUNTRY);
        Optional<String> unusedName = row.orReject(TidyLayout.COUNTRY_NAME, StatementKinds.COUNTRY_NAME);
        if (level.isEmpty()) {
            return Optional.empty();
        }
        return switch (level.get()) {
            case NATIONAL -> {
                MetadataRows.dropAll(row, TidyLayout.REGION_CODE, TidyLayout.REGION_NAME);
                dropAuthority(row);
                yield Optional.of(Area.ENGLAND);
            }
            case REGIONAL -> {
                dropAuthority(row);
                yield region(row).map(Area::of);
            }
            case LOCAL_AUTHORITY -> authority(row);
        };
    }

    private static void dropAuthority(Row row) {
        MetadataRows.dropAll(row, TidyLayout.OLD_LA_CODE, TidyLayout.NEW_LA_CODE, TidyLayout.LA_NAME);
    }

    private static Optional<Region> region(Row row) {
        Optional<Region> region = row.required(TidyLayout.REGION_CODE, StatementKinds.REGION);
        if (region.isPresent()
                && row.isRecorded(TidyLayout.REGION_NAME)
                && !Region.named(row.text(TidyLayout.REGION_NAME)).equals(region)) {
            row.drop(
                    StatementFindings.CONTRADICTORY_AREA,
                    TidyLayout.REGION_NAME,
                    "the name is not that of the code",
                    "the name the Office for National Statistics has for the code");
        }
        return region;
    }

    private Optional<Area> authority(Row row) {
        Optional<AuthorityId> code = row.required(TidyLayout.NEW_LA_CODE, StatementKinds.AUTHORITY);
        Optional<String> name = row.required(TidyLayout.LA_NAME, StatementKinds.TEXT);
        Optional<Region> region = region(row);
        Optional<OldAuthorityCode> oldCode = symbols.read(row.text(TidyLayout.OLD_LA_CODE))
                        .filter(NO_CODE::contains)
                        .isPresent()
                ? Optional.empty()
                : row.optional(TidyLayout.OLD_LA_CODE, StatementKinds.OLD_CODE);
        return row.isRejected()
                ? Optional.empty()
                : Optional.of(new Area.Local(code.orElseThrow(), name.orElseThrow(), region.orElseThrow(), oldCode));
    }
}
