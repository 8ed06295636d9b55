package org.placewright.interchange.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.core.disclosure.PublishedFigure;
import org.placewright.core.disclosure.PublishedFigure.Symbol;
import org.placewright.core.geo.Region;
import org.placewright.core.id.AuthorityId;
import org.placewright.core.time.CollectionYear;

class TidyTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "age_band", "SEN_2", "x9_9y"})
    void names_are_words_joined_by_underscores(String name) {
        assertThat(ColumnName.of(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2nd", "_a", "a_", "a__b", "a b", "=a", "\u0131"})
    void other_names_are_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnName.of(name))
                .withMessageContaining("ColumnName")
                .withMessageContaining("Maybe it is the label?");
    }

    @Test
    void the_columns_of_the_layout_are_refused_whatever_their_letter_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ColumnName.of("TIME_PERIOD"))
                .withMessageContaining("TIME_PERIOD")
                .withMessageContaining("Maybe");
    }

    @Test
    void texts_can_be_printed_on_one_line() {
        assertThat(FilterItem.of("a".repeat(1000)).value()).hasSize(1000);
        for (String text : ImmutableList.of("", "a".repeat(1001), " a", "a\u00a0", "a\nb", "a\u2028b", "\ud800")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FilterItem.of(text))
                    .withMessageStartingWith("FilterItem must");
        }
    }

    @Test
    void periods_have_four_digits_or_six_that_follow_one_another() {
        assertThat(TimePeriod.reportingYear(CollectionYear.of(2025))).hasToString("2025 (Reporting year)");
        assertThat(TimePeriod.financialYear(CollectionYear.of(2000))).hasToString("199900 (Financial year)");
        for (String period : ImmutableList.of("", "25", "20245", "202424", "202426", "2024-25", "\u0662025")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TimePeriod(period, "Financial year"))
                    .withMessageContaining("\"" + period + "\"");
        }
    }

    @Test
    void an_area_has_a_code_of_the_office_for_national_statistics() {
        assertThat(Tables.CAMDEN.code()).isEqualTo("E09000007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Area.Local(AuthorityId.of("Camden"), "Camden", Region.LONDON, Optional.empty()))
                .withMessageContaining("Maybe look the name up in LocalAuthorities?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OldAuthorityCode.of("E09000007"))
                .withMessageContaining("three digits");
    }

    @Test
    void an_indicator_has_up_to_nine_decimals() {
        assertThatCode(() -> indicator(9)).doesNotThrowAnyException();
        for (int decimals : new int[] {-1, 10}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> indicator(decimals))
                    .withMessageContaining("but was " + decimals);
        }
    }

    private static TidyIndicator indicator(int decimals) {
        return new TidyIndicator(
                ColumnName.of("rate"), "Rate", Optional.empty(), Optional.empty(), OptionalInt.of(decimals));
    }

    @Test
    void a_definition_has_an_indicator_and_names_that_differ() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TidyDefinition(ImmutableList.of(Tables.AGE), ImmutableList.of()))
                .withMessageContaining("indicators must not be empty");
        for (TidyFilter filter : ImmutableList.of(
                TidyFilter.of("Children", "Like the indicator"),
                Tables.AGE,
                TidyFilter.of("need", "Need").groupedBy(Tables.CHILDREN.name()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new TidyDefinition(ImmutableList.of(Tables.AGE, filter), ImmutableList.of(Tables.CHILDREN)))
                    .withMessageContaining("different names");
        }
    }

    @Test
    void two_filters_may_share_a_group_and_one_may_be_the_group_of_another() {
        TidyFilter need = TidyFilter.of("need", "Need").groupedBy(Tables.AGE.name());
        TidyFilter sex = TidyFilter.of("sex", "Sex").groupedBy(Tables.AGE.name());
        assertThat(new TidyDefinition(ImmutableList.of(need, sex, Tables.AGE), ImmutableList.of(Tables.CHILDREN))
                        .itemColumns())
                .containsExactly(Tables.AGE.name(), need.name(), sex.name());
    }

    @Test
    void a_row_has_every_column_and_no_other() {
        TidyRow row = Tables.row(Area.ENGLAND, "Total", Tables.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.byAge(TidyRow.builder()
                        .from(row)
                        .putItem(ColumnName.of("sex"), FilterItem.TOTAL)
                        .build()))
                .withMessageContaining("sex")
                .withMessageContaining("Maybe give it a total, or a symbol?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.byAge(TidyRow.builder()
                        .period(row.period())
                        .area(row.area())
                        .items(row.items())
                        .build()))
                .withMessageContaining("figures for [children]");
    }

    @Test
    void a_figure_has_no_more_decimals_than_its_indicator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Tables.byAge(Tables.row(Area.ENGLAND, "Total", PublishedFigure.of(new BigDecimal("1.5")))))
                .withMessageContaining("children")
                .withMessageContaining("Maybe round it");
    }

    @Test
    void a_figure_has_at_most_eighteen_digits_before_the_point() {
        BigDecimal tooLarge = BigDecimal.TEN.pow(18);
        assertThatCode(() -> Tables.row(
                        Area.ENGLAND,
                        "Total",
                        PublishedFigure.of(tooLarge.subtract(BigDecimal.ONE).negate())))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.row(Area.ENGLAND, "Total", PublishedFigure.of(tooLarge)))
                .withMessageContaining("children");
    }

    @Test
    void one_area_is_the_same_by_whatever_name() {
        Area renamed = new Area.Local(AuthorityId.of("E09000007"), "LB Camden", Region.LONDON, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.byAge(
                        Tables.row(Tables.CAMDEN, "Total", Tables.of(25)), Tables.row(renamed, "Total", Tables.of(25))))
                .withMessageContaining("E09000007");
    }

    @Test
    void symbols_are_short_and_differ() {
        assertThat(FigureSymbols.STANDARD.with(Symbol.SUPPRESSED, "[c]").texts())
                .containsEntry(Symbol.SUPPRESSED, "[c]");
        for (String text : ImmutableList.of("", "C", "1", "=", "x", "[c")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureSymbols.STANDARD.with(Symbol.SUPPRESSED, text))
                    .withMessageContaining("Maybe start from STANDARD?");
        }
    }

    @Test
    void a_table_prints_its_size_only() {
        assertThat(Tables.sample()).hasToString("TidyTable[filters=1, indicators=1, rows=5]");
    }
}
