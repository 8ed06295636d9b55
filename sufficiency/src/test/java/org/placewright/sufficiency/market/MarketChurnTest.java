package org.placewright.sufficiency.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.id.HomeId;
import org.placewright.core.id.ProviderId;
import org.placewright.core.provider.ChildrensHome;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.Inspection;
import org.placewright.core.provider.InspectionGrade;

class MarketChurnTest {

    @Test
    void what_opened_closed_and_changed_hands_adds_up() {
        Market before = MadeMarkets.market(List.of(
                MadeMarkets.home("1", "a", 4),
                MadeMarkets.home("2", "a", 3),
                MadeMarkets.home("3", "b", 2),
                MadeMarkets.home("4", "", 5)));
        Market after = MadeMarkets.market(List.of(
                MadeMarkets.home("2", "c", 5), MadeMarkets.home("3", "b", 2).withCapacity(Optional.empty()),
                MadeMarkets.home("4", "b", 5), MadeMarkets.home("5", "b", 6)));
        MarketChurn churn = MarketChurn.between(before, after);
        assertThat(churn.opened()).map(HomeId::value).containsExactly("5");
        assertThat(churn.closed()).map(HomeId::value).containsExactly("1");
        assertThat(churn.changedHands()).map(HomeId::value).containsExactly("2");
        assertThat(churn.entered()).map(ProviderId::value).containsExactly("c");
        assertThat(churn.exited()).map(ProviderId::value).containsExactly("a");
        assertThat(churn.recounted()).isEqualTo(0);
        assertThat(churn.placesBefore() + churn.placesOpened() - churn.placesClosed() + churn.recounted())
                .isEqualTo(churn.placesAfter())
                .isEqualTo(16);
        assertThat(churn.homesBefore() + churn.opened().size() - churn.closed().size())
                .isEqualTo(churn.homesAfter());
        assertThat(churn.closingRate().orElseThrow()).isEqualTo(0.25);
        assertThat(churn.exitRate().orElseThrow()).isEqualTo(0.5);
        assertThat(MarketChurn.between(MadeMarkets.market(List.of()), after).openingRate())
                .isEmpty();
    }

    @Test
    void grades_are_those_of_the_day_and_lines_add_up() {
        LocalDate inspected = LocalDate.of(2026, 1, 10);
        Market market = MadeMarkets.market(List.of(
                inspected("1", 4, InspectionGrade.GOOD, inspected),
                inspected("2", 3, InspectionGrade.INADEQUATE, inspected),
                inspected("3", 2, InspectionGrade.OUTSTANDING, inspected.plusMonths(6)),
                MadeMarkets.home("4", "a", 5)));
        GradeMix mix = GradeMix.of(market, MadeMarkets.DAY, ImmutableSortedSet.of());
        Grades grades = Objects.requireNonNull(mix.segments().get(MarketSegment.WHOLE));
        assertThat(grades.homes())
                .containsOnlyKeys(
                        GradeLine.GOOD, GradeLine.INADEQUATE, GradeLine.NOT_YET_INSPECTED, GradeLine.NOT_KNOWN);
        assertThat(grades.homes().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(4);
        assertThat(grades.goodOrBetter().orElseThrow()).isEqualTo(4.0 / 7);
        assertThat(GradeMix.of(market, MadeMarkets.DAY, ImmutableSortedSet.of(MarketCut.OWNER))
                        .segments()
                        .keySet())
                .map(Object::toString)
                .containsExactly("OWNER=a");
    }

    private static Home inspected(String id, int places, InspectionGrade grade, LocalDate day) {
        ChildrensHome home = MadeMarkets.home(id, "a", places);
        return home.withRegistration(home.registration().orElseThrow().withInspections(Inspection.of(day, grade)));
    }
}
