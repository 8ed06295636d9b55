package org.placewright.interchange.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placewright.interchange.internal.Column;
import org.placewright.interchange.internal.TableSpec;

/** The columns of the layout and the names of its files. */
final class TidyLayout {

    static final String COUNTRY_CODE_OF_ENGLAND = "E92000001";
    static final String COUNTRY_NAME_OF_ENGLAND = "England";

    static final Column TIME_PERIOD = Column.required("time_period");
    static final Column TIME_IDENTIFIER = Column.required("time_identifier");
    static final Column GEOGRAPHIC_LEVEL = Column.required("geographic_level");
    static final Column COUNTRY_CODE = Column.optional("country_code");
    static final Column COUNTRY_NAME = Column.optional("country_name");
    static final Column REGION_CODE = Column.optional("region_code");
    static final Column REGION_NAME = Column.optional("region_name");
    static final Column OLD_LA_CODE = Column.optional("old_la_code");
    static final Column NEW_LA_CODE = Column.optional("new_la_code");
    static final Column LA_NAME = Column.optional("la_name");

    static final ImmutableList<Column> OF_EVERY_ROW =
            ImmutableList.of(TIME_PERIOD, TIME_IDENTIFIER, GEOGRAPHIC_LEVEL, COUNTRY_CODE, COUNTRY_NAME);
    static final ImmutableList<Column> OF_REGIONS = ImmutableList.of(REGION_CODE, REGION_NAME);
    static final ImmutableList<Column> OF_AUTHORITIES = ImmutableList.of(OLD_LA_CODE, NEW_LA_CODE, LA_NAME);
    static final ImmutableList<Column> ALL = Stream.of(OF_EVERY_ROW, OF_REGIONS, OF_AUTHORITIES)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    /** What no column of a definition may be called, in any letter case. */
    static final ImmutableSet<String> NAMES = ALL.stream().map(Column::name).collect(ImmutableSet.toImmutableSet());

    static final Column COL_NAME = Column.required("col_name");
    static final Column COL_TYPE = Column.required("col_type");
    static final Column LABEL = Column.required("label");
    static final Column INDICATOR_GROUPING = Column.optional("indicator_grouping");
    static final Column INDICATOR_UNIT = Column.optional("indicator_unit");
    static final Column INDICATOR_DP = Column.optional("indicator_dp");
    static final Column FILTER_HINT = Column.optional("filter_hint");
    static final Column FILTER_GROUPING_COLUMN = Column.optional("filter_grouping_column");
    static final ImmutableList<Column> METADATA = ImmutableList.of(
            COL_NAME,
            COL_TYPE,
            LABEL,
            INDICATOR_GROUPING,
            INDICATOR_UNIT,
            INDICATOR_DP,
            FILTER_HINT,
            FILTER_GROUPING_COLUMN);
    static final TableSpec METADATA_TABLE = TableSpec.of(METADATA, ImmutableList.of());

    static final String FILTER = "Filter";
    static final String INDICATOR = "Indicator";

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");

    private TidyLayout() {}

    /** Returns the table of data with the columns of a definition. */
    static TableSpec dataTable(TidyDefinition definition) {
        return TableSpec.of(
                ALL,
                Stream.of(definition.itemColumns(), definition.indicatorColumns())
                        .flatMap(ImmutableSet::stream)
                        .map(TidyLayout::column)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the column of the data that has a name; the table cannot be read without it. */
    static Column column(ColumnName name) {
        return Column.required(name.value());
    }

    /** Returns the name of a file, refusing what could lead out of its folder. */
    static String fileName(String name, String ending) {
        if (!FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of a table must be small letters and digits in words joined by"
                    + " hyphens or underscores but was \"" + name + "\". Maybe leave out folder and ending?");
        }
        return name + ending;
    }

    static Path file(Path folder, String name, String ending) {
        return folder.resolve(fileName(name, ending));
    }
}
