package org.placewright.interchange.gap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.placewright.core.code.PlacementGroup;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.gap.PeerComparison;
import org.placewright.sufficiency.gap.PlacementBalance;
import org.placewright.sufficiency.gap.RuleCost;
import org.placewright.sufficiency.gap.SiteBenefit;

/**
 * Makes tables of what makes a gap: who places where, how councils compare, where one more home would help and what
 * each rule costs. {@code docs/gap.md} says what each column means.
 */
public final class ReachTables {

    private static final CsvCell BLANK = CsvCell.text("");

    private ReachTables() {}

    /**
     * Returns which councils place children elsewhere, and which have those of others in their area.
     *
     * @param balance the balance
     * @return a table of {@code authority}, {@code placement}, {@code registered}, {@code usable},
     *     {@code looked_after}, {@code in_area}, {@code exported}, {@code imported}, {@code not_known}, {@code net},
     *     {@code taken_by_others}, {@code net_with_others}, which is blank where no child of the council is known,
     *     {@code from_not_known} and {@code homes_without_number}
     */
    public static CsvTable balance(PlacementBalance balance) {
        CsvTable.Builder table = CsvTable.builder(
                "authority",
                "placement",
                "registered",
                "usable",
                "looked_after",
                "in_area",
                "exported",
                "imported",
                "not_known",
                "net",
                "taken_by_others",
                "net_with_others",
                "from_not_known",
                "homes_without_number");
        balance.rows()
                .forEach(row -> table.row(
                        CsvCell.text(row.council().value()),
                        CsvCell.text(row.kind().label()),
                        CsvCell.number(row.registered()),
                        CsvCell.number(row.usable()),
                        CsvCell.number(row.lookedAfter()),
                        CsvCell.number(row.ownInArea()),
                        CsvCell.number(row.exported()),
                        CsvCell.number(row.imported()),
                        CsvCell.number(row.ownNotKnown()),
                        CsvCell.number(row.net()),
                        CsvCell.number(row.takenByOthers()),
                        whole(row.netWithOthers()),
                        CsvCell.number(row.fromNotKnown()),
                        CsvCell.number(row.homesWithoutNumber())));
        return table.build();
    }

    /**
     * Returns how councils compare with their peers.
     *
     * @param comparisons the comparisons, in order
     * @return a table of {@code authority}, {@code measure}, {@code count}, {@code base}, {@code peers_count},
     *     {@code peers_base}, {@code difference}, {@code low}, {@code high} (parts of a whole), {@code adjusted_p} and
     *     {@code verdict}; blank where too few children make no comparison
     */
    public static CsvTable comparisons(Iterable<PeerComparison> comparisons) {
        CsvTable.Builder table = CsvTable.builder(
                "authority",
                "measure",
                "count",
                "base",
                "peers_count",
                "peers_base",
                "difference",
                "low",
                "high",
                "adjusted_p",
                "verdict");
        for (PeerComparison each : comparisons) {
            table.row(
                    CsvCell.text(each.council().value()),
                    CsvCell.text(each.measure().label()),
                    CsvCell.number(each.own().count()),
                    CsvCell.number(each.own().base()),
                    CsvCell.number(each.peers().count()),
                    CsvCell.number(each.peers().base()),
                    figure(each.difference()
                            .map(by -> OptionalDouble.of(by.difference()))
                            .orElse(OptionalDouble.empty())),
                    figure(each.difference()
                            .map(by -> OptionalDouble.of(by.low()))
                            .orElse(OptionalDouble.empty())),
                    figure(each.difference()
                            .map(by -> OptionalDouble.of(by.high()))
                            .orElse(OptionalDouble.empty())),
                    figure(each.adjustedPValue()),
                    CsvCell.text(each.verdict().label()));
        }
        return table.build();
    }

    /**
     * Returns where one more home would help most.
     *
     * @param benefits what one more home of each kind would do at each place, the best first
     * @return a table of {@code placement}, {@code rank}, {@code site}, {@code placed_more}, {@code nearer} and
     *     {@code miles_saved}
     */
    public static CsvTable sites(ImmutableMap<PlacementGroup, ImmutableList<SiteBenefit>> benefits) {
        CsvTable.Builder table = CsvTable.builder("placement", "rank", "site", "placed_more", "nearer", "miles_saved");
        benefits.forEach((kind, sites) -> {
            int rank = 0;
            for (SiteBenefit site : sites) {
                table.row(
                        CsvCell.text(kind.label()),
                        CsvCell.number(++rank),
                        CsvCell.text(site.label()),
                        CsvCell.number(site.placedMore()),
                        CsvCell.number(site.nearer()),
                        CsvCell.number(site.milesSaved()));
            }
        });
        return table.build();
    }

    /**
     * Returns what each rule costs.
     *
     * @param costs the costs, in order
     * @return a table of {@code rule}, {@code placement}, {@code places_lost}, {@code places_restricted} and
     *     {@code placed_more}
     */
    public static CsvTable rules(Iterable<RuleCost> costs) {
        CsvTable.Builder table =
                CsvTable.builder("rule", "placement", "places_lost", "places_restricted", "placed_more");
        for (RuleCost cost : costs) {
            table.row(
                    CsvCell.text(cost.rule().label()),
                    CsvCell.text(cost.kind().label()),
                    CsvCell.number(cost.placesLost()),
                    CsvCell.number(cost.placesRestricted()),
                    CsvCell.number(cost.placedMore()));
        }
        return table.build();
    }

    private static CsvCell whole(OptionalLong number) {
        return number.isPresent() ? CsvCell.number(number.getAsLong()) : BLANK;
    }

    private static CsvCell figure(OptionalDouble figure) {
        return figure.isPresent() ? CsvCell.number(GapFigures.rounded(figure.getAsDouble())) : BLANK;
    }
}
