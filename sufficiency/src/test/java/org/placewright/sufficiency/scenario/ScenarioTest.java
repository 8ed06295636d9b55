package org.placewright.sufficiency.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.code.DemandKind;
import org.placewright.core.money.Percentage;
import org.placewright.core.time.DateRange;
import org.placewright.sufficiency.scenario.FlowAmount.ChildrenAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.PerChildAMonth;
import org.placewright.sufficiency.scenario.FlowAmount.Times;

class ScenarioTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2027, 10, 1);
    private static final DateRange HALF_A_YEAR = DateRange.of(APRIL, OCTOBER);
    private static final CareScope TEENAGERS =
            CareScope.of(DemandKind.FOSTERING).aged(13, 17);
    private static final FlowChange MORE_ENTRIES =
            FlowChange.entries(CareScope.ALL, new Times(1.2), DateRange.startingOn(APRIL));
    private static final KindClosed NO_UNDER_16S = KindClosed.atOnce(
            DemandKind.SUPPORTED, Range.lessThan(16).intersection(Range.atLeast(0)), DemandKind.RESIDENTIAL, APRIL);
    private static final NewProvision SIX_PLACES = new NewProvision(
            DemandKind.RESIDENTIAL,
            6,
            HALF_A_YEAR,
            CareScope.of(DemandKind.FOSTERING, DemandKind.OTHER).aged(10, 17));

    @Test
    void every_change_is_explained_in_plain_english() {
        assertThat(Scenario.of(
                                "All",
                                MORE_ENTRIES,
                                FlowChange.exits(TEENAGERS, new PerChildAMonth(-0.02), HALF_A_YEAR),
                                FlowChange.moves(
                                        TEENAGERS.aged(15, 15),
                                        DemandKind.SUPPORTED,
                                        new ChildrenAMonth(1),
                                        HALF_A_YEAR),
                                NO_UNDER_16S,
                                new KindClosed(
                                        DemandKind.OTHER, Range.closed(0, 17), DemandKind.FOSTERING, APRIL, OCTOBER),
                                SIX_PLACES,
                                new NewCarers(
                                        10, 1.5, Percentage.of(80), HALF_A_YEAR, CareScope.of(DemandKind.RESIDENTIAL)),
                                FeeInflation.ofAll(Percentage.of(5), APRIL))
                        .explanation())
                .containsExactly(
                        "From 2027-04-01, entries of children into any kind of care are multiplied by 1.2",
                        "From 2027-04-01 until 2027-10-01, exits of children aged 13 to 17 from foster care fall by 0.02"
                                + " for each child a month",
                        "From 2027-04-01 until 2027-10-01, moves of children aged 15 from foster care to supported"
                                + " accommodation rise by 1 child a month in all",
                        "From 2027-04-01, children under 16 go to residential care instead of supported accommodation,"
                                + " and those there move at once",
                        "From 2027-04-01, children go to foster care instead of other care, and those there move by"
                                + " 2027-10-01",
                        "On 2027-04-01, 6 new places open in residential care, to be filled by 2027-10-01 with children"
                                + " aged 10 to 17 from foster care or other care",
                        "On 2027-04-01, 10 households are approved to foster, with 1.5 places each of which 80% are"
                                + " filled by 2027-10-01 with children from residential care",
                        "From 2027-04-01, fees of any kind of care change by 5% a year");
    }

    @Test
    void a_difference_says_what_one_has_and_the_other_has_not() {
        Scenario one = Scenario.of("One", MORE_ENTRIES, SIX_PLACES, SIX_PLACES);
        Scenario other = Scenario.of("Other", SIX_PLACES, NO_UNDER_16S);
        ScenarioDifference difference = one.differenceFrom(other);
        assertThat(difference.added()).containsExactly(MORE_ENTRIES, SIX_PLACES);
        assertThat(difference.missing()).containsExactly(NO_UNDER_16S);
        assertThat(difference.words())
                .containsExactly(
                        "Added: " + MORE_ENTRIES.explanation(),
                        "Added: " + SIX_PLACES.explanation(),
                        "Missing: " + NO_UNDER_16S.explanation());
        assertThat(one.differenceFrom(one.withName("Other name")).isEmpty()).isTrue();
    }

    @Test
    void scenarios_are_combined_under_both_names() {
        Scenario both = Scenario.of("More entries", MORE_ENTRIES).and(Scenario.of("Six places", SIX_PLACES));
        assertThat(both).isEqualTo(Scenario.of("More entries and Six places", MORE_ENTRIES, SIX_PLACES));
        assertThat(both.and(Scenario.NONE)).isEqualTo(both);
        assertThat(Scenario.NONE.and(both)).isEqualTo(both);
    }

    @Test
    void turning_points_are_when_something_begins_or_ends() {
        assertThat(Scenario.of("Some", MORE_ENTRIES, SIX_PLACES).turningPoints())
                .containsExactly(APRIL, OCTOBER);
        assertThat(Scenario.NONE.turningPoints()).isEmpty();
    }

    @Test
    void scopes_of_the_same_children_are_equal() {
        assertThat(new CareScope(Range.open(9, 16), ImmutableSortedSet.of(DemandKind.OTHER)))
                .isEqualTo(CareScope.of(DemandKind.OTHER).aged(10, 15));
        assertThat(new Times(-0.0)).isEqualTo(new Times(0));
    }

    @Test
    void a_rate_of_a_child_is_never_a_number_of_children() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowChange.entries(CareScope.ALL, new PerChildAMonth(1), HALF_A_YEAR))
                .withMessageContaining("Maybe ChildrenAMonth was meant?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PerChildAMonth(3))
                .withMessageContaining("must be -1 to 1 but was 3.0")
                .withMessageContaining("That is ChildrenAMonth");
        assertThat(new ChildrenAMonth(1).perDay()).isEqualTo(12 / 365.25);
        assertThat(new PerChildAMonth(1).perDay()).isEqualTo(12 / 365.25);
        assertThat((FlowAmount) new ChildrenAMonth(1)).isNotEqualTo(new PerChildAMonth(1));
    }

    @Test
    void numbers_out_of_range_are_refused_with_a_remedy() {
        for (double wrong : new double[] {-0.1, 100.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Times(wrong))
                    .withMessageContaining("Maybe");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChildrenAMonth(Double.POSITIVE_INFINITY))
                .withMessageContaining("-10,000 to 10,000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareScope.ALL.aged(10, 18))
                .withMessageContaining("within 0 to 17");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareScope.ALL.aged(9, 8))
                .withMessageContaining("swapped");
        assertThatIllegalArgumentException().isThrownBy(CareScope::of).withMessageContaining("at least one kind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewProvision(DemandKind.OTHER, -1, HALF_A_YEAR, TEENAGERS))
                .withMessageContaining("but were -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCarers(1, 11, Percentage.HUNDRED, HALF_A_YEAR, SIX_PLACES.scope()))
                .withMessageContaining("placesEach");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new NewCarers(1, 1, Percentage.of(101), HALF_A_YEAR, CareScope.of(DemandKind.RESIDENTIAL)))
                .withMessageContaining("but was 101%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeeInflation.ofAll(Percentage.of(-100), APRIL))
                .withMessageContaining("but was -100%");
    }

    @Test
    void parts_that_do_not_go_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowChange.moves(TEENAGERS, DemandKind.FOSTERING, new Times(2), HALF_A_YEAR))
                .withMessageContaining("must differ from the kind moved from");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FlowChange(Flow.MOVES, TEENAGERS, Optional.empty(), new ChildrenAMonth(1), HALF_A_YEAR))
                .withMessageContaining("Maybe name the kind of care moved to?");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new FlowChange(Flow.EXITS, TEENAGERS, Optional.of(DemandKind.OTHER), new Times(1), HALF_A_YEAR))
                .withMessageContaining("for moves only");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowChange.exits(TEENAGERS, new Times(1), DateRange.of(APRIL, APRIL)))
                .withMessageContaining("must hold a day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewProvision(DemandKind.FOSTERING, 6, HALF_A_YEAR, TEENAGERS))
                .withMessageContaining("scope must not hold FOSTERING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewProvision(DemandKind.OTHER, 6, DateRange.startingOn(APRIL), TEENAGERS))
                .withMessageContaining("have an end");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new KindClosed(DemandKind.OTHER, Range.closed(0, 17), DemandKind.FOSTERING, OCTOBER, APRIL))
                .withMessageContaining("swapped");
    }

    @Test
    void closed_kinds_must_leave_every_child_somewhere_to_go() {
        KindClosed back =
                KindClosed.atOnce(DemandKind.RESIDENTIAL, Range.closed(15, 17), DemandKind.SUPPORTED, OCTOBER);
        Scenario one = Scenario.of("No under-16s", NO_UNDER_16S);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and(Scenario.of("Back", back)))
                .withMessageContaining("to children aged 15")
                .withMessageContaining("Maybe name a kind that stays open?");
        KindClosed elsewhere =
                KindClosed.atOnce(DemandKind.RESIDENTIAL, Range.closed(16, 17), DemandKind.SUPPORTED, OCTOBER);
        assertThat(one.and(Scenario.of("Elsewhere", elsewhere)).changes())
                .isEqualTo(ImmutableList.of(NO_UNDER_16S, elsewhere));
    }

    @Test
    void fees_rise_on_the_days_of_the_change_only() {
        FeeInflation half = new FeeInflation(
                Percentage.of(10),
                ImmutableSortedSet.of(DemandKind.FOSTERING),
                DateRange.of(APRIL, APRIL.plusDays(1461)));
        LocalDate before = APRIL.minusYears(1);
        LocalDate after = APRIL.plusYears(9);
        assertThat(half.factor(DemandKind.FOSTERING, before, after)).isEqualTo(StrictMath.pow(1.1, 4));
        assertThat(half.factor(DemandKind.FOSTERING, after, before)).isEqualTo(StrictMath.pow(1.1, -4));
        assertThat(half.factor(DemandKind.OTHER, before, after)).isEqualTo(1);
    }
}
