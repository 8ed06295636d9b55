package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.result.Finding;
import org.placewright.core.result.FindingCode;
import org.placewright.core.result.SourceLocation;

class TidyChecksTest {

    private static ImmutableList<FindingCode> codes(TidyTable table) {
        return TidyChecks.standard().check(table).stream().map(Finding::code).collect(ImmutableList.toImmutableList());
    }

    private static final Area BARNET =
            new Area.Local(AuthorityId.of("E09000003"), "Barnet", Region.LONDON, Optional.empty());

    private static TidyTable of(TidyDefinition definition) {
        return new TidyTable(definition, ImmutableList.of());
    }

    @Test
    void a_sound_table_has_no_findings() {
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Tables.of(25)),
                        Tables.row(Tables.CAMDEN, "1 to 4", Symbol.SUPPRESSED),
                        Tables.row(Tables.CAMDEN, "5 to 9", Symbol.SUPPRESSED),
                        Tables.row(Tables.CAMDEN, "Under 1", Tables.of(20)))))
                .isEmpty();
    }

    @Test
    void a_filter_with_several_items_needs_a_total() {
        TidyTable table = Tables.byAge(
                Tables.row(Tables.CAMDEN, "All", Tables.of(25)), Tables.row(Tables.CAMDEN, "1 to 4", Tables.of(25)));
        assertThat(codes(table)).containsExactly(StatementFindings.FILTER_WITHOUT_TOTAL);
        TidyRules named = TidyRules.builder().total(FilterItem.of("All")).build();
        assertThat(TidyChecks.of(named).check(table)).isEmpty();
        assertThat(codes(Tables.byAge(Tables.row(Tables.CAMDEN, "1 to 4", Tables.of(25)))))
                .isEmpty();
    }

    @Test
    void the_only_figure_missing_from_a_sum_is_given_away() {
        TidyTable table = Tables.byAge(
                Tables.row(Tables.CAMDEN, "Total", Tables.of(25)),
                Tables.row(Tables.CAMDEN, "1 to 4", Symbol.SUPPRESSED),
                Tables.row(Tables.CAMDEN, "5 to 9", Tables.of(22)));
        Finding found = TidyChecks.standard().check(table).get(0);
        assertThat(found.code()).isEqualTo(StatementFindings.HIDDEN_FIGURE_CAN_BE_WORKED_OUT);
        assertThat(found.location()).isEqualTo(SourceLocation.atLine("data", 2).column("children"));
        assertThat(found.toString()).doesNotContain("25").doesNotContain("22");
    }

    @Test
    void what_is_not_applicable_hides_nothing() {
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Tables.of(25)),
                        Tables.row(Tables.CAMDEN, "1 to 4", Symbol.SUPPRESSED),
                        Tables.row(Tables.CAMDEN, "5 to 9", Tables.of(22)),
                        Tables.row(Tables.CAMDEN, "10 to 15", Symbol.NOT_APPLICABLE))))
                .containsExactly(StatementFindings.HIDDEN_FIGURE_CAN_BE_WORKED_OUT);
    }

    @Test
    void a_suppressed_total_is_given_away_by_its_parts() {
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Symbol.SUPPRESSED),
                        Tables.row(Tables.CAMDEN, "1 to 4", Tables.of(3)))))
                .containsExactly(StatementFindings.HIDDEN_FIGURE_CAN_BE_WORKED_OUT);
    }

    @Test
    void a_figure_is_not_given_away_where_another_is_missing_or_in_another_area() {
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Tables.of(25)),
                        Tables.row(Tables.CAMDEN, "1 to 4", Symbol.SUPPRESSED),
                        Tables.row(Tables.CAMDEN, "5 to 9", Symbol.ROUNDS_TO_ZERO),
                        Tables.row(Area.ENGLAND, "1 to 4", Symbol.SUPPRESSED),
                        Tables.row(Area.of(Region.LONDON), "Total", Tables.of(25)))))
                .isEmpty();
    }

    @Test
    void the_only_council_missing_from_a_region_is_given_away_where_areas_are_seen_to_add_up() {
        Area london = Area.of(Region.LONDON);
        ImmutableList<TidyRow> small = ImmutableList.of(
                Tables.row(london, "Under 1", Tables.of(33)),
                Tables.row(Tables.CAMDEN, "Under 1", Symbol.SUPPRESSED),
                Tables.row(BARNET, "Under 1", Tables.of(30)),
                Tables.row(london, "Total", Symbol.NOT_AVAILABLE),
                Tables.row(Tables.CAMDEN, "Total", Symbol.NOT_AVAILABLE),
                Tables.row(BARNET, "Total", Symbol.NOT_AVAILABLE));
        ImmutableList<TidyRow> addingUp = ImmutableList.of(
                Tables.row(london, "1 to 4", Tables.of(30)),
                Tables.row(Tables.CAMDEN, "1 to 4", Tables.of(10)),
                Tables.row(BARNET, "1 to 4", Tables.of(20)));
        ImmutableList<TidyRow> rounded = ImmutableList.of(
                Tables.row(london, "5 to 9", Tables.of(30)),
                Tables.row(Tables.CAMDEN, "5 to 9", Tables.of(8)),
                Tables.row(BARNET, "5 to 9", Tables.of(20)));
        ImmutableList<TidyRow> empty = ImmutableList.of(
                Tables.row(london, "10 to 15", Tables.of(0)),
                Tables.row(Tables.CAMDEN, "10 to 15", Tables.of(0)),
                Tables.row(BARNET, "10 to 15", Tables.of(0)));
        assertThat(codes(of(Iterables.concat(small, addingUp, empty))))
                .containsExactly(StatementFindings.HIDDEN_FIGURE_CAN_BE_WORKED_OUT);
        assertThat(codes(of(Iterables.concat(small, addingUp, rounded)))).isEmpty();
        assertThat(codes(of(Iterables.concat(small, empty)))).isEmpty();
        assertThat(codes(of(Iterables.concat(small.subList(1, 6), addingUp)))).isEmpty();
    }

    private static TidyTable of(Iterable<TidyRow> rows) {
        return new TidyTable(Tables.BY_AGE, ImmutableList.copyOf(rows));
    }

    @Test
    void texts_may_be_as_long_as_the_platform_shows() {
        TidyFilter longest = TidyFilter.of("n".repeat(50), "l".repeat(80));
        assertThat(codes(of(new TidyDefinition(ImmutableList.of(longest), ImmutableList.of(Tables.CHILDREN)))))
                .isEmpty();
        TidyFilter tooLong = TidyFilter.of("n".repeat(51), "l".repeat(81));
        assertThat(codes(of(new TidyDefinition(ImmutableList.of(tooLong), ImmutableList.of(Tables.CHILDREN)))))
                .containsExactly(StatementFindings.TEXT_TOO_LONG, StatementFindings.TEXT_TOO_LONG);
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "i".repeat(120), Tables.of(1)),
                        Tables.row(Area.ENGLAND, "i".repeat(121), Tables.of(1)),
                        Tables.row(Area.ENGLAND, "Total", Tables.of(1)))))
                .containsExactly(StatementFindings.TEXT_TOO_LONG);
    }

    @Test
    void labels_tell_columns_apart() {
        TidyFilter again = TidyFilter.of("age_again", Tables.AGE.label());
        assertThat(codes(
                        of(new TidyDefinition(ImmutableList.of(Tables.AGE, again), ImmutableList.of(Tables.CHILDREN)))))
                .containsExactly(StatementFindings.LABEL_NOT_UNIQUE);
    }

    @Test
    void periods_are_of_their_kind_and_of_one_kind() {
        TidyRow row = Tables.row(Area.ENGLAND, "Total", Tables.of(1));
        assertThat(codes(Tables.byAge(row.withPeriod(new TimePeriod("202425", "Reporting year")))))
                .containsExactly(StatementFindings.PERIOD_NOT_OF_ITS_KIND);
        assertThat(codes(Tables.byAge(row.withPeriod(new TimePeriod("2025", "Academic year")))))
                .containsExactly(StatementFindings.PERIOD_NOT_OF_ITS_KIND);
        assertThat(codes(Tables.byAge(row.withPeriod(new TimePeriod("2025", "Week 1")))))
                .isEmpty();
        assertThat(codes(Tables.byAge(row, row.withPeriod(new TimePeriod("2025", "Calendar year")))))
                .containsExactly(StatementFindings.KINDS_OF_PERIOD_MIXED);
    }

    @Test
    void an_area_is_described_in_one_way() {
        Area renamed = new Area.Local(AuthorityId.of("E09000007"), "LB Camden", Region.LONDON, Optional.empty());
        assertThat(codes(Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Tables.of(25)),
                        Tables.row(renamed, "5 to 9", Tables.of(25)))))
                .containsExactly(StatementFindings.AREA_DESCRIBED_TWICE);
    }

    @Test
    void rules_are_above_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TidyRules.builder().longestItem(0).build())
                .withMessageContaining("longestItem");
    }
}
