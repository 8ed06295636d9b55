package org.placewright.interchange.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.id.Urn;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.Registration;
import org.placewright.core.provider.RegistrationStatus;
import org.placewright.interchange.csv.CsvTable;
import org.placewright.sufficiency.market.Market;
import org.placewright.sufficiency.market.MarketChurn;
import org.placewright.sufficiency.market.Ownership;
import org.placewright.sufficiency.supply.Supply;
import org.placewright.sufficiency.supply.SupplyAmount;
import org.placewright.sufficiency.supply.SupplyChange;
import org.placewright.sufficiency.supply.SupplyFlow;
import org.placewright.sufficiency.supply.SupplyFlows;
import org.placewright.sufficiency.supply.SupplyGroup;

class FlowTablesTest {

    private static final LocalDate FROM = LocalDate.of(2025, 3, 31);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);
    private static final SupplyAmount TEN = new SupplyAmount(10, 40, 2);
    private static final SupplyAmount TWO = new SupplyAmount(2, 5, 1);
    private static final SupplyChange MORE =
            new SupplyChange(TEN, ImmutableMap.of(SupplyFlow.OPENED, TWO), TEN.plus(TWO));
    private static final SupplyChange LESS = new SupplyChange(
            TEN,
            ImmutableMap.of(SupplyFlow.DISAPPEARED, TWO.negated(), SupplyFlow.CLOSED, TWO.negated()),
            TEN.minus(TWO).minus(TWO));

    private static List<String> lines(CsvTable table) {
        return table.text().lines().toList();
    }

    @Test
    void each_group_has_what_was_what_came_and_went_and_what_is() {
        SupplyFlows<HomeKind> byKind = new SupplyFlows<>(
                FROM, TO, ImmutableMap.of(HomeKind.CHILDRENS_HOME, MORE, HomeKind.FOSTERING_HOUSEHOLD, LESS));
        SupplyFlows<SupplyGroup> byArea = new SupplyFlows<>(
                FROM,
                TO,
                ImmutableMap.of(
                        new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.empty()),
                        SupplyChange.NONE,
                        new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.of(MadeGap.HOSTILE)),
                        MORE));
        assertThat(lines(FlowTables.flows(byKind, byArea)))
                .containsExactly(
                        "from,to,kind,authority,flow,homes,places,places_not_known",
                        "2025-03-31,2026-03-31,Fostering household,Total,Before,10,40,2",
                        "2025-03-31,2026-03-31,Fostering household,Total,Closed,-2,-5,-1",
                        "2025-03-31,2026-03-31,Fostering household,Total,Disappeared without a date,-2,-5,-1",
                        "2025-03-31,2026-03-31,Fostering household,Total,After,6,30,0",
                        "2025-03-31,2026-03-31,Children's home,Total,Before,10,40,2",
                        "2025-03-31,2026-03-31,Children's home,Total,Opened,2,5,1",
                        "2025-03-31,2026-03-31,Children's home,Total,After,12,45,3",
                        "2025-03-31,2026-03-31,Children's home,'=1+1,Before,10,40,2",
                        "2025-03-31,2026-03-31,Children's home,'=1+1,Opened,2,5,1",
                        "2025-03-31,2026-03-31,Children's home,'=1+1,After,12,45,3",
                        "2025-03-31,2026-03-31,Children's home,Not known,Before,0,0,0",
                        "2025-03-31,2026-03-31,Children's home,Not known,After,0,0,0");
    }

    @Test
    void owners_that_came_and_went_are_counted_and_not_named() {
        // P-1 sells one of its homes to P-2 and closes the other two; P-3 stays, and P-4 comes.
        MarketChurn churn = MarketChurn.between(
                market(FROM, home("A", "P-1"), home("B", "P-1"), home("C", "P-1"), home("D", "P-3")),
                market(TO, home("A", "P-2"), home("D", "P-3"), home("E", "P-4")));
        SupplyFlows<HomeKind> flows = new SupplyFlows<>(FROM, TO, ImmutableMap.of());
        assertThat(lines(FlowTables.churn(flows, churn, ImmutableSortedMap.of(HomeKind.CHILDRENS_HOME, churn))))
                .containsExactly(
                        "from,to,kind,owners_before,owners_entered,owners_exited,homes_before,homes_changed_hands",
                        "2025-03-31,2026-03-31,Total,2,2,1,4,1",
                        "2025-03-31,2026-03-31,Children's home,2,2,1,4,1");
    }

    private static Market market(LocalDate day, Home... homes) {
        return Market.of(Supply.on(List.of(homes), day, Locator.none()), Ownership.of(List.of()));
    }

    private static Home home(String id, String provider) {
        return ChildrensHome.builder()
                .id(HomeId.of(id))
                .provider(ProviderId.of(provider))
                .localAuthority(AuthorityId.of("E08000035"))
                .registration(Registration.builder()
                        .urn(Urn.of("SC000001"))
                        .status(RegistrationStatus.ACTIVE)
                        .build())
                .build();
    }
}
