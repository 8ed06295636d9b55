package org.placewright.interchange.ssda903.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placewright.interchange.ssda903.ReturnFields.DOLO_START;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE;
import static org.placewright.interchange.ssda903.ReturnFields.PLACE_PROVIDER;
import static org.placewright.interchange.ssda903.ReturnFields.URN;
import static org.placewright.interchange.ssda903.Ssda903Table.DOLO;
import static org.placewright.interchange.ssda903.validation.DeprivationOfLibertyBreaches.again;
import static org.placewright.interchange.ssda903.validation.DeprivationOfLibertyBreaches.left;
import static org.placewright.interchange.ssda903.validation.DeprivationOfLibertyBreaches.moved;
import static org.placewright.interchange.ssda903.validation.DeprivationOfLibertyBreaches.order;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewright.core.result.Severity;

class DeprivationOfLibertyRulesTest {

    static Stream<Filed> clean() {
        return Stream.of(
                order("01/04/Y-1", "01/04/Y-1"),
                order("30/03/Y-1", "01/04/Y-1"),
                order("31/03/Y", "31/03/Y"),
                again(order("01/06/Y-1", "03/06/Y-1"), "03/06/Y-1", ""),
                order("31/03/Y-1", "02/04/Y-1").addBefore(DOLO, "DOLO_START", "31/03/Y-1"),
                left(order("09/06/Y-1", "10/06/Y-1")),
                moved("U6", "10/06/Y-1"),
                moved("K1", "10/06/Y-1"),
                moved("Z12", "").set(PLACE_PROVIDER, "").set(URN, ""),
                moved("K3", "11/06/Y-1")
                        .set(DOLO_START, "11/06/Y-1")
                        .set(PLACE, "Z13")
                        .set(PLACE_PROVIDER, "")
                        .set(URN, ""));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_near_miss_is_not_flagged(Filed filed) {
        assertThat(filed.broken()).isEmpty();
    }

    @Test
    void an_order_is_flagged_if_any_placement_of_many_is_wrong() {
        Filed child = moved("K1", "09/06/Y-1");
        again(child, "10/06/Y-1", "11/06/Y-1");
        again(child, "11/06/Y-1", "12/06/Y-1");

        assertThat(child.validate(ValidationPolicy.standard()).results().stream()
                        .filter(result -> result.count() > 0))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.rule().code()).isEqualTo(RuleCode.of("710"));
                    assertThat(result.count()).isEqualTo(2);
                });
    }

    @Test
    void an_unexpected_placement_is_to_be_looked_at() {
        assertThat(StandardRules.ALL)
                .filteredOn(rule -> rule.code().equals(RuleCode.of("709")))
                .extracting(ValidationRule::severity)
                .containsExactly(Severity.WARNING);
    }
}
