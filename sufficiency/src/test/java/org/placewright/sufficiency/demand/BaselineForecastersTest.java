package org.placewright.sufficiency.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.CategoryOfNeed;
import org.placewright.core.code.DemandKind;
import org.placewright.core.code.LegalStatus;
import org.placewright.core.code.PlacementType;
import org.placewright.core.code.ReasonEpisodeCeased;
import org.placewright.core.code.ReasonForNewEpisode;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.placement.Episode;
import org.placewright.core.time.AgeBand;
import org.placewright.core.time.AgeBands;
import org.placewright.sufficiency.history.CareHistories;

class BaselineForecastersTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 31);
    private static final LocalDate BORN = LocalDate.of(2010, 5, 5);
    private static final AgeBand TEN = AgeBands.DEMAND_MODEL.bandOf(10);
    private static final DemandBreakdown PLAIN = DemandBreakdown.builder().build();

    @Test
    void a_temporary_stay_counts_as_the_placement_it_interrupts() {
        Episode fostered = episode(DAY.minusDays(90), PlacementType.U4, ReasonForNewEpisode.S);
        Episode away = episode(DAY.minusDays(3), PlacementType.T1, ReasonForNewEpisode.P);
        CareHistories history = new CareMade()
                .child("A", Optional.of(BORN), fostered.withEnd(away.start()), away)
                .histories();
        CountedDemand counted = CountedDemand.on(history, DAY, PLAIN);
        assertThat(counted.children(DemandCell.of(TEN, DemandKind.FOSTERING))).isEqualTo(1);
        assertThat(counted.children(DemandCell.of(DemandKind.OTHER))).isZero();
    }

    @Test
    void a_stay_that_interrupts_nothing_counts_as_other() {
        Episode away = episode(DAY.minusDays(90), PlacementType.T0, ReasonForNewEpisode.S);
        Episode home = episode(DAY.minusDays(3), PlacementType.K2, ReasonForNewEpisode.P);
        CareHistories history = new CareMade()
                .child("A", Optional.of(BORN), away.withEnd(home.start()), home)
                .histories();
        assertThat(CountedDemand.on(history, DAY.minusDays(9), PLAIN).children(DemandCell.of(DemandKind.OTHER)))
                .isEqualTo(1);
        assertThat(CountedDemand.on(history, DAY, PLAIN).children(DemandCell.of(DemandKind.RESIDENTIAL)))
                .isEqualTo(1);
    }

    @Test
    void age_is_that_on_the_day_and_nobody_counts_from_their_eighteenth_birthday() {
        CareHistories history = new CareMade()
                .child("A", BORN, BORN, Optional.empty(), PlacementType.U4)
                .histories();
        LocalDate tenth = BORN.plusYears(10);
        LocalDate eighteenth = BORN.plusYears(18);
        assertThat(CountedDemand.on(history, tenth.minusDays(1), PLAIN).children(DemandCell.of(TEN)))
                .isZero();
        assertThat(CountedDemand.on(history, tenth, PLAIN).children(DemandCell.of(TEN)))
                .isEqualTo(1);
        assertThat(CountedDemand.on(history, eighteenth.minusDays(1), PLAIN).children(DemandCell.TOTAL))
                .isEqualTo(1);
        CountedDemand grown = CountedDemand.on(history, eighteenth, PLAIN);
        assertThat(grown.children(DemandCell.TOTAL)).isZero();
        assertThat(grown.leftOut()).extracting(ForecastWarning::statement).allMatch(text -> text.startsWith("1 "));
    }

    @Test
    void who_has_no_birth_date_or_is_not_born_or_has_short_breaks_is_left_out() {
        Episode open = episode(DAY.minusDays(9), PlacementType.U4, ReasonForNewEpisode.S);
        CareHistories history = new CareMade()
                .child("A", Optional.empty(), open)
                .child("A", Optional.of(DAY.plusDays(1)), open)
                .child("A", Optional.of(BORN), open.withLegalStatus(LegalStatus.V4))
                .child("A", Optional.of(BORN), open)
                .histories();
        CountedDemand counted = CountedDemand.on(history, DAY, PLAIN);
        assertThat(counted.children(DemandCell.TOTAL)).isEqualTo(1);
        assertThat(counted.leftOut())
                .extracting(ForecastWarning::statement)
                .containsExactly("2 looked after on the day asked of are left out: age not known");
    }

    @Test
    void councils_and_needs_add_up() {
        Episode open = episode(DAY.minusDays(9), PlacementType.U4, ReasonForNewEpisode.S);
        CareHistories history = new CareMade()
                .child("A", Optional.of(BORN), open.withCategoryOfNeed(CategoryOfNeed.N1))
                .child("B", Optional.of(BORN), open.withCategoryOfNeed(CategoryOfNeed.N1))
                .child("B", Optional.of(BORN), open)
                .histories();
        CountedDemand counted =
                CountedDemand.on(history, DAY, PLAIN.withIsByAuthority(true).withIsByNeed(true));
        DemandCell b = DemandCell.builder().authority(AuthorityId.of("B")).build();
        assertThat(counted.children(b)).isEqualTo(2);
        assertThat(counted.children(b.withNeed(CategoryOfNeed.N1))).isEqualTo(1);
        assertThat(counted.children(DemandCell.TOTAL.withNeed(CategoryOfNeed.N1)))
                .isEqualTo(2);
        assertThat(counted.children(DemandCell.TOTAL)).isEqualTo(3);
        assertThat(counted.children(DemandCell.of(TEN, DemandKind.FOSTERING))).isEqualTo(3);
    }

    @Test
    void last_value_carries_on_the_count_of_the_day_and_knows_nothing_of_the_next() {
        CareHistories history = growing();
        DemandForecast forecast = forecast(LastValueForecaster.standard(), history, DAY.plusDays(28));
        assertThat(forecast.mean(DAY.plusDays(28), DemandCell.TOTAL))
                .isEqualTo(CountedDemand.on(history, DAY, PLAIN).children(DemandCell.TOTAL));
        assertThat(forecast.known(DemandCell.TOTAL)).isEqualTo(forecast.mean(DAY.plusDays(28), DemandCell.TOTAL));
    }

    @Test
    void spread_is_the_mean_square_of_past_changes() {
        // One more child every 28 days: the change over k steps of 28 days is k, always.
        DemandForecast forecast =
                forecast(LastValueForecaster.standard(), growing(), DAY.plusDays(28), DAY.plusDays(280));
        double known = forecast.known(DemandCell.TOTAL);
        // 39 steps are seen from the first exit on: of one step 39 pairs, of ten 3.9 that do not overlap. The cell is
        // the only one of its margin that ever had children, so the mean over the margin is that of its own children.
        double mean = 20 + 39 / 2.0;
        assertThat(variance(forecast, DAY.plusDays(28))).isCloseTo((39 + known / mean) / 40, within(1e-9));
        assertThat(variance(forecast, DAY.plusDays(280)))
                .isCloseTo((3.9 * 100 + 100 * known / mean) / 4.9, within(1e-9));
    }

    @Test
    void a_lag_longer_than_half_the_history_is_extrapolated_and_said() {
        DemandForecast forecast = forecast(LastValueForecaster.standard(), growing(), DAY.plusDays(28 * 38));
        DemandForecast seen = forecast(LastValueForecaster.standard(), growing(), DAY.plusDays(28 * 19));
        assertThat(variance(forecast, DAY.plusDays(28 * 38)))
                .isCloseTo(2 * variance(seen, DAY.plusDays(28 * 19)), within(1e-9));
        assertThat(forecast.warnings())
                .extracting(each -> each.key().value())
                .containsExactly("warning.spread-extrapolated");
        assertThat(seen.warnings()).isEmpty();
    }

    @Test
    void seasonal_naive_carries_on_the_count_of_the_last_anniversary_that_is_known() {
        CareHistories history = growing();
        LocalDate soon = DAY.plusMonths(3);
        LocalDate later = DAY.plusMonths(15);
        DemandForecast forecast = forecast(SeasonalNaiveForecaster.standard(), history, soon, later);
        int then = CountedDemand.on(history, soon.minusYears(1), PLAIN).children(DemandCell.TOTAL);
        assertThat(then).isLessThan(CountedDemand.on(history, DAY, PLAIN).children(DemandCell.TOTAL));
        assertThat(forecast.mean(soon, DemandCell.TOTAL)).isEqualTo(then);
        assertThat(forecast.mean(later, DemandCell.TOTAL)).isEqualTo(then);
        assertThat(variance(forecast, later)).isGreaterThan(variance(forecast, soon));
    }

    @Test
    void histories_that_do_not_tell_are_refused() {
        CareHistories none = CareHistories.of(ImmutableList.of());
        CareHistories open = new CareMade()
                .child("A", BORN, DAY.minusDays(400), Optional.empty(), PlacementType.U4)
                .histories();
        CareHistories later = new CareMade()
                .child("A", BORN, DAY.plusDays(1), Optional.empty(), PlacementType.U4)
                .histories();
        CareHistories fresh = new CareMade()
                .child("A", BORN, DAY.minusDays(400), Optional.of(DAY.minusDays(20)), PlacementType.U4)
                .histories();
        for (DemandForecaster forecaster :
                ImmutableList.of(LastValueForecaster.standard(), SeasonalNaiveForecaster.standard())) {
            for (CareHistories history : ImmutableList.of(none, open, later, fresh)) {
                assertThat(forecaster.forecast(question(history, DAY.plusDays(30))))
                        .isInstanceOf(NotDetermined.class);
            }
        }
        CareHistories half = new CareMade()
                .child("A", BORN, DAY.minusDays(400), Optional.of(DAY.minusDays(200)), PlacementType.U4)
                .histories();
        assertThat(LastValueForecaster.standard().forecast(question(half, DAY.plusDays(30))))
                .isInstanceOf(DemandForecast.class);
        assertThat(SeasonalNaiveForecaster.standard().forecast(question(half, DAY.plusDays(30))))
                .isInstanceOf(NotDetermined.class);
    }

    /** Twenty children three years before the day, of whom another left then, and one more every 28 days since. */
    private static CareHistories growing() {
        LocalDate first = DAY.minusDays(28 * 39);
        CareMade made = new CareMade().child("A", BORN, first.minusDays(9), Optional.of(first), PlacementType.U4);
        LocalDate young = DAY.minusYears(4);
        for (int i = 0; i < 20; i++) {
            made.child("A", young, first.minusDays(8), Optional.empty(), PlacementType.U4);
        }
        for (int i = 1; i < 60; i++) {
            made.child("A", young, first.plusDays(28L * i), Optional.empty(), PlacementType.U4);
        }
        return made.histories();
    }

    private static DemandForecast forecast(DemandForecaster forecaster, CareHistories history, LocalDate... dates) {
        return (DemandForecast) forecaster.forecast(question(history, dates));
    }

    private static DemandQuestion question(CareHistories history, LocalDate... dates) {
        return DemandQuestion.builder()
                .history(history)
                .asOf(DAY)
                .addDates(dates)
                .build();
    }

    private static double variance(DemandForecast forecast, LocalDate date) {
        double deviation = forecast.standardDeviation(date, DemandCell.TOTAL);
        return deviation * deviation;
    }

    private static Episode episode(LocalDate start, PlacementType type, ReasonForNewEpisode because) {
        return Episode.builder()
                .start(start)
                .reasonForNewEpisode(because)
                .legalStatus(LegalStatus.C2)
                .placementType(type)
                .reasonCeased(ReasonEpisodeCeased.codes().notRecorded())
                .build();
    }
}
