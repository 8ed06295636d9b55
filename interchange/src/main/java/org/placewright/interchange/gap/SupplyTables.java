package org.placewright.interchange.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import java.util.Map;
import org.placewright.core.provider.BlockReason;
import org.placewright.core.provider.HomeKind;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.supply.ServedSupply;
import org.placewright.sufficiency.supply.SupplyCount;
import org.placewright.sufficiency.supply.SupplyGroup;
import org.placewright.sufficiency.supply.SupplyOverview;
import org.placewright.sufficiency.supply.UsableSupply;

/** Makes tables of the places there are. {@code docs/gap.md} says what each column means. */
public final class SupplyTables {

    private static final String[] PLACES = {
        "homes",
        "registered",
        "blocked_matching",
        "blocked_staffing",
        "blocked_building_work",
        "blocked_other",
        "without_staff",
        "usable",
        "occupied",
        "vacant",
        "places_not_known",
        "occupancy_not_known",
        "usable_mean",
        "usable_sd",
        "vacant_mean",
        "vacant_sd"
    };

    private static final ImmutableList<BlockReason> BLOCKED =
            ImmutableList.of(BlockReason.MATCHING, BlockReason.STAFFING, BlockReason.BUILDING_WORK, BlockReason.OTHER);

    private SupplyTables() {}

    /**
     * Returns the places by kind of home and area.
     *
     * @param supply the places
     * @return a table of {@code date}, {@code kind}, {@code authority}, {@code homes}, {@code registered},
     *     {@code blocked_matching}, {@code blocked_staffing}, {@code blocked_building_work}, {@code blocked_other},
     *     {@code without_staff}, {@code usable}, {@code occupied}, {@code vacant}, {@code places_not_known},
     *     {@code occupancy_not_known}, {@code usable_mean}, {@code usable_sd}, {@code vacant_mean} and
     *     {@code vacant_sd}: each kind in total, then in each area
     */
    public static CsvTable areas(SupplyOverview supply) {
        CsvTable.Builder table = CsvTable.builder(header("date", "kind", "authority"));
        String day = supply.day().toString();
        supply.byKind().forEach((kind, places) -> {
            table.row(cells(places, day, kind.label(), GapFigures.TOTAL));
            areas(supply, kind)
                    .forEach(area -> table.row(cells(
                            area.getValue(),
                            day,
                            kind.label(),
                            GapFigures.area(area.getKey().authority()))));
        });
        return table.build();
    }

    private static ImmutableList<Map.Entry<SupplyGroup, UsableSupply>> areas(SupplyOverview supply, HomeKind kind) {
        return supply.byArea().entrySet().stream()
                .filter(area -> area.getKey().kind() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the places by whom homes take.
     *
     * @param supply the places
     * @return a table of {@code date}, {@code kind}, {@code by} (age, sex or need), {@code children} (which),
     *     {@code taken} (what homes tell), and the columns of {@link #areas} from {@code homes} on
     */
    public static CsvTable served(SupplyOverview supply) {
        CsvTable.Builder table = CsvTable.builder(header("date", "kind", "by", "children", "taken"));
        for (ServedSupply row : supply.served()) {
            table.row(cells(
                    row.places(),
                    supply.day().toString(),
                    row.kind().label(),
                    row.children().aspect(),
                    row.children().label(),
                    row.answer().label()));
        }
        return table.build();
    }

    private static String[] header(String... first) {
        return ObjectArrays.concat(first, PLACES, String.class);
    }

    private static CsvCell[] cells(UsableSupply places, String... first) {
        ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
        for (String text : first) {
            cells.add(CsvCell.text(text));
        }
        SupplyCount told = places.told();
        cells.add(CsvCell.number(told.homes()));
        cells.add(CsvCell.number(told.registered()));
        BLOCKED.forEach(reason -> cells.add(CsvCell.number(told.blocked().getOrDefault(reason, 0L))));
        cells.add(CsvCell.number(told.withoutStaff()));
        cells.add(CsvCell.number(told.usable()));
        cells.add(CsvCell.number(told.occupied()));
        cells.add(CsvCell.number(told.vacant()));
        cells.add(CsvCell.number(told.placesNotKnown()));
        cells.add(CsvCell.number(told.occupancyNotKnown()));
        cells.add(figure(places.usable().mean()));
        cells.add(figure(places.usable().standardDeviation()));
        cells.add(figure(places.vacant().mean()));
        cells.add(figure(places.vacant().standardDeviation()));
        return cells.build().toArray(CsvCell[]::new);
    }

    private static CsvCell figure(double figure) {
        return CsvCell.number(GapFigures.rounded(figure));
    }
}
