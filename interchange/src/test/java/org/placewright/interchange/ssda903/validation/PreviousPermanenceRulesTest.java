package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.placewright.interchange.ssda903.ReturnFields.DATE_PERM;
import static org.placewright.interchange.ssda903.ReturnFields.DECOM;
import static org.placewright.interchange.ssda903.validation.Filed.YEAR;
import static org.placewright.interchange.ssda903.validation.PreviousPermanenceBreaches.cameBackFrom;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.interchange.ssda903.FiledTable;
import org.placewright.interchange.ssda903.Ssda903Table;

class PreviousPermanenceRulesTest {

    static Stream<Arguments> nearMisses() {
        return Stream.of(
                arguments("630", cameBackFrom("P1", "301", "03/05/Y-1")),
                arguments("630", cameBackFrom("P1", "301", "zz/zz/zzzz")),
                arguments("630", cameBackFrom("Z1", "", "")),
                arguments("630", cameBackFrom("P5", "", "")),
                arguments("630", cameBackFrom("", "", "").set(DECOM, "31/03/Y-1")),
                arguments("632", cameBackFrom("P1", "301", "03/05/Y-1")),
                arguments("632", cameBackFrom("P1", "301", "ZZ/05/Y-1")),
                arguments("632", cameBackFrom("P1", "301", "zz/zz/Y-1")),
                arguments("632", cameBackFrom("P1", "301", "ZZ/ZZ/ZZZZ")),
                arguments("632", cameBackFrom("P1", "301", "29/02/ZZZZ")),
                arguments("632", cameBackFrom("P1", "301", "05/ZZ/2015")),
                arguments("632", cameBackFrom("P1", "301", "ZZ/06/Y-1").set(DECOM, "in June")));
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void what_is_next_to_a_breach_is_not_flagged(String rule, Filed filed) {
        assertThat(filed.broken()).doesNotContain(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201", "213", "301", "420", "838", "896", "943", "999", "WAL", "SCO", "NIR", "NUK", "wal", "301.0"
            })
    void an_authority_or_country_that_arranged_it_is_known_by_its_code(String code) {
        assertThat(cameBackFrom("P1", code, "03/05/Y-1").broken()).isEmpty();
    }

    @Test
    void what_is_known_of_a_date_is_kept_and_nothing_of_it_shown() {
        Filed filed = cameBackFrom("P1", "301", "zz/06/2015");
        FiledTable rows = filed.build().current().table(Ssda903Table.PREV_PERM).orElseThrow();

        assertThat(rows.isUnreadable(DATE_PERM, 0)).isFalse();
        assertThat(rows.day(DATE_PERM, 0)).isNaN();
        assertThat(rows.earliestDay(DATE_PERM, 0)).isEqualTo(16_587);
        assertThat(rows.toString()).doesNotContain("2015");
        assertThat(cameBackFrom("P1", "301", "14/06/2015")
                        .build()
                        .current()
                        .table(Ssda903Table.PREV_PERM)
                        .orElseThrow()
                        .earliestDay(DATE_PERM, 0))
                .isEqualTo(16_600);
    }

    @Test
    void only_a_date_of_permanence_may_be_known_in_part() {
        assertThat(Filed.newcomer(YEAR).set(DECOM, "ZZ/05/Y-1").broken()).contains("141");
    }
}
