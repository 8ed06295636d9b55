package org.placewright.sufficiency.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placewright.sufficiency.history.MadeHistories.day;
import static org.placewright.sufficiency.history.MadeHistories.episode;
import static org.placewright.sufficiency.history.MadeHistories.history;
import static org.placewright.sufficiency.history.MadeHistories.stays;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.aggregate.GroupKey;
import org.placewright.core.code.ExitKind;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.placement.CareHistory;
import org.placewright.core.time.AgeBands;
import org.placewright.core.time.DateRange;

class CareFlowsTest {

    private static final CareAttribute AGE = CareAttribute.age(AgeBands.DEMAND_MODEL);
    private static final CareAttribute KIND = CareAttribute.placementKind(PlacedBy.SETTLED);
    private static final CareGrouping GROUPING = CareGrouping.by(AGE, KIND);
    private static final int FOSTERED_AT_5_TO_9 = GROUPING.group(2, 0);
    private static final int FOSTERED_AT_10_TO_15 = GROUPING.group(3, 0);
    private static final int RESIDENTIAL_AT_10_TO_15 = GROUPING.group(3, 1);

    /** In foster care from March, in hospital in April, ten on 10 May, in a home from 1 June, home on 20 July. */
    private static final CareHistory CHILD = history(
            "1",
            "2010-05-10",
            episode("2020-03-05", "2020-04-10", "S", "U6", "X1"),
            episode("2020-04-10", "2020-04-20", "T", "T1", "X1"),
            episode("2020-04-20", "2020-06-01", "T", "U6", "X1"),
            episode("2020-06-01", "2020-07-20", "P", "K2", "E4A"));

    private static final CountingDays MONTHS =
            CountingDays.monthEnds(DateRange.of(day("2020-02-01"), day("2020-08-01")));

    @Test
    void a_child_is_told_month_by_month() {
        CareFlows flows = CareFlows.of(stays(CHILD), GROUPING, MONTHS);

        assertThat(MONTHS.size()).isEqualTo(6);
        assertThat(flows.entries(0, FOSTERED_AT_5_TO_9)).isEqualTo(1);
        assertThat(flows.daysInCare(0, FOSTERED_AT_5_TO_9)).isEqualTo(27);
        assertThat(flows.stock(2, FOSTERED_AT_5_TO_9)).as("in hospital since").isEqualTo(1);
        assertThat(flows.daysInCare(1, FOSTERED_AT_5_TO_9)).isEqualTo(30);
        assertThat(flows.daysInCare(2, FOSTERED_AT_5_TO_9)).isEqualTo(9);
        assertThat(flows.daysInCare(2, FOSTERED_AT_10_TO_15)).isEqualTo(22);
        assertThat(flows.stock(3, FOSTERED_AT_10_TO_15)).isEqualTo(1);
        assertThat(flows.moves(3, FOSTERED_AT_10_TO_15, RESIDENTIAL_AT_10_TO_15))
                .isEqualTo(1);
        assertThat(flows.moves(3, FOSTERED_AT_10_TO_15)).isEqualTo(1);
        assertThat(flows.exits(4, RESIDENTIAL_AT_10_TO_15)).isEqualTo(1);
        assertThat(flows.exits(4, RESIDENTIAL_AT_10_TO_15, Optional.of(ExitKind.RETURNED_HOME)))
                .isEqualTo(1);
        assertThat(flows.exits(4, RESIDENTIAL_AT_10_TO_15, Optional.of(ExitKind.ADOPTION)))
                .isZero();
        assertThat(flows.daysInCare(4, RESIDENTIAL_AT_10_TO_15)).isEqualTo(19);
        assertThat(flows.stock(5)).isZero();
    }

    @Test
    void flows_are_told_one_after_another() {
        CareFlows flows = CareFlows.of(stays(CHILD), GROUPING, MONTHS);

        assertThat(flows.firstFlow(MONTHS.steps())).isEqualTo(4);
        assertThat(List.of(flows.kind(0), flows.kind(1), flows.kind(2), flows.kind(3)))
                .containsExactly(FlowKind.ENTRY, FlowKind.BIRTHDAY, FlowKind.MOVE, FlowKind.EXIT);
        assertThat(flows.from(1)).isEqualTo(FOSTERED_AT_5_TO_9);
        assertThat(flows.to(1)).isEqualTo(FOSTERED_AT_10_TO_15);
        assertThat(flows.reason(3)).isEqualTo(ReasonEpisodeCeased.E4A);
    }

    @Test
    void a_temporary_stay_counts_as_recorded_where_that_is_asked() {
        CareGrouping recorded = CareGrouping.by(CareAttribute.placementKind(PlacedBy.RECORDED));
        CareFlows flows = CareFlows.of(stays(CHILD), recorded, MONTHS);

        assertThat(flows.daysInCare(1, 3)).as("Other, in hospital").isEqualTo(10);
        assertThat(flows.kind(1)).isEqualTo(FlowKind.CHANGE);
    }

    @Test
    void who_moves_on_a_birthday_has_the_birthday_first() {
        CareHistory child = history(
                "1",
                "2010-06-01",
                episode("2020-03-05", "2020-06-01", "S", "U6", "X1"),
                episode("2020-06-01", "", "P", "K2", ""));
        CareFlows flows = CareFlows.of(stays(child), GROUPING, MONTHS);

        assertThat(flows.moves(3, FOSTERED_AT_10_TO_15, RESIDENTIAL_AT_10_TO_15))
                .isEqualTo(1);
        assertThat(flows.daysInCare(3, FOSTERED_AT_10_TO_15)).isZero();
        assertThat(flows.comeIn(3, FOSTERED_AT_10_TO_15)).isEqualTo(1);
        assertThat(flows.goneOut(3, FOSTERED_AT_10_TO_15)).isEqualTo(1);
        assertThat(flows.comeIn(3, RESIDENTIAL_AT_10_TO_15)).isEqualTo(1);
    }

    @Test
    void an_exit_on_the_18th_birthday_is_one_at_17() {
        CareHistory child = history("1", "2002-06-15", episode("2020-03-05", "2020-06-15", "S", "K3", "E6"));
        CareGrouping years = CareGrouping.by(AGE, KIND);
        CareFlows flows = CareFlows.of(stays(child), years, MONTHS);

        assertThat(flows.exits(3, years.group(4, 2))).isEqualTo(1);
    }

    @Test
    void rates_are_ratios_of_sums() {
        CareFlows flows = CareFlows.of(
                stays(
                        history("1", "", episode("2020-01-01", "2020-03-11", "S", "U6", "E4A")),
                        history("2", "", episode("2020-01-01", "", "S", "U6", "")),
                        history("3", "", episode("2020-03-21", "", "S", "U6", ""))),
                CareGrouping.by(),
                CountingDays.of(List.of(day("2020-03-01"), day("2020-03-31"))));

        assertThat(flows.daysAtRisk(0, 0)).isEqualTo(10 + 30 + 10);
        CareRates rates = new CareRates(flows, 0);
        assertThat(rates.exits(0)).hasValue(1 / 50.0);
        assertThat(rates.exits(0, Optional.of(ExitKind.RETURNED_HOME))).hasValue(1 / 50.0);
        assertThat(rates.exits(0, Optional.of(ExitKind.DIED))).hasValue(0);
        assertThat(rates.entriesPerDay(0)).isEqualTo(1 / 30.0);
        assertThat(rates.moves(0, 0)).hasValue(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new CareRates(flows, 1));
    }

    @Test
    void where_nobody_is_at_risk_there_is_no_rate() {
        CareFlows flows = CareFlows.of(stays(), CareGrouping.by(), MONTHS);
        assertThat(new CareRates(flows, 0).exits(0)).isEmpty();
        assertThat(flows.stock(0)).isZero();
    }

    @Test
    void an_end_without_a_reason_is_an_exit_of_no_known_kind() {
        CareFlows flows = CareFlows.of(
                stays(history("1", "", episode("2020-03-05", "2020-04-10", "S", "U6", "X1"))),
                CareGrouping.by(),
                MONTHS);
        assertThat(flows.exits(1, 0, Optional.empty())).isEqualTo(1);
    }

    @Test
    void short_breaks_count_only_where_the_policy_counts_them() {
        CareHistories histories = CareHistories.of(List.of(history(
                "1", "", episode("2020-03-05", "2020-03-08", "S", "K2", "E8").withLegalStatus(LegalStatus.V4))));
        CareStays counted = CareStays.of(histories, new HistoryPolicy(true));

        assertThat(CareStays.of(histories).size()).isZero();
        assertThat(CareFlows.of(counted, CareGrouping.by(), MONTHS).daysInCare(0, 0))
                .isEqualTo(3);
    }

    @Test
    void groups_have_names_that_sums_go_by() {
        assertThat(GROUPING.key(RESIDENTIAL_AT_10_TO_15))
                .isEqualTo(GroupKey.ALL.with("age-band", "10 to 16").with("placement-kind", "Residential"));
        assertThat(CareFlows.of(stays(CHILD), GROUPING, MONTHS)
                        .stockSums(1)
                        .at(GROUPING.key(FOSTERED_AT_5_TO_9))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_grouping_of_the_callers_own() {
        CareAttribute long4 =
                CareAttribute.custom("long-term", List.of("Long term"), (history, episode) -> Optional.of("Long term")
                        .filter(label -> episode.placementType().code().equals("U4")));
        CareFlows flows = CareFlows.of(stays(CHILD), CareGrouping.by(long4), MONTHS);

        assertThat(long4.categories()).hasSize(2);
        assertThat(flows.stocks(1)).containsExactly(0L, 1L);
    }

    @Test
    void what_cannot_be_added_or_held_is_refused() {
        CareFlows flows = CareFlows.of(stays(CHILD), GROUPING, MONTHS);
        CareFlows other = CareFlows.of(stays(CHILD), CareGrouping.by(KIND), MONTHS);
        assertThatIllegalArgumentException().isThrownBy(() -> flows.plus(other)).withMessageContaining("Maybe");
        assertThatIllegalArgumentException().isThrownBy(() -> CareGrouping.by(KIND, KIND));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountingDays.daily(DateRange.startingOn(day("2020-01-01"))))
                .withMessageContaining("end");
        assertThatIllegalArgumentException().isThrownBy(() -> CountingDays.of(List.of()));
    }

    @Test
    void time_in_care_goes_by_calendar_months() {
        CareGrouping grouping = CareGrouping.by(CareAttribute.timeInCare(TimeBands.standard()));
        CareFlows flows = CareFlows.of(
                stays(history("1", "", episode("2020-01-15", "", "S", "U6", ""))),
                grouping,
                CountingDays.of(List.of(day("2020-07-14"), day("2020-07-15"))));

        assertThat(TimeBands.standard().labels())
                .containsExactly(
                        "Under 6 months",
                        "6 to 11 months",
                        "12 to 23 months",
                        "24 to 35 months",
                        "36 to 59 months",
                        "60 months and over");
        assertThat(flows.stocks(0).indexOf(1L)).isZero();
        assertThat(flows.stocks(1).indexOf(1L)).isEqualTo(1);
        assertThat(flows.kind(0)).isEqualTo(FlowKind.CHANGE);
    }

    @Test
    void nothing_personal_is_printed() {
        CareStays stays = stays(CHILD);
        assertThat(stays.toString()).isEqualTo("CareStays[1 children, 4 stays]");
        assertThat(CareFlows.of(stays, GROUPING, MONTHS).toString()).isEqualTo("CareFlows[24 groups, 6 days]");
    }
}
