package org.placewright.sufficiency.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.sufficiency.supply.MadeHomes.DAY;
import static org.placewright.sufficiency.supply.MadeHomes.open;

import com.google.common.collect.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.Sex;
import org.placewright.core.geo.Locator;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.id.HomeId;
import org.placewright.core.need.Answer;
import org.placewright.core.provider.AcceptedSex;
import org.placewright.core.provider.Home;
import org.placewright.core.provider.HomeKind;
import org.placewright.core.provider.SupportedAccommodation;
import org.placewright.core.time.DateRange;

class SupplyOverviewTest {

    private static final AuthorityId MANCHESTER = AuthorityId.of("E08000003");
    private static final Home FOR_OLDER = open("A", 6, 5, 2).withAcceptedAges(Range.closed(11, 17));
    private static final Home BY_NAME = open("B", 3, 3, 3).withLocalAuthority(AuthorityId.of("Leeds"));
    private static final Home NOWHERE = open("C", 2, 2, 0).withLocalAuthority(Optional.empty());
    private static final Home HOUSEHOLD =
            MadeHomes.approved("D", DateRange.startingOn(DAY), 2).withAcceptedSex(AcceptedSex.FEMALE);
    private static final SupplyOverview OVERVIEW = SupplyOverview.of(AgedSupply.of(
            Supply.on(List.of(HOUSEHOLD, NOWHERE, BY_NAME, FOR_OLDER), DAY, Locator.none()),
            DAY,
            FactAgeing.standard()));

    @Test
    void kinds_and_areas_come_in_order_with_areas_not_known_last() {
        assertThat(OVERVIEW.byKind().keySet()).containsExactly(HomeKind.FOSTERING_HOUSEHOLD, HomeKind.CHILDRENS_HOME);
        assertThat(OVERVIEW.byArea().keySet())
                .containsExactly(
                        new SupplyGroup(HomeKind.FOSTERING_HOUSEHOLD, Optional.of(MANCHESTER)),
                        new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.of(MANCHESTER)),
                        new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.of(AuthorityId.of("E08000035"))),
                        new SupplyGroup(HomeKind.CHILDRENS_HOME, Optional.empty()));
        assertThat(OVERVIEW.byArea().keySet().asList().get(1)).hasToString("E08000003, Children's home");
        assertThat(OVERVIEW.byArea().keySet().asList().get(3)).hasToString("Children's home");
    }

    @Test
    void areas_of_a_kind_and_answers_to_a_question_add_up_to_the_kind() {
        OVERVIEW.byKind().forEach((kind, all) -> {
            assertThat(OVERVIEW.byArea().entrySet().stream()
                            .filter(area -> area.getKey().kind() == kind)
                            .map(area -> area.getValue().told())
                            .reduce(SupplyCount.NONE, SupplyCount::plus))
                    .isEqualTo(all.told());
            assertThat(ServedChildren.all()).allSatisfy(children -> assertThat(OVERVIEW.served().stream()
                            .filter(row -> row.kind() == kind && row.children().equals(children))
                            .map(row -> row.places().told())
                            .reduce(SupplyCount.NONE, SupplyCount::plus))
                    .isEqualTo(all.told()));
        });
    }

    @Test
    void places_for_children_are_those_of_homes_that_say_so() {
        assertThat(usable(HomeKind.CHILDRENS_HOME, new ServedChildren.Aged(11), Answer.YES))
                .isEqualTo(5);
        assertThat(usable(HomeKind.CHILDRENS_HOME, new ServedChildren.Aged(10), Answer.NO))
                .isEqualTo(5);
        assertThat(usable(HomeKind.CHILDRENS_HOME, new ServedChildren.Aged(10), Answer.NOT_SPECIFIED))
                .isEqualTo(5);
        assertThat(usable(HomeKind.FOSTERING_HOUSEHOLD, new ServedChildren.OfSex(Sex.FEMALE), Answer.YES))
                .isEqualTo(2);
        assertThat(usable(HomeKind.FOSTERING_HOUSEHOLD, new ServedChildren.OfSex(Sex.MALE), Answer.NO))
                .isEqualTo(2);
    }

    private static long usable(HomeKind kind, ServedChildren children, Answer answer) {
        return OVERVIEW.served().stream()
                .filter(row -> row.kind() == kind && row.children().equals(children) && row.answer() == answer)
                .mapToLong(row -> row.places().told().usable())
                .sum();
    }

    @Test
    void rows_are_in_the_order_of_kinds_then_of_questions() {
        assertThat(OVERVIEW.served().stream().map(row -> row.kind()).distinct())
                .containsExactly(HomeKind.FOSTERING_HOUSEHOLD, HomeKind.CHILDRENS_HOME);
        assertThat(OVERVIEW.served().stream()
                        .filter(row -> row.kind() == HomeKind.CHILDRENS_HOME)
                        .map(row -> row.children())
                        .distinct())
                .containsExactlyElementsOf(ServedChildren.all());
        assertThat(ServedChildren.all()).hasSize(18 + 2 + 7).doesNotHaveDuplicates();
    }

    @Test
    void supported_accommodation_takes_nobody_below_16() {
        Home supported =
                SupportedAccommodation.builder().id(HomeId.of("S")).build().withAcceptedAges(Range.closed(14, 17));
        assertThat(HomeAnswers.takesAge(15).apply(supported)).isEqualTo(Answer.NO);
        assertThat(HomeAnswers.takesAges(Range.closed(15, 17)).apply(supported)).isEqualTo(Answer.NO);
        assertThat(HomeAnswers.takesAge(16).apply(supported)).isEqualTo(Answer.YES);
        Home silent = SupportedAccommodation.builder().id(HomeId.of("S")).build();
        assertThat(HomeAnswers.takesAge(15).apply(silent)).isEqualTo(Answer.NO);
        assertThat(HomeAnswers.takesAge(16).apply(silent)).isEqualTo(Answer.NOT_SPECIFIED);
    }
}
