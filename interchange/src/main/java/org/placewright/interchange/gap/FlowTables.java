package org.placewright.interchange.gap;

import java.util.Map;
import org.placewright.core.provider.HomeKind;
import org.placewright.interchange.csv.CsvCell;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.market.MarketChurn;
import org.placewright.sufficiency.supply.SupplyAmount;
import org.placewright.sufficiency.supply.SupplyChange;
import org.placewright.sufficiency.supply.SupplyFlows;
import org.placewright.sufficiency.supply.SupplyGroup;

/** Makes tables of the homes and owners that came and went. {@code docs/gap.md} says what each column means. */
public final class FlowTables {

    private FlowTables() {}

    /**
     * Returns the homes there were, those that came and went, and those there are.
     *
     * @param byKind what changed, by kind of home; a home that moved to another area is not among the flows
     * @param byArea what changed in the same time, by kind and area
     * @return a table of {@code from}, {@code to}, {@code kind}, {@code authority}, {@code flow}, {@code homes},
     *     {@code places} and {@code places_not_known}: for each kind in total, then in each area, a row of what was
     *     before, one of each flow that occurred, and one of what is after, which is the sum of the others
     */
    public static CsvTable flows(SupplyFlows<HomeKind> byKind, SupplyFlows<SupplyGroup> byArea) {
        CsvTable.Builder table =
                CsvTable.builder("from", "to", "kind", "authority", "flow", "homes", "places", "places_not_known");
        byKind.byGroup().keySet().stream().sorted().forEach(kind -> {
            new Rows(byKind, kind, GapFigures.TOTAL).add(byKind.of(kind), table);
            byArea.byGroup().keySet().stream()
                    .filter(area -> area.kind() == kind)
                    .sorted()
                    .forEach(area ->
                            new Rows(byArea, kind, GapFigures.area(area.authority())).add(byArea.of(area), table));
        });
        return table.build();
    }

    /** The rows of one group. */
    private record Rows(SupplyFlows<?> flows, HomeKind kind, String authority) {

        void add(SupplyChange change, CsvTable.Builder table) {
            add("Before", change.before(), table);
            change.flows().forEach((flow, amount) -> add(flow.label(), amount, table));
            add("After", change.after(), table);
        }

        private void add(String flow, SupplyAmount amount, CsvTable.Builder table) {
            table.row(
                    CsvCell.date(flows.from()),
                    CsvCell.date(flows.to()),
                    CsvCell.text(kind.label()),
                    CsvCell.text(authority),
                    CsvCell.text(flow),
                    CsvCell.number(amount.homes()),
                    CsvCell.number(amount.places()),
                    CsvCell.number(amount.placesNotKnown()));
        }
    }

    /**
     * Returns the owners that came and went.
     *
     * @param flows the time
     * @param all what changed in the market
     * @param byKind what changed in it, by kind of home; owners of several kinds are in each
     * @return a table of {@code from}, {@code to}, {@code kind}, {@code owners_before}, {@code owners_entered},
     *     {@code owners_exited}, {@code homes_before} and {@code homes_changed_hands}: in total, then for each kind
     */
    public static CsvTable churn(SupplyFlows<?> flows, MarketChurn all, Map<HomeKind, MarketChurn> byKind) {
        CsvTable.Builder table = CsvTable.builder(
                "from",
                "to",
                "kind",
                "owners_before",
                "owners_entered",
                "owners_exited",
                "homes_before",
                "homes_changed_hands");
        table.row(churn(flows, GapFigures.TOTAL, all));
        byKind.forEach((kind, churn) -> table.row(churn(flows, kind.label(), churn)));
        return table.build();
    }

    private static CsvCell[] churn(SupplyFlows<?> flows, String kind, MarketChurn churn) {
        return new CsvCell[] {
            CsvCell.date(flows.from()),
            CsvCell.date(flows.to()),
            CsvCell.text(kind),
            CsvCell.number(churn.ownersBefore()),
            CsvCell.number(churn.entered().size()),
            CsvCell.number(churn.exited().size()),
            CsvCell.number(churn.homesBefore()),
            CsvCell.number(churn.changedHands().size())
        };
    }
}
