package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.PlacementType;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.history.CareHistories;
import org.placewright.sufficiency.scenario.CareScope;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowChange;
import org.placewright.sufficiency.scenario.NewProvision;
import org.placewright.sufficiency.scenario.Scenario;

/** Numbers of children in a scenario are of all councils and needs together, whatever is told apart. */
class ScenarioForecastTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 3, 31);
    private static final LocalDate IN_A_YEAR = AS_OF.plusYears(1);

    /** Two councils of unlike size; nobody moves. */
    private static CareHistories twoCouncils() {
        CareMade made = new CareMade();
        int number = 0;
        for (LocalDate day = AS_OF.minusYears(5); !day.isAfter(AS_OF); day = day.plusDays(4)) {
            LocalDate until = day.plusDays(new int[] {60, 300, 900}[number % 3]);
            made.child(
                    number % 4 == 0 ? "E09000001" : "E09000002",
                    day.minusYears(4 + number % 7),
                    day,
                    Optional.of(until).filter(end -> !end.isAfter(AS_OF)),
                    number % 5 == 0 ? PlacementType.K2 : PlacementType.U4);
            number++;
        }
        return made.histories();
    }

    private static DemandForecast forecast(boolean apart, Scenario scenario) {
        return (DemandForecast) FlowForecaster.standard()
                .forecast(DemandQuestion.builder()
                        .history(twoCouncils())
                        .asOf(AS_OF)
                        .addDates(IN_A_YEAR)
                        .breakdown(DemandBreakdown.builder()
                                .isByAuthority(apart)
                                .isByNeed(apart)
                                .build())
                        .scenario(scenario)
                        .build());
    }

    private static double driven(DemandForecast forecast, ChangeDriver driver, DemandCell cell) {
        return Optional.ofNullable(forecast.drivers(IN_A_YEAR, cell).get(driver))
                .orElseThrow();
    }

    @Test
    void children_a_month_and_new_places_are_of_all_councils_together() {
        Scenario scenario = Scenario.of(
                "More",
                FlowChange.entries(CareScope.ALL, new ChildrenAMonth(4), DateRange.startingOn(AS_OF)),
                new NewProvision(
                        DemandKind.RESIDENTIAL,
                        6,
                        DateRange.of(AS_OF, AS_OF.plusDays(180)),
                        CareScope.of(DemandKind.FOSTERING)));
        for (boolean apart : new boolean[] {false, true}) {
            DemandForecast asNow = forecast(apart, Scenario.NONE);
            DemandForecast then = forecast(apart, scenario);
            double more = driven(then, ChangeDriver.ENTRIES, DemandCell.TOTAL)
                    - driven(asNow, ChangeDriver.ENTRIES, DemandCell.TOTAL);
            assertThat(more).as("more entries, apart %s", apart).isCloseTo(48, within(0.2));
            DemandCell residential = DemandCell.of(DemandKind.RESIDENTIAL);
            double moved = driven(then, ChangeDriver.MOVES_IN, residential)
                    - driven(asNow, ChangeDriver.MOVES_IN, residential);
            assertThat(moved).as("moved, apart %s", apart).isCloseTo(6, within(0.5));
        }
    }
}
