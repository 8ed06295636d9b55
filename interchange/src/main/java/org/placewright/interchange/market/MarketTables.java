package org.placewright.interchange.market;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.placewright.core.id.ProviderId;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.market.Concentration;
import org.placewright.sufficiency.market.ConcentrationPolicy;
import org.placewright.sufficiency.market.GradeLine;
import org.placewright.sufficiency.market.GradeMix;
import org.placewright.sufficiency.market.Grades;
import org.placewright.sufficiency.market.MarketCut;
import org.placewright.sufficiency.market.MarketSegment;
import org.placewright.sufficiency.market.MarketShare;
import org.placewright.sufficiency.market.MarketShare.OwnerAmount;
import org.placewright.sufficiency.market.MarketShares;

/**
 * Makes tables of who owns the homes, and of what inspectors concluded. {@code docs/stress.md} says what each column
 * means.
 *
 * <p>Guaranteed: the same market is the same bytes; text a spreadsheet would take for a formula is neutralised.
 */
public final class MarketTables {

    private static final int FEW = 4;
    private static final int SOME = 10;

    private MarketTables() {}

    /**
     * Returns how concentrated each part of a market is.
     *
     * @param cuts places by owner, once for each way to cut the market, by kind and region at most
     * @param policy when a market counts as concentrated
     * @return a table of {@code kind}, {@code region}, {@code owners}, {@code places}, {@code hhi}, {@code level},
     *     {@code effective_owners}, {@code cr4_percent}, {@code cr10_percent}, {@code largest_owner},
     *     {@code largest_percent}, {@code owner_not_known}, {@code sector_not_known}, {@code left_out},
     *     {@code not_measured} and {@code hhi_at_most}; blank where no place has an owner who is known
     */
    public static CsvTable concentration(Iterable<MarketShares> cuts, ConcentrationPolicy policy) {
        CsvTable.Builder table = CsvTable.builder(
                "kind",
                "region",
                "owners",
                "places",
                "hhi",
                "level",
                "effective_owners",
                "cr4_percent",
                "cr10_percent",
                "largest_owner",
                "largest_percent",
                "owner_not_known",
                "sector_not_known",
                "left_out",
                "not_measured",
                "hhi_at_most");
        for (MarketShares cut : cuts) {
            cut.segments().values().forEach(part -> table.row(concentration(part, policy)));
        }
        return table.build();
    }

    private static ImmutableList<CsvCell> concentration(MarketShare part, ConcentrationPolicy policy) {
        Optional<Concentration> known = part.concentration();
        return ImmutableList.<CsvCell>builder()
                .addAll(MarketCells.labels(part.segment(), MarketCut.KIND, MarketCut.REGION))
                .add(CsvCell.number(part.owners().size()))
                .add(CsvCell.number(part.total()))
                .add(cell(known, market -> MarketCells.figure(market.hhi())))
                .add(cell(known, market -> CsvCell.text(policy.levelOf(market).label())))
                .add(cell(known, market -> MarketCells.figure(market.effectiveNumber())))
                .add(cell(known, market -> MarketCells.percent(market.ofLargest(FEW))))
                .add(cell(known, market -> MarketCells.percent(market.ofLargest(SOME))))
                .add(cell(
                        known,
                        market -> CsvCell.text(part.owners().get(0).owner().value())))
                .add(cell(known, market -> MarketCells.percent(market.share(0))))
                .add(CsvCell.number(part.ownerNotKnown()))
                .add(CsvCell.number(part.sectorNotKnown()))
                .add(CsvCell.number(part.leftOut()))
                .add(CsvCell.number(part.notMeasured()))
                .add(cell(part.concentrationAtMost(), market -> MarketCells.figure(market.hhi())))
                .build();
    }

    private static CsvCell cell(Optional<Concentration> market, Function<Concentration, CsvCell> measure) {
        return market.map(measure).orElseGet(CsvCell::blank);
    }

    /**
     * Returns what each owner has of each part of a market.
     *
     * @param places places by owner, once for each way to cut the market, by kind and region at most
     * @param homes homes by owner, cut in the same ways
     * @param name what an owner is called
     * @return a table of {@code kind}, {@code region}, {@code rank}, {@code owner}, {@code name}, {@code places},
     *     {@code homes} and {@code share_percent}, the largest of each part first; owners without a place known are in
     *     no row
     */
    public static CsvTable shares(
            Iterable<MarketShares> places, Iterable<MarketShares> homes, Function<ProviderId, String> name) {
        Table<MarketSegment, ProviderId, Long> homesOf = amounts(homes);
        CsvTable.Builder table =
                CsvTable.builder("kind", "region", "rank", "owner", "name", "places", "homes", "share_percent");
        for (MarketShares cut : places) {
            for (MarketShare part : cut.segments().values()) {
                part.concentration().ifPresent(market -> {
                    for (int rank = 0; rank < part.owners().size(); rank++) {
                        OwnerAmount share = part.owners().get(rank);
                        table.row(ImmutableList.<CsvCell>builder()
                                .addAll(MarketCells.labels(part.segment(), MarketCut.KIND, MarketCut.REGION))
                                .add(CsvCell.number(rank + 1))
                                .add(CsvCell.text(share.owner().value()))
                                .add(CsvCell.text(name.apply(share.owner())))
                                .add(CsvCell.number(share.amount()))
                                .add(homes(homesOf.row(part.segment()).get(share.owner())))
                                .add(MarketCells.percent(market.share(rank)))
                                .build());
                    }
                });
            }
        }
        return table.build();
    }

    private static CsvCell homes(@Nullable Long homes) {
        return homes == null ? CsvCell.blank() : CsvCell.number(homes);
    }

    private static Table<MarketSegment, ProviderId, Long> amounts(Iterable<MarketShares> cuts) {
        ImmutableTable.Builder<MarketSegment, ProviderId, Long> amounts = ImmutableTable.builder();
        for (MarketShares cut : cuts) {
            cut.segments().forEach((segment, part) -> part.owners()
                    .forEach(share -> amounts.put(segment, share.owner(), share.amount())));
        }
        return amounts.buildOrThrow();
    }

    /**
     * Returns what inspectors concluded of the homes of each part of a market.
     *
     * @param cuts grades, once for each way to cut the market, by kind and sector at most
     * @return a table of {@code kind}, {@code sector}, {@code homes}, the homes of each {@link GradeLine} in its order,
     *     {@code places}, {@code places_not_known} and {@code good_or_better_percent}
     */
    public static CsvTable grades(Iterable<GradeMix> cuts) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.add("kind", "sector", "homes");
        for (GradeLine line : GradeLine.values()) {
            columns.add(Ascii.toLowerCase(line.name()));
        }
        columns.add("places", "places_not_known", "good_or_better_percent");
        CsvTable.Builder table = CsvTable.builder(columns.build().toArray(String[]::new));
        for (GradeMix cut : cuts) {
            cut.segments().forEach((segment, grades) -> table.row(grades(segment, grades)));
        }
        return table.build();
    }

    private static ImmutableList<CsvCell> grades(MarketSegment segment, Grades grades) {
        ImmutableList.Builder<CsvCell> cells = ImmutableList.builder();
        cells.addAll(MarketCells.labels(segment, MarketCut.KIND, MarketCut.SECTOR));
        cells.add(CsvCell.number(sum(grades.homes())));
        for (GradeLine line : GradeLine.values()) {
            cells.add(CsvCell.number(grades.homes().getOrDefault(line, 0L)));
        }
        return cells.add(CsvCell.number(sum(grades.places())))
                .add(CsvCell.number(grades.placesNotKnown()))
                .add(MarketCells.percent(grades.goodOrBetter()))
                .build();
    }

    private static long sum(ImmutableMap<GradeLine, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
