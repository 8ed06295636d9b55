package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placewright.interchange.ssda903.ReturnFields.DEC;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.ReturnFields.DOB;
import static org.placewright.interchange.ssda903.ReturnFields.ETHNIC;
import static org.placewright.interchange.ssda903.ReturnFields.SEX;
import static org.placewright.interchange.ssda903.validation.ValidationRule.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.placewright.core.code.Sex;
import org.placewright.core.id.ChildId;
import org.placewright.core.id.PseudonymKey;
import org.placewright.core.result.Severity;
import org.placewright.core.time.CollectionYear;
import org.placewright.interchange.ReadLimits;
import org.placewright.interchange.ssda903.DateField;
import org.placewright.interchange.ssda903.FiledReturns;
import org.placewright.interchange.ssda903.ReturnFields;
import org.placewright.interchange.ssda903.Ssda903Table;

class ReturnValidatorTest {

    private static final ValidationRule IN_ORDER = rule("OUR-1")
            .on(DEC, DECOM)
            .says("An episode must not cease before it begins.")
            .where(episode -> episode.day(DEC) < episode.day(DECOM));

    private static ValidationPolicy only(ValidationRule... rules) {
        return ValidationPolicy.builder().rules(ImmutableList.copyOf(rules)).build();
    }

    private static Filed twoBackwards() {
        return Filed.newcomer(2021)
                .set(DEC, "01/05/Y-1")
                .newHeader("=1+1", Sex.MALE, "01/01/Y-9")
                .add(Ssda903Table.EPISODES, "DECOM", "02/05/Y-1", "DEC", "01/05/Y-1")
                .add(Ssda903Table.EPISODES, "DECOM", "02/06/Y-1", "DEC", "01/06/Y-1")
                .add(Ssda903Table.EPISODES, "DECOM", "02/06/Y-1");
    }

    @Test
    void a_councils_own_rule_is_run_and_its_flags_counted() {
        ValidationReport report = twoBackwards().validate(only(IN_ORDER));
        RuleResult result = report.result(IN_ORDER.code()).orElseThrow();

        assertThat(result.count()).isEqualTo(3);
        assertThat(result.children()).isEqualTo(2);
        assertThat(report.children()).isEqualTo(2);
        assertThat(report.byTable()).isEqualTo(ImmutableMap.of(Ssda903Table.EPISODES, 3L));
        assertThat(report.byChild()).isEqualTo(ImmutableMap.of(ChildId.of("=1+1"), 2L, ChildId.of("child-2"), 1L));
        assertThat(report.flags()).extracting(RuleFlag::line).containsExactly(2L, 3L, 4L);
        assertThat(report.flags().findFirst().orElseThrow().fields()).containsExactly("DEC", "DECOM");
        assertThat(report.summary())
                .contains("OUR-1")
                .contains("3 of 2 children in episodes.")
                .contains("\nBy table: episodes 3\nBy child: 1 with 1, 1 with 2 to 5, 0 with 6 to 20, 0 with more\n")
                .doesNotContain("child-2");
    }

    @Test
    void a_councils_own_rule_that_fails_is_named_and_nothing_of_the_child_with_it() {
        DateTimeException fault = new DateTimeException("child-2 was born on 03/02/2018");
        ValidationRule failing = rule("OUR-2").on(DEC).says("Never mind.").where(episode -> {
            throw fault;
        });

        assertThatThrownBy(() -> twoBackwards().validate(only(IN_ORDER, failing)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OUR-2")
                .hasMessageNotContainingAny("child-2", "2018")
                .hasCause(fault);
    }

    @Test
    void a_policy_turns_rules_off_and_alters_how_grave_they_are() {
        ValidationPolicy policy = ValidationPolicy.builder()
                .addOwnRule(IN_ORDER)
                .addOff(RuleCode.of("143"))
                .putSeverity(IN_ORDER.code(), Severity.INFO)
                .build();
        ValidationReport report = twoBackwards().validate(policy);

        assertThat(report.result(RuleCode.of("143"))).isEmpty();
        assertThat(report.notRun()).extracting(NotRun::toString).contains("143: switched off");
        assertThat(report.result(IN_ORDER.code()).orElseThrow().severity()).isEqualTo(Severity.INFO);
        assertThatThrownBy(() -> policy.withOff(RuleCode.of("no-such")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such");
        assertThatThrownBy(() -> policy.withOwnRules(IN_ORDER, IN_ORDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OUR-1");
    }

    @Test
    void a_rule_that_lacks_something_is_listed_and_not_run() {
        ValidationPolicy policy = only(
                rule("A").on(SEX).needs(Need.PREVIOUS_RETURN).says("A.").where(row -> true),
                rule("B").on(SEX).needs(Need.POSTCODES).says("B.").where(row -> true),
                rule("C").on(SEX).needs(Need.REGISTER).says("C.").where(row -> true),
                rule("D").on(SEX).from(2022).says("D.").where(row -> true),
                rule("E").on(SEX).until(2020).says("E.").where(row -> true),
                rule("F").on(SEX).reads(Ssda903Table.AD1).says("F.").where(row -> true),
                rule("G").on(SEX).from(2021).until(2021).says("G.").where(row -> true));
        ValidationReport report =
                Filed.child().notFiled(Ssda903Table.AD1).withoutPrevious().validate(policy);

        assertThat(report.results())
                .extracting(result -> result.rule().code().value())
                .containsExactly("G");
        assertThat(report.notRun())
                .extracting(NotRun::toString)
                .containsExactly(
                        "A: no return of the year before was given",
                        "B: no postcodes were given",
                        "C: no register was given",
                        "D: not in force in 2020-21",
                        "E: not in force in 2020-21",
                        "F: the table ad1 was not filed");
    }

    @Test
    void a_rule_that_compares_the_years_is_not_run_on_a_table_that_was_not_filed_before() {
        FiledReturns returns = FiledReturns.builder(CollectionYear.of(2021))
                .table(Ssda903Table.HEADER)
                .previousTable(Ssda903Table.EPISODES)
                .build();
        ValidationRule rule =
                rule("A").on(SEX).needs(Need.PREVIOUS_RETURN).says("A.").where(row -> true);

        assertThat(ReturnValidator.of(only(rule)).validate(returns).notRun())
                .extracting(NotRun::toString)
                .containsExactly("A: the table header was not filed the year before");
    }

    @Test
    @Timeout(60)
    void time_grows_no_faster_than_the_rows_though_all_are_of_one_child() {
        FiledReturns.Builder builder = FiledReturns.builder(CollectionYear.of(2027));
        for (Ssda903Table table : Ssda903Table.values()) {
            ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
            ReturnFields.of(table)
                    .forEach(field -> cells.put(field.name(), field instanceof DateField ? "01/06/2026" : "1"));
            for (int row = 0; row < 20_000; row++) {
                builder.row(table, cells.buildKeepingLast()).previousRow(table, cells.buildKeepingLast());
            }
        }
        assertThat(ReturnValidator.standard().validate(builder.build()).count()).isPositive();
    }

    @Test
    void counts_are_exact_where_flags_are_not_kept() {
        ValidationPolicy policy =
                only(IN_ORDER).withLimits(ReadLimits.builder().findings(2).build());
        ValidationReport report = twoBackwards().validate(policy);
        RuleResult result = report.result(IN_ORDER.code()).orElseThrow();

        assertThat(result.count()).isEqualTo(3);
        assertThat(result.notKept()).isEqualTo(1);
        assertThat(report.notKept()).isEqualTo(1);
        assertThat(report.summary())
                .contains("3 of 2 children in episodes (1 of them counted only).")
                .contains("\n1 flags counted only, as the limits let no more be listed\n");
        assertThat(result.flags()).hasSize(2);
    }

    @Test
    void a_row_is_flagged_once_by_a_rule_and_a_row_that_is_not_there_never() {
        ValidationRule twice = rule("T").on(SEX).says("T.").check((child, flags) -> {
            flags.add(child.row(Ssda903Table.HEADER));
            flags.add(child.row(Ssda903Table.HEADER));
            flags.add(child.row(Ssda903Table.AD1));
        });
        assertThat(Filed.child().validate(only(twice)).count()).isEqualTo(1);
    }

    @Test
    void a_rule_may_flag_only_rows_it_is_on() {
        ValidationRule other = rule("T")
                .on(SEX)
                .says("T.")
                .check((child, flags) -> flags.add(child.episodes().first()));
        ValidationRule lastYear = rule("T")
                .on(SEX)
                .needs(Need.PREVIOUS_RETURN)
                .says("T.")
                .check((child, flags) -> flags.add(child.previous().row(Ssda903Table.HEADER)));
        for (ValidationRule wrong : List.of(other, lastYear)) {
            assertThatThrownBy(() -> Filed.child().validate(only(wrong)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Rule T")
                    .hasCauseInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void rows_come_in_the_order_of_their_days_those_without_last() {
        List<String> order = new ArrayList<>();
        ValidationRule watch = rule("T").on(DECOM).says("T.").check((child, flags) -> child.episodes()
                .forEach(episode -> order.add(episode.day(DECOM) + " " + episode.day(DEC)
                        + (episode.previous().isThere() ? "" : " first")
                        + (episode.next().isThere() ? "" : " last"))));
        FiledReturns.Builder builder = FiledReturns.builder(CollectionYear.of(2021));
        String[][] days = {{"", "01/02/1970"}, {"03/01/1970", ""}, {"02/01/1970", ""}, {"03/01/1970", "04/01/1970"}};
        for (String[] day : days) {
            builder.row(Ssda903Table.EPISODES, ImmutableMap.of("CHILD", "7", "DECOM", day[0], "DEC", day[1]));
        }
        ReturnValidator.of(only(watch)).validate(builder.build());

        assertThat(order).containsExactly("1.0 NaN first", "2.0 3.0", "2.0 NaN", "NaN 31.0 last");
    }

    @Test
    void a_child_knows_its_age_and_what_is_not_known_compares_with_nothing() {
        List<Double> ages = new ArrayList<>();
        ValidationRule watch = rule("T").on(SEX).says("T.").check((child, flags) -> {
            ages.add(child.ageOn(child.yearEnd()));
            ages.add(child.birthday(10) - child.born());
            ages.add(child.ageOn(child.born() - 1));
        });
        Filed.child().validate(only(watch));
        Filed.child().set(DOB, "").validate(only(watch));

        assertThat(ages).containsExactly(10.0, 3653.0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    void the_table_of_flags_names_children_by_pseudonyms_and_holds_no_formula() {
        ValidationReport report = twoBackwards().validate(only(IN_ORDER));
        PseudonymKey key = PseudonymKey.of(new byte[PseudonymKey.SHORTEST]);
        String withPseudonyms = ValidationReportTable.of(report, key).text();
        String withIdentifiers = ValidationReportTable.withIdentifiers(report).text();

        assertThat(withPseudonyms)
                .startsWith(
                        "rule,severity,table,file,line,child,fields,message\nOUR-1,ERROR,episodes,episodes.csv,2,psn-")
                .doesNotContain("child-2")
                .doesNotContain("1+1");
        assertThat(withIdentifiers).contains(",child-2,DEC DECOM,").contains(",'=1+1,");
    }

    @Test
    void nothing_of_a_child_is_printed() {
        ValidationReport report = twoBackwards().validate(only(IN_ORDER));

        assertThat(report + report.results().toString() + report.flags().toList())
                .contains("OUR-1")
                .doesNotContain("child-2")
                .doesNotContain("1+1");
    }

    @Test
    void a_rule_must_be_on_something_and_say_something() {
        assertThatThrownBy(() -> rule("T").says("T.").where(row -> true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule("T").on(SEX).where(row -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("says");
        assertThatThrownBy(() -> rule("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ETHNIC.codes("ZZZZ"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WBRI");
    }

    @Test
    void a_field_of_another_table_is_not_read_from_a_row() {
        ValidationRule other = rule("OUR-1")
                .on(ReturnFields.DECOM)
                .says("An episode must not be asked for the birth of a mother's child.")
                .where(episode -> episode.isFilled(ReturnFields.MC_DOB));
        assertThatThrownBy(() -> Filed.child().validate(only(other)))
                .hasMessageContaining("OUR-1")
                .cause()
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MC_DOB")
                .hasMessageContaining("Maybe");
    }

    @Test
    void rows_with_the_same_days_are_looked_at_in_one_order_whatever_the_file_has() {
        String one = "DECOM=01/05/Y-1, RNE=S, LS=C2, CIN=N3, PLACE=U6, PLACE_PROVIDER=PR1, DEC=01/06/Y-1, REC=X1";
        String other = "DECOM=01/05/Y-1, RNE=S, LS=C2, CIN=N1, PLACE=K2, PLACE_PROVIDER=PR4, DEC=01/06/Y-1, REC=X1";
        String after = "DECOM=01/06/Y-1, RNE=P, LS=C2, CIN=N1, PLACE=U6, PLACE_PROVIDER=PR1";
        Filed first = Filed.newcomer(2021)
                .remove(Ssda903Table.EPISODES)
                .add(Ssda903Table.EPISODES, one)
                .add(Ssda903Table.EPISODES, other)
                .add(Ssda903Table.EPISODES, after);
        Filed swapped = Filed.newcomer(2021)
                .remove(Ssda903Table.EPISODES)
                .add(Ssda903Table.EPISODES, other)
                .add(Ssda903Table.EPISODES, one)
                .add(Ssda903Table.EPISODES, after);
        assertThat(first.broken()).isEqualTo(swapped.broken()).contains("501");
    }
}
